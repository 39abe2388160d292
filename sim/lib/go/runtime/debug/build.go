package debug

import (
	"errors"
	"fmt"
	"runtime"
	"strconv"
	"strings"
)

// BuildInfo tells what a program was made of.
type BuildInfo struct {
	GoVersion string
	Path      string // of the main package
	Main      Module
	Deps      []*Module
	Settings  []BuildSetting
}

type Module struct {
	Path    string
	Version string
	Sum     string
	Replace *Module
}

type BuildSetting struct {
	Key, Value string
}

// ReadBuildInfo describes this program as `go run` of its files would build it.
func ReadBuildInfo() (info *BuildInfo, ok bool) {
	return &BuildInfo{GoVersion: runtime.Version(), Path: "command-line-arguments", Settings: []BuildSetting{
		{"-compiler", runtime.Compiler}, {"GOARCH", runtime.GOARCH}, {"GOOS", runtime.GOOS}}}, true
}

func (bi *BuildInfo) String() string {
	var b strings.Builder
	if bi.GoVersion != "" {
		b.WriteString("go\t" + bi.GoVersion + "\n")
	}
	if bi.Path != "" {
		b.WriteString("path\t" + bi.Path + "\n")
	}
	if bi.Main != (Module{}) {
		bi.Main.write(&b, "mod")
	}
	for _, dep := range bi.Deps {
		dep.write(&b, "dep")
	}
	for _, s := range bi.Settings {
		key, value := s.Key, s.Value
		if key == "" || strings.ContainsAny(key, "= \t\r\n\"`") {
			key = strconv.Quote(key)
		}
		if strings.ContainsAny(value, " \t\r\n\"`") {
			value = strconv.Quote(value)
		}
		b.WriteString("build\t" + key + "=" + value + "\n")
	}
	return b.String()
}

func (m *Module) write(b *strings.Builder, word string) {
	b.WriteString(word + "\t" + m.Path + "\t" + m.Version)
	if m.Replace == nil {
		b.WriteString("\t" + m.Sum + "\n")
		return
	}
	b.WriteString("\n")
	m.Replace.write(b, "=>")
	b.WriteString("\n")
}

// ParseBuildInfo reads what String writes, but for the version of Go.
func ParseBuildInfo(data string) (bi *BuildInfo, err error) {
	bi = &BuildInfo{}
	var last *Module
	for n := 1; ; n++ {
		line, rest, ok := strings.Cut(data, "\n")
		if !ok {
			return bi, nil
		}
		if last, err = bi.parseLine(line, last); err != nil {
			return nil, fmt.Errorf("could not parse Go build info: line %d: %w", n, err)
		}
		data = rest
	}
}

func (bi *BuildInfo) parseLine(line string, last *Module) (module *Module, err error) {
	word, rest, _ := strings.Cut(line, "\t")
	columns := strings.Split(rest, "\t")
	switch {
	case !strings.Contains(line, "\t"):
	case word == "path":
		bi.Path = rest
	case word == "mod":
		return &bi.Main, bi.Main.parse(columns)
	case word == "dep":
		dep := &Module{}
		bi.Deps = append(bi.Deps, dep)
		return dep, dep.parse(columns)
	case word == "=>":
		if len(columns) != 3 {
			return nil, fmt.Errorf("expected 3 columns for replacement; got %d", len(columns))
		}
		if last == nil {
			return nil, errors.New("replacement with no module on previous line")
		}
		last.Replace = &Module{Path: columns[0], Version: columns[1], Sum: columns[2]}
		return nil, nil
	case word == "build":
		return last, bi.parseSetting(rest)
	}
	return last, nil
}

func (m *Module) parse(columns []string) error {
	if len(columns) != 2 && len(columns) != 3 {
		return fmt.Errorf("expected 2 or 3 columns; got %d", len(columns))
	}
	*m = Module{Path: columns[0], Version: columns[1]}
	if len(columns) == 3 {
		m.Sum = columns[2]
	}
	return nil
}

func quoted(s string) bool { return s != "" && (s[0] == '"' || s[0] == '`') }

func (bi *BuildInfo) parseSetting(text string) error {
	key, value, ok := strings.Cut(text, "=")
	switch {
	case text == "":
		return errors.New("build line missing '='")
	case quoted(text):
		literal, err := strconv.QuotedPrefix(text)
		if err != nil {
			return errors.New("invalid quoted key in build line")
		}
		rest := text[len(literal):]
		if rest == "" {
			return errors.New("build line missing '=' after quoted key")
		}
		if rest[0] != '=' {
			return fmt.Errorf("unexpected character after quoted key: %q", rest[0])
		}
		key, _ = strconv.Unquote(literal)
		value = rest[1:]
	case text[0] == '=':
		return errors.New("build line with missing key")
	case !ok:
		return errors.New("build line missing '=' after key")
	case strings.ContainsAny(key, " \t\r\n\"`"):
		return fmt.Errorf("unquoted key %q must be quoted", key)
	}
	if quoted(value) {
		literal, err := strconv.Unquote(value)
		if err != nil {
			return errors.New("invalid quoted value in build line")
		}
		value = literal
	} else if strings.ContainsAny(value, " \t\r\n\"`") {
		return fmt.Errorf("unquoted value %q must be quoted", value)
	}
	bi.Settings = append(bi.Settings, BuildSetting{key, value})
	return nil
}
