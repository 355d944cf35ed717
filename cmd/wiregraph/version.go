package main

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"

	"wiregraph/extract"
)

func (a *app) newVersion() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print what the program is made of",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			x, err := extract.New()
			if err != nil {
				return err
			}
			version := "(devel)"
			if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
				version = info.Main.Version
			}
			fmt.Fprintf(a.out, "wiregraph  %s, %s %s/%s\n", version, runtime.Version(), runtime.GOOS, runtime.GOARCH)
			for _, part := range x.Parts() {
				fmt.Fprintf(a.out, "%-10s %s\n", part.Name, part.Hash)
			}
			return nil
		},
	}
}
