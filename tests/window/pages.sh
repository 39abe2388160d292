#!/bin/bash
# The exported HTML page in a real browser without a network, stepped with the keyboard:
#     pages.sh GOSTEP
# The first lesson of each topic is exported, and a run of 500 steps; what the page shows is asked through WebDriver. The last line is "N passed, N failed".
set -uo pipefail
gostep=$1
root=$(cd "$(dirname "$0")/../.." && pwd)
dir=$(mktemp -d) || exit 1
port=$((9500 + $$ % 400))
passed=0 failed=0
chromedriver --port="$port" >"$dir/driver.log" 2>&1 &
driver=$!
finish() {
    [ -n "${session:-}" ] && curl -s -X DELETE "$base" >/dev/null
    kill "$driver" 2>/dev/null
    wait 2>/dev/null
    rm -rf "$dir"
}
trap finish EXIT
for _ in $(seq 50); do
    curl -s "http://127.0.0.1:$port/status" 2>/dev/null | grep -q '"ready":true' && break
    sleep 0.2
done

# ask METHOD PATH [JSON]: the value that the driver answers, as JSON.
ask() {
    curl -s -m 30 -X "$1" -H 'Content-Type: application/json' "$base$2" ${3:+-d "$3"} |
        sed -e 's/^{"value"://' -e 's/}$//'
}
run_js() {
    ask POST /execute/sync "{\"script\":\"return $1\",\"args\":[]}"
}
key() { # of the keyboard, as WebDriver names it
    ask POST /actions "{\"actions\":[{\"type\":\"key\",\"id\":\"k\",\"actions\":[{\"type\":\"keyDown\",\"value\":\"$1\"},{\"type\":\"keyUp\",\"value\":\"$1\"}]}]}" >/dev/null
}
check() { # NAME GOT WANTED
    if [ "$2" = "$3" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "$1: $2, not $3"
    fi
}

options='"args":["--headless","--no-sandbox","--disable-gpu","--disable-dev-shm-usage","--no-first-run","--disable-background-networking","--disable-component-update","--disable-sync","--host-resolver-rules=MAP * ~NOTFOUND"]'
base="http://127.0.0.1:$port/session"
session=$(curl -s -m 60 -X POST -H 'Content-Type: application/json' "$base" \
    -d "{\"capabilities\":{\"alwaysMatch\":{\"goog:chromeOptions\":{$options}}}}" | sed -n 's/.*"sessionId":"\([^"]*\)".*/\1/p')
if [ -z "$session" ]; then
    echo "the browser does not start:"
    tail -n 5 "$dir/driver.log"
    echo "0 passed, 1 failed"
    exit 1
fi
base=$base/$session

count='document.getElementById(\"page-count\").textContent'
picture='document.getElementById(\"page-picture\").querySelectorAll(\"text\").length > 10'
whole='performance.getEntriesByType(\"resource\").length'

# page NAME FILE MOST_BYTES
page() {
    local name=$1 file=$2 size frames
    size=$(stat -c %s "$file")
    check "$name is under $3 bytes" "$((size <= $3))" 1
    ask POST /url "{\"url\":\"file://$file\"}" >/dev/null
    for _ in $(seq 50); do
        frames=$(run_js "$count" | sed -n 's/^"1 . \([0-9]*\)"$/\1/p')
        [ -n "$frames" ] && break
        sleep 0.1
    done
    check "$name opens" "$(run_js "$count")" "\"1 / ${frames:-?}\""
    check "$name draws" "$(run_js "$picture")" true
    check "$name has its narration's panel" "$(run_js 'document.getElementById(\"say\").querySelectorAll(\"rect\").length > 0')" true
    check "$name asks for nothing else" "$(run_js "$whole")" 0
    key '\uE014' # right
    check "$name steps" "$(run_js "$count")" "\"2 / $frames\""
    key '\uE012' # left
    check "$name steps back" "$(run_js "$count")" "\"1 / $frames\""
    key '\uE010' # end
    check "$name goes to its end" "$(run_js "$count")" "\"$frames / $frames\""
    check "$name draws its end" "$(run_js "$picture")" true
    key t
    check "$name changes its theme" "$(run_js 'document.documentElement.dataset.theme')" '"night"'
}

for topic in "$root"/scripts/*/; do
    lesson=$(find "$topic" -name '*.lua' | sort | head -n 1)
    [ -n "$lesson" ] || continue
    name=$(basename "$lesson" .lua)
    if "$gostep" export --html "$lesson" "$dir/$name.html"; then
        page "$name" "$dir/$name.html" 300000
    else
        check "$name is exported" no yes
    fi
done
"$gostep" export --html "$root/tests/window/long.go" "$dir/long.html" && page "500 steps" "$dir/long.html" 300000
check "the long page has 450 steps or more" "$(run_js "$count" | sed 's/^.* \([0-9]*\)"$/\1/' | awk '{ print ($1 >= 450) }')" 1
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
