# What is done often. Everything works with plain go commands too.
.PHONY: build image test long golden scores bench fuzz lint ci

build: ## one static binary in ./wiregraph
	CGO_ENABLED=0 go build -o wiregraph ./cmd/wiregraph

image: ## the container image wiregraph, for docker-compose.yml
	CGO_ENABLED=0 GOOS=linux go build -ldflags "-s -w" -o wiregraph ./cmd/wiregraph
	docker build -q -t wiregraph .

test: ## the short suite
	go test -short ./...

long: ## everything, with the long properties and crash tests
	WIREGRAPH_LONG=1 go test -timeout 2h ./...

golden: ## rewrite golden files; read the diff before committing it
	go test ./extract/... ./graph/... ./queries/... ./cmd/... -update

scores: ## figures against the gold, kept as the new floor
	go test ./extract -run Scores -v -scores

bench: ## speed and size, with the conditions
	go test -run '^$$' -bench . -benchtime 3x ./...

fuzz: ## a minute for each fuzz target
	@for p in $$(go list ./...); do \
	  for f in $$(go test -list '^Fuzz' $$p | grep '^Fuzz'); do \
	    go test -run '^$$' -fuzz "^$$f$$" -fuzztime 60s $$p || exit 1; \
	  done; \
	done

lint:
	gofmt -l .
	go vet ./...
	go tool staticcheck ./...
	.ci/cypher-lint

ci:
	.ci/run
