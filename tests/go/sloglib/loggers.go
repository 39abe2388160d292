// log/slog: levels, places, ReplaceAttr, the default logger and package log, handlers of one's own, records.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// A counter passes records on and counts them by level.
type counter struct {
	slog.Handler
	seen map[slog.Level]int
}

func (c counter) Handle(ctx context.Context, r slog.Record) error {
	c.seen[r.Level]++
	r.AddAttrs(slog.Any("who", ctx.Value("who")))
	return c.Handler.Handle(ctx, r)
}

func clean(groups []string, a slog.Attr) slog.Attr {
	switch {
	case a.Key == slog.TimeKey:
		return slog.Attr{}
	case a.Key == slog.SourceKey:
		source := a.Value.Any().(*slog.Source)
		return slog.String("at", fmt.Sprintf("%s %s:%d", source.Function, filepath.Base(source.File), source.Line))
	case a.Key == "around":
		return slog.String("around", strings.Join(groups, "/"))
	}
	return a
}

func levels() {
	var least slog.LevelVar
	l := slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{Level: &least, ReplaceAttr: clean}))
	l.Debug("not shown")
	least.Set(slog.LevelDebug)
	l.Debug("shown")                                  // out: level=DEBUG msg=shown
	l.Log(context.Background(), slog.Level(-2), "by") // out: level=DEBUG+2 msg=by
	fmt.Println(slog.Level(9), slog.Level(-10), slog.Level(3), &least, l.Enabled(nil, -5))
	// out: ERROR+1 DEBUG-6 INFO+3 LevelVar(DEBUG) false
	var level slog.Level
	fmt.Println(level.UnmarshalText([]byte("warn-3")), level) // out: <nil> INFO+1
	fmt.Println(level.UnmarshalJSON([]byte(`"x"`)), json.Unmarshal([]byte(`"error+2"`), &level), level)
	// out: slog: level string "x": unknown name <nil> ERROR+2
	text, _ := json.Marshal(slog.LevelInfo)
	fmt.Println(string(text), least.UnmarshalText([]byte("INFO")), least.Level()) // out: "INFO" <nil> INFO
}

func places() {
	l := slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{AddSource: true, ReplaceAttr: clean}))
	l.Info("here") // out: level=INFO at="main.places loggers.go:61" msg=here
	l.LogAttrs(nil, slog.LevelError, "there", slog.Int("a", 1), slog.Group("none"))
	// out: level=ERROR at="main.places loggers.go:62" msg=there a=1
	l.WithGroup("g").With(slog.Group("h", "around", "")).WithGroup("i").Warn("w", "around", 0)
	// out: level=WARN at="main.places loggers.go:64" msg=w g.h.around=g/h g.i.around=g/i
}

func packageLog() {
	log.SetOutput(os.Stdout)
	log.SetFlags(log.Lshortfile)
	slog.Debug("not shown")
	slog.Info("through log", "a", 1, "b c", "d e") // out: loggers.go:72: INFO through log a=1 "b c"="d e"
	fmt.Println(slog.SetLogLoggerLevel(slog.LevelDebug))
	// out: INFO
	slog.With("w", 1).WithGroup("g").Debug("x", "y", 2) // out: loggers.go:75: DEBUG x w=1 g.y=2
	slog.SetLogLoggerLevel(slog.LevelWarn)

	slog.SetDefault(slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{AddSource: true, ReplaceAttr: clean})))
	log.Print("from log\n") // out: level=WARN at="main.packageLog loggers.go:79" msg="from log"
	slog.Error("now text")  // out: level=ERROR at="main.packageLog loggers.go:80" msg="now text"
	slog.NewLogLogger(slog.Default().Handler(), slog.LevelInfo).Printf("n=%d", 1)
	// out: level=INFO at="main.packageLog loggers.go:81" msg="n=1"
}

func handlers() {
	var out bytes.Buffer
	c := counter{slog.NewJSONHandler(&out, &slog.HandlerOptions{ReplaceAttr: clean}), map[slog.Level]int{}}
	l := slog.New(c)
	l.InfoContext(context.WithValue(context.Background(), "who", "me"), "m")
	l.Warn("n")
	fmt.Print(out.String(), c.seen, "\n")
	// out: {"level":"INFO","msg":"m","who":"me"}
	// out: {"level":"WARN","msg":"n","who":null}
	// out: map[INFO:1 WARN:1]
	defer func() { fmt.Println(recover()) }() // out: nil Handler
	slog.New(nil)
}

func records() {
	r := slog.NewRecord(time.Time{}, slog.LevelInfo, "msg", 0)
	r.Add("a", 1, slog.Int("b", 2), "c")
	r.AddAttrs(slog.String("d", "x"), slog.Bool("e", true), slog.Float64("f", 0.5))
	other := r.Clone()
	other.Add("g", 'g')
	r.Attrs(func(a slog.Attr) bool {
		fmt.Print(a, " ")
		return a.Key != "e"
	})
	fmt.Println(r.NumAttrs(), other.NumAttrs()) // out: a=1 b=2 !BADKEY=c d=x e=true 6 7
	slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{AddSource: true}).Handle(nil, r)
	// out: level=INFO source=:0 msg=msg a=1 b=2 !BADKEY=c d=x e=true f=0.5

	v := slog.AnyValue([]slog.Attr{slog.Int("a", 1)})
	w := slog.GroupValue(slog.Int64("a", 1), slog.Group("none"))
	fmt.Println(v, v.Kind(), v.Equal(w), slog.IntValue(1).Equal(slog.Uint64Value(1)), slog.AnyValue(time.Second).Duration())
	// out: [a=1] Group true false 1s
	fmt.Println(slog.Time("t", time.Unix(0, 0).UTC()), slog.Any("p", []int{1}), slog.AnyValue(nil), slog.Value{}.Any())
	// out: t=1970-01-01 00:00:00 +0000 UTC p=[1] <nil> <nil>
	defer func() { fmt.Println(recover()) }() // out: Value kind is String, not Int64
	slog.StringValue("s").Int64()
}

func main() {
	levels()
	places()
	packageLog()
	handlers()
	records()
}
