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

// CLEAR4 makes four registers zero.
#define CLEAR4(a, b, c, d) \
	VEOR a.B16, a.B16, a.B16; \
	VEOR b.B16, b.B16, b.B16; \
	VEOR c.B16, c.B16, c.B16; \
	VEOR d.B16, d.B16, d.B16
