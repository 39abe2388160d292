#!/usr/bin/env bash
# The programs as they are installed, used from another folder: tests/install/run.sh CMAKE BUILD_FOLDER [window]
# "window": this build has the program that draws.
set -euo pipefail
cmake=$1 build=$2 window=${3:-}
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

fail() {
    echo "install: $*" >&2
    exit 1
}

"$cmake" --install "$build" --prefix "$dir/usr" >"$dir/log" || fail "$(tail -n 3 "$dir/log")"
gostep=$dir/usr/bin/gostep
cd "$dir"
printf 'package main\n\nfunc main() { println("hello") }\n' >hello.go
[ "$("$gostep" run hello.go 2>&1)" = hello ] || fail "a program does not run"

# The lessons that are installed are those that are told: one of our own stands in for them.
rm -rf usr/share/gostep/scripts
mkdir usr/share/gostep/scripts
cat >usr/share/gostep/scripts/only.lua <<'END'
local lesson = require "lesson"
return lesson {
  topic = "t", title = "t", program = "only.go",
  play = function(s) s:say "the only lesson"; s:expect { output = "" } end,
}
END
cp hello.go usr/share/gostep/scripts/only.go
"$gostep" play --text >told 2>&1 || true # it asks nothing, which is said as well
grep -q "the only lesson" told || fail "the installed lessons are not found: $(head -n 2 told)"

ldd "$gostep" >libraries
! grep -E 'SDL|pango|cairo' libraries || fail "gostep loads what only the window needs"

if [ -n "$window" ]; then
    "$gostep" export --text hello.go picture.txt || fail "no picture is exported"
    grep -q hello.go picture.txt || fail "the picture is empty"
    rm usr/bin/gostep-window
fi
for command in play "export --svg hello.go out.svg"; do
    status=0
    # shellcheck disable=SC2086
    "$gostep" $command 2>err || status=$?
    [ "$status" = 1 ] || fail "gostep $command without its window part ends with $status"
    grep -q 'gostep-window, is not beside gostep: .*remedy: ' err || fail "it is not said what is missing: $(cat err)"
done
