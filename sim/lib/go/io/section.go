package io

import "errors"

var (
	errWhence = errors.New("Seek: invalid whence")
	errOffset = errors.New("Seek: invalid offset")
)

const maxOffset = 1<<63 - 1

// A SectionReader reads a part of a ReaderAt as if it were all there is.
type SectionReader struct {
	r          ReaderAt
	start, end int64 // of the part
	at         int64 // where the next Read begins
	n          int64 // as NewSectionReader was told
}

// NewSectionReader returns a reader of n bytes of r from off on.
func NewSectionReader(r ReaderAt, off, n int64) *SectionReader {
	end := int64(maxOffset)
	if off <= maxOffset-n {
		end = off + n
	}
	return &SectionReader{r, off, end, off, n}
}

func (s *SectionReader) Read(p []byte) (n int, err error) {
	if s.at >= s.end {
		return 0, EOF
	}
	if rest := s.end - s.at; int64(len(p)) > rest {
		p = p[:rest]
	}
	n, err = s.r.ReadAt(p, s.at)
	s.at += int64(n)
	return n, err
}

func (s *SectionReader) ReadAt(p []byte, off int64) (n int, err error) {
	if off < 0 || off >= s.Size() {
		return 0, EOF
	}
	off += s.start
	rest := s.end - off
	if int64(len(p)) <= rest {
		return s.r.ReadAt(p, off)
	}
	n, err = s.r.ReadAt(p[:rest], off)
	if err == nil {
		err = EOF
	}
	return n, err
}

func (s *SectionReader) Seek(offset int64, whence int) (int64, error) {
	at, err := seek(offset, whence, s.start, s.at, s.end)
	if err != nil {
		return 0, err
	}
	s.at = at
	return at - s.start, nil
}

// seek turns an offset into a place; no place lies before the start.
func seek(offset int64, whence int, start, current, end int64) (int64, error) {
	switch whence {
	case SeekStart:
		offset += start
	case SeekCurrent:
		offset += current
	case SeekEnd:
		offset += end
	default:
		return 0, errWhence
	}
	if offset < start {
		return 0, errOffset
	}
	return offset, nil
}

// Size is the length of the part, Outer what NewSectionReader was given.
func (s *SectionReader) Size() int64 { return s.end - s.start }

func (s *SectionReader) Outer() (r ReaderAt, off int64, n int64) { return s.r, s.start, s.n }

// An OffsetWriter writes to a WriterAt from some place on.
type OffsetWriter struct {
	w         WriterAt
	start, at int64
}

func NewOffsetWriter(w WriterAt, off int64) *OffsetWriter { return &OffsetWriter{w, off, off} }

func (o *OffsetWriter) Write(p []byte) (n int, err error) {
	n, err = o.w.WriteAt(p, o.at)
	o.at += int64(n)
	return n, err
}

func (o *OffsetWriter) WriteAt(p []byte, off int64) (n int, err error) {
	if off < 0 {
		return 0, errOffset
	}
	return o.w.WriteAt(p, o.start+off)
}

func (o *OffsetWriter) Seek(offset int64, whence int) (int64, error) {
	if whence == SeekEnd {
		return 0, errWhence // there is no end
	}
	at, err := seek(offset, whence, o.start, o.at, 0)
	if err != nil {
		return 0, err
	}
	o.at = at
	return at - o.start, nil
}
