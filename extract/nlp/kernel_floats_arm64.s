//go:build !purego

#include "textflag.h"
#include "kernel_arm64.h"

// func quantiseSIMD(x *float32, inverse float32, q *int16, n int)
//
// Half with the sign of the value is added, then the fraction cut off.
TEXT ·quantiseSIMD(SB), NOSPLIT, $0-32
	MOVD x+0(FP), R0
	MOVWU inverse+8(FP), R1
	VDUP R1, V7.S4
	MOVD q+16(FP), R2
	MOVD n+24(FP), R3
	FLOATS(0x3f000000, V6)
	FLOATS(0x80000000, V5)

quantise8:
	VLD1.P 32(R0), [V0.S4, V1.S4]
	FMUL(7, 0, 0)
	FMUL(7, 1, 1)
	VAND   V5.B16, V0.B16, V2.B16
	VAND   V5.B16, V1.B16, V3.B16
	VORR   V6.B16, V2.B16, V2.B16
	VORR   V6.B16, V3.B16, V3.B16
	FADD(2, 0, 0)
	FADD(3, 1, 1)
	FCVTZS(0, 0)
	FCVTZS(1, 1)
	SQXTN(0, 2)
	SQXTN2(1, 2)
	VST1.P [V2.H8], 16(R2)
	SUBS   $8, R3
	BNE    quantise8
	RET

// func largestSIMD(x *float32, n int) float32
TEXT ·largestSIMD(SB), NOSPLIT, $0-20
	MOVD x+0(FP), R0
	MOVD n+8(FP), R3
	CLEAR4(V0, V1, V2, V3)

largest8:
	VLD1.P 32(R0), [V2.S4, V3.S4]
	FABS(2, 2)
	FABS(3, 3)
	FMAX(2, 0, 0)
	FMAX(3, 1, 1)
	SUBS   $8, R3
	BNE    largest8

	FMAX(1, 0, 0)
	FMAXV(0, 0)
	FMOVS F0, ret+16(FP)
	RET

// EIGHT adds up the lanes of V0 and V1 as eight does, into F0.
#define EIGHT \
	FADD(1, 0, 0); \
	FADDP(0, 0, 0); \
	FADDP1(0, 0)

// func dotsSIMD(x, y *float32, stride, width int, out *float32, n int)
TEXT ·dotsSIMD(SB), NOSPLIT, $0-48
	MOVD x+0(FP), R0
	MOVD y+8(FP), R1
	MOVD stride+16(FP), R2
	LSL  $2, R2
	MOVD width+24(FP), R4
	MOVD out+32(FP), R5
	MOVD n+40(FP), R3

dotsRow:
	VEOR V0.B16, V0.B16, V0.B16
	VEOR V1.B16, V1.B16, V1.B16
	MOVD R0, R6
	MOVD R1, R7
	MOVD R4, R8

dots8:
	VLD1.P 32(R6), [V2.S4, V3.S4]
	VLD1.P 32(R7), [V4.S4, V5.S4]
	FMUL(4, 2, 2)
	FMUL(5, 3, 3)
	FADD(2, 0, 0)
	FADD(3, 1, 1)
	SUBS   $8, R8
	BNE    dots8

	EIGHT
	FMOVS.P F0, 4(R5)
	ADD     R2, R1
	SUBS    $1, R3
	BNE     dotsRow
	RET

// func mixSIMD(shares, y *float32, stride, count int, out *float32, n int)
//
// Eight columns at a time, through all rows.
TEXT ·mixSIMD(SB), NOSPLIT, $0-48
	MOVD shares+0(FP), R0
	MOVD y+8(FP), R1
	MOVD stride+16(FP), R2
	LSL  $2, R2
	MOVD count+24(FP), R4
	MOVD out+32(FP), R5
	MOVD n+40(FP), R3

mixColumns:
	VEOR V0.B16, V0.B16, V0.B16
	VEOR V1.B16, V1.B16, V1.B16
	MOVD R0, R6
	MOVD R1, R7
	MOVD R4, R8

mixRow:
	VLD1R.P 4(R6), [V2.S4]
	VLD1    (R7), [V3.S4, V4.S4]
	FMUL(2, 3, 3)
	FMUL(2, 4, 4)
	FADD(3, 0, 0)
	FADD(4, 1, 1)
	ADD     R2, R7
	SUBS    $1, R8
	BNE     mixRow

	VST1.P [V0.S4, V1.S4], 32(R5)
	ADD    $32, R1
	SUBS   $8, R3
	BNE    mixColumns
	RET

// func sumSIMD(x *float32, n int) float32
TEXT ·sumSIMD(SB), NOSPLIT, $0-20
	MOVD x+0(FP), R0
	MOVD n+8(FP), R3
	VEOR V0.B16, V0.B16, V0.B16
	VEOR V1.B16, V1.B16, V1.B16

sum8:
	VLD1.P 32(R0), [V2.S4, V3.S4]
	FADD(2, 0, 0)
	FADD(3, 1, 1)
	SUBS   $8, R3
	BNE    sum8

	EIGHT
	FMOVS F0, ret+16(FP)
	RET

// func squaresSIMD(x *float32, mean float32, n int) float32
TEXT ·squaresSIMD(SB), NOSPLIT, $0-28
	MOVD  x+0(FP), R0
	MOVWU mean+8(FP), R1
	VDUP  R1, V7.S4
	MOVD  n+16(FP), R3
	VEOR  V0.B16, V0.B16, V0.B16
	VEOR  V1.B16, V1.B16, V1.B16

squares8:
	VLD1.P 32(R0), [V2.S4, V3.S4]
	FSUB(7, 2, 2)
	FSUB(7, 3, 3)
	FMUL(2, 2, 2)
	FMUL(3, 3, 3)
	FADD(2, 0, 0)
	FADD(3, 1, 1)
	SUBS   $8, R3
	BNE    squares8

	EIGHT
	FMOVS F0, ret+24(FP)
	RET

// func shiftSIMD(x *float32, mean, inverse float32, weight, bias, out *float32, n int)
TEXT ·shiftSIMD(SB), NOSPLIT, $0-48
	MOVD  x+0(FP), R0
	MOVWU mean+8(FP), R1
	VDUP  R1, V7.S4
	MOVWU inverse+12(FP), R1
	VDUP  R1, V6.S4
	MOVD  weight+16(FP), R4
	MOVD  bias+24(FP), R5
	MOVD  out+32(FP), R6
	MOVD  n+40(FP), R3

shift8:
	VLD1.P 32(R0), [V0.S4, V1.S4]
	VLD1.P 32(R4), [V2.S4, V3.S4]
	VLD1.P 32(R5), [V4.S4, V5.S4]
	FSUB(7, 0, 0)
	FSUB(7, 1, 1)
	FMUL(6, 0, 0)
	FMUL(6, 1, 1)
	FMUL(2, 0, 0)
	FMUL(3, 1, 1)
	FADD(4, 0, 0)
	FADD(5, 1, 1)
	VST1.P [V0.S4, V1.S4], 32(R6)
	SUBS   $8, R3
	BNE    shift8
	RET

// func leakySIMD(x *float32, n int)
//
// The larger of a value and its tenth.
TEXT ·leakySIMD(SB), NOSPLIT, $0-16
	MOVD x+0(FP), R0
	MOVD n+8(FP), R3
	FLOATS(0x3dcccccd, V7)

leaky8:
	VLD1   (R0), [V0.S4, V1.S4]
	FMUL(7, 0, 2)
	FMUL(7, 1, 3)
	FMAX(2, 0, 0)
	FMAX(3, 1, 1)
	VST1.P [V0.S4, V1.S4], 32(R0)
	SUBS   $8, R3
	BNE    leaky8
	RET

// func addLargerSIMD(x, a, b *float32, n int)
//
// The first of two equals, as zeros may have two signs.
TEXT ·addLargerSIMD(SB), NOSPLIT, $0-32
	MOVD x+0(FP), R0
	MOVD a+8(FP), R1
	MOVD b+16(FP), R2
	MOVD n+24(FP), R3

larger8:
	VLD1   (R0), [V0.S4, V1.S4]
	VLD1.P 32(R1), [V2.S4, V3.S4]
	VLD1.P 32(R2), [V4.S4, V5.S4]
	FCMGT(2, 4, 6)
	FCMGT(3, 5, 7)
	VBIT   V6.B16, V4.B16, V2.B16
	VBIT   V7.B16, V5.B16, V3.B16
	FADD(2, 0, 0)
	FADD(3, 1, 1)
	VST1.P [V0.S4, V1.S4], 32(R0)
	SUBS   $8, R3
	BNE    larger8
	RET

// TERM is one step of the polynomial, with the constant of a register.
#define TERM(c) \
	FMUL(1, 3, 3); \
	FADD(c, 3, 3)

// func expSIMD(x *float32, most float32, n int)
TEXT ·expSIMD(SB), NOSPLIT, $0-24
	MOVD  x+0(FP), R0
	MOVWU most+8(FP), R1
	VDUP  R1, V7.S4
	MOVD  n+16(FP), R3
	FLOATS(0xc2ae0000, V16)         // least
	FLOATS(0x3fb8aa3b, V17)         // log2e
	FLOATS(0x3f318000, V18)         // ln2High
	FLOATS(0xb95e8083, V19)         // ln2Low
	FLOATS(0x3ab60b61, V20)         // 1/6!
	FLOATS(0x3c088889, V21)         // 1/5!
	FLOATS(0x3d2aaaab, V22)         // 1/4!
	FLOATS(0x3e2aaaab, V23)         // 1/3!
	FLOATS(0x3f000000, V24)         // a half
	FLOATS(0x3f800000, V25)         // one
	FLOATS(127, V26)

exp4:
	VLD1   (R0), [V0.S4]
	FSUB(7, 0, 0)
	FMAX(16, 0, 0)
	FMUL(17, 0, 1)
	FSUB(24, 1, 1)
	FCVTZS(1, 2)                    // n
	SCVTF(2, 4)
	FMUL(18, 4, 1)
	FSUB(1, 0, 1)
	FMUL(19, 4, 4)
	FSUB(4, 1, 1)                   // r
	VMOV   V20.B16, V3.B16
	TERM(21)
	TERM(22)
	TERM(23)
	TERM(24)
	TERM(25)
	TERM(25)
	VADD   V26.S4, V2.S4, V2.S4
	VSHL   $23, V2.S4, V2.S4
	FMUL(2, 3, 3)
	VST1.P [V3.S4], 16(R0)
	SUBS   $4, R3
	BNE    exp4
	RET
