#!/usr/bin/env bash
# The command line as people type it: tests/cli/run.sh GOSTEP
# Each case is run in a folder of its own making, with a limit of time; its exit code and all that it says are compared.
# Prints what differs and closes with "N passed, N failed".
set -uo pipefail
gostep=$(readlink -f "${1:?gostep}")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit
passed=0 failed=0

# file NAME TEXT: writes it, printf's escapes included.
file() {
    mkdir -p "$(dirname "$1")"
    # shellcheck disable=SC2059
    printf "$2" >"$1"
}

# says CODE TEXT ARGUMENTS...: what `gostep ARGUMENTS` prints, both streams, and how it ends.
says() {
    local code=$1 want=$2 got status
    shift 2
    got=$(timeout 20 "$gostep" "$@" 2>&1 </dev/null)
    status=$?
    if [ "$got" = "$want" ] && [ "$status" = "$code" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'gostep %s: exit code %s, expected %s\n--- says\n%s\n--- expected\n%s\n' "$*" "$status" "$code" "$got" "$want"
    fi
}

args='package main\nimport "os"\nfunc main() { for _, a := range os.Args[1:] { println(a) } }\n'
file args.go "$args"
file a.go 'package main\nfunc main() { f() }\n'
file b.go 'package main\nfunc f() { println("f") }\n'
file m/go.mod 'module ex.com/m\n\ngo 1.23\n'
file m/cmd/x/main.go 'package main\nimport "ex.com/m/lib"\nfunc main() { println(lib.X) }\n'
file m/lib/lib.go 'package lib\nconst X = 3\n'
file m/lib/lib_test.go 'package lib\nimport "testing"\nfunc TestX(t *testing.T) { t.Log(X) }\n'

# What a program is.
says 0 f run a.go b.go
says 0 $'a\n-h\n--help' run args.go a -h --help
says 0 $'--\nb' run args.go -- b
says 0 '' run -seed=7 args.go
says 0 '' run --seed 7 args.go
cd m || exit
says 0 3 run ./cmd/x
says 0 3 run cmd/x/
says 0 3 run ex.com/m/cmd/x
says 64 'gostep run: ./... may be many programs (remedy: name one folder); see gostep run --help' run ./...
says 0 $'ok 1 - ./lib\n1 passed, 0 failed' test
says 0 $'ok 1 - ./lib\n1 passed, 0 failed' test ./...
says 0 $'ok 1 - lib\n# === RUN   TestX\n#     lib_test.go:3: 3\n# --- PASS: TestX (0.00s)\n# PASS\n1 passed, 0 failed' test -v lib/...
cd "$folder" || exit

# A folder whose tests belong to no build is checked all the same.
file none/a.go 'package none\nconst X = 1\n'
file none/a_test.go '//go:build ignore\n\npackage none\nimport "testing"\nfunc TestNever(t *testing.T) { t.Fatal(X) }\n'
says 0 $'ok 1 - none\n1 passed, 0 failed' test none

# What is none.
mkdir empty folder.go
mkfifo pipe.go
ln -s loop.go loop.go
file text.txt 'package main\nfunc main() {}\n'
file nul.go 'package main\nfunc main() { println("a\000b") }\n'
file bom.go 'package main\nfunc main() { println("\xef\xbb\xbf") }\n'
file start/bom.go '\xef\xbb\xbfpackage main\r\nfunc main() {\r\n\tprintln(`a\r\nb`)\r\n}\r\n'
file void.go ''
remedy='(remedy: give the path of a .go file that can be read)'
says 1 "gostep: missing.go: No such file or directory $remedy" run missing.go
says 1 "gostep: loop.go: Too many levels of symbolic links $remedy" run loop.go
says 1 'gostep: empty: no Go files in this folder (remedy: give a folder with .go files, or a file)' run empty
says 1 'gostep: folder.go: no Go files in this folder (remedy: give a folder with .go files, or a file)' run folder.go
says 1 'gostep: folder.go: this is a folder (remedy: name it alone, or .go files)' run a.go folder.go
says 1 'gostep: pipe.go: this is neither a file nor a folder (remedy: save the program in a .go file)' run pipe.go
says 1 'gostep: text.txt: this is no .go file (remedy: give it a name that ends with .go)' run text.txt
says 1 './nul.go:2:25: invalid NUL character' run nul.go
says 1 './bom.go:2:24: invalid BOM in the middle of the file' run bom.go
says 0 $'a\nb' run start/bom.go
says 1 "void.go:1:1: expected 'package', found 'EOF'" run void.go
says 64 'gostep run: name a .go file or a folder; see gostep run --help' run
says 64 'gostep run: unknown option --foo; see gostep run --help' run --foo a.go
says 64 'gostep run: unknown option -race (gostep has no race detector; remedy: leave it out); see gostep run --help' run -race a.go
says 64 "gostep: there is no command 'a.go' (remedy: gostep run a.go); see gostep --help" a.go
says 64 "gostep: there is no command 'walk'; see gostep --help" walk

# A folder takes its files alone, whatever else has such a name; what cannot be read is told.
file two/main.go 'package main\nfunc main() { println(2) }\n'
mkdir two/folder.go
mkfifo two/pipe.go two/go.mod
says 0 2 run two
ln -s nowhere two/lost.go
says 1 "gostep: two/lost.go: No such file or directory $remedy" run two

# Files of the user's: copies, where the program looks for them.
file data/in.txt 'one\ntwo "\\\001\377"\n'
file data/more/b.txt 'b'
file read.go 'package main\nimport ("fmt"; "os"; "io/fs"; "path/filepath")\nfunc main() {
	for _, name := range os.Args[1:] { b, err := os.ReadFile(name); fmt.Printf("%%q %%v\\n", b, err) }
	filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error { fmt.Println(path, d.IsDir()); return err })
	os.WriteFile("data/in.txt", nil, 0o644)
}\n'
says 0 $'"" open data/in.txt: no such file or directory\n. true' run read.go data/in.txt
says 0 $'"one\\ntwo \\"\\\\\\x01\\xff\\"\\n" <nil>\n. true\ndata true\ndata/in.txt false' run --file data/in.txt read.go data/in.txt
says 0 $'"b" <nil>\n. true\ndata true\ndata/in.txt false\ndata/more true\ndata/more/b.txt false' run --file data read.go data/more/b.txt
says 0 $'"b" <nil>\n. true' run --file "$folder/data/more" read.go "$folder/data/more/b.txt"
says 0 $'"one\\ntwo \\"\\\\\\x01\\xff\\"\\n" <nil>\n"b" <nil>\n. true\ndata true\ndata/in.txt false\ndata/more true\ndata/more/b.txt false' run --file=data/in.txt --file data/more/b.txt read.go data/in.txt ./data/../data/more/b.txt
says 1 'gostep: lost.txt: No such file or directory (remedy: give files that can be read)' run --file lost.txt read.go
says 1 'gostep: pipe.go: this is neither a file nor a folder (remedy: give files and folders)' run --file pipe.go read.go
says 64 'gostep run: --file needs a file or a folder; see gostep run --help' run --file
if [ -s data/in.txt ]; then passed=$((passed + 1)); else failed=$((failed + 1)) && echo "a copy was written back"; fi

# go.mod is shown as words, not obeyed by the terminal.
file bad/go.mod 'module ex.com/m\n\n\x1b[31mfoo\xff bar\n'
file bad/main.go 'package main\nfunc main() {}\n'
says 1 $'go: errors parsing go.mod:\nbad/go.mod:3: unknown directive: \\x1b[31mfoo\\xff' run bad

# Imports that name nothing.
# missing PATH SENTENCE
missing() {
    file miss.go "package main\nimport \"$1\"\nfunc main() { x.X() }\n"
    says 1 "miss.go:2:8: $2" run miss.go
}
missing net/http "package net/http of Go's library is not in gostep: its world has no network (remedy: do without it)"
missing fs 'package fs is not in std (remedy: write io/fs)'
missing own 'package own is not in std (remedy: a package of your own needs a go.mod, and its path begins with the module'"'"'s)'
missing ./own '"./own" is relative, but relative import paths are not supported in module mode'

# Standard input: piped, ending at once, a reader that goes away.
file count.go 'package main\nimport ("bufio"; "os")\nfunc main() { s := bufio.NewScanner(os.Stdin); n := 0; for s.Scan() { n++ }; println(n) }\n'
says 0 0 run count.go
[ "$(printf 'a\nb' | timeout 20 "$gostep" run count.go 2>&1)" = 2 ] && passed=$((passed + 1)) || { failed=$((failed + 1)) && echo "piped standard input"; }
file many.go 'package main\nimport "fmt"\nfunc main() { for { fmt.Println("y") } }\n'
[ "$(timeout 20 "$gostep" run many.go 2>&1 | head -n 1)" = y ] && passed=$((passed + 1)) || { failed=$((failed + 1)) && echo "a reader that goes away"; }

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
