package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"
)

// build makes the program as it ships and returns its path.
func build(b *testing.B) string {
	b.Helper()
	bin := filepath.Join(b.TempDir(), "wiregraph")
	c := exec.Command("go", "build", "-o", bin, ".")
	c.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := c.CombinedOutput(); err != nil {
		b.Fatalf("build: %v\n%s", err, out)
	}
	return bin
}

// command runs the program and returns its wall time and peak memory in bytes.
func command(b *testing.B, bin string, args ...string) (time.Duration, int64) {
	b.Helper()
	c := exec.Command(bin, args...)
	start := time.Now()
	if out, err := c.CombinedOutput(); err != nil {
		b.Fatalf("wiregraph %v: %v\n%s", args, err, out)
	}
	wall := time.Since(start)
	if u, ok := c.ProcessState.SysUsage().(*syscall.Rusage); ok {
		return wall, u.Maxrss << 10
	}
	return wall, 0
}

// BenchmarkLoadSeeds is the wall time of loading the samples into a new
// workspace with the built program.
func BenchmarkLoadSeeds(b *testing.B) {
	bin := build(b)
	for b.Loop() {
		command(b, bin, "load", "--workspace", filepath.Join(b.TempDir(), "w.db"), "seeds")
	}
}

// BenchmarkQuestion is the wall time of one question on the samples.
func BenchmarkQuestion(b *testing.B) {
	bin, db := build(b), filepath.Join(b.TempDir(), "w.db")
	command(b, bin, "load", "--workspace", db, "seeds")
	for b.Loop() {
		command(b, bin, "query", "--workspace", db, "who-gave-what")
	}
}

// BenchmarkArchive loads the folder that WIREGRAPH_ARTICLES names, then the
// same again: wall times, their ratio, peak memory, size of the workspace.
func BenchmarkArchive(b *testing.B) {
	dir := os.Getenv("WIREGRAPH_ARTICLES")
	if dir == "" {
		b.Skip("set WIREGRAPH_ARTICLES to a folder of articles")
	}
	bin := build(b)
	for b.Loop() {
		db := filepath.Join(b.TempDir(), "w.db")
		first, peak := command(b, bin, "load", "--workspace", db, dir)
		again, _ := command(b, bin, "load", "--workspace", db, dir)
		b.ReportMetric(first.Seconds(), "load-s")
		b.ReportMetric(again.Seconds(), "again-s")
		b.ReportMetric(again.Seconds()/first.Seconds(), "again/load")
		b.ReportMetric(float64(peak)/1e6, "peak-MB")
		if info, err := os.Stat(db); err == nil {
			b.ReportMetric(float64(info.Size())/1e6, "workspace-MB")
		}
	}
}
