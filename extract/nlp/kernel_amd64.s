//go:build !purego

#include "textflag.h"

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
