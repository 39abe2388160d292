// Package url takes URLs apart, as RFC 3986 has them, and puts them together.
package url

import (
	"errors"
	"strconv"
	"strings"
)

// An Error tells what was wanted with which URL.
type Error struct {
	Op  string
	URL string
	Err error
}

func (e *Error) Error() string { return e.Op + " " + strconv.Quote(e.URL) + ": " + e.Err.Error() }
func (e *Error) Unwrap() error { return e.Err }

func (e *Error) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

func (e *Error) Temporary() bool {
	t, ok := e.Err.(interface{ Temporary() bool })
	return ok && t.Temporary()
}

// A URL is scheme://user@host/path?query#fragment, or scheme:opaque?query#fragment. Path and Fragment are kept unescaped; the Raw fields
// have them as they were written where escaping would give something else.
type URL struct {
	Scheme      string
	Opaque      string
	User        *Userinfo
	Host        string // with the port
	Path        string
	RawPath     string
	OmitHost    bool // file:/path, not file:///path
	ForceQuery  bool // a ? though RawQuery is empty
	RawQuery    string
	Fragment    string
	RawFragment string
}

// Userinfo has a user's name and perhaps a password.
type Userinfo struct {
	username    string
	password    string
	passwordSet bool
}

func User(username string) *Userinfo                   { return &Userinfo{username: username} }
func UserPassword(username, password string) *Userinfo { return &Userinfo{username, password, true} }

func (u *Userinfo) Username() string {
	if u == nil {
		return ""
	}
	return u.username
}

func (u *Userinfo) Password() (string, bool) {
	if u == nil {
		return "", false
	}
	return u.password, u.passwordSet
}

func (u *Userinfo) String() string {
	if u == nil {
		return ""
	}
	s := escape(u.username, inUser)
	if u.passwordSet {
		s += ":" + escape(u.password, inUser)
	}
	return s
}

// ---- taking apart ----

// Parse takes a URL, whole or relative.
func Parse(rawURL string) (*URL, error) {
	rest, fragment, _ := strings.Cut(rawURL, "#")
	u, err := parse(rest, false)
	if err != nil {
		return nil, &Error{"parse", rest, err}
	}
	if fragment != "" {
		if err := u.setFragment(fragment); err != nil {
			return nil, &Error{"parse", rawURL, err}
		}
	}
	return u, nil
}

// ParseRequestURI takes what a request's first line has: a whole URL or a path from the root, without a fragment.
func ParseRequestURI(rawURL string) (*URL, error) {
	u, err := parse(rawURL, true)
	if err != nil {
		return nil, &Error{"parse", rawURL, err}
	}
	return u, nil
}

func parse(rawURL string, inRequest bool) (*URL, error) {
	if strings.IndexFunc(rawURL, func(r rune) bool { return r < ' ' || r == 0x7F }) >= 0 {
		return nil, errors.New("net/url: invalid control character in URL")
	}
	if rawURL == "" && inRequest {
		return nil, errors.New("empty url")
	}
	u := new(URL)
	if rawURL == "*" {
		u.Path = "*"
		return u, nil
	}
	scheme, rest, err := cutScheme(rawURL)
	if err != nil {
		return nil, err
	}
	u.Scheme = strings.ToLower(scheme)
	if strings.HasSuffix(rest, "?") && strings.Count(rest, "?") == 1 {
		u.ForceQuery = true
		rest = rest[:len(rest)-1]
	} else {
		rest, u.RawQuery, _ = strings.Cut(rest, "?")
	}
	if !strings.HasPrefix(rest, "/") {
		if u.Scheme != "" {
			u.Opaque = rest
			return u, nil
		}
		if inRequest {
			return nil, errors.New("invalid URI for request")
		}
		if first, _, _ := strings.Cut(rest, "/"); strings.Contains(first, ":") {
			return nil, errors.New("first path segment in URL cannot contain colon")
		}
	}
	if rest, err = u.setAuthority(rest, inRequest); err != nil {
		return nil, err
	}
	return u, u.setPath(rest)
}

// cutScheme finds the scheme in front of a colon; letters, and behind the first one digits and +-.
func cutScheme(rawURL string) (scheme, rest string, err error) {
	for i := 0; i < len(rawURL); i++ {
		switch c := rawURL[i]; {
		case 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z':
		case '0' <= c && c <= '9' || c == '+' || c == '-' || c == '.':
			if i == 0 {
				return "", rawURL, nil
			}
		case c == ':' && i == 0:
			return "", "", errors.New("missing protocol scheme")
		case c == ':':
			return rawURL[:i], rawURL[i+1:], nil
		default:
			return "", rawURL, nil
		}
	}
	return "", rawURL, nil
}

// setAuthority takes //user@host from the front of rest and returns what is behind. Three slashes without a scheme are a path.
func (u *URL) setAuthority(rest string, inRequest bool) (string, error) {
	relative := !inRequest && !strings.HasPrefix(rest, "///")
	if !strings.HasPrefix(rest, "//") || u.Scheme == "" && !relative {
		u.OmitHost = u.Scheme != "" && strings.HasPrefix(rest, "/")
		return rest, nil
	}
	authority, path := rest[2:], ""
	if i := strings.Index(authority, "/"); i >= 0 {
		authority, path = authority[:i], authority[i:]
	}
	at := strings.LastIndex(authority, "@")
	host, err := parseHost(authority[at+1:])
	if err != nil {
		return "", err
	}
	u.Host = host
	if at >= 0 {
		u.User, err = parseUser(authority[:at])
	}
	return path, err
}

func parseUser(s string) (*Userinfo, error) {
	for _, r := range s {
		if r >= 0x80 || !alphanumeric(byte(r)) && strings.IndexByte("-._:~!$&'()*+,;=%@", byte(r)) < 0 {
			return nil, errors.New("net/url: invalid userinfo")
		}
	}
	name, password, has := strings.Cut(s, ":")
	name, err := unescape(name, inUser)
	if err != nil {
		return nil, err
	}
	if !has {
		return User(name), nil
	}
	password, err = unescape(password, inUser)
	if err != nil {
		return nil, err
	}
	return UserPassword(name, password), nil
}

// parseHost takes a name or [an IPv6 address], with or without a port. A zone stands behind a %25 within the brackets.
func parseHost(host string) (string, error) {
	portAt := strings.LastIndex(host, ":")
	bracket := strings.HasPrefix(host, "[")
	end := strings.LastIndex(host, "]")
	if bracket {
		if end < 0 {
			return "", errors.New("missing ']' in host")
		}
		portAt = end + 1
	}
	if portAt >= 0 && !isPort(host[portAt:]) {
		return "", errors.New("invalid port " + strconv.Quote(host[portAt:]) + " after host")
	}
	if zone := strings.Index(host, "%25"); bracket && zone >= 0 && zone < end {
		var whole string
		for _, piece := range []struct {
			text string
			in   part
		}{{host[:zone], inHost}, {host[zone:end], inZone}, {host[end:], inHost}} {
			text, err := unescape(piece.text, piece.in)
			if err != nil {
				return "", err
			}
			whole += text
		}
		return whole, nil
	}
	return unescape(host, inHost)
}

// isPort holds for nothing too, and for a colon without digits.
func isPort(s string) bool {
	if s == "" {
		return true
	}
	return s[0] == ':' && strings.Trim(s[1:], "0123456789") == ""
}

// ---- paths and fragments, which are kept twice ----

func (u *URL) setPath(raw string) (err error) {
	u.Path, u.RawPath, err = both(raw, inPath)
	return err
}

func (u *URL) setFragment(raw string) (err error) {
	u.Fragment, u.RawFragment, err = both(raw, inFragment)
	return err
}

// both returns the text and, where escaping it would give something else, how it was written.
func both(raw string, p part) (text, kept string, err error) {
	text, err = unescape(raw, p)
	if err != nil || escape(text, p) == raw {
		return text, "", err
	}
	return text, raw, nil
}

func written(text, raw string, p part) string {
	if raw != "" && isEscaped(raw, p) {
		if same, err := unescape(raw, p); err == nil && same == text {
			return raw
		}
	}
	return escape(text, p)
}

func (u *URL) EscapedPath() string {
	if u.Path == "*" && u.RawPath != "*" {
		return "*" // not %2A
	}
	return written(u.Path, u.RawPath, inPath)
}

func (u *URL) EscapedFragment() string { return written(u.Fragment, u.RawFragment, inFragment) }
