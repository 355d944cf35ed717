//go:build !purego

#include "textflag.h"

// func productsAVX2(q *int16, data *int8, sums *int32, width, n int)
//
// Four rows at a time, sixteen columns at a time: the int8 weights are widened
// to int16, multiplied in pairs and added up in int32.
TEXT ·productsAVX2(SB), NOSPLIT, $0-40
	MOVQ q+0(FP), SI
	MOVQ data+8(FP), DI
	MOVQ sums+16(FP), DX
	MOVQ width+24(FP), CX
	MOVQ n+32(FP), R8

rows:
	LEAQ  (DI)(CX*1), R9
	LEAQ  (R9)(CX*1), R10
	LEAQ  (R10)(CX*1), R11
	VPXOR Y0, Y0, Y0
	VPXOR Y1, Y1, Y1
	VPXOR Y2, Y2, Y2
	VPXOR Y3, Y3, Y3
	XORQ  AX, AX

columns:
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
	JLT       columns

	// Y0..Y3 hold eight partial sums each: add them across into one vector of four.
	VPHADDD      Y1, Y0, Y0
	VPHADDD      Y3, Y2, Y2
	VPHADDD      Y2, Y0, Y0
	VEXTRACTI128 $1, Y0, X1
	VPADDD       X1, X0, X0
	VMOVDQU      X0, (DX)

	LEAQ (DI)(CX*4), DI
	ADDQ $16, DX
	SUBQ $4, R8
	JNZ  rows
	VZEROUPPER
	RET
