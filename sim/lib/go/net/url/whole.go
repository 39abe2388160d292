package url

import (
	"path"
	"strings"
)

func (u *URL) String() string {
	var b strings.Builder
	if u.Scheme != "" {
		b.WriteString(u.Scheme + ":")
	}
	if u.Opaque != "" {
		b.WriteString(u.Opaque)
	} else {
		u.writeHierarchy(&b)
	}
	b.WriteString(u.query())
	if u.Fragment != "" {
		b.WriteString("#" + u.EscapedFragment())
	}
	return b.String()
}

// writeHierarchy writes //user@host/path.
func (u *URL) writeHierarchy(b *strings.Builder) {
	nobody := u.Host == "" && u.User == nil
	if u.Scheme != "" && !(u.OmitHost && nobody) && u.Path != "" || !nobody {
		b.WriteString("//")
		if u.User != nil {
			b.WriteString(u.User.String() + "@")
		}
		b.WriteString(escape(u.Host, inHost))
	}
	path := u.EscapedPath()
	if path != "" && path[0] != '/' && u.Host != "" {
		b.WriteByte('/')
	}
	if first, _, _ := strings.Cut(path, "/"); b.Len() == 0 && strings.Contains(first, ":") {
		b.WriteString("./") // or it would read as a scheme
	}
	b.WriteString(path)
}

func (u *URL) query() string {
	if u.ForceQuery || u.RawQuery != "" {
		return "?" + u.RawQuery
	}
	return ""
}

// Redacted is String with xxxxx for a password.
func (u *URL) Redacted() string {
	if u == nil {
		return ""
	}
	shown := *u
	if _, has := shown.User.Password(); has {
		shown.User = UserPassword(shown.User.Username(), "xxxxx")
	}
	return shown.String()
}

// RequestURI is what stands in a request's first line.
func (u *URL) RequestURI() string {
	text := u.Opaque
	switch {
	case text == "":
		if text = u.EscapedPath(); text == "" {
			text = "/"
		}
	case strings.HasPrefix(text, "//"):
		text = u.Scheme + ":" + text
	}
	return text + u.query()
}

func (u *URL) IsAbs() bool { return u.Scheme != "" }

func (u *URL) Hostname() string {
	host, _ := u.hostAndPort()
	return host
}

func (u *URL) Port() string {
	_, port := u.hostAndPort()
	return port
}

func (u *URL) hostAndPort() (host, port string) {
	host = u.Host
	if colon := strings.LastIndexByte(host, ':'); colon >= 0 && isPort(host[colon:]) {
		host, port = host[:colon], host[colon+1:]
	}
	if strings.HasPrefix(host, "[") && strings.HasSuffix(host, "]") {
		host = host[1 : len(host)-1]
	}
	return host, port
}

func (u *URL) MarshalBinary() ([]byte, error) { return []byte(u.String()), nil }

func (u *URL) UnmarshalBinary(text []byte) error {
	read, err := Parse(string(text))
	if err == nil {
		*u = *read
	}
	return err
}

// ---- one URL seen from another ----

func (u *URL) Parse(ref string) (*URL, error) {
	r, err := Parse(ref)
	if err != nil {
		return nil, err
	}
	return u.ResolveReference(r), nil
}

// ResolveReference is where ref leads that stands in a document at u (RFC 3986, section 5.2).
func (u *URL) ResolveReference(ref *URL) *URL {
	to := *ref
	if ref.Scheme == "" {
		to.Scheme = u.Scheme
	}
	if ref.Scheme != "" || ref.Host != "" || ref.User != nil {
		to.setPath(resolvePath(ref.EscapedPath(), ""))
		return &to
	}
	empty := ref.Path == ""
	if empty && ref.Opaque == "" && !ref.ForceQuery && ref.RawQuery == "" {
		to.RawQuery = u.RawQuery
		if ref.Fragment == "" {
			to.Fragment, to.RawFragment = u.Fragment, u.RawFragment
		}
	}
	if ref.Opaque != "" || empty && u.Opaque != "" {
		if ref.Opaque == "" {
			to.Opaque = u.Opaque
		}
		to.User, to.Host, to.Path = nil, "", ""
		return &to
	}
	to.Host, to.User = u.Host, u.User
	to.setPath(resolvePath(u.EscapedPath(), ref.EscapedPath()))
	return &to
}

// resolvePath is ref as seen from base, without . and .. segments.
func resolvePath(base, ref string) string {
	whole := ref
	if ref == "" {
		whole = base
	} else if ref[0] != '/' {
		whole = base[:strings.LastIndex(base, "/")+1] + ref
	}
	if whole == "" {
		return ""
	}
	var kept []string // the first one is what stands before the first slash: nothing
	segments := strings.Split(whole, "/")
	for _, segment := range segments {
		switch {
		case segment == "..":
			kept = kept[:max(len(kept)-1, 0)]
		case segment != ".":
			kept = append(kept, segment)
		}
	}
	path := "/" + strings.Join(kept, "/")
	if last := segments[len(segments)-1]; last == "." || last == ".." {
		path += "/"
	}
	if strings.HasPrefix(path, "//") {
		path = path[1:]
	}
	return path
}

// JoinPath is a copy with the elements behind the path, cleaned as by path.Join.
func (u *URL) JoinPath(elem ...string) *URL {
	elem = append([]string{u.EscapedPath()}, elem...)
	rooted := strings.HasPrefix(elem[0], "/")
	if !rooted {
		elem[0] = "/" + elem[0] // so that .. cannot leave it
	}
	joined := path.Join(elem...)
	if !rooted {
		joined = joined[1:]
	}
	if strings.HasSuffix(elem[len(elem)-1], "/") && !strings.HasSuffix(joined, "/") {
		joined += "/"
	}
	to := *u
	to.setPath(joined)
	return &to
}

func JoinPath(base string, elem ...string) (string, error) {
	u, err := Parse(base)
	if err != nil {
		return "", err
	}
	return u.JoinPath(elem...).String(), nil
}
