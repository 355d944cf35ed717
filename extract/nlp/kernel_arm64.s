//go:build !purego

#include "textflag.h"

// Instructions that the assembler has no names for, over numbers of vector
// registers: n and m are read, d is written.

// sxtl Vd.8H, Vn.8B and sxtl2 Vd.8H, Vn.16B: widen int8 to int16.
#define SXTL(n, d) WORD $(0x0f08a400 | (n)<<5 | (d))
#define SXTL2(n, d) WORD $(0x4f08a400 | (n)<<5 | (d))

// smlal Vd.4S, Vn.4H, Vm.4H and smlal2 Vd.4S, Vn.8H, Vm.8H: d += n * m, int16 to int32.
#define SMLAL(m, n, d) WORD $(0x0e608000 | (m)<<16 | (n)<<5 | (d))
#define SMLAL2(m, n, d) WORD $(0x4e608000 | (m)<<16 | (n)<<5 | (d))

// sdot Vd.4S, Vn.16B, Vm.16B: each lane of d += four products of int8. ARMv8.2 and optional in 8.1.
#define SDOT(m, n, d) WORD $(0x4e809400 | (m)<<16 | (n)<<5 | (d))

// sshr Vd.8H, Vn.8H, #4: shift int16 right, with its sign.
#define SSHR4(n, d) WORD $(0x4f1c0400 | (n)<<5 | (d))

// scvtf Vd.4S, Vn.4S: int32 to float32.
#define SCVTF(n, d) WORD $(0x4e21d800 | (n)<<5 | (d))

// fcvtzs Vd.4S, Vn.4S: float32 to int32, the fraction cut off.
#define FCVTZS(n, d) WORD $(0x4ea1b800 | (n)<<5 | (d))

// sqxtn Vd.4H, Vn.4S and sqxtn2 Vd.8H, Vn.4S: narrow int32 to int16.
#define SQXTN(n, d) WORD $(0x0e614800 | (n)<<5 | (d))
#define SQXTN2(n, d) WORD $(0x4e614800 | (n)<<5 | (d))

// fmul, fadd, fsub (n - m) and fmax Vd.4S, Vn.4S, Vm.4S.
#define FMUL(m, n, d) WORD $(0x6e20dc00 | (m)<<16 | (n)<<5 | (d))
#define FADD(m, n, d) WORD $(0x4e20d400 | (m)<<16 | (n)<<5 | (d))
#define FSUB(m, n, d) WORD $(0x4ea0d400 | (m)<<16 | (n)<<5 | (d))
#define FMAX(m, n, d) WORD $(0x4e20f400 | (m)<<16 | (n)<<5 | (d))

// fcmgt Vd.4S, Vn.4S, Vm.4S: all ones where n > m.
#define FCMGT(m, n, d) WORD $(0x6ea0e400 | (m)<<16 | (n)<<5 | (d))

// fabs Vd.4S, Vn.4S.
#define FABS(n, d) WORD $(0x4ea0f800 | (n)<<5 | (d))

// faddp Vd.4S, Vn.4S, Vm.4S: sums of neighbours, those of n first; of two lanes: faddp Sd, Vn.2S.
#define FADDP(m, n, d) WORD $(0x6e20d400 | (m)<<16 | (n)<<5 | (d))
#define FADDP1(n, d) WORD $(0x7e30d800 | (n)<<5 | (d))

// fmaxv Sd, Vn.4S: the largest lane.
#define FMAXV(n, d) WORD $(0x6e30f800 | (n)<<5 | (d))

// FLOATS fills the lanes of a register with a constant.
#define FLOATS(bits, v) \
	MOVD $bits, R20; \
	VDUP R20, v.S4

// ADDUP4 adds up the lanes of four sums into the four lanes of the first.
#define ADDUP4(a, b, c, d) \
	VADDP b.S4, a.S4, a.S4; \
	VADDP d.S4, c.S4, c.S4; \
	VADDP c.S4, a.S4, a.S4

// FINISH turns four sums in register a, of number n, into outputs: sum * (scale *
// row scale) + bias. V21 are the scales of the rows, V22 the biases.
#define FINISH(a, n, scale, out) \
	SCVTF(n, n); \
	FMUL(21, scale, 23); \
	FMUL(23, n, n); \
	FADD(22, n, n); \
	VST1 [a.S4], (out)

// MADD4 adds to the sums a, b and c of one row its products with three vectors,
// whose columns stand in V12 to V17; the row's weights stand in V18.
#define MADD4(a, b, c) \
	SXTL(18, 19); \
	SXTL2(18, 20); \
	SMLAL(12, 19, a); \
	SMLAL(14, 19, b); \
	SMLAL(16, 19, c); \
	SMLAL2(12, 19, a); \
	SMLAL2(14, 19, b); \
	SMLAL2(16, 19, c); \
	SMLAL(13, 20, a); \
	SMLAL(15, 20, b); \
	SMLAL(17, 20, c); \
	SMLAL2(13, 20, a); \
	SMLAL2(15, 20, b); \
	SMLAL2(17, 20, c)

// CLEAR4 makes four registers zero.
#define CLEAR4(a, b, c, d) \
	VEOR a.B16, a.B16, a.B16; \
	VEOR b.B16, b.B16, b.B16; \
	VEOR c.B16, c.B16, c.B16; \
	VEOR d.B16, d.B16, d.B16

// func affine3NEON(q *int16, scales *float32, data *int8, rows, bias, out *float32, stride, width, n int)
//
// Three vectors, four rows and sixteen columns at a time: the int8 weights are
// widened to int16, multiplied and added up in int32. V0..V3 are the sums of
// the first vector, V4..V7 of the second, V8..V11 of the third.
TEXT ·affine3NEON(SB), NOSPLIT, $0-72
	MOVD  q+0(FP), R0
	MOVD  scales+8(FP), R9
	MOVD  data+16(FP), R3
	MOVD  rows+24(FP), R7
	MOVD  bias+32(FP), R8
	MOVD  out+40(FP), R10
	MOVD  stride+48(FP), R13
	MOVD  width+56(FP), R11
	MOVD  n+64(FP), R12
	ADD   R11<<1, R0, R1
	ADD   R11<<1, R1, R2
	ADD   R13<<2, R10, R13          // out of the second vector
	SUB   R10, R13, R14
	ADD   R14, R13, R14             // and of the third
	VLD1R.P 4(R9), [V24.S4]
	VLD1R.P 4(R9), [V25.S4]
	VLD1R (R9), [V26.S4]

rows3:
	ADD  R11, R3, R4
	ADD  R11, R4, R5
	ADD  R11, R5, R6
	CLEAR4(V0, V1, V2, V3)
	CLEAR4(V4, V5, V6, V7)
	CLEAR4(V8, V9, V10, V11)
	MOVD R0, R15
	MOVD R1, R19
	MOVD R2, R20
	MOVD R11, R21

columns3:
	VLD1.P 32(R15), [V12.H8, V13.H8]
	VLD1.P 32(R19), [V14.H8, V15.H8]
	VLD1.P 32(R20), [V16.H8, V17.H8]
	VLD1.P 16(R3), [V18.B16]
	MADD4(0, 4, 8)
	VLD1.P 16(R4), [V18.B16]
	MADD4(1, 5, 9)
	VLD1.P 16(R5), [V18.B16]
	MADD4(2, 6, 10)
	VLD1.P 16(R6), [V18.B16]
	MADD4(3, 7, 11)
	SUBS   $16, R21
	BNE    columns3

	ADDUP4(V0, V1, V2, V3)
	ADDUP4(V4, V5, V6, V7)
	ADDUP4(V8, V9, V10, V11)
	VLD1.P 16(R7), [V21.S4]
	VLD1.P 16(R8), [V22.S4]
	FINISH(V0, 0, 24, R10)
	FINISH(V4, 4, 25, R13)
	FINISH(V8, 8, 26, R14)
	ADD  $16, R10
	ADD  $16, R13
	ADD  $16, R14
	MOVD R6, R3                     // the row after the fourth
	SUBS $4, R12
	BNE  rows3
	RET

// DOT3 adds to the sums a, b and c of one row its products with three vectors,
// whose columns stand in V12 to V14; the row's weights stand in w.
#define DOT3(w, a, b, c) \
	SDOT(12, w, a); \
	SDOT(13, w, b); \
	SDOT(14, w, c)

// PASS adds up the products of four rows with three vectors of int8, which
// stand at R15 one after the other.
#define PASS(again) \
	MOVD R3, R4; \
	ADD  R11, R4, R5; \
	ADD  R11, R5, R6; \
	ADD  R11, R6, R16; \
	ADD  R11, R15, R19; \
	ADD  R11, R19, R20; \
	MOVD R11, R21; \
again: \
	VLD1.P 16(R15), [V12.B16]; \
	VLD1.P 16(R19), [V13.B16]; \
	VLD1.P 16(R20), [V14.B16]; \
	VLD1.P 16(R4), [V15.B16]; \
	VLD1.P 16(R5), [V16.B16]; \
	VLD1.P 16(R6), [V17.B16]; \
	VLD1.P 16(R16), [V18.B16]; \
	DOT3(15, 0, 4, 8); \
	DOT3(16, 1, 5, 9); \
	DOT3(17, 2, 6, 10); \
	DOT3(18, 3, 7, 11); \
	SUBS   $16, R21; \
	BNE    again

// SHIFT4 multiplies four sums by sixteen.
#define SHIFT4(a, b, c, d) \
	VSHL $4, a.S4, a.S4; \
	VSHL $4, b.S4, b.S4; \
	VSHL $4, c.S4, c.S4; \
	VSHL $4, d.S4, d.S4

// func affine3Dot(q *int16, scales *float32, data *int8, rows, bias, out *float32, stride, width, n int)
//
// The same by dot products of int8: an activation of 12 bits is sixteen times
// its upper eight and its lower four. Upper parts of the three vectors stand
// on the stack first, then the lower ones, three times maxWidth bytes each.
TEXT ·affine3Dot(SB), 0, $6144-72
	MOVD q+0(FP), R0
	MOVD scales+8(FP), R9
	MOVD data+16(FP), R3
	MOVD rows+24(FP), R7
	MOVD bias+32(FP), R8
	MOVD out+40(FP), R10
	MOVD stride+48(FP), R13
	MOVD width+56(FP), R11
	MOVD n+64(FP), R12
	ADD  R13<<2, R10, R13
	SUB  R10, R13, R14
	ADD  R14, R13, R14
	VLD1R.P 4(R9), [V24.S4]
	VLD1R.P 4(R9), [V25.S4]
	VLD1R (R9), [V26.S4]

	MOVD  $parts-6144(SP), R1
	ADD   $3072, R1, R2
	MOVD  R1, R4
	MOVD  R2, R5
	ADD   R11<<1, R11, R21
	VMOVI $15, V3.B16

split:
	VLD1.P 32(R0), [V0.H8, V1.H8]
	VUZP1  V1.B16, V0.B16, V2.B16
	VAND   V3.B16, V2.B16, V2.B16
	VST1.P [V2.B16], 16(R5)
	SSHR4(0, 0)
	SSHR4(1, 1)
	VUZP1  V1.B16, V0.B16, V2.B16
	VST1.P [V2.B16], 16(R4)
	SUBS   $16, R21
	BNE    split

rowsDot:
	CLEAR4(V0, V1, V2, V3)
	CLEAR4(V4, V5, V6, V7)
	CLEAR4(V8, V9, V10, V11)
	MOVD R1, R15
	PASS(upper)
	SHIFT4(V0, V1, V2, V3)
	SHIFT4(V4, V5, V6, V7)
	SHIFT4(V8, V9, V10, V11)
	MOVD R2, R15
	PASS(lower)
	ADDUP4(V0, V1, V2, V3)
	ADDUP4(V4, V5, V6, V7)
	ADDUP4(V8, V9, V10, V11)
	VLD1.P 16(R7), [V21.S4]
	VLD1.P 16(R8), [V22.S4]
	FINISH(V0, 0, 24, R10)
	FINISH(V4, 4, 25, R13)
	FINISH(V8, 8, 26, R14)
	ADD  $16, R10
	ADD  $16, R13
	ADD  $16, R14
	MOVD R16, R3                    // the row after the fourth
	SUBS $4, R12
	BNE  rowsDot
	RET

// func affineSIMD(q *int16, scale float32, data *int8, rows, bias, out *float32, width, n int)
//
// affine3NEON for one vector, and any number of rows, one at a time.
TEXT ·affineSIMD(SB), NOSPLIT, $0-64
	MOVD  q+0(FP), R0
	FMOVS scale+8(FP), F24
	MOVD  data+16(FP), R3
	MOVD  rows+24(FP), R7
	MOVD  bias+32(FP), R8
	MOVD  out+40(FP), R10
	MOVD  width+48(FP), R11
	MOVD  n+56(FP), R12

row1:
	CLEAR4(V0, V1, V2, V3)
	MOVD R0, R15
	MOVD R11, R21

columns1:
	VLD1.P 32(R15), [V12.H8, V13.H8]
	VLD1.P 16(R3), [V18.B16]
	SXTL(18, 19)
	SXTL2(18, 20)
	SMLAL(12, 19, 0)
	SMLAL2(12, 19, 1)
	SMLAL(13, 20, 2)
	SMLAL2(13, 20, 3)
	SUBS   $16, R21
	BNE    columns1

	ADDUP4(V0, V1, V2, V3)
	VADDV   V0.S4, V0
	SCVTF(0, 0)
	FMOVS.P 4(R7), F21
	FMOVS.P 4(R8), F22
	FMULS   F21, F24, F23
	FMULS   F23, F0, F0
	FADDS   F22, F0, F0
	FMOVS.P F0, 4(R10)
	SUBS    $1, R12
	BNE     row1
	RET

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
