// log/slog: what both handlers write of each kind of value, and which texts they quote.
package main

import (
	"errors"
	"log/slog"
	"math"
	"os"
	"time"
)

type point struct{ X, Y int }

type secret string

func (secret) LogValue() slog.Value { return slog.StringValue("hidden") }

type user struct {
	name string
	pass secret
}

func (u user) LogValue() slog.Value {
	return slog.GroupValue(slog.String("name", u.name), slog.Any("pass", u.pass), slog.Group("none"))
}

type endless struct{}

func (endless) LogValue() slog.Value { return slog.AnyValue(endless{}) }

type text struct{ fails bool }

func (t text) MarshalText() ([]byte, error) {
	if t.fails {
		return nil, errors.New("no text")
	}
	return []byte("a text"), nil
}

type broken struct{}

func (*broken) Error() string { panic("broken") }

type octets []byte

func main() {
	noTime := &slog.HandlerOptions{ReplaceAttr: func(groups []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey && len(groups) == 0 {
			return slog.Attr{}
		}
		return a
	}}
	for _, h := range []slog.Handler{slog.NewTextHandler(os.Stdout, noTime), slog.NewJSONHandler(os.Stdout, noTime)} {
		l := slog.New(h)
		l.Info("numbers", "i", -1, "u", uint64(math.MaxUint64), "f", 1.5, "big", 1e21, "small", -1e-7, "b", true, "i8", int8(-3))
		l.Info("no JSON", "inf", math.Inf(1), "c", 1+2i, "chan", struct{ C chan int }{})
		l.Info("times", "d", 1500*time.Millisecond, "t", time.Date(2024, 2, 29, 1, 2, 3, 4_000_000, time.FixedZone("", 3600)))
		l.Info("any", "e", errors.New("x=y"), "nil", nil, "p", point{1, 2}, "q", &point{}, "m", map[string]int{"a": 1}, "l", slog.LevelWarn)
		l.Info("methods", "u", user{"ann", "x"}, "s", secret("y"), "z", endless{}, "ok", text{}, "bad", text{true})
		l.Info("panics", "nil", (*broken)(nil), "not nil", new(broken))
		l.Info("bytes", "b", []byte("hi"), "o", octets("ho"))
		l.Info("with = and \"", "empty", "", "two words", "a b", "esc", "<&>\b\f\x01\x7f\u2028\xff\n", "ü", "ü", "nbsp", "\u00a0", `\`, `\`)
		l.Info("keys", 1, "k", slog.Int("attr", 1), "last")
		l.Info("groups", slog.Group("g", "a", 1, slog.Group("h", "b", 2), slog.Group("none")), slog.Group("", "c", 3), slog.Attr{})
		l.Info("kinds", "v", slog.Value{}, "list", []slog.Attr{slog.Int("a", 1)}, "kind", slog.KindAny)
		l.With("w", 1).WithGroup("G").With("x", 2).WithGroup("H").Info("open", "y", 3)
		l.WithGroup("G").Info("left out")
		l.WithGroup("G").With(slog.Group("none")).WithGroup("H").With("a", 1).Info("late")
	}
}

/* output:
level=INFO msg=numbers i=-1 u=18446744073709551615 f=1.5 big=1e+21 small=-1e-07 b=true i8=-3
level=INFO msg="no JSON" inf=+Inf c=(1+2i) chan={C:<nil>}
level=INFO msg=times d=1.5s t=2024-02-29T01:02:03.004+01:00
level=INFO msg=any e="x=y" nil=<nil> p="{X:1 Y:2}" q="&{X:0 Y:0}" m=map[a:1] l=WARN
level=INFO msg=methods u.name=ann u.pass=hidden s=hidden z="LogValue called too many times on Value of type main.endless" ok="a text" bad="!ERROR:no text"
level=INFO msg=panics nil=<nil> "not nil"="%!v(PANIC=Error method: broken)"
level=INFO msg=bytes b="hi" o="ho"
level=INFO msg="with = and \"" empty="" "two words"="a b" esc="<&>\b\f\x01\x7f\u2028\xff\n" ü=ü nbsp="\u00a0" \=\
level=INFO msg=keys !BADKEY=1 k="attr=1" !BADKEY=last
level=INFO msg=groups g.a=1 g.h.b=2 c=3
level=INFO msg=kinds v=<nil> list.a=1 kind=Any
level=INFO msg=open w=1 G.x=2 G.H.y=3
level=INFO msg="left out"
level=INFO msg=late G.H.a=1
{"level":"INFO","msg":"numbers","i":-1,"u":18446744073709551615,"f":1.5,"big":1e+21,"small":-1e-7,"b":true,"i8":-3}
{"level":"INFO","msg":"no JSON","inf":"!ERROR:json: unsupported value: +Inf","c":"!ERROR:json: unsupported type: complex128","chan":"!ERROR:json: unsupported type: chan int"}
{"level":"INFO","msg":"times","d":1500000000,"t":"2024-02-29T01:02:03.004+01:00"}
{"level":"INFO","msg":"any","e":"x=y","nil":null,"p":{"X":1,"Y":2},"q":{"X":0,"Y":0},"m":{"a":1},"l":"WARN"}
{"level":"INFO","msg":"methods","u":{"name":"ann","pass":"hidden"},"s":"hidden","z":"LogValue called too many times on Value of type main.endless","ok":"a text","bad":"!ERROR:json: error calling MarshalText for type main.text: no text"}
{"level":"INFO","msg":"panics","nil":"<nil>","not nil":"!PANIC: broken"}
{"level":"INFO","msg":"bytes","b":"aGk=","o":"aG8="}
{"level":"INFO","msg":"with = and \"","empty":"","two words":"a b","esc":"<&>\u0008\u000c\u0001\u2028\ufffd\n","ü":"ü","nbsp":" ","\\":"\\"}
{"level":"INFO","msg":"keys","!BADKEY":1,"k":{"Key":"attr","Value":{}},"!BADKEY":"last"}
{"level":"INFO","msg":"groups","g":{"a":1,"h":{"b":2}},"c":3}
{"level":"INFO","msg":"kinds","v":null,"list":{"a":1},"kind":0}
{"level":"INFO","msg":"open","w":1,"G":{"x":2,"H":{"y":3}}}
{"level":"INFO","msg":"left out"}
{"level":"INFO","msg":"late","G":{"H":{"a":1}}}
*/
