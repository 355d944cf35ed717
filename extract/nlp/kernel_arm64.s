//go:build !purego

#include "textflag.h"
#include "kernel_arm64.h"

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
