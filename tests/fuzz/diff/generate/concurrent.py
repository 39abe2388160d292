"""Goroutines whose output does not depend on who runs first."""

from .types import BOOL, INT, STRING, Variable, basic


class Concurrent:
    def say_pipeline(self):
        size, stages = self.random.randrange(0, 3), self.random.randrange(1, 4)
        c, x = self.name("c"), self.name("x")
        values = ", ".join(self.expression(INT, 1) for _ in self.some(1, 4))
        self.line(f"{c} := sent({size}, {values})")
        for _ in range(stages):
            body = self.pick([f"x {self.pick('+-*^')} {self.random.randrange(1, 99)}", "-x", "x % 10", "x << 1"])
            self.line(f"{c} = staged({c}, {self.random.randrange(0, 3)}, func(x int) int {{ return {body} }})")
        self.line(f"for {x} := range {c} {{ fmt.Println({x}) }}")

    def say_workers(self):
        """Each has a place of its own, or a lock."""
        out, wg, n = self.name("out"), self.name("wg"), self.random.randrange(1, 6)
        of = self.pick([INT, STRING, self.basic_type()])
        self.line(f"var {wg} sync.WaitGroup; {out} := make([]{of}, {n})")
        work = f"defer {wg}.Done(); {out}[i] = {self.literal(of)}"  # a panic here would end all units
        self.line(f"for i := range {out} {{ {wg}.Add(1); go func() {{ {work} }}() }}")
        self.line(f"{wg}.Wait(); fmt.Println({out})")

    def say_locked(self):
        mu, sum_, wg = self.name("mu"), self.name("sum"), self.name("wg")
        lock = self.pick([("sync.Mutex", "Lock", "Unlock"), ("sync.RWMutex", "Lock", "Unlock")])
        self.line(f"var {mu} {lock[0]}; var {wg} sync.WaitGroup; {sum_} := 0")
        work = f"defer {wg}.Done(); {mu}.{lock[1]}(); defer {mu}.{lock[2]}(); {sum_} += i * {self.random.randrange(1, 9)}"
        self.line(f"for i := range {self.random.randrange(1, 9)} {{ {wg}.Add(1); go func() {{ {work} }}() }}")
        self.line(f"{wg}.Wait(); fmt.Println({sum_}, {mu}.TryLock())")

    def say_handed(self):
        """Values that go to and fro over unbuffered channels."""
        ping, pong, x = self.name("ping"), self.name("pong"), self.name("x")
        of = self.basic_type()
        self.line(f"{ping}, {pong} := make(chan {of}), make(chan {of})")
        answers = f'for {x} := range {ping} {{ fmt.Println("got", {x}); {pong} <- {x} }}'
        self.line(f"go func() {{ defer close({pong}); {answers} }}()")
        for _ in self.some(1, 3):
            self.line(f"{ping} <- {self.expression(of, 1)}; fmt.Println(<-{pong})")
        self.line(f"close({ping}); {x}, ok{x} := <-{pong}; fmt.Println({x}, ok{x})")

    def say_context(self):
        ctx, cancel = self.name("ctx"), self.name("cancel")
        form = self.random.randrange(3)
        if form == 0:
            self.line(f"{ctx}, {cancel} := context.WithCancel(context.Background()); fmt.Println({ctx}.Err())")
            self.line(f"{cancel}(); <-{ctx}.Done(); fmt.Println({ctx}.Err(), context.Cause({ctx}))")
        elif form == 1:
            given = f"context.WithValue(context.Background(), {self.number}, {self.expression(INT, 1)})"
            self.line(f"{ctx}, {cancel} := context.WithCancelCause({given})")
            self.line(f"{cancel}(errors.New({self.expression(STRING, 1)}))")
            self.line(f"fmt.Println({ctx}.Value({self.number}), {ctx}.Err(), context.Cause({ctx}))")
        else:
            self.line(f"{ctx}, {cancel} := context.WithTimeout(context.Background(), 0); <-{ctx}.Done()")
            self.line(f"fmt.Println({ctx}.Err(), errors.Is({ctx}.Err(), os.ErrDeadlineExceeded)); {cancel}()")

    def say_select(self):
        """Of several cases one alone can go on."""
        of, c, x = self.basic_type(), self.name("c"), self.name("x")
        self.line(f"{c}, none{c} := make(chan {of}, 1), chan {of}(nil)")
        ready = self.pick([f"{c} <- {self.expression(of, 1)}", f"close({c})"])
        self.line(ready)
        cases = [f"case {x}, ok := <-{c}: fmt.Println({x}, ok)", f"case <-none{c}: fmt.Println(1)",
                 f"case none{c} <- {self.expression(of, 1)}: fmt.Println(2)"]
        if not ready.startswith("close"):  # there is no room for another
            cases.append(f"case {c} <- {self.expression(of, 1)}: fmt.Println(3)")
        self.random.shuffle(cases)
        self.line(f"select {{ {'; '.join(cases)} }}")

    def say_condition(self):
        """Who waits is woken; who counts loses nothing."""
        mu, n, done = self.name("mu"), self.name("n"), self.name("done")
        most = self.random.randrange(1, 5)
        self.line(f"var {mu} sync.Mutex; {n}, {done} := sync.NewCond(&{mu}), 0")
        self.line(f"for range {most} {{ go func() {{ {mu}.Lock(); defer {mu}.Unlock(); {done}++; {n}.Broadcast() }}() }}")
        self.line(f"{mu}.Lock(); for {done} < {most} {{ {n}.Wait() }}; {mu}.Unlock()")
        self.line(f"var count{n} atomic.Int64; var wg{n} sync.WaitGroup")
        self.line(f"for i := range {most} {{ wg{n}.Add(1); go func() {{ defer wg{n}.Done(); count{n}.Add(int64(i)) }}() }}")
        self.line(f"wg{n}.Wait(); fmt.Println({done}, count{n}.Load(), count{n}.CompareAndSwap(3, 4), count{n}.Swap(9))")

    def say_once(self):
        f = self.name("f")
        self.line(f"{f} := sync.OnceValue(func() int {{ fmt.Println(\"once\"); return {self.expression(INT, 1)} }})")
        self.line(f"fmt.Println(attempt({f})); fmt.Println(attempt({f}))")

    def say_panicking_goroutine(self):
        c = self.name("c")
        self.line(f"{c} := make(chan any)")
        self.line(f"go func() {{ defer func() {{ {c} <- recover() }}(); {self.thrown()} }}(); fmt.Println(<-{c})")

    def do_channel(self):
        of = self.pick([self.basic_type(), INT])
        c, x = self.name("c"), self.name("x")
        size, form = self.random.randrange(0, 4), self.random.randrange(3)
        self.line(f"{c} := make(chan {of}, {size})")
        values = [self.typed(of, self.expression(of, 1)) for _ in self.some(1, 3)]
        if form == 0:  # one sends, one receives, whatever the order
            self.line(f"go send({c}, {', '.join(values)})")
            self.loop(f"for {x} := range {c} {{", [Variable(x, of)])
            self.line(f"for range {c} {{ }}")
        elif form == 1:  # select that never waits
            sent, full = f'case {c} <- {values[0]}: fmt.Println("sent", len({c}))', f'default: fmt.Println("full", cap({c}))'
            self.line(f"select {{ {sent}; {full} }}")
            self.line(f'select {{ case {x}, ok := <-{c}: fmt.Println({x}, ok); default: fmt.Println("empty") }}')
        else:
            self.line(f"close({c})")
            self.line(f"{x}, ok{x} := <-{c}")
            self.line(f"fmt.Println({x}, ok{x}, len({c}), cap({c}))")
            if self.one_in(4):
                self.line(f"attempt(func() bool {{ {c} <- {values[0]}; return {self.expression(BOOL, 1)} }})")
