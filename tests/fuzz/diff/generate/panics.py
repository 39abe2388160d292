"""Deferred calls, panics, recoveries, and what ends a program."""

from .types import ANY, BOOL, INT, STRING, Variable

RUNTIME_PANICS = [
    "var m map[string]int; m[\"a\"] = 1", "var p *int; *p = 1", "s := []int{1}; _ = s[k(3)]", "a := [3]int{}; _ = a[k(5)]",
    "_ = 1 / k(0)", "_ = \"abc\"[k(7)]", "_ = \"abc\"[k(2):k(1)]", "s := make([]int, 2, 4); _ = s[:k(9)]",
    "s := make([]int, 2, 4); _ = s[k(3):k(2)]", "s := make([]int, 2, 4); _ = s[:k(1):k(5)]",
    "var x any = 1; _ = x.(string)", "var x any; _ = x.(int)", "var x any = \"a\"; _ = x.(fmt.Stringer)",
    "var e error; _ = e.Error()", "var f func(); f()", "c := make(chan int); close(c); close(c)", "var c chan int; close(c)",
    "c := make(chan int, 1); close(c); c <- 1", "_ = make([]int, k(-1))", "_ = make(chan int, k(-1))", "_ = [2]int([]int{1})",
    "_ = 1 << k(-1)", "m := map[any]int{}; m[[]int{1}] = 2", "var a, b any = []int{}, []int{}; _ = a == b",
    "panic(nil)", "panic(fmt.Errorf(\"wrapped %w\", errors.New(\"inner\")))", "panic([]int{1, 2})",
    "panic(struct{ A, B int }{1, 2})",
    "panic(1.5)", "panic(1+2i)", "panic('x')", "panic(true)", "panic(\"two\\nlines\")", "panic(uint8(3))",
    "var p *struct{ A [100]int; B int }; _ = p.B", "panic(errors.New(\"plain\"))", "_ = strings.Repeat(\"x\", k(-1))",
    "var wg sync.WaitGroup; wg.Done()", "panic(time.Duration(1500))",
]


class Panics:
    def do_defer(self):
        if self.in_iterator or (self.loops and not self.one_in(3)):
            return  # Go 1.23 returns wrongly from a function whose range-over-func body panics and recovers
        form = self.random.randrange(5)
        shown = self.shown()
        if form == 0 and shown:
            self.line(f'defer fmt.Println("deferred", {shown.name})')
        elif form == 1:
            self.apart(lambda: self.block("defer func() {", lambda: self.body(3), "}()"))
        elif form == 2 and self.functions:
            name, parameters, _ = self.pick(self.functions)
            self.line(f"defer {name}({', '.join(self.expression(p, 1) for p in parameters)})")
        elif form == 3:
            of, p = self.basic_type(), self.name("p")

            def body():
                self.scopes[-1].append(Variable(p, of))
                self.body(2)

            self.apart(lambda: self.block(f"defer func({p} {of}) {{", body, f"}}({self.expression(of, 1)})"))
        else:
            self.apart(lambda: self.block(
                "defer func() {", lambda: (self.line('r := recover(); fmt.Println("recovered", r)'), self.body(2)), "}()"))

    def do_recovered(self):
        def body():
            self.line('defer func() { fmt.Println("caught", recover()) }()')
            self.body()
            if self.one_in(2):
                self.line(self.thrown())

        self.apart(lambda: self.block("func() {", body, "}()"))

    def thrown(self):
        """A statement that panics."""
        shown = self.shown()
        if self.one_in(3) and shown:
            return f"panic({shown.name})"
        return f"{{ {self.pick(RUNTIME_PANICS)} }}"

    def say_attempt(self):
        self.line(f"attempt(func() int {{ {self.pick(RUNTIME_PANICS)}; return 0 }})")

    def say_chain(self):
        """Deferred calls that recover, panic anew, and say what they have got."""
        links = []
        for n in self.some(1, 4):
            links.append(self.pick([
                f'defer func() {{ fmt.Println("link {n}", recover()) }}()',
                f'defer func() {{ r := recover(); fmt.Println("again {n}", r); panic(fmt.Sprint("again {n} ", r)) }}()',
                f'defer func() {{ {self.thrown()} }}()',
                f'defer fmt.Println("plain {n}")',
                f'defer func() {{ func() {{ fmt.Println("too deep {n}", recover()) }}() }}()',
                f'defer func() {{ defer func() {{ fmt.Println("nested {n}", recover()) }}(); {self.thrown()} }}()',
                'defer func() { e, ok := recover().(error); fmt.Println(e, ok) }()',
                'defer func() { e, ok := recover().(runtime.Error); fmt.Println(e, ok) }()',
            ]))
        links.append(f"x = {self.expression(INT, 1)}")
        self.line(f"attempt(func() (x int) {{ {'; '.join(links)}; {self.thrown()}; return x }})")

    def say_named_result(self):
        """Deferred functions change a named result, behind a return and behind a panic."""
        of = self.basic_type()
        self.line(f"fmt.Println(attempt(func() (r {of}) {{")
        self.depth += 1
        self.scopes.append([Variable("r", of)])
        for _ in self.some(1, 2):
            recovery = self.pick(["", 'fmt.Println("got", recover()); '])
            self.line(f"defer func() {{ {recovery}r = {self.expression(of, 2)} }}()")
        self.line(f"if {self.expression(BOOL, 2)} {{ {self.thrown()} }}")
        self.line(f"return {self.expression(of, 2)}")
        self.scopes.pop()
        self.depth -= 1
        self.line("}))")

    def do_leave(self):
        """An early return, or a panic, under a condition."""
        condition = self.expression(BOOL, 2)
        if self.one_in(5):
            of = self.pick([INT, STRING, ANY])
            self.line(f"if {condition} {{ panic({self.expression(of, 1)}) }}")
        else:
            values = ", ".join(self.expression(of, 1) for of in self.results)
            self.line(f"if {condition} {{ return {values} }}")

    def ending(self):
        """How a program of this unit alone ends behind the unit's function: by a crash, an exit code, a deadlock."""
        form = self.random.randrange(9)
        if form == 8:
            return f"go func() {{ {self.pick(RUNTIME_PANICS)} }}(); select {{}}"
        if form == 0:
            return f"os.Exit({self.random.randrange(0, 130)})"
        if form == 1:
            return self.pick([
                "var c chan int; <-c", "select {}", "var mu sync.Mutex; mu.Unlock()", "c := make(chan int); c <- 1",
                "var mu sync.Mutex; mu.Lock(); mu.Lock()", "var wg sync.WaitGroup; wg.Add(1); wg.Wait()", "runtime.Goexit()",
                "var mu sync.RWMutex; mu.RLock(); mu.Lock()", "c := make(chan int); for range c {}"])
        if form == 2:
            return "defer os.Exit(7); " + self.pick(RUNTIME_PANICS)
        deferred = [self.pick([
            'defer fmt.Println("deferred")', 'defer func() { fmt.Println(recover()) }()', "defer func() { panic(recover()) }()",
            'defer func() { panic(fmt.Sprint(recover(), "!")) }()', f"defer func() {{ {self.pick(RUNTIME_PANICS)} }}()",
        ]) for _ in self.some(0, 2)]
        return "; ".join(deferred + [self.pick(RUNTIME_PANICS)])
