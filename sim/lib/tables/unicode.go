// Writes sim/lib/go/unicode/tables.go: the sets of runes that cannot be told from their categories, by Unicode 15, which is the
// version of Go 1.23's own tables.
//
//	go run sim/lib/tables/unicode.go >sim/lib/go/unicode/tables.go
package main

import (
	"fmt"
	"sort"
	"strings"
	"unicode"
)

// text writes a table as lo-hi/stride in hexadecimal, without what is equal to lo or 1.
func text(t *unicode.RangeTable) string {
	var parts []string
	add := func(lo, hi, stride uint32) {
		part := fmt.Sprintf("%x", lo)
		if hi != lo {
			part += fmt.Sprintf("-%x", hi)
		}
		if stride != 1 {
			part += fmt.Sprintf("/%x", stride)
		}
		parts = append(parts, part)
	}
	for _, r := range t.R16 {
		add(uint32(r.Lo), uint32(r.Hi), uint32(r.Stride))
	}
	for _, r := range t.R32 {
		add(r.Lo, r.Hi, r.Stride)
	}
	return strings.Join(parts, " ")
}

// quoted breaks a text into lines.
func quoted(s string) string {
	const width = 110
	if len(s) <= width {
		return fmt.Sprintf("%q", s)
	}
	out := `""`
	for s != "" {
		end := len(s)
		if end > width {
			end = strings.LastIndexByte(s[:width], ' ') + 1
		}
		out += " +\n\t\t" + fmt.Sprintf("%q", s[:end])
		s = s[end:]
	}
	return out
}

func names(m map[string]*unicode.RangeTable) (list []string) {
	for name := range m {
		list = append(list, name)
	}
	sort.Strings(list)
	return list
}

func tables(m map[string]*unicode.RangeTable) {
	fmt.Println("var (")
	for _, name := range names(m) {
		fmt.Printf("\t%s = lazyTable(%s)\n", name, quoted(text(m[name])))
	}
	fmt.Print(")\n\n")
}

func listing(variable, maker string, m map[string]*unicode.RangeTable) {
	fmt.Printf("var %s = %s(func() map[string]*RangeTable {\n\treturn map[string]*RangeTable{\n", variable, maker)
	for _, name := range names(m) {
		fmt.Printf("\t\t%q: %s,\n", name, name)
	}
	fmt.Print("\t}\n})\n\n")
}

func folds(variable string, m map[string]*unicode.RangeTable) {
	fmt.Printf("var %s = lazyMap(func() map[string]*RangeTable {\n\treturn map[string]*RangeTable{\n", variable)
	for _, name := range names(m) {
		fmt.Printf("\t\t%q: lazyTable(%s),\n", name, quoted(text(m[name])))
	}
	fmt.Print("\t}\n})\n\n")
}

func main() {
	fmt.Print("package unicode\n\n// Written by sim/lib/tables/unicode.go.\n\n// Scripts.\n")
	tables(unicode.Scripts)
	fmt.Println("// Properties.")
	tables(unicode.Properties)
	fmt.Println("// By name.")
	listing("Scripts", "lazyMap", unicode.Scripts)
	listing("Properties", "lazyMap", unicode.Properties)
	listing("Categories", "lazyMap", unicode.Categories)
	fmt.Println("// What belongs to a category or script only by its other case.")
	folds("FoldCategory", unicode.FoldCategory)
	folds("FoldScript", unicode.FoldScript)
	var parts []string
	for _, c := range unicode.CaseRanges {
		parts = append(parts, fmt.Sprintf("%x-%x,%d,%d,%d", c.Lo, c.Hi, c.Delta[0], c.Delta[1], c.Delta[2]))
	}
	fmt.Printf("// CaseRanges has the distances of all runes to their cases.\nvar CaseRanges = lazyCases(%s)\n", quoted(strings.Join(parts, " ")))
}
