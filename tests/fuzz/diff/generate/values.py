"""Expressions. They change nothing, and panic only where an index or a divisor says so."""

from .types import BASICS, BOOL, COMPLEX, FLOATS, INT, INTS, STRING, basic, slice_of

STRINGS = ['""', '"a"', '"go"', '"héllo"', '"日本"', '"\\xff\\xfe"', '"a\\x00b"', '"tab\\t"', '"🙂x"', '`raw "q"`',
           '"Go go"', '"e\\u0301"', '"\\xed\\xa0\\x80"', '"12"', '"a,b,,c"', '" x y "']
NUMBERS = [0, 1, 2, 3, 5, 7, 10, 63, 64, 100, 127, 128, 255, 256, 1000, 32767, 65535, 2147483647, 1 << 40, 1 << 62,
           (1 << 63) - 1, (1 << 64) - 1]
REALS = ["0", "1", "0.5", "-2.25", "1e10", "3", "1e-7", "100", "-0.1", "1e30", "123456789.125", "-1e-30", "0.3"]


class Values:
    def literal(self, of):
        kind = of.kind
        if of.constants and self.one_in(2):
            return f"k({self.pick(of.constants)})"
        if kind in INTS:
            bits = int(kind.lstrip("uint") or 64)
            signed = kind[0] == "i"
            top = (1 << (bits - signed)) - 1
            number = min(self.pick(NUMBERS), top)
            if signed and self.one_in(3):
                number = -number - self.one_in(2) * (number == top)
            return f"k[{of}]({number})"
        if kind in FLOATS:
            return f"k[{of}]({self.pick(REALS)})"
        if kind in COMPLEX:
            return f"k[{of}]({self.pick(['1+2i', '0i', '-1.5i', '3+0i', '0.1-7i'])})"
        if kind == "string":
            return f"k[{of}]({self.pick(STRINGS)})"
        if kind == "bool":
            return f"k[{of}]({self.pick(['true', 'false'])})"
        return f"*new({of})"

    def expression(self, of, depth=3):
        names = self.variables(of)
        if names and (depth <= 0 or self.one_in(3)):
            return self.pick(names)
        group = "integer" if of.kind in INTS else "float" if of.kind in FLOATS else \
            "complex" if of.kind in COMPLEX else of.kind
        return getattr(self, "make_" + group)(of, depth)

    def small(self, depth=1):
        return f"({self.expression(INT, depth)} & 7)"

    def make_integer(self, of, depth):
        if depth <= 0:
            return self.literal(of)
        choice = self.random.randrange(18)
        a = lambda: self.expression(of, depth - 1)
        if choice < 5:
            return f"({a()} {self.pick(['+', '-', '*', '&', '|', '^', '&^'])} {a()})"
        if choice == 5:
            return f"({a()} {self.pick(['/', '%'])} ({a()} | 1))"
        if choice == 6 and self.may_panic and self.one_in(6):
            return f"({a()} {self.pick(['/', '%'])} {a()})"
        if choice == 7:
            unsigned = basic(self.pick(["uint", "uint8", "uint64"]))
            return f"({a()} {self.pick(['<<', '>>'])} ({self.expression(unsigned, depth - 1)} % 70))"
        if choice == 8:
            return f"{self.pick(['-', '^'])}({a()})"
        if choice == 9:
            return f"{of}({self.expression(basic(self.pick(INTS)), depth - 1)})"
        if choice == 10:
            return f"{self.pick(['min', 'max'])}({', '.join(a() for _ in self.some(1, 3))})"
        if choice == 11 and of.text == "int":
            holder = self.any_variable(["slice", "map", "string", "array"])
            if holder:
                return f"k(len({holder.name}))"  # of an array it would be a constant
        if choice == 12 and of.kind == "uint8":
            text = self.any_variable(["string"])
            if text:
                return f"{of}(at([]byte({text.name}), {self.small()}))"
        if choice == 13 and of.kind in ("int", "int64"):
            return f"{of}(truncate({self.expression(basic('float64'), depth - 1)}))"
        if choice == 14:
            return f"({a()} {self.pick(['<<', '>>'])} {self.random.randrange(0, 80)})"
        return self.element(of, depth) or self.called(of, depth) or self.literal(of)

    def make_float(self, of, depth):
        if depth <= 0:
            return self.literal(of)
        choice = self.random.randrange(10)
        a = lambda: self.expression(of, depth - 1)
        if choice < 4:
            return f"({a()} {self.pick(['+', '-', '*', '/'])} {a()})"
        if choice == 4:
            return f"{of}({self.expression(basic(self.pick(INTS)), depth - 1)})"
        if choice == 5:
            return f"-({a()})"
        if choice == 6:
            return f"{of}({self.expression(basic(self.pick(FLOATS)), depth - 1)})"
        if choice == 7:
            return f"{self.pick(['min', 'max'])}({a()}, {a()})"
        if choice == 8:
            kind = "complex64" if of.kind == "float32" else "complex128"
            return f"{of}({self.pick(['real', 'imag'])}({self.expression(basic(kind), depth - 1)}))"
        return self.element(of, depth) or self.called(of, depth) or self.literal(of)

    def make_complex(self, of, depth):
        if depth <= 0:
            return self.literal(of)
        a = lambda: self.expression(of, depth - 1)
        choice = self.random.randrange(5)
        if choice < 2:
            return f"({a()} {self.pick(['+', '-', '*', '/'])} {a()})"
        if choice == 2:
            part = basic("float32" if of.kind == "complex64" else "float64")
            return f"{of}(complex({self.expression(part, depth - 1)}, {self.expression(part, depth - 1)}))"
        if choice == 3:
            return f"{of}({self.expression(basic(self.pick(COMPLEX)), depth - 1)})"
        return self.literal(of)

    def make_string(self, of, depth):
        if depth <= 0:
            return self.literal(of)
        choice = self.random.randrange(10)
        a = lambda: self.expression(of, depth - 1)
        if choice < 3:
            return f"short({a()} + {a()})"
        if choice == 3:
            return f"cut({a()}, {self.small()}, {self.small()})"
        if choice == 4:
            return f"{of}(rune({self.expression(basic('int32'), depth - 1)}))"
        if choice == 5:
            return f"{of}({self.expression(slice_of(basic(self.pick(['uint8', 'int32']))), depth - 1)})"
        if choice == 6:
            shown = self.shown()
            if shown:
                return f'{of}(short(fmt.Sprintf("{self.verb(shown.type)}", {shown.name})))'
        return self.element(of, depth) or self.called(of, depth) or self.literal(of)

    def make_bool(self, of, depth):
        if depth <= 0:
            return self.literal(of)
        choice = self.random.randrange(7)
        a = lambda: self.expression(of, depth - 1)
        if choice < 2:
            return f"{of}({a()} {self.pick(['&&', '||', '==', '!='])} {a()})"
        if choice == 2:
            return f"!({a()})"
        if choice < 5:
            side = basic(self.pick(INTS + FLOATS + ["string"]))
            return (f"{of}({self.expression(side, depth - 1)} {self.pick(['<', '<=', '>', '>=', '==', '!='])} "
                    f"{self.expression(side, depth - 1)})")
        holders = [v for scope in self.scopes for v in scope if v.type.comparable() and v.type.kind != "chan"]
        if choice == 5 and holders:
            holder = self.pick(holders)
            return f"{of}({holder.name} {self.pick(['==', '!='])} {self.pick(self.variables(holder.type))})"
        return self.element(of, depth) or self.called(of, depth) or self.literal(of)

    def make_param(self, of, depth):
        """A value of a type parameter's type: only what its constraint gives."""
        rule, choice = of.constraint, self.random.randrange(6)
        a = lambda: self.expression(of, depth - 1)
        if depth > 0 and rule.adds and choice < 2:
            return f"bounded({a()} + {a()})"
        if depth > 0 and rule.numeric and choice == 2:
            return f"({a()} {self.pick(['-', '*', '/'])} ({a()} + 1))" if self.may_panic and self.one_in(8) else \
                f"({a()} {self.pick(['-', '*'])} {a()})"
        if depth > 0 and rule.ordered and choice == 3:
            return f"{self.pick(['min', 'max'])}({a()}, {a()})"
        if rule.numeric and choice == 4:
            return f"k[{of}]({self.random.randrange(0, 100)})"
        return self.element(of, depth) or f"k(*new({of}))"

    def element(self, of, depth):
        """A part of some variable that has the type, or None."""
        found = []
        for v in self.reach():
            kind = v.type.kind
            if kind == "slice" and v.type.elem.text == of.text:
                found.append(f"at({v.name}, {self.small()})")
                if self.one_in(30) and self.may_panic:
                    found.append(f"{v.name}[{self.small()}]")
            if kind == "array" and v.type.elem.text == of.text:
                found.append(f"at({v.name}[:], {self.small()})" if v.assignable else
                             f"{v.name}[{self.small()} % {v.type.length}]")
            if kind == "map" and v.type.elem.text == of.text:
                found.append(f"{v.name}[{self.expression(v.type.key_type, 1)}]")
            if kind == "struct":
                found += [f"{v.name}.{f}" for f, t in self.fields_of(v.type) if t.text == of.text]
            if kind == "pointer" and v.type.elem.kind == "struct":
                found += [f"whole({v.name}).{f}" for f, t in self.fields_of(v.type.elem) if t.text == of.text]
        return self.pick(found) if found else None

    def fields_of(self, of):
        """With the promoted ones that are neither hidden nor ambiguous; not through pointers, which may be nil."""
        own, names = {name for name, _ in of.fields}, self.promoted_names(of)
        promoted = [inner for name, t in of.fields if name in of.embedded and t.kind == "struct"
                    for inner in self.fields_of(t)]
        return of.fields + [(name, t) for name, t in promoted if name not in own and names.count(name) == 1]

    def promoted_names(self, of):
        """Of all fields below, as often as there are ways to them."""
        inner = [t.elem if t.kind == "pointer" else t for name, t in of.fields if name in of.embedded]
        return [name for t in inner for name in [field for field, _ in t.fields] + self.promoted_names(t)]

    def called(self, of, depth):
        """A call of the library that has the type, or None."""
        return self.library_value(of, depth) if self.one_in(3) else None

    def make_slice(self, of, depth):
        holder = self.variables(of)
        if holder and self.one_in(2):
            one, i, j = self.pick(holder), self.small(), self.small()
            return f"part({one}, {i}, {j})" if self.one_in(2) else f"clipped({one}, {i}, {j})"
        if self.one_in(6):
            return f"{of}(nil)"
        if self.one_in(4):
            return f"make({of}, {self.small()}, 8)"
        elems = [self.expression(of.elem, depth - 2) for _ in self.some(0, 3)]
        if elems and self.one_in(6):
            elems[-1] = f"{self.random.randrange(len(elems), 9)}: {elems[-1]}"
        return f"{of}{{{', '.join(elems)}}}"

    def make_array(self, of, depth):
        elems = [self.expression(of.elem, depth - 2) for _ in self.some(0, of.length)]
        return f"{of}{{{', '.join(elems)}}}"

    def make_map(self, of, depth):
        if self.one_in(8):
            return f"{of}(nil)"
        pairs = [f"{self.expression(of.key_type, depth - 2)}: {self.expression(of.elem, depth - 2)}"
                 for _ in self.some(0, 3)]
        return f"{of}{{{', '.join(pairs)}}}"

    def make_struct(self, of, depth):
        chosen = [(f, t) for f, t in of.fields if not self.one_in(3)]
        whole = len(chosen) == len(of.fields) and self.one_in(2)
        values = [("" if whole else f"{f}: ") + self.expression(t, depth - 2) for f, t in chosen]
        return f"{of}{{{', '.join(values)}}}"

    def make_pointer(self, of, depth):
        holders = self.variables(of.elem, assignable=True)
        if holders and self.one_in(2):
            return f"&{self.pick(holders)}"
        if of.elem.kind != "struct":
            return f"new({of.elem})"
        return f"({of})(nil)" if self.one_in(12) else f"&{self.make_struct(of.elem, depth)}"

    def make_func(self, of, depth):
        names = [self.name("p") for _ in of.parameters]
        results = ", ".join(self.expression(r, min(depth, 1)) for r in of.results)
        head = ", ".join(f"{n} {p}" for n, p in zip(names, of.parameters))
        tail = ", ".join(map(str, of.results))
        return f"func({head}) ({tail}) {{ return {results} }}"

    def make_interface(self, of, depth):
        if of.implementers:
            if self.one_in(12):
                return f"{of}(nil)"
            # Native Go says another thing of a nil pointer inside when its optimizer has found out what is inside.
            return f"sure({self.expression(self.pick(of.implementers), depth - 1)})"
        inner = self.pick([self.basic_type(), self.basic_type(), self.type(1)])
        if inner.kind == "interface" or not inner.printable():
            return "any(nil)"
        return f"any({self.typed(inner, self.expression(inner, depth - 1))})"
