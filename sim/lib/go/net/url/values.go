package url

import (
	"errors"
	"slices"
	"strings"
)

// Values are what a query says: several for a key.
type Values map[string][]string

func (v Values) Get(key string) string {
	if values := v[key]; len(values) > 0 {
		return values[0]
	}
	return ""
}

func (v Values) Set(key, value string) { v[key] = []string{value} }
func (v Values) Add(key, value string) { v[key] = append(v[key], value) }
func (v Values) Del(key string)        { delete(v, key) }

func (v Values) Has(key string) bool {
	_, ok := v[key]
	return ok
}

// Encode writes a=1&b=2, sorted by key.
func (v Values) Encode() string {
	keys := make([]string, 0, len(v))
	for key := range v {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	var pairs []string
	for _, key := range keys {
		for _, value := range v[key] {
			pairs = append(pairs, QueryEscape(key)+"="+QueryEscape(value))
		}
	}
	return strings.Join(pairs, "&")
}

// ParseQuery keeps what it can read, and tells of a semicolon or else the first thing that it cannot read.
func ParseQuery(query string) (Values, error) {
	v := Values{}
	var wrong error
	for _, pair := range strings.Split(query, "&") {
		if pair == "" {
			continue
		}
		if strings.Contains(pair, ";") {
			wrong = errors.New("invalid semicolon separator in query")
			continue
		}
		key, value, err := parsePair(pair)
		if err == nil {
			v.Add(key, value)
		} else if wrong == nil {
			wrong = err
		}
	}
	return v, wrong
}

func parsePair(pair string) (key, value string, err error) {
	key, value, _ = strings.Cut(pair, "=")
	if key, err = QueryUnescape(key); err == nil {
		value, err = QueryUnescape(value)
	}
	return key, value, err
}

// Query is what the URL's query says, as far as it can be read.
func (u *URL) Query() Values {
	v, _ := ParseQuery(u.RawQuery)
	return v
}
