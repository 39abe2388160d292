#!/usr/bin/env bash
# From the start of the process to the window's first picture, under Xvfb: tests/bench/window.sh BENCH_WINDOW GOSTEP
set -euo pipefail
bench=$1 gostep=$2
root=$(cd "$(dirname "$0")/../.." && pwd)
dir=$(mktemp -d)
number=$((900 + $$ % 90))
timeout 120 Xvfb ":$number" -screen 0 1920x1080x24 >"$dir/xvfb.log" 2>&1 &
xvfb=$!
trap 'kill "$xvfb" 2>/dev/null; wait 2>/dev/null; rm -rf "$dir"' EXIT
for _ in $(seq 50); do
    [ -S "/tmp/.X11-unix/X$number" ] && break
    sleep 0.1
done
unset WAYLAND_DISPLAY
DISPLAY=":$number" XDG_STATE_HOME=$dir/state "$bench" "$gostep" play --size 1920x1080 \
    "$root/scripts/channels/close_waiting.lua"
