#!/bin/sh
# Real keys and clicks on a real window under Xvfb:
#     keys.sh DEMO_WINDOW SAME_PICTURE
# The window over the fixtures is started, driven with xdotool, and asked for its picture, which must be what the
# screen shows. Exit code 77: Xvfb or xdotool is missing.
set -u
demo=$1 same=$2
command -v Xvfb >/dev/null && command -v xdotool >/dev/null || { echo "Xvfb or xdotool is missing"; exit 77; }
dir=$(mktemp -d) || exit 1
number=$((90 + $$ % 400))
timeout 90 Xvfb ":$number" -screen 0 1440x900x24 >"$dir/xvfb.log" 2>&1 &
xvfb=$!
DISPLAY=":$number" SDL_RENDER_DRIVER=software
export DISPLAY SDL_RENDER_DRIVER
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
	echo "keys.sh: $1"
	[ -f "$dir/out" ] && cat "$dir/out"
	exit 1
}
for try in 1 2 3 4 5 6 7 8 9 10; do
	[ -S "/tmp/.X11-unix/X$number" ] && break
	sleep 0.3
done

cd "$dir" || exit 1
timeout 80 "$demo" --size=1280x720 lesson >out 2>err &
window_pid=$!
window=$(timeout 20 xdotool search --sync --onlyvisible --name gostep | head -n 1)
[ -n "$window" ] || fail "no window appears"
timeout 5 xdotool windowfocus "$window"
sleep 0.5
press() { timeout 5 xdotool key --window "$window" "$@" 2>/dev/null || timeout 5 xdotool key "$@"; sleep 0.4; }
click() { timeout 5 xdotool mousemove --window "$window" "$1" "$2" click 1; sleep 0.4; }
# Asks the window to write its picture; the note about it goes away with the next key, which changes nothing else.
picture() {
	rm -f gostep-*
	press p
	[ -f "gostep-$1.png" ] || fail "no picture of step $1 after: $2"
	grep -q "$3" "gostep-$1.svg" || fail "step $1 does not show \"$3\" after: $2"
	press F12
	cp "gostep-$1.png" before.png
	press bracketleft
	timeout 10 "$same" "$window" before.png || fail "the screen is not the picture after: $2"
}

picture 0 "opening" "Closing a channel while a sender waits"
press Right
picture 1 "the right arrow" "A deferred call changes a named result"
press Left 1
picture 0 "going back and answering with 1" "What does G2 see when it wakes?"
press t
picture 0 "the night theme" "Closing a channel"
press l
picture 0 "Chinese" "运行中"
press l t
click 148 682 # the step button
timeout 5 xdotool windowsize --sync "$window" 1350 740
sleep 0.7
picture 1 "a click on step and a new size" "A deferred call changes a named result"
press q
for try in 1 2 3 4 5 6 7 8 9 10; do
	kill -0 "$window_pid" 2>/dev/null || break
	sleep 0.3
done
kill -0 "$window_pid" 2>/dev/null && fail "q does not close the window"
wait "$window_pid"
code=$?
window_pid=
[ "$code" = 0 ] || { cat err; fail "exit code $code"; }
grep -q "answer:0" out || fail "the answer did not arrive"
[ -s err ] && { cat err; fail "something was written to stderr"; }
echo "keys, clicks and pictures agree"
