package csv

import (
	"bufio"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Writer puts records into a text, with quotes where a field needs them.
type Writer struct {
	Comma   rune
	UseCRLF bool // lines end with \r\n

	to *bufio.Writer
}

func NewWriter(w io.Writer) *Writer {
	return &Writer{Comma: ',', to: bufio.NewWriter(w)}
}

// Write keeps a record until Flush, or until there are many.
func (w *Writer) Write(record []string) error {
	if !validDelim(w.Comma) {
		return errInvalidDelim
	}
	for i, field := range record {
		if i > 0 {
			w.to.WriteRune(w.Comma)
		}
		if !w.needsQuotes(field) {
			w.to.WriteString(field)
			continue
		}
		w.to.WriteByte('"')
		w.quote(field)
		w.to.WriteByte('"')
	}
	if w.UseCRLF {
		w.to.WriteByte('\r')
	}
	return w.to.WriteByte('\n')
}

// quote writes what stands between a field's quotes. Ends of lines within become those of the text.
func (w *Writer) quote(field string) {
	for field != "" {
		i := strings.IndexAny(field, "\"\r\n")
		if i < 0 {
			w.to.WriteString(field)
			return
		}
		w.to.WriteString(field[:i])
		switch c := field[i]; {
		case c == '"':
			w.to.WriteString(`""`)
		case c == '\n' && w.UseCRLF:
			w.to.WriteString("\r\n")
		case c == '\n' || !w.UseCRLF:
			w.to.WriteByte(c)
		}
		field = field[i+1:]
	}
}

// needsQuotes tells so of what a reader would take apart or trim, and of \., which ends data for a well-known database.
func (w *Writer) needsQuotes(field string) bool {
	if field == "" {
		return false
	}
	if field == `\.` || strings.ContainsRune(field, w.Comma) || strings.ContainsAny(field, "\"\r\n") {
		return true
	}
	first, _ := utf8.DecodeRuneInString(field)
	return unicode.IsSpace(first)
}

func (w *Writer) Flush() { w.to.Flush() }

// Error is what went wrong in a Write or Flush before.
func (w *Writer) Error() error {
	_, err := w.to.Write(nil)
	return err
}

// WriteAll writes the records and flushes.
func (w *Writer) WriteAll(records [][]string) error {
	for _, record := range records {
		if err := w.Write(record); err != nil {
			return err
		}
	}
	return w.to.Flush()
}
