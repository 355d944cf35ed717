package ontology

import (
	"strings"
	"testing"
)

func TestLoad(t *testing.T) {
	o, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	gift := o.Type("GIFT")
	if gift == nil || o.Type("SUPPLY_ARMS").Role("agent").Required == gift.Role("agent").Required || !gift.Role("agent").Allows(Organization) || gift.Role("agent").Allows(Artifact) {
		t.Errorf("GIFT is %+v; only arms want somebody who supplies them", gift)
	}
	if got := o.Type("HOLDS_ROLE").Label(); got != "HoldsRole" {
		t.Errorf("label of HOLDS_ROLE is %s", got)
	}
	if o.Hash() == "" {
		t.Error("no hash")
	}
}

// TestFaults has one entry for each fault that the loader reports.
func TestFaults(t *testing.T) {
	for _, tt := range []struct{ name, entry, want string }{
		{"unknown field", "{id: GO, super: X, roles: {agent: Any}, colour: red}", "t.yaml:3: "},
		{"bad id", "{id: go, super: X, roles: {agent: Any}}", `t.yaml:3: type go: "go" is no type id`},
		{"unknown class", "{id: GO, super: X, roles: {agent: Ghost}}", `t.yaml:3: type GO: role agent has the unknown class "Ghost"`},
		{"undeclared role", "{id: GO, super: X, roles: {agent: Any}, edge: [agent WENT goal]}", `t.yaml:3: type GO: role "goal" is not declared`},
		{"bad edge", "{id: GO, super: X, roles: {agent: Any}, edge: [agent went]}", `t.yaml:3: type GO: edge "agent went"`},
		{"no super", "{id: GO, roles: {agent: Any}}", "t.yaml:3: type GO: no super"},
		{"no roles", "{id: GO, super: X}", "t.yaml:3: type GO: no roles"},
		{"twice", "{id: GO, super: X, roles: {agent: Any}}\n- {id: GO, super: X, roles: {agent: Any}}", "t.yaml:4: type GO is there twice"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := parseTypes("t.yaml", []byte("version: 1\ntypes:\n- "+tt.entry+"\n"))
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("got %v, want %s", err, tt.want)
			}
		})
	}
}
