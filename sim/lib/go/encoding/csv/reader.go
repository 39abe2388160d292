package csv

import (
	"bufio"
	"bytes"
	"io"
	"unicode"
	"unicode/utf8"
)

// A Reader takes records from a text.
type Reader struct {
	Comma            rune
	Comment          rune // a line that begins with it is none; 0: there are no comments
	FieldsPerRecord  int  // 0: as many as in the first record; negative: any number
	LazyQuotes       bool
	TrimLeadingSpace bool
	ReuseRecord      bool
	TrailingComma    bool // means nothing any more

	from   *bufio.Reader
	line   int   // lines read
	offset int64 // bytes read
	places []place
	last   []string // the record to be used again
}

// A place is where a field begins.
type place struct{ line, column int }

func NewReader(r io.Reader) *Reader {
	return &Reader{Comma: ',', from: bufio.NewReader(r)}
}

// Read returns the next record. One with the wrong number of fields comes along with its error.
func (r *Reader) Read() ([]string, error) {
	if !r.ReuseRecord {
		return r.read(nil)
	}
	record, err := r.read(r.last)
	r.last = record
	return record, err
}

func (r *Reader) ReadAll() ([][]string, error) {
	var records [][]string
	for {
		record, err := r.read(nil)
		if err == io.EOF {
			return records, nil
		}
		if err != nil {
			return nil, err
		}
		records = append(records, record)
	}
}

// FieldPos tells where a field of the last record begins.
func (r *Reader) FieldPos(field int) (line, column int) {
	if field < 0 || field >= len(r.places) {
		panic("out of range index passed to FieldPos")
	}
	return r.places[field].line, r.places[field].column
}

// InputOffset tells how many bytes lie before the end of the last record.
func (r *Reader) InputOffset() int64 { return r.offset }

// nextLine returns a line with its end, which is always a single \n; the text's last line may have none. The error is that of the
// reader below, io.EOF only when there is no line.
func (r *Reader) nextLine() ([]byte, error) {
	line, err := r.from.ReadBytes('\n')
	r.line++
	r.offset += int64(len(line))
	n := len(line)
	if n > 0 && err == io.EOF {
		err = nil
		if line[n-1] == '\r' {
			line = line[:n-1]
		}
	}
	if n := len(line); n > 1 && line[n-2] == '\r' && line[n-1] == '\n' {
		line = append(line[:n-2], '\n')
	}
	return line, err
}

// bare is a line without its end.
func bare(line []byte) []byte { return bytes.TrimSuffix(line, []byte{'\n'}) }

// firstLine returns the line that a record begins on: neither empty nor a comment.
func (r *Reader) firstLine() ([]byte, error) {
	for {
		line, err := r.nextLine()
		if err != nil {
			return line, err
		}
		first, _ := utf8.DecodeRune(line)
		if r.Comment != 0 && first == r.Comment || len(bare(line)) == 0 {
			continue
		}
		return line, nil
	}
}

// A parse is a record on its way.
type parse struct {
	*Reader
	start  int    // line of the record
	rest   []byte // of the line
	at     place  // where rest begins
	text   []byte // all fields, one behind the other
	ends   []int  // where each ends in text
	broken error  // of the reader below, in the midst of a quoted field
}

func (r *Reader) read(record []string) ([]string, error) {
	if r.Comma == r.Comment || !validDelim(r.Comma) || r.Comment != 0 && !validDelim(r.Comment) {
		return nil, errInvalidDelim
	}
	line, err := r.firstLine()
	if err == io.EOF {
		return nil, err
	}
	p := parse{Reader: r, start: r.line, rest: line, at: place{r.line, 1}, broken: err}
	r.places = r.places[:0]
	err = p.fields()
	if err == nil {
		err = p.broken
	}
	record = p.record(record)
	if r.FieldsPerRecord > 0 && len(record) != r.FieldsPerRecord && err == nil {
		err = &ParseError{p.start, p.start, 1, ErrFieldCount}
	} else if r.FieldsPerRecord == 0 {
		r.FieldsPerRecord = len(record)
	}
	return record, err
}

// record puts the fields into a slice. They are parts of one string.
func (p *parse) record(into []string) []string {
	if cap(into) < len(p.ends) {
		into = make([]string, len(p.ends))
	}
	into = into[:len(p.ends)]
	text, from := string(p.text), 0
	for i, end := range p.ends {
		into[i] = text[from:end]
		from = end
	}
	return into
}

func (p *parse) skip(bytes int) {
	p.rest = p.rest[bytes:]
	p.at.column += bytes
}

func (p *parse) fields() error {
	for {
		if p.TrimLeadingSpace {
			blank := bytes.IndexFunc(p.rest, func(r rune) bool { return !unicode.IsSpace(r) })
			if blank < 0 {
				blank = len(bare(p.rest))
			}
			p.skip(blank)
		}
		more, err := p.field()
		if !more || err != nil {
			return err
		}
	}
}

// field takes one, and tells whether another one follows.
func (p *parse) field() (more bool, err error) {
	p.places = append(p.places, p.at)
	if len(p.rest) > 0 && p.rest[0] == '"' {
		p.skip(1)
		return p.quoted()
	}
	field := bare(p.rest)
	comma := bytes.IndexRune(field, p.Comma)
	if comma >= 0 {
		field = field[:comma]
	}
	if quote := bytes.IndexByte(field, '"'); quote >= 0 && !p.LazyQuotes {
		return false, p.wrong(quote, ErrBareQuote)
	}
	p.text = append(p.text, field...)
	p.end()
	if comma >= 0 {
		p.skip(comma + utf8.RuneLen(p.Comma))
	}
	return comma >= 0, nil
}

func (p *parse) end() { p.ends = append(p.ends, len(p.text)) }

func (p *parse) wrong(behind int, err error) error {
	return &ParseError{p.start, p.at.line, p.at.column + behind, err}
}

// quoted takes a field behind its opening quote.
func (p *parse) quoted() (more bool, err error) {
	for {
		quote := bytes.IndexByte(p.rest, '"')
		switch {
		case quote >= 0:
			p.text = append(p.text, p.rest[:quote]...)
			p.skip(quote + 1)
			ends, more, err := p.behindQuote()
			if ends || err != nil {
				return more, err
			}
		case len(p.rest) > 0:
			p.text = append(p.text, p.rest...)
			if p.broken != nil {
				return false, nil
			}
			p.goOn()
		default: // the text ends
			if !p.LazyQuotes && p.broken == nil {
				return false, p.wrong(0, ErrQuote)
			}
			p.end()
			return false, nil
		}
	}
}

// goOn takes the next line into a quoted field.
func (p *parse) goOn() {
	p.at.column += len(p.rest)
	p.rest, p.broken = p.nextLine()
	if p.broken == io.EOF {
		p.broken = nil
	}
	if len(p.rest) > 0 {
		p.at = place{p.line, 1}
	}
}

// behindQuote decides what a quote inside of a quoted field was.
func (p *parse) behindQuote() (ends, more bool, err error) {
	next, size := utf8.DecodeRune(p.rest)
	switch {
	case next == '"' && size > 0:
		p.text = append(p.text, '"')
		p.skip(1)
	case next == p.Comma && size > 0:
		p.skip(size)
		p.end()
		return true, true, nil
	case len(bare(p.rest)) == 0:
		p.end()
		return true, false, nil
	case p.LazyQuotes:
		p.text = append(p.text, '"')
	default:
		return true, false, p.wrong(-1, ErrQuote)
	}
	return false, false, nil
}
