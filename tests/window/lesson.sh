#!/bin/bash
# A real lesson in the real window under Xvfb, driven with keys and clicks:
#     lesson.sh GOSTEP LESSON_SHOT SAME_PICTURE DROP_FILE
# After each stretch the window is asked for its picture. As text it must be what the same keys give without a window
# (lesson_shot), and the screen must show its pixels. Exit code 77: Xvfb or xdotool is missing.
set -u
gostep=$1 shot=$2 same=$3 drop=$4
root=$(cd "$(dirname "$0")/../.." && pwd)
command -v Xvfb >/dev/null && command -v xdotool >/dev/null || { echo "Xvfb or xdotool is missing"; exit 77; }
dir=$(mktemp -d) || exit 1
number=$((500 + $$ % 400))
timeout 170 Xvfb ":$number" -screen 0 1440x900x24 >"$dir/xvfb.log" 2>&1 &
xvfb=$!
DISPLAY=":$number" SDL_RENDER_DRIVER=software XDG_STATE_HOME=$dir/state
export DISPLAY SDL_RENDER_DRIVER XDG_STATE_HOME
unset WAYLAND_DISPLAY
window_pid=
finish() {
    [ -n "$window_pid" ] && kill "$window_pid" 2>/dev/null
    kill "$xvfb" 2>/dev/null
    wait 2>/dev/null
    rm -rf "$dir"
}
trap finish EXIT
fail() {
    echo "lesson.sh: $1"
    [ -f "$dir/err" ] && head -n 20 "$dir/err"
    exit 1
}
for _ in $(seq 40); do
    [ -S "/tmp/.X11-unix/X$number" ] && break
    sleep 0.2
done
cd "$dir" || exit 1
cp "$root/scripts/channels/close_waiting.lua" "$root/scripts/channels/close_waiting.go" "$dir"
lesson=$dir/close_waiting.lua size=1280x720

open_window() {
    timeout 150 "$gostep" play --size="$size" "$@" >out 2>err &
    window_pid=$!
    window=$(timeout 30 xdotool search --sync --onlyvisible --name gostep | head -n 1)
    [ -n "$window" ] || fail "no window appears"
    timeout 5 xdotool windowfocus "$window"
    sleep 0.5
}
close_window() {
    timeout 5 xdotool key ctrl+q
    for _ in $(seq 50); do
        kill -0 "$window_pid" 2>/dev/null || break
        sleep 0.1
    done
    kill -0 "$window_pid" 2>/dev/null && fail "Ctrl+Q does not close the window"
    wait "$window_pid" || fail "exit code $?"
    window_pid=
    [ -s err ] && fail "something was written to stderr"
}

# The keys so far, as commands.def names them; xdotool has other names for some.
so_far=()
press() {
    local key name
    for key in "$@"; do
        so_far+=("$key")
        case $key in
        Space) name=space ;;
        :) name=colon ;;
        '(') name=parenleft ;;
        ')') name=parenright ;;
        '[') name=bracketleft ;;
        Backspace) name=BackSpace ;;
        Ctrl+k) name=ctrl+k ;;
        Ctrl+z) name=ctrl+z ;;
        Ctrl+o) name=ctrl+o ;;
        Alt+Right) name=alt+Right ;;
        *) name=$key ;;
        esac
        timeout 5 xdotool key "$name"
        sleep 0.15
    done
    sleep 0.4 # what moves comes to rest
}
# Asks the window for its picture; its words must be those of the same keys without a window.
picture() {
    local step written
    rm -f gostep-*
    timeout 5 xdotool key p
    for _ in $(seq 30); do
        written=$(find . -maxdepth 1 -name 'gostep-*.txt' | head -n 1)
        [ -n "$written" ] && break
        sleep 0.1
    done
    [ -n "$written" ] || fail "no picture after: $1"
    sleep 0.3
    "$shot" "$lesson" golden.form "$size" "${so_far[@]}" || fail "lesson_shot fails after: $1"
    sed '/^notice$/,$d' "$written" >is.txt
    sed '/^notice$/,$d' golden.form >want.txt
    diff want.txt is.txt >difference || { head -n 20 difference; fail "other words than without a window after: $1"; }
    step=${written#./gostep-}
    cp "gostep-${step%.txt}.png" before.png
    timeout 5 xdotool key bracketleft # a command: the note about the picture goes
    so_far+=("[")
    sleep 0.5
    timeout 10 "$same" "$window" before.png || fail "the screen is not the picture after: $1"
}

open_window "$lesson"
picture "opening"
ticks() { awk '{ print $14 + $15 }' "/proc/$(pgrep -P "$window_pid" gostep || echo "$window_pid")/stat"; }
before=$(ticks)
sleep 2
[ "$(($(ticks) - before))" -le 1 ] || fail "an idle window takes CPU time"
press Return Return
picture "going on to the question"
press 3
picture "answering"
press Left Left
picture "going back"
press End
picture "the end of the run"
press Home Right Right Right Right
picture "stepping from the start"
press Left 2 Right Right
picture "choosing another goroutine: a branch"
press v
picture "going to the other run"
press F6 Alt+Right Alt+Right h
picture "resizing and folding a pane"
press Alt+0 l t
picture "Chinese and the night theme"
press l t t
press : p r i n t l n '(' 7 ')' Return Escape
picture "typing at the prompt"
press Ctrl+z '[' # without the note about it
picture "taking it back"
rm -f gostep.html
timeout 5 xdotool key e
for _ in $(seq 60); do
    [ -s gostep.html ] && break
    sleep 0.2
done
grep -q DecompressionStream gostep.html || fail "no page is exported"
sed -i 's/func main() {/func main() {\n\tbroken/' close_waiting.go # as an editor saves it
sleep 1.5
kill -0 "$window_pid" || fail "the window is gone after a broken file was saved"
cp "$root/scripts/channels/close_waiting.go" close_waiting.go
sleep 1
printf 'package main\n\nfunc main() { x }\n' >broken.go
so_far=() lesson=$dir/broken.go
timeout 5 xdotool key ctrl+o
sleep 0.3
timeout 10 xdotool type --delay 20 "$dir/broken.go"
timeout 5 xdotool key Return
sleep 0.8
picture "a file that does not compile"
close_window
grep -q "^recent = $dir/broken.go" "$XDG_STATE_HOME/gostep/window" || fail "what was opened is not kept"
printf 'package main\n\nfunc main() { println("dropped 丢下") }\n' >"dropped file.go"
so_far=() lesson="$dir/dropped file.go"
open_window
timeout 20 "$drop" "$window" "$dir/dropped%20file.go" || fail "the window takes no dropped file"
for _ in $(seq 50); do
    [ "$(xdotool getwindowname "$window")" = "dropped file.go - gostep" ] && break
    sleep 0.1
done
sleep 0.5
picture "a dropped file"
close_window
echo "keys, pictures and words agree"
