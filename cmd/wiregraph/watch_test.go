package main

import (
	"bufio"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// TestWatchEnds stops the program in the middle of a visit of many articles:
// it ends cleanly and soon, and the next visit goes on from there.
func TestWatchEnds(t *testing.T) {
	dir := t.TempDir()
	inbox := filepath.Join(dir, "inbox")
	if err := os.Mkdir(inbox, 0o755); err != nil {
		t.Fatal(err)
	}
	put := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(inbox, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	put("a.txt", "Mayor gives school a bus\n\nMayor Ann Lee gave the Norland School a bus on Monday.\n")
	args := []string{"--workspace", filepath.Join(dir, "w.db"), "watch", inbox, "--every", "1s"}

	c := exec.Command(os.Args[0], args...)
	c.Env = append(os.Environ(), asProgram+"=1")
	c.Stderr = os.Stderr
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	defer c.Process.Kill()
	lines := bufio.NewScanner(out)
	await := func(what string) {
		t.Helper()
		for lines.Scan() {
			if strings.Contains(lines.Text(), what) {
				return
			}
		}
		t.Fatalf("the program ended without saying %q", what)
	}
	await("new=1 changed=0 unchanged=0")
	put("b.txt", "Mayor visits Norland\n\nMayor Ann Lee visited Norland on Tuesday.\n")
	await("new=1 changed=0 unchanged=1")
	// A visit that lasts: long after the stop, if nothing stopped it.
	long := strings.Repeat("Mayor Ann Lee gave the Norland School a bus on Monday, and the school thanked the mayor for it. ", 40)
	for _, name := range strings.Split("cdefghijklmnopqrstuvwxyz", "") {
		put(name+".txt", "Mayor gives "+name+"\n\n"+name+" "+long)
	}
	await("visited") // one that saw few of them or none; the next is under way soon
	stop := time.Now()
	if err := c.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	await("msg=stopped")
	if err := c.Wait(); err != nil {
		t.Errorf("ended with %v", err)
	}
	t.Logf("ended after %s", time.Since(stop).Round(time.Millisecond))
	verify := exec.Command(os.Args[0], "--workspace", args[1], "verify")
	verify.Env = c.Env
	if text, err := verify.CombinedOutput(); err != nil {
		t.Errorf("verify: %v\n%s", err, text)
	}
}
