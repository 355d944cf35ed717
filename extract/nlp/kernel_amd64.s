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

// ADDUP4 adds up eight lanes of four sums into the four lanes of the first.
#define ADDUP4(a, b, c, d, ax, tx) \
	VPHADDD      b, a, a; \
	VPHADDD      d, c, c; \
	VPHADDD      c, a, a; \
	VEXTRACTI128 $1, a, tx; \
	VPADDD       tx, ax, ax

// FINISH turns four sums into outputs: sum * (scale * row scale) + bias.
#define FINISH(acc, scale, out) \
	VCVTDQ2PS acc, acc; \
	VMULPS    (R12), scale, X15; \
	VMULPS    X15, acc, acc; \
	VADDPS    (R13), acc, acc; \
	VMOVUPS   acc, out

// MADD multiplies widened weights with a vector's columns and adds them up.
#define MADD(q, w, acc) \
	VPMADDWD q, w, Y13; \
	VPADDD   Y13, acc, acc

// func affine3SIMD(q *int16, scales *float32, data *int8, rows, bias, out *float32, stride, width, n int)
//
// Three vectors, four rows and sixteen columns at a time: the int8 weights are
// widened to int16, multiplied in pairs and added up in int32. Y0..Y3 are the
// sums of the first vector, Y4..Y7 of the second, Y8..Y11 of the third.
TEXT ·affine3SIMD(SB), NOSPLIT, $0-72
	MOVQ q+0(FP), SI
	MOVQ data+16(FP), DI
	MOVQ rows+24(FP), R12
	MOVQ bias+32(FP), R13
	MOVQ out+40(FP), DX
	MOVQ stride+48(FP), BX
	SHLQ $2, BX
	MOVQ width+56(FP), CX
	MOVQ n+64(FP), R8
	LEAQ (SI)(CX*2), R14
	LEAQ (R14)(CX*2), R15

rows3:
	LEAQ  (DI)(CX*1), R9
	LEAQ  (R9)(CX*1), R10
	LEAQ  (R10)(CX*1), R11
	VPXOR Y0, Y0, Y0
	VPXOR Y1, Y1, Y1
	VPXOR Y2, Y2, Y2
	VPXOR Y3, Y3, Y3
	VPXOR Y4, Y4, Y4
	VPXOR Y5, Y5, Y5
	VPXOR Y6, Y6, Y6
	VPXOR Y7, Y7, Y7
	VPXOR Y8, Y8, Y8
	VPXOR Y9, Y9, Y9
	VPXOR Y10, Y10, Y10
	VPXOR Y11, Y11, Y11
	XORQ  AX, AX

columns3:
	VPMOVSXBW (DI)(AX*1), Y12
	MADD((SI)(AX*2), Y12, Y0)
	MADD((R14)(AX*2), Y12, Y4)
	MADD((R15)(AX*2), Y12, Y8)
	VPMOVSXBW (R9)(AX*1), Y14
	MADD((SI)(AX*2), Y14, Y1)
	MADD((R14)(AX*2), Y14, Y5)
	MADD((R15)(AX*2), Y14, Y9)
	VPMOVSXBW (R10)(AX*1), Y12
	MADD((SI)(AX*2), Y12, Y2)
	MADD((R14)(AX*2), Y12, Y6)
	MADD((R15)(AX*2), Y12, Y10)
	VPMOVSXBW (R11)(AX*1), Y14
	MADD((SI)(AX*2), Y14, Y3)
	MADD((R14)(AX*2), Y14, Y7)
	MADD((R15)(AX*2), Y14, Y11)
	ADDQ $16, AX
	CMPQ AX, CX
	JLT  columns3

	ADDUP4(Y0, Y1, Y2, Y3, X0, X12)
	ADDUP4(Y4, Y5, Y6, Y7, X4, X12)
	ADDUP4(Y8, Y9, Y10, Y11, X8, X12)
	MOVQ         scales+8(FP), AX
	VBROADCASTSS (AX), X1
	VBROADCASTSS 4(AX), X2
	VBROADCASTSS 8(AX), X3
	FINISH(X0, X1, (DX))
	FINISH(X4, X2, (DX)(BX*1))
	FINISH(X8, X3, (DX)(BX*2))

	LEAQ (DI)(CX*4), DI
	ADDQ $16, DX
	ADDQ $16, R12
	ADDQ $16, R13
	SUBQ $4, R8
	JNZ  rows3
	VZEROUPPER
	RET

// func affineSIMD(q *int16, scale float32, data *int8, rows, bias, out *float32, width, n int)
//
// The same for one vector, and any number of rows.
TEXT ·affineSIMD(SB), NOSPLIT, $0-64
	MOVQ         q+0(FP), SI
	VBROADCASTSS scale+8(FP), X14
	MOVQ         data+16(FP), DI
	MOVQ         rows+24(FP), R12
	MOVQ         bias+32(FP), R13
	MOVQ         out+40(FP), DX
	MOVQ         width+48(FP), CX
	MOVQ         n+56(FP), R8
	CMPQ         R8, $4
	JLT          single

rows1:
	LEAQ  (DI)(CX*1), R9
	LEAQ  (R9)(CX*1), R10
	LEAQ  (R10)(CX*1), R11
	VPXOR Y0, Y0, Y0
	VPXOR Y1, Y1, Y1
	VPXOR Y2, Y2, Y2
	VPXOR Y3, Y3, Y3
	XORQ  AX, AX

columns1:
	VMOVDQU   (SI)(AX*2), Y4
	VPMOVSXBW (DI)(AX*1), Y5
	VPMOVSXBW (R9)(AX*1), Y6
	VPMOVSXBW (R10)(AX*1), Y7
	VPMOVSXBW (R11)(AX*1), Y8
	VPMADDWD  Y4, Y5, Y5
	VPMADDWD  Y4, Y6, Y6
	VPMADDWD  Y4, Y7, Y7
	VPMADDWD  Y4, Y8, Y8
	VPADDD    Y5, Y0, Y0
	VPADDD    Y6, Y1, Y1
	VPADDD    Y7, Y2, Y2
	VPADDD    Y8, Y3, Y3
	ADDQ      $16, AX
	CMPQ      AX, CX
	JLT       columns1

	ADDUP4(Y0, Y1, Y2, Y3, X0, X5)
	FINISH(X0, X14, (DX))
	LEAQ (DI)(CX*4), DI
	ADDQ $16, DX
	ADDQ $16, R12
	ADDQ $16, R13
	SUBQ $4, R8
	CMPQ R8, $4
	JGE  rows1

single:
	TESTQ R8, R8
	JZ    done1
	VPXOR Y0, Y0, Y0
	XORQ  AX, AX

column1:
	VPMOVSXBW (DI)(AX*1), Y5
	VPMADDWD  (SI)(AX*2), Y5, Y5
	VPADDD    Y5, Y0, Y0
	ADDQ      $16, AX
	CMPQ      AX, CX
	JLT       column1

	VEXTRACTI128 $1, Y0, X1
	VPADDD       X1, X0, X0
	VPHADDD      X0, X0, X0
	VPHADDD      X0, X0, X0
	VCVTDQ2PS    X0, X0
	VMOVSS       (R12), X1
	VMULSS       X14, X1, X1
	VMULSS       X1, X0, X0
	VADDSS       (R13), X0, X0
	VMOVSS       X0, (DX)
	ADDQ         CX, DI
	ADDQ         $4, DX
	ADDQ         $4, R12
	ADDQ         $4, R13
	DECQ         R8
	JMP          single

done1:
	VZEROUPPER
	RET

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
