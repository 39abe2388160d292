package os

import (
	"errors"
	"syscall"
)

// The environment is a list of key=value; what the simulated world begins with is here.
var environment = []string{"HOME=" + home, "PATH=/usr/local/bin:/usr/bin:/bin", "USER=gopher"}

// find returns the place of a key's entry and where its value begins; -1 if there is none.
func find(key string) (at, value int) {
	n := len(key)
	for i, entry := range environment {
		if len(entry) > n && entry[n] == '=' && entry[:n] == key {
			return i, n + 1
		}
	}
	return -1, 0
}

func Getenv(key string) string {
	s, _ := LookupEnv(key)
	return s
}

func LookupEnv(key string) (string, bool) {
	at, value := find(key)
	if at < 0 || key == "" {
		return "", false
	}
	return environment[at][value:], true
}

func Setenv(key, value string) error {
	if key == "" || has(key, '=') || has(key, 0) || has(value, 0) {
		return NewSyscallError("setenv", syscall.EINVAL)
	}
	entry := key + "=" + value
	if at, _ := find(key); at >= 0 {
		environment[at] = entry
	} else {
		environment = append(environment, entry)
	}
	return nil
}

func Unsetenv(key string) error {
	if at, _ := find(key); at >= 0 {
		environment = append(environment[:at], environment[at+1:]...)
	}
	return nil
}

func Clearenv() { environment = nil }

func Environ() []string { return append(make([]string, 0, len(environment)), environment...) }

func has(s string, c byte) bool {
	for i := 0; i < len(s); i++ {
		if s[i] == c {
			return true
		}
	}
	return false
}

// ExpandEnv replaces $name and ${name} by variables of the environment.
func ExpandEnv(s string) string { return Expand(s, Getenv) }

// Expand replaces $name and ${name} by mapping's answers. Broken braces vanish; a $ before nothing that can be a name stays.
func Expand(s string, mapping func(string) string) string {
	out := ""
	start := 0
	for i := 0; i < len(s); i++ {
		if s[i] != '$' || i+1 == len(s) {
			continue
		}
		out += s[start:i]
		name, width := variable(s[i+1:])
		if name != "" {
			out += mapping(name)
		} else if width == 0 {
			out += "$"
		}
		i += width
		start = i + 1
	}
	return out + s[start:]
}

// variable is the name that s begins with, and the bytes it takes up with its braces.
func variable(s string) (name string, width int) {
	if s[0] == '{' {
		if len(s) > 2 && special(s[1]) && s[2] == '}' {
			return s[1:2], 3
		}
		for i := 1; i < len(s); i++ {
			if s[i] == '}' {
				if i == 1 {
					return "", 2
				}
				return s[1:i], i + 1
			}
		}
		return "", 1
	}
	if special(s[0]) {
		return s[:1], 1
	}
	for width < len(s) && letter(s[width]) {
		width++
	}
	return s[:width], width
}

// special is for the names of one character that a shell has.
func special(c byte) bool { return has("*#$@!?-0123456789", c) }

func letter(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// Folders of the person who runs the program.

func UserHomeDir() (string, error) {
	if dir := Getenv("HOME"); dir != "" {
		return dir, nil
	}
	return "", errors.New("$HOME is not defined")
}

func UserCacheDir() (string, error)  { return userDir("XDG_CACHE_HOME", "/.cache") }
func UserConfigDir() (string, error) { return userDir("XDG_CONFIG_HOME", "/.config") }

func userDir(key, below string) (string, error) {
	dir := Getenv(key)
	if dir == "" {
		if dir = Getenv("HOME"); dir == "" {
			return "", errors.New("neither $" + key + " nor $HOME are defined")
		}
		return dir + below, nil
	}
	return dir, nil
}
