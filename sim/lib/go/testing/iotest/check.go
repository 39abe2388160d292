package iotest

import (
	"bytes"
	"fmt"
	"io"
)

// TestReader reads r in several ways, seeks in it and reads at places, as far as it can do that, and says what was not as content
// and the contracts of package io want it.
func TestReader(r io.Reader, content []byte) error {
	if err := testRead(r, content); err != nil {
		return err
	}
	if s, ok := r.(io.ReadSeeker); ok {
		if err := testSeek(s, content); err != nil {
			return err
		}
	}
	if at, ok := r.(io.ReaderAt); ok {
		return testReadAt(at, content)
	}
	return nil
}

// smallReader reads one, two, three bytes, and again.
type smallReader struct {
	r       io.Reader
	off, in int
}

func (s *smallReader) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	s.in = s.in%3 + 1
	n, err := s.r.Read(p[:min(s.in, len(p))])
	if err != nil && err != io.EOF {
		err = fmt.Errorf("Read(%d bytes at offset %d): %v", n, s.off, err)
	}
	s.off += n
	return n, err
}

func testRead(r io.Reader, content []byte) error {
	if len(content) > 0 {
		if n, err := r.Read(nil); n != 0 || err != nil {
			return fmt.Errorf("Read(0) = %d, %v, want 0, nil", n, err)
		}
	}
	data, err := io.ReadAll(&smallReader{r: r})
	if err != nil {
		return err
	}
	if !bytes.Equal(data, content) {
		return fmt.Errorf("ReadAll(small amounts) = %q\n\twant %q", data, content)
	}
	if n, err := r.Read(make([]byte, 10)); n != 0 || err != io.EOF {
		return fmt.Errorf("Read(10) at EOF = %v, %v, want 0, EOF", n, err)
	}
	return nil
}

// seeker is a reader whose offset is known, so that each movement can be judged.
type seeker struct {
	io.ReadSeeker
	content []byte
	at      int
}

// move seeks, and wants to arrive at offset want. from says where the movement begins, if not at an offset.
func (s *seeker) move(by, whence, want int, from any) error {
	if from == nil {
		from = s.at
	}
	off, err := s.Seek(int64(by), whence)
	if off != int64(want) || err != nil {
		return fmt.Errorf("Seek(%d, %d) from %v = %d, %v, want %d, nil", by, whence, from, off, err, want)
	}
	s.at = want
	return nil
}

// rest reads to the end and judges what was read.
func (s *seeker) rest(r io.Reader) error {
	data, err := io.ReadAll(r)
	if err != nil {
		return fmt.Errorf("ReadAll from offset %d: %v", s.at, err)
	}
	if !bytes.Equal(data, s.content[s.at:]) {
		return fmt.Errorf("ReadAll from offset %d = %q\n\twant %q", s.at, data, s.content[s.at:])
	}
	return nil
}

func testSeek(r io.ReadSeeker, content []byte) error {
	s := &seeker{r, content, len(content)}
	size, third := len(content), len(content)/3
	middle := size - third
	steps := []func() error{
		func() error { return s.move(0, io.SeekCurrent, size, "EOF") },
		func() error {
			if size == 0 {
				return nil
			}
			if err := s.move(-1, io.SeekCurrent, size-1, "EOF"); err != nil {
				return err
			}
			if err := s.move(-third, io.SeekCurrent, middle-1, nil); err != nil {
				return err
			}
			return s.move(1, io.SeekCurrent, middle, nil)
		},
		func() error { return s.move(0, io.SeekCurrent, middle, nil) },
		func() error { return s.rest(&smallReader{r: r}) },
		func() error { return s.move(middle/2, io.SeekStart, middle/2, "EOF") },
		func() error { return s.move(-third, io.SeekEnd, middle, nil) },
		func() error { return s.rest(&smallReader{r: r}) },
		func() error { return s.move(middle/2, io.SeekStart, middle/2, "EOF") },
		func() error { return s.rest(r) },
	}
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// testReadAt reads the whole, behind the end, over the end, and every byte alone.
func testReadAt(r io.ReaderAt, content []byte) error {
	data := bytes.Repeat([]byte{0xfe}, len(content)+1)
	n, err := r.ReadAt(data[:len(content)], 0)
	if n != len(content) || err != nil && err != io.EOF {
		return fmt.Errorf("ReadAt(%d, 0) = %v, %v, want %d, nil or EOF", len(content), n, err, len(content))
	}
	if !bytes.Equal(data[:n], content) {
		return fmt.Errorf("ReadAt(%d, 0) = %q\n\twant %q", len(content), data[:n], content)
	}
	if n, err := r.ReadAt(data[:1], int64(len(content))); n != 0 || err != io.EOF {
		return fmt.Errorf("ReadAt(1, %d) = %v, %v, want 0, EOF", len(content), n, err)
	}
	data = bytes.Repeat([]byte{0xfe}, len(content)+1)
	n, err = r.ReadAt(data, 0)
	if n != len(content) || err != io.EOF {
		return fmt.Errorf("ReadAt(%d, 0) = %v, %v, want %d, EOF", len(data), n, err, len(content))
	}
	if !bytes.Equal(data[:n], content) {
		return fmt.Errorf("ReadAt(%d, 0) = %q\n\twant %q", len(content), data[:n], content)
	}
	return testEachByte(r, content)
}

func testEachByte(r io.ReaderAt, content []byte) error {
	one := make([]byte, 1)
	for i := range content {
		want := "nil"
		if i == len(content)-1 {
			want = "nil or EOF"
		}
		one[0] = 0xfe
		n, err := r.ReadAt(one, int64(i))
		if n != 1 || err != nil && (want == "nil" || err != io.EOF) {
			return fmt.Errorf("ReadAt(1, %d) = %v, %v, want 1, %s", i, n, err, want)
		}
		if one[0] != content[i] {
			return fmt.Errorf("ReadAt(1, %d) = %q want %q", i, one, content[i:i+1])
		}
	}
	return nil
}
