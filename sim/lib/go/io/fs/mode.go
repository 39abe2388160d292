package fs

import "time"

// A FileMode is a file's kind and permission bits.
type FileMode uint32

const (
	ModeDir        FileMode = 1 << 31 // d
	ModeAppend     FileMode = 1 << 30 // a
	ModeExclusive  FileMode = 1 << 29 // l
	ModeTemporary  FileMode = 1 << 28 // T
	ModeSymlink    FileMode = 1 << 27 // L
	ModeDevice     FileMode = 1 << 26 // D
	ModeNamedPipe  FileMode = 1 << 25 // p
	ModeSocket     FileMode = 1 << 24 // S
	ModeSetuid     FileMode = 1 << 23 // u
	ModeSetgid     FileMode = 1 << 22 // g
	ModeCharDevice FileMode = 1 << 21 // c
	ModeSticky     FileMode = 1 << 20 // t
	ModeIrregular  FileMode = 1 << 19 // ?

	ModeType = ModeDir | ModeSymlink | ModeNamedPipe | ModeSocket | ModeDevice | ModeCharDevice | ModeIrregular

	ModePerm FileMode = 0777
)

func (m FileMode) IsDir() bool     { return m&ModeDir != 0 }
func (m FileMode) IsRegular() bool { return m&ModeType == 0 }
func (m FileMode) Perm() FileMode  { return m & ModePerm }
func (m FileMode) Type() FileMode  { return m & ModeType }

// String has the letters of all kinds, or one dash, and then the permissions.
func (m FileMode) String() string {
	text := letters(m>>19, "dalTLDpSugct?", "")
	if text == "" {
		text = "-"
	}
	return text + letters(m, "rwxrwxrwx", "-")
}

// letters has a letter for each set bit, the last one for the lowest, and absent for the others.
func letters(bits FileMode, names, absent string) string {
	text := ""
	for i := range names {
		if bits>>(len(names)-1-i)&1 != 0 {
			text += names[i : i+1]
		} else {
			text += absent
		}
	}
	return text
}

// FormatFileInfo describes a file in one line.
func FormatFileInfo(info FileInfo) string {
	line := info.Mode().String() + " " + decimal(info.Size()) + " " + info.ModTime().Format(time.DateTime) + " " + info.Name()
	if info.IsDir() {
		line += "/"
	}
	return line
}

// FormatDirEntry describes an entry in one line, without permissions.
func FormatDirEntry(dir DirEntry) string {
	mode := dir.Type().String()
	line := mode[:len(mode)-len("rwxrwxrwx")] + " " + dir.Name()
	if dir.IsDir() {
		line += "/"
	}
	return line
}

func decimal(n int64) string {
	sign := ""
	u := uint64(n)
	if n < 0 {
		sign, u = "-", -u
	}
	digits := ""
	for ; u >= 10; u /= 10 {
		digits = string(rune('0'+u%10)) + digits
	}
	return sign + string(rune('0'+u)) + digits
}
