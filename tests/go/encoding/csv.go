// encoding/csv: records with quoted fields of several lines, where fields begin, what is wrong and where, and tables written.
package main

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

func read(set func(r *csv.Reader), text string) {
	r := csv.NewReader(strings.NewReader(text))
	if set != nil {
		set(r)
	}
	for {
		record, err := r.Read()
		if err == io.EOF {
			return
		}
		fmt.Printf("%q", record)
		for i := range record {
			line, column := r.FieldPos(i)
			fmt.Printf(" %d:%d", line, column)
		}
		fmt.Println(" |", err)
		if err != nil && !errors.Is(err, csv.ErrFieldCount) {
			return
		}
	}
}

func main() {
	read(nil, "name,age\n\"Ann \"\"A\"\" Lee\",31\r\n\n\"two\nlines\",\"\"\n")
	// out: ["name" "age"] 1:1 1:6 | <nil>
	// out: ["Ann \"A\" Lee" "31"] 2:1 2:17 | <nil>
	// out: ["two\nlines" ""] 4:1 5:8 | <nil>
	read(nil, "a,b\nc\nd,e,f\n")
	// out: ["a" "b"] 1:1 1:3 | <nil>
	// out: ["c"] 2:1 | record on line 2: wrong number of fields
	// out: ["d" "e" "f"] 3:1 3:3 3:5 | record on line 3: wrong number of fields
	read(nil, "a,b\"c\n")       // out: ["a"] 1:1 | parse error on line 1, column 4: bare " in non-quoted-field
	read(nil, "\"a\" b,c\n")    // out: [] | parse error on line 1, column 3: extraneous or missing " in quoted-field
	read(nil, "x\n\"a\nb\n\nc") // out: ["x"] 1:1 | <nil>
	// out: [] | record on line 2; parse error on line 5, column 2: extraneous or missing " in quoted-field
	read(func(r *csv.Reader) {
		r.Comma = '；'
		r.Comment = '#'
		r.FieldsPerRecord = -1
		r.TrimLeadingSpace = true
	}, "# none\n  é；   \nx；\t\"y\"；")
	// out: ["é" ""] 2:3 2:11 | <nil>
	// out: ["x" "y" ""] 3:1 3:6 3:12 | <nil>
	read(func(r *csv.Reader) { r.LazyQuotes = true }, "a \"word\",\"1\"2\",\"a\"")
	// out: ["a \"word\"" "1\"2" "a"] 1:1 1:10 1:16 | <nil>
	read(func(r *csv.Reader) { r.Comma = '\n' }, "a") // out: [] | csv: invalid field or comment delimiter

	r := csv.NewReader(strings.NewReader("1,2\n3,4\n"))
	r.ReuseRecord = true
	first, _ := r.Read()
	second, _ := r.Read()
	fmt.Println(first, second, &first[0] == &second[0], r.InputOffset()) // out: [3 4] [3 4] true 8
	_, err := csv.NewReader(strings.NewReader("a,b\n\"c")).ReadAll()
	var wrong *csv.ParseError
	fmt.Println(errors.As(err, &wrong), wrong.StartLine, wrong.Line, wrong.Column, wrong.Err == csv.ErrQuote)
	// out: true 2 2 3 true

	w := csv.NewWriter(os.Stdout)
	w.Write([]string{"plain", "with, comma", "with \"quotes\"", "", " space", `\.`, "two\nlines"})
	w.Flush()
	// out: plain,"with, comma","with ""quotes""",," space","\.","two
	// out: lines"
	w.Comma = '|'
	fmt.Println(w.WriteAll([][]string{{"a|b", "c,d"}, {""}, {}}), w.Error())
	// out: "a|b"|c,d
	// out:
	// out:
	// out: <nil> <nil>
	var crlf strings.Builder
	w = csv.NewWriter(&crlf)
	w.UseCRLF = true
	w.WriteAll([][]string{{"a\nb", "c\r"}})
	fmt.Printf("%q\n", crlf.String()) // out: "\"a\r\nb\",\"c\"\r\n"
}
