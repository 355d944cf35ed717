//go:build !purego

#include "textflag.h"

// Constants, eight lanes each where they are read as vectors.
#define FLOATS(name, bits) \
	DATA name<>+0(SB)/8, $bits; \
	DATA name<>+8(SB)/8, $bits; \
	DATA name<>+16(SB)/8, $bits; \
	DATA name<>+24(SB)/8, $bits; \
	GLOBL name<>(SB), RODATA|NOPTR, $32

FLOATS(half, 0x3f0000003f000000)
FLOATS(signs, 0x8000000080000000)
FLOATS(magnitude, 0x7fffffff7fffffff)
FLOATS(tenth, 0x3dcccccd3dcccccd)
FLOATS(least, 0xc2ae0000c2ae0000)
FLOATS(log2e, 0x3fb8aa3b3fb8aa3b)
FLOATS(ln2high, 0x3f3180003f318000)
FLOATS(ln2low, 0xb95e8083b95e8083)
FLOATS(term6, 0x3ab60b613ab60b61)
FLOATS(term5, 0x3c0888893c088889)
FLOATS(term4, 0x3d2aaaab3d2aaaab)
FLOATS(term3, 0x3e2aaaab3e2aaaab)
FLOATS(one, 0x3f8000003f800000)
FLOATS(bias127, 0x0000007f0000007f)

// func quantiseSIMD(x *float32, inverse float32, q *int16, n int)
//
// Half with the sign of the value is added, then the fraction cut off.
TEXT ·quantiseSIMD(SB), NOSPLIT, $0-32
	MOVQ         x+0(FP), SI
	VBROADCASTSS inverse+8(FP), Y7
	MOVQ         q+16(FP), DI
	MOVQ         n+24(FP), CX
	VMOVUPS      half<>(SB), Y6
	VMOVUPS      signs<>(SB), Y5

quantise16:
	VMULPS     (SI), Y7, Y0
	VMULPS     32(SI), Y7, Y1
	VANDPS     Y5, Y0, Y2
	VANDPS     Y5, Y1, Y3
	VORPS      Y6, Y2, Y2
	VORPS      Y6, Y3, Y3
	VADDPS     Y2, Y0, Y0
	VADDPS     Y3, Y1, Y1
	VCVTTPS2DQ Y0, Y0
	VCVTTPS2DQ Y1, Y1
	VPACKSSDW  Y1, Y0, Y0
	VPERMQ     $0xd8, Y0, Y0
	VMOVDQU    Y0, (DI)
	ADDQ       $64, SI
	ADDQ       $32, DI
	SUBQ       $16, CX
	JNZ        quantise16
	VZEROUPPER
	RET

// func largestSIMD(x *float32, n int) float32
TEXT ·largestSIMD(SB), NOSPLIT, $0-20
	MOVQ    x+0(FP), SI
	MOVQ    n+8(FP), CX
	VMOVUPS magnitude<>(SB), Y2
	VXORPS  Y0, Y0, Y0

largest8:
	VANDPS (SI), Y2, Y1
	VMAXPS Y1, Y0, Y0
	ADDQ   $32, SI
	SUBQ   $8, CX
	JNZ    largest8

	VEXTRACTF128 $1, Y0, X1
	VMAXPS       X1, X0, X0
	VPERMILPS    $0x4e, X0, X1
	VMAXPS       X1, X0, X0
	VPERMILPS    $0xb1, X0, X1
	VMAXPS       X1, X0, X0
	VMOVSS       X0, ret+16(FP)
	VZEROUPPER
	RET

// EIGHT adds up the lanes of Y0 as eight does, into X0.
#define EIGHT \
	VEXTRACTF128 $1, Y0, X1; \
	VADDPS       X1, X0, X0; \
	VHADDPS      X0, X0, X0; \
	VHADDPS      X0, X0, X0

// func dotsSIMD(x, y *float32, stride, width int, out *float32, n int)
TEXT ·dotsSIMD(SB), NOSPLIT, $0-48
	MOVQ x+0(FP), SI
	MOVQ y+8(FP), DI
	MOVQ stride+16(FP), BX
	SHLQ $2, BX
	MOVQ width+24(FP), CX
	MOVQ out+32(FP), DX
	MOVQ n+40(FP), R8

dotsRow:
	VXORPS Y0, Y0, Y0
	XORQ   AX, AX

dots8:
	VMOVUPS (SI)(AX*4), Y1
	VMULPS  (DI)(AX*4), Y1, Y1
	VADDPS  Y1, Y0, Y0
	ADDQ    $8, AX
	CMPQ    AX, CX
	JLT     dots8

	EIGHT
	VMOVSS X0, (DX)
	ADDQ   BX, DI
	ADDQ   $4, DX
	DECQ   R8
	JNZ    dotsRow
	VZEROUPPER
	RET

// func mixSIMD(shares, y *float32, stride, count int, out *float32, n int)
//
// Eight columns at a time, through all rows.
TEXT ·mixSIMD(SB), NOSPLIT, $0-48
	MOVQ shares+0(FP), SI
	MOVQ y+8(FP), DI
	MOVQ stride+16(FP), BX
	SHLQ $2, BX
	MOVQ out+32(FP), DX
	MOVQ n+40(FP), R8

mixColumns:
	VXORPS Y0, Y0, Y0
	MOVQ   DI, R9
	XORQ   AX, AX
	MOVQ   count+24(FP), CX

mixRow:
	VBROADCASTSS (SI)(AX*4), Y1
	VMULPS       (R9), Y1, Y1
	VADDPS       Y1, Y0, Y0
	ADDQ         BX, R9
	INCQ         AX
	CMPQ         AX, CX
	JLT          mixRow

	VMOVUPS Y0, (DX)
	ADDQ    $32, DX
	ADDQ    $32, DI
	SUBQ    $8, R8
	JNZ     mixColumns
	VZEROUPPER
	RET

// func sumSIMD(x *float32, n int) float32
TEXT ·sumSIMD(SB), NOSPLIT, $0-20
	MOVQ   x+0(FP), SI
	MOVQ   n+8(FP), CX
	VXORPS Y0, Y0, Y0

sum8:
	VADDPS (SI), Y0, Y0
	ADDQ   $32, SI
	SUBQ   $8, CX
	JNZ    sum8

	EIGHT
	VMOVSS X0, ret+16(FP)
	VZEROUPPER
	RET

// func squaresSIMD(x *float32, mean float32, n int) float32
TEXT ·squaresSIMD(SB), NOSPLIT, $0-28
	MOVQ         x+0(FP), SI
	VBROADCASTSS mean+8(FP), Y2
	MOVQ         n+16(FP), CX
	VXORPS       Y0, Y0, Y0

squares8:
	VMOVUPS (SI), Y1
	VSUBPS  Y2, Y1, Y1
	VMULPS  Y1, Y1, Y1
	VADDPS  Y1, Y0, Y0
	ADDQ    $32, SI
	SUBQ    $8, CX
	JNZ     squares8

	EIGHT
	VMOVSS X0, ret+24(FP)
	VZEROUPPER
	RET

// func shiftSIMD(x *float32, mean, inverse float32, weight, bias, out *float32, n int)
TEXT ·shiftSIMD(SB), NOSPLIT, $0-48
	MOVQ         x+0(FP), SI
	VBROADCASTSS mean+8(FP), Y2
	VBROADCASTSS inverse+12(FP), Y3
	MOVQ         weight+16(FP), R9
	MOVQ         bias+24(FP), R10
	MOVQ         out+32(FP), DI
	MOVQ         n+40(FP), CX

shift8:
	VMOVUPS (SI), Y0
	VSUBPS  Y2, Y0, Y0
	VMULPS  Y3, Y0, Y0
	VMULPS  (R9), Y0, Y0
	VADDPS  (R10), Y0, Y0
	VMOVUPS Y0, (DI)
	ADDQ    $32, SI
	ADDQ    $32, R9
	ADDQ    $32, R10
	ADDQ    $32, DI
	SUBQ    $8, CX
	JNZ     shift8
	VZEROUPPER
	RET

// func leakySIMD(x *float32, n int)
//
// The larger of a value and its tenth.
TEXT ·leakySIMD(SB), NOSPLIT, $0-16
	MOVQ    x+0(FP), SI
	MOVQ    n+8(FP), CX
	VMOVUPS tenth<>(SB), Y2

leaky8:
	VMOVUPS (SI), Y0
	VMULPS  Y2, Y0, Y1
	VMAXPS  Y1, Y0, Y0
	VMOVUPS Y0, (SI)
	ADDQ    $32, SI
	SUBQ    $8, CX
	JNZ     leaky8
	VZEROUPPER
	RET

// func addLargerSIMD(x, a, b *float32, n int)
//
// The first of two equals, as zeros may have two signs.
TEXT ·addLargerSIMD(SB), NOSPLIT, $0-32
	MOVQ x+0(FP), SI
	MOVQ a+8(FP), R9
	MOVQ b+16(FP), R10
	MOVQ n+24(FP), CX

larger8:
	VMOVUPS (R10), Y0
	VMAXPS  (R9), Y0, Y0
	VADDPS  (SI), Y0, Y0
	VMOVUPS Y0, (SI)
	ADDQ    $32, SI
	ADDQ    $32, R9
	ADDQ    $32, R10
	SUBQ    $8, CX
	JNZ     larger8
	VZEROUPPER
	RET

// TERM is one step of the polynomial.
#define TERM(c) \
	VMULPS Y1, Y3, Y3; \
	VADDPS c<>(SB), Y3, Y3

// func expSIMD(x *float32, most float32, n int)
TEXT ·expSIMD(SB), NOSPLIT, $0-24
	MOVQ         x+0(FP), SI
	VBROADCASTSS most+8(FP), Y7
	MOVQ         n+16(FP), CX
	VMOVUPS      half<>(SB), Y6

exp8:
	VMOVUPS    (SI), Y0
	VSUBPS     Y7, Y0, Y0
	VMAXPS     least<>(SB), Y0, Y0
	VMULPS     log2e<>(SB), Y0, Y1
	VSUBPS     Y6, Y1, Y1
	VCVTTPS2DQ Y1, Y2          // n
	VCVTDQ2PS  Y2, Y4
	VMULPS     ln2high<>(SB), Y4, Y1
	VSUBPS     Y1, Y0, Y1
	VMULPS     ln2low<>(SB), Y4, Y4
	VSUBPS     Y4, Y1, Y1      // r
	VMOVUPS    term6<>(SB), Y3
	TERM(term5)
	TERM(term4)
	TERM(term3)
	TERM(half)
	TERM(one)
	TERM(one)
	VPADDD     bias127<>(SB), Y2, Y2
	VPSLLD     $23, Y2, Y2
	VMULPS     Y2, Y3, Y3
	VMOVUPS    Y3, (SI)
	ADDQ       $32, SI
	SUBQ       $8, CX
	JNZ        exp8
	VZEROUPPER
	RET
