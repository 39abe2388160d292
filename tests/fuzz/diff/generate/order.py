"""What the specification fixes: the order of calls, and the values of constants."""

from fractions import Fraction


class Order:
    def traced(self, depth=2):
        """An int expression made of calls that say when they are made."""
        self.names += 1
        if depth <= 0 or self.one_in(3):
            return f"tr({self.names}, {self.random.randrange(0, 9)})"
        a, b = self.traced(depth - 1), self.traced(depth - 1)
        return self.pick([
            f"({a} {self.pick('+-*&|^')} {b})", f"tr({self.names}, {a})", f"[]int{{{a}, {b}}}[tr({self.names}, 1)]",
            f"func(x, y int) int {{ return x - y }}({a}, {b})", f"map[int]int{{{a}: {b}}}[{a}]",
            f"choose({a} > 3 {self.pick(['&&', '||'])} {b} < 5, {a}, {b})", f"struct{{ A, B int }}{{B: {b}, A: {a}}}.A",
            f"len(make([]int, {a} & 7, 8 + {b} & 7))"])

    def say_order(self):
        form = self.random.randrange(6)
        a = lambda: self.traced(1)
        x = self.name("v")
        if form == 0:
            self.line(f"fmt.Println({a()}, {a()}, {self.traced()})")
        elif form == 1:
            self.line(f"{x} := []int{{{a()}, {a()}, 0}}; {x}[{a()} & 1], {x}[{a()} & 1] = {a()}, {a()}; fmt.Println({x})")
        elif form == 2:
            self.line(f"{x} := map[int]int{{}}; {x}[{a()}] += {a()}; fmt.Println({x})")
        elif form == 3:
            self.line(f"switch {a()} {{ case {a()}, {a()}: fmt.Println(1); case {a()}: fmt.Println(2) }}")
        elif form == 4:
            self.line(f"func() {{ defer tr({a()}, {a()}); defer fmt.Println({a()}); fmt.Println({self.traced()}) }}()")
        else:
            self.line(f"{x} := make(chan int, 2); {x} <- {a()}; fmt.Println({a()}, <-{x}, {a()})")

    # ---- constants: worked out here only to keep them inside of what compiles ----

    def constant(self, depth=3):
        """(text, value) of an untyped integer constant expression."""
        if depth <= 0 or self.one_in(4):
            return self.pick([
                ("7", 7), ("1", 1), ("255", 255), ("1<<62", 1 << 62), ("0x7fff_ffff", 0x7fffffff), ("'a'", 97), ("0b1011", 11),
                ("-3", -3), ("0o17", 15), ("1_000", 1000), ("'\\n'", 10), ("12345678901234567890", 12345678901234567890)])
        (a, x), (b, y) = self.constant(depth - 1), self.constant(depth - 1)
        form = self.random.randrange(9)
        if form == 0 and y:
            return f"(({a}) / ({b}))", abs(x) // abs(y) * (1 if (x < 0) == (y < 0) else -1)
        if form == 1 and abs(x) < 1 << 300:
            n = self.random.randrange(0, 90)
            return f"(({a}) << {n})", x << n
        if form == 2:
            n = self.random.randrange(0, 90)
            return f"(({a}) >> {n})", x >> n
        if form == 3 and abs(x * y) < 1 << 400:
            return f"(({a}) * ({b}))", x * y
        if form == 4:
            return f"(({a}) & ({b}))", x & y
        if form == 5:
            return f"(({a}) | ({b}))", x | y
        if form == 6:
            return f"(({a}) ^ ({b}))", x ^ y
        if form == 7:
            return f"-({a})", -x
        return self.pick([(f"(({a}) + ({b}))", x + y), (f"(({a}) - ({b}))", x - y)])

    def say_constant(self):
        text, value = self.constant()
        c = self.name("c")
        self.line(f"const {c} = {text}")
        shown = [f"{c} & 0xffff", f"{c} >> 40 & 0xff", f"float64({c})", f"float32({c} >> 300)", f"{c} > 1<<40",
                 f"{c} / 3 & 0xff", f"{c} % 1000", f"complex128({c})", f"float64({c} / 7.0)", f"float64({c}) / 3"]
        for kind, bits in (("int64", 64), ("int32", 32), ("uint8", 9), ("uint64", 65)):
            if (0 if kind[0] == "u" else -(1 << (bits - 1))) <= value < 1 << (bits - 1):
                shown.append(f"{kind}({c})")
        self.line(f"fmt.Println({', '.join(self.random.sample(shown, 3))})")

    def real(self, depth=3):
        """(text, value) of an untyped floating-point constant expression."""
        if depth <= 0 or self.one_in(4):
            return self.pick([
                ("0.1", Fraction(1, 10)), ("1.5", Fraction(3, 2)), ("3.0", Fraction(3)), ("0x1p-3", Fraction(1, 8)),
                ("1e-3", Fraction(1, 1000)), ("2.5e4", Fraction(25000)), ("7.", Fraction(7)), ("1e20", Fraction(10) ** 20)])
        (a, x), (b, y) = self.real(depth - 1), self.real(depth - 1)
        form = self.random.randrange(4)
        if form == 0 and y:
            return f"(({a}) / ({b}))", x / y
        if form == 1:
            return f"(({a}) * ({b}))", x * y
        return (f"(({a}) + ({b}))", x + y) if form == 2 else (f"(({a}) - ({b}))", x - y)

    def say_real_constant(self):
        text, value = self.real()
        c = self.name("c")
        self.line(f"const {c} = {text}")
        shown = [f"float64({c})", f"{c} > 1", f"{c}*{c} - 1", f"complex128({c})", f"-{c}", f"{c} == {c}/2*2"]
        if not value or Fraction(1, 10 ** 30) < abs(value) < 10 ** 30:
            shown.append(f"float32({c})")
        if value.denominator == 1 and abs(value) < 1 << 62:
            shown.append(f"int64({c})")
        self.line(f"fmt.Println({', '.join(self.random.sample(shown, 3))})")

    def say_shift(self):
        """A count that may be negative or larger than the type; the type of a shifted constant comes from its place."""
        target = self.any_variable(["int", "int8", "int16", "int32", "int64", "uint8", "uint64"])
        if target:
            of = target.type
            count = self.pick([f"{target.name}", f"{target.name} % 70", f"{target.name} & 7"])
            left = self.pick([f"{self.expression(of, 1)}", f"{of}(1)"])
            self.line(f"fmt.Println(attempt(func() {of} {{ return {left} {self.pick(['<<', '>>'])} ({count}) }}))")
            self.line(f"fmt.Println(attempt(func() {of} {{ var x {of} = 1 << ({target.name} & 63); return x }}))")
