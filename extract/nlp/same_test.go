package nlp

import (
	"crypto/sha256"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"
)

// Sentences to compare on, and fewer of them where each costs a second.
const (
	sameSentences = 2000
	sameEmulated  = 40
)

// digestVariable asks TestDigest for the digest of so many sentences.
const digestVariable = "NLP_DIGEST"

// TestSame: the same tags, heads, lemmas, names and values with the kernels of
// this platform and without.
func TestSame(t *testing.T) {
	n := sameSentences
	if testing.Short() {
		n /= 10
	}
	want := digest(t, n)
	plain(func() {
		if got := digest(t, n); got != want {
			t.Errorf("the plain forms give %s, the kernels %s", got, want)
		}
	})
}

// TestSameOnARM64 compares with an arm64 build under qemu-user, on a processor
// with dot products and on one without, and runs the tests of its kernels: all
// sentences with WIREGRAPH_LONG, else a few. Where qemu is absent it skips, under
// CI=true it fails.
func TestSameOnARM64(t *testing.T) {
	if testing.Short() {
		t.Skip("an arm64 build is for the whole suite")
	}
	qemu, err := exec.LookPath("qemu-aarch64")
	if err != nil {
		if qemu, err = exec.LookPath("qemu-aarch64-static"); err != nil {
			if os.Getenv("CI") == "true" {
				t.Fatalf("%v; install qemu-user", err)
			}
			t.Skipf("%v; install qemu-user to compare with arm64", err)
		}
	}
	n := sameEmulated
	if os.Getenv("WIREGRAPH_LONG") != "" {
		n = sameSentences
	}
	program := filepath.Join(t.TempDir(), "nlp.arm64")
	build := exec.Command("go", "test", "-c", "-o", program, ".")
	build.Env = append(os.Environ(), "GOOS=linux", "GOARCH=arm64", "CGO_ENABLED=0", "GOFLAGS=")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("build for arm64: %v\n%s", err, out)
	}
	want := digest(t, n)
	for _, processor := range []string{"max", "cortex-a57"} {
		run := exec.Command(qemu, "-cpu", processor, program, "-test.run", "^Test(Affine|SignsOfZero|Kernels|Digest)$", "-test.v")
		run.Env = append(os.Environ(), digestVariable+"="+strconv.Itoa(n))
		out, err := run.CombinedOutput()
		if err != nil {
			t.Fatalf("run on arm64, %s: %v\n%s", processor, err, out)
		}
		if !strings.Contains(string(out), want) {
			t.Errorf("%s gives %s, arm64 (%s) gives\n%s", runtime.GOARCH, want, processor, out)
		}
	}
}

// TestDigest prints the digest that TestSameOnARM64 asks the other platform for.
func TestDigest(t *testing.T) {
	n, err := strconv.Atoi(os.Getenv(digestVariable))
	if err != nil {
		t.Skip("asked for by TestSameOnARM64")
	}
	t.Log(digest(t, n))
}

// digest hashes the analyses of n sentences.
func digest(t *testing.T, n int) string {
	t.Helper()
	h := sha256.New()
	for _, s := range sentencesOf(t, n) {
		h.Write([]byte(show(parser().Parse(s))))
	}
	return fmt.Sprintf("%x", h.Sum(nil))
}

// sentencesOf fills the sentences of testdata/sentences.txt, each round with
// other fillers.
func sentencesOf(t *testing.T, n int) []string {
	t.Helper()
	text, err := os.ReadFile("testdata/sentences.txt")
	if err != nil {
		t.Fatal(err)
	}
	slots := map[string][]string{}
	var frames []string
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSpace(line)
		if rest, ok := strings.CutPrefix(line, "slot "); ok {
			name, fillers, _ := strings.Cut(rest, ": ")
			slots[name] = strings.Split(fillers, " | ")
		} else if line != "" && line[0] != '#' {
			frames = append(frames, line)
		}
	}
	out := make([]string, n)
	step := 0
	for i := range out {
		parts := strings.Split(frames[i%len(frames)], "{")
		s := parts[0]
		for _, p := range parts[1:] {
			slot, rest, _ := strings.Cut(p, "}")
			step++
			f := slots[slot]
			s += f[(i/len(frames)*7+step*3+step/5)%len(f)] + rest
		}
		out[i] = s
	}
	return out
}
