-- Prints a Go program of about arg[1] lines: types, methods, closures, loops, switches, as people write them.
-- It says "LINES ok" and ends at once: what it costs is compiling.
local lines = tonumber(arg[1])

local head = [[
package main

import (
	"errors"
	"fmt"
	"strings"
)

var errEmpty = errors.New("empty")

type named interface{ name() string }
]]

local unit = [[

type item@ struct {
	id, count int
	label     string
	tags      []string
	next      *item@
}

func (t *item@) name() string { return fmt.Sprintf("%s-%d", t.label, t.id) }

func (t *item@) add(tag string) error {
	if tag == "" {
		return fmt.Errorf("item @: %w", errEmpty)
	}
	t.tags = append(t.tags, strings.ToUpper(tag))
	t.count++
	return nil
}

func newItem@(n int) *item@ {
	var first *item@
	for i := 0; i < n; i++ {
		first = &item@{id: i, label: "item@", next: first}
	}
	return first
}

func total@(from *item@) (sum int, err error) {
	weights := map[string]int{"A": 1, "B": 2, "C": @}
	weigh := func(tag string) int { return weights[tag] * 3 }
	for at := from; at != nil; at = at.next {
		for i, tag := range at.tags {
			switch {
			case tag == "":
				return 0, errEmpty
			case i%2 == 0 && weigh(tag) > 2:
				sum += weigh(tag) << 1
			default:
				sum -= i
			}
		}
		sum = sum*31 + at.count
	}
	return sum, err
}

func run@() int {
	first := newItem@(3)
	for _, tag := range []string{"a", "b", "c", ""} {
		if err := first.add(tag); err != nil && !errors.Is(err, errEmpty) {
			return -1
		}
	}
	var n named = first
	sum, err := total@(first)
	if err != nil || len(n.name()) < 3 {
		return 0
	}
	return sum
}
]]

local count = function(text)
  return select(2, text:gsub("\n", ""))
end
local units = math.max(1, (lines - count(head)) // (count(unit) + 1))
io.write(head)
for i = 1, units do
  io.write((unit:gsub("@", i)))
end
io.write("\nfunc main() {\n\tsum := 0\n")
for i = 1, units do
  io.write("\tsum += run", i, "()\n")
end
io.write("\tfmt.Println(", lines, ", sum)\n}\n")
