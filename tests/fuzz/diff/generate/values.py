"""Random Go programs that compile, end, and have one meaning.

A program is a Unit: a few declarations and a function whose name ends in the unit's number, so that many units fit into one file. What
the Go specification leaves open is kept out: the order of calls beside other operands (a call that may panic or change something
is a statement of its own), map order (only sums are formed over it), conversions of floats that do not fit, addresses, schedules.
Everything else is wanted: overflow, panics, aliasing of slices, captured variables, deferred calls, named results.
"""

import random

INTS = ["int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32", "uint64"]
FLOATS = ["float64", "float32"]
BASICS = INTS + FLOATS + ["complex128", "string", "bool"]
STRINGS = ['""', '"a"', '"go"', '"héllo"', '"日本"', '"\\xff\\xfe"', '"a\\x00b"', '"tab\\t"', '"🙂x"', '`raw "q"`']
NUMBERS = [0, 1, 2, 3, 5, 7, 10, 63, 64, 100, 127, 128, 255, 256, 1000, 32767, 65535, 2147483647, 1 << 40]


class Type:
    """kind: a basic type's name, or slice, array, map, struct, pointer, func, interface, chan. text: as Go spells it."""

    def __init__(self, kind, text, **parts):
        self.kind, self.text = kind, text
        self.__dict__.update(parts)

    def __str__(self):
        return self.text

    def integer(self):
        return self.kind in INTS

    def comparable(self):
        if self.kind == "struct":
            return all(field.comparable() for _, field in self.fields)
        if self.kind == "array":
            return self.elem.comparable()
        return self.kind not in ("slice", "map", "func", "interface")

    def printable(self):
        """Printing it shows no address."""
        if self.kind == "struct":
            return all(field.printable() for _, field in self.fields)
        if self.kind in ("slice", "array", "map"):
            return self.elem.printable()
        return self.kind not in ("pointer", "func", "chan")


def basic(name):
    return Type(name, name)


def slice_of(elem):
    return Type("slice", f"[]{elem}", elem=elem)


def array_of(elem, length):
    return Type("array", f"[{length}]{elem}", elem=elem, length=length)


def map_of(key, elem):
    return Type("map", f"map[{key}]{elem}", key=key, elem=elem)


def pointer_to(elem):
    return Type("pointer", f"*{elem}", elem=elem)


class Variable:
    def __init__(self, name, of, assignable=True):
        self.name, self.type, self.assignable = name, of, assignable


class Unit:
    def __init__(self, seed, number):
        self.random = random.Random(seed)
        self.number = number
        self.declarations, self.lines = [], []
        self.names = 0
        self.structs, self.functions, self.globals = [], [], []
        self.scopes = [[]]
        self.depth, self.loops, self.labels = 0, 0, []
        self.results = []
        self.may_panic = True
        self.in_iterator = False

    # ---- small helpers ----

    def one_in(self, n):
        return self.random.randrange(n) == 0

    def pick(self, items):
        return self.random.choice(items)

    def name(self, letter):
        self.names += 1
        return f"{letter}{self.number}_{self.names}"

    def line(self, text):
        self.lines.append("\t" * (self.depth + 1) + text)

    def block(self, head, body, tail="}"):
        self.line(head)
        self.depth += 1
        self.scopes.append([])
        body()
        self.scopes.pop()
        self.depth -= 1
        self.line(tail)

    def variables(self, wanted, assignable=False):
        """Names in reach of that type text."""
        found = [v.name for scope in self.scopes for v in scope
                 if v.type.text == wanted.text and (v.assignable or not assignable)]
        found += [v.name for v in self.globals if v.type.text == wanted.text]
        return found

    def any_variable(self, kinds, assignable=False):
        """A variable of one of the kinds, or None."""
        found = [v for scope in self.scopes for v in scope if v.type.kind in kinds and (v.assignable or not assignable)]
        return self.pick(found) if found else None

    def declare(self, of, value, assignable=True):
        name = self.name("v")
        form = self.random.randrange(3)
        if form == 0 and value is not None:
            self.line(f"{name} := {self.typed(of, value)}")
        elif value is None:
            self.line(f"var {name} {of}")
        else:
            self.line(f"var {name} {of} = {value}")
        self.line(f"_ = {name}")
        self.scopes[-1].append(Variable(name, of, assignable))
        return name

    def typed(self, of, value):
        """The value in a form whose own type is `of`."""
        return f"({of})({value})" if of.kind in ("interface", "func", "pointer") or of.kind in BASICS else value

    # ---- types ----

    def basic_type(self):
        return basic(self.pick(["int", "int", "string", "bool", "float64"] + BASICS))

    def key_type(self):
        return basic(self.pick(["int", "string", "uint8", "int64", "bool"]))  # floats may be NaN: without an order

    def type(self, depth=2):
        choice = self.random.randrange(12) if depth > 0 else 0
        if choice < 5:
            return self.basic_type()
        if choice < 7:
            return slice_of(self.type(depth - 1))
        if choice == 7:
            return array_of(self.type(depth - 1), self.random.randrange(1, 5))
        if choice == 8:
            return map_of(self.key_type(), self.type(depth - 1))
        if choice == 9 and self.structs:
            return pointer_to(self.pick(self.structs))
        if choice == 10:
            return Type("interface", "any")
        return self.pick(self.structs) if self.structs else self.basic_type()

    def struct(self):
        name = self.name("T")
        fields = [(f"F{i}", self.type(1)) for i in range(self.random.randrange(1, 5))]
        of = Type("struct", name, fields=fields)
        lines = [f"type {name} struct {{"] + [f"\t{field} {kind}" for field, kind in fields] + ["}"]
        fresh = {"lines": lines, "of": of}
        self.declarations.append("\n".join(lines))
        self.structs.append(of)
        self.methods(of)
        return fresh

    def methods(self, of):
        """String for half of the types, and Value, which the interface of every unit asks for."""
        integer = next((f for f, kind in of.fields if kind.integer()), None)
        value = f"int(x.{integer})" if integer else str(len(of.fields))
        pointer = self.pick(["", "*"])
        self.declarations.append(f"func (x {pointer}{of}) Value() int {{ return {value} }}")
        if integer:
            self.declarations.append(f"func (x *{of}) Bump(n int) {{ x.{integer} += ({dict(of.fields)[integer]})(n) }}")
        if self.one_in(3):
            self.declarations.append(f'func (x {of}) String() string {{ return "{of.text[0]}<" + fmt.Sprint(x.Value0()) + ">" }}')
            self.declarations.append(f"func (x {of}) Value0() int {{ return {value} }}")

    # ---- expressions: they change nothing and panic only where an index or a divisor says so ----

    def literal(self, of):
        kind = of.kind
        if kind in INTS:
            bits = int(kind.lstrip("uint") or 64)
            signed = kind[0] == "i"
            top = (1 << (bits - signed)) - 1
            number = min(self.pick(NUMBERS), top)
            if signed and self.one_in(3):
                number = -number - self.one_in(2) * (number == top)
            return f"k[{kind}]({number})"
        if kind in FLOATS:
            return f"k[{kind}]({self.pick(['0', '1', '0.5', '-2.25', '1e10', '3', '1e-7', '100', '-0.1'])})"
        if kind == "complex128":
            return f"k({self.pick(['1+2i', '0i', '-1.5i', '3+0i'])})"
        if kind == "string":
            return f"k({self.pick(STRINGS)})"
        return f"k({self.pick(['true', 'false'])})"

    def expression(self, of, depth=3):
        names = self.variables(of)
        if names and (depth <= 0 or self.one_in(3)):
            return self.pick(names)
        make = getattr(self, "make_" + of.kind, None)
        if of.kind in INTS:
            make = self.make_integer
        if of.kind in FLOATS:
            make = self.make_float
        return make(of, depth)

    def small(self, depth=1):
        return f"({self.expression(basic('int'), depth)} & 7)"

    def make_integer(self, of, depth):
        if depth <= 0:
            return self.literal(of)
        choice = self.random.randrange(16)
        a = lambda: self.expression(of, depth - 1)
        if choice < 5:
            return f"({a()} {self.pick(['+', '-', '*', '&', '|', '^', '&^'])} {a()})"
        if choice == 5:
            return f"({a()} {self.pick(['/', '%'])} ({a()} | 1))"
        if choice == 6 and self.may_panic and self.one_in(6):
            return f"({a()} {self.pick(['/', '%'])} {a()})"
        if choice == 7:
            return f"({a()} {self.pick(['<<', '>>'])} ({self.expression(basic('uint'), depth - 1)} % 70))"
        if choice == 8:
            return f"{self.pick(['-', '^'])}({a()})"
        if choice == 9:
            return f"{of}({self.expression(basic(self.pick(INTS)), depth - 1)})"
        if choice == 10:
            return f"{self.pick(['min', 'max'])}({a()}, {a()})"
        if choice == 11 and of.kind == "int":
            holder = self.any_variable(["slice", "map", "string", "array"])
            if holder:
                return f"k(len({holder.name}))"  # of an array it would be a constant
        if choice == 12 and of.kind == "uint8":
            text = self.any_variable(["string"])
            if text:
                return f"at([]byte({text.name}), {self.small()})"
        if choice == 13 and of.kind == "int":
            return f"int(truncate({self.expression(basic('float64'), depth - 1)}))"
        return self.element(of, depth) or self.literal(of)

    def make_float(self, of, depth):
        if depth <= 0:
            return self.literal(of)
        choice = self.random.randrange(8)
        a = lambda: self.expression(of, depth - 1)
        if choice < 4:
            return f"({a()} {self.pick(['+', '-', '*', '/'])} {a()})"
        if choice == 4:
            return f"{of}({self.expression(basic(self.pick(INTS)), depth - 1)})"
        if choice == 5:
            return f"-({a()})"
        if choice == 6:
            other = "float32" if of.kind == "float64" else "float64"
            return f"{of}({self.expression(basic(other), depth - 1)})"
        return self.element(of, depth) or self.literal(of)

    def make_complex128(self, of, depth):
        if depth <= 0:
            return self.literal(of)
        a = lambda: self.expression(of, depth - 1)
        if self.one_in(2):
            return f"({a()} {self.pick(['+', '-', '*'])} {a()})"
        part = lambda: self.expression(basic("float64"), depth - 1)
        return f"complex({part()}, {part()})" if self.one_in(2) else self.literal(of)

    def make_string(self, of, depth):
        if depth <= 0:
            return self.literal(of)
        choice = self.random.randrange(9)
        a = lambda: self.expression(of, depth - 1)
        if choice < 3:
            return f"short({a()} + {a()})"
        if choice == 3:
            return f"cut({a()}, {self.small()}, {self.small()})"
        if choice == 4:
            return f"string(rune({self.expression(basic('int32'), depth - 1)}))"
        if choice == 5:
            return f"string({self.expression(slice_of(basic(self.pick(['uint8', 'int32']))), depth - 1)})"
        if choice == 6:
            shown = self.shown()
            if shown:
                return f'fmt.Sprintf("{self.verb(shown.type)}", {shown.name})'
        return self.element(of, depth) or self.literal(of)

    def make_bool(self, of, depth):
        if depth <= 0:
            return self.literal(of)
        choice = self.random.randrange(7)
        a = lambda: self.expression(of, depth - 1)
        if choice < 2:
            return f"({a()} {self.pick(['&&', '||', '==', '!='])} {a()})"
        if choice == 2:
            return f"!({a()})"
        if choice < 5:
            side = basic(self.pick(INTS + FLOATS + ["string"]))
            return (f"({self.expression(side, depth - 1)} {self.pick(['<', '<=', '>', '>=', '==', '!='])} "
                    f"{self.expression(side, depth - 1)})")
        holders = [v for scope in self.scopes for v in scope if v.type.comparable() and v.type.kind not in ("func", "chan")]
        if choice == 5 and holders:
            holder = self.pick(holders)
            return f"({holder.name} == {self.pick(self.variables(holder.type))})"
        return self.element(of, depth) or self.literal(of)

    def element(self, of, depth):
        """A part of some variable that has the type, or None."""
        found = []
        for scope in self.scopes:
            for v in scope:
                kind = v.type.kind
                if kind in ("slice", "array") and v.type.elem.text == of.text:
                    found.append(f"at({v.name}{'[:]' if kind == 'array' and v.assignable else ''}, {self.small()})"
                                 if kind == "slice" or v.assignable else f"{v.name}[{self.small()} % {v.type.length}]")
                    if kind == "slice" and self.one_in(20):
                        found.append(f"{v.name}[{self.small()}]")
                if kind == "map" and v.type.elem.text == of.text:
                    found.append(f"{v.name}[{self.expression(v.type.key, 1)}]")
                if kind == "struct":
                    found += [f"{v.name}.{f}" for f, t in v.type.fields if t.text == of.text]
                if kind == "pointer" and v.type.elem.kind == "struct":
                    found += [f"whole({v.name}).{f}" for f, t in v.type.elem.fields if t.text == of.text]
        return self.pick(found) if found else None

    def make_slice(self, of, depth):
        holder = self.variables(of)
        if holder and self.one_in(2):
            return f"part({self.pick(holder)}, {self.small()}, {self.small()})"
        if self.one_in(6):
            return f"{of}(nil)"
        if self.one_in(4):
            return f"make({of}, {self.small()}, 8)"
        elems = [self.expression(of.elem, depth - 2) for _ in range(self.random.randrange(0, 4))]
        return f"{of}{{{', '.join(elems)}}}"

    def make_array(self, of, depth):
        elems = [self.expression(of.elem, depth - 2) for _ in range(self.random.randrange(0, of.length + 1))]
        return f"{of}{{{', '.join(elems)}}}"

    def make_map(self, of, depth):
        if self.one_in(8):
            return f"{of}(nil)"
        pairs = [f"{self.expression(of.key, depth - 2)}: {self.expression(of.elem, depth - 2)}"
                 for _ in range(self.random.randrange(0, 4))]
        return f"{of}{{{', '.join(pairs)}}}"

    def make_struct(self, of, depth):
        fields = [f"{f}: {self.expression(t, depth - 2)}" for f, t in of.fields if not self.one_in(3)]
        return f"{of}{{{', '.join(fields)}}}"

    def make_pointer(self, of, depth):
        holders = self.variables(of.elem, assignable=True)
        if holders and self.one_in(2):
            return f"&{self.pick(holders)}"
        return f"({of})(nil)" if self.one_in(12) else f"&{self.make_struct(of.elem, depth)}"

    def make_interface(self, _, depth):
        inner = self.pick([self.basic_type(), self.basic_type(), self.type(1)])
        if inner.kind == "interface" or not inner.printable():
            return "any(nil)"
        return f"any({self.typed(inner, self.expression(inner, depth - 1))})"

    # ---- output ----

    def shown(self):
        found = [v for scope in self.scopes for v in scope if v.type.printable()]
        return self.pick(found) if found else None

    def verb(self, of):
        verbs = ["%v", "%v", "%+v", "%#v", "%T"]
        if of.integer():
            verbs += ["%d", "%x", "%08b", "%o", "%+d", "%5d", "%-5d|", "%c", "%q", "%U", "%X", "%#x"]
        if of.kind in FLOATS:
            verbs += ["%g", "%e", "%.3f", "%8.2f", "%G", "%+.1e", "%x", "%b"]
        if of.kind == "string":
            verbs += ["%s", "%q", "%x", "%10s", "%-6s|", "%.2s", "%+q", "% x", "%#q"]
        if of.kind == "bool":
            verbs += ["%t", "%5t"]
        return self.pick(verbs)

    def show(self):
        shown = self.shown()
        if not shown:
            return
        if shown.type.kind in BASICS and self.one_in(3):
            self.line(f"say({shown.name})")
        elif self.one_in(2):
            self.line(f"fmt.Println({shown.name})")
        else:
            self.line(f'fmt.Printf("{self.verb(shown.type)}\\n", {shown.name})')

    # ---- statements ----

    def statements(self, count):
        for _ in range(count):
            self.statement()

    def statement(self):
        simple = [self.say_variable, self.say_assign, self.say_assign, self.say_update, self.show, self.show,
                  self.say_element, self.say_append, self.say_call, self.say_several, self.say_method]
        nested = [self.say_if, self.say_for, self.say_range, self.say_switch, self.say_type_switch, self.say_closure,
                  self.say_defer, self.say_recovered, self.say_channel, self.say_assertion, self.say_map, self.say_copy,
                  self.say_generic, self.say_iterator, self.say_goto, self.say_leave]
        self.pick(simple if self.depth > 3 or not self.one_in(3) else nested)()

    def body(self, most=4):
        self.statements(self.random.randrange(1, most + 1))

    def some_variables(self, most):
        for _ in range(self.random.randrange(1, most + 1)):
            self.say_variable()

    def say_variable(self):
        of = self.type()
        self.declare(of, None if self.one_in(6) else self.expression(of))

    def say_assign(self):
        target = self.any_variable(BASICS + ["slice", "array", "map", "struct", "pointer", "interface"], assignable=True)
        if target:
            self.line(f"{target.name} = {self.expression(target.type)}")

    def say_update(self):
        target = self.any_variable(INTS + FLOATS + ["string"], assignable=True)
        if not target:
            return
        if target.type.integer():
            form = self.random.randrange(3)
            if form == 0:
                self.line(f"{target.name}{self.pick(['++', '--'])}")
            elif form == 1:
                self.line(f"{target.name} {self.pick(['<<=', '>>='])} {self.expression(basic('uint'), 1)} % 9")
            else:
                self.line(f"{target.name} {self.pick(['+=', '-=', '*=', '&=', '|=', '^=', '&^='])} "
                          f"{self.expression(target.type, 2)}")
        elif target.type.kind == "string":
            self.line(f"{target.name} = short({target.name} + {self.expression(target.type, 1)})")
        else:
            self.line(f"{target.name} {self.pick(['+=', '-=', '*=', '/='])} {self.expression(target.type, 2)}")

    def say_element(self):
        target = self.any_variable(["slice", "array", "map", "struct", "pointer"], assignable=True)
        if not target:
            return
        of = target.type
        if of.kind == "struct" or (of.kind == "pointer" and of.elem.kind == "struct"):
            field, kind = self.pick((of if of.kind == "struct" else of.elem).fields)
            value = self.expression(kind)
            if of.kind == "pointer" and not self.one_in(10):
                self.line(f"if {target.name} != nil {{ {target.name}.{field} = {value} }}")
            else:
                self.line(f"{target.name}.{field} = {value}")
        elif of.kind == "slice":
            value = self.expression(of.elem)
            guard = self.name("i")
            self.line(f"if {guard} := {self.small()}; {guard} < len({target.name}) {{ {target.name}[{guard}] = {value} }}")
        elif of.kind == "array":
            self.line(f"{target.name}[{self.small()} % {of.length}] = {self.expression(of.elem)}")
        elif of.kind == "map":
            value = self.expression(of.elem)
            self.line(f"if {target.name} != nil {{ {target.name}[{self.expression(of.key, 1)}] = {value} }}")

    def say_append(self):
        target = self.any_variable(["slice"], assignable=True)
        if target:
            values = [self.expression(target.type.elem, 1) for _ in range(self.random.randrange(1, 4))]
            self.line(f"{target.name} = few(append({target.name}, {', '.join(values)}))")
            if self.one_in(3):
                self.line(f"fmt.Println(len({target.name}), cap({target.name}))")

    def say_several(self):
        of = self.pick([self.basic_type(), basic("int")])
        names = self.variables(of, assignable=True)
        if len(set(names)) >= 2:
            a, b = self.random.sample(sorted(set(names)), 2)
            self.line(f"{a}, {b} = {self.pick([b, self.expression(of, 1)])}, {self.pick([a, self.expression(of, 1)])}")

    def say_copy(self):
        target = self.any_variable(["slice"], assignable=True)
        if target:
            self.line(f"fmt.Println(copy({target.name}, {self.expression(target.type, 1)}))")

    def say_method(self):
        target = self.any_variable(["struct"], assignable=True)
        if not target:
            return
        if any(kind.integer() for _, kind in target.type.fields) and self.one_in(2):
            self.line(f"{target.name}.Bump({self.small()})")
        else:
            form = self.pick([f"{target.name}.Value()", f"(*{target.type}).Value(&{target.name})",
                              f"valuer(&{target.name}).Value()"])
            self.line(f"fmt.Println({form})")

    def say_call(self):
        if not self.functions:
            return
        name, parameters, results = self.pick(self.functions)
        arguments = ", ".join(self.expression(p, 2) for p in parameters)
        if not results:
            self.line(f"{name}({arguments})")
            return
        fresh = [self.name("v") for _ in results]
        self.line(f"{', '.join(fresh)} := {name}({arguments})")
        self.line(f"{', '.join('_' for _ in fresh)} = {', '.join(fresh)}")
        for one, of in zip(fresh, results):
            self.scopes[-1].append(Variable(one, of))

    def say_if(self):
        self.block(f"if {self.expression(basic('bool'))} {{", self.body, "} else {" if self.one_in(2) else "}")
        if self.lines[-1].endswith("else {"):
            self.lines.pop()
            self.block("} else {", self.body)

    def loop(self, head, variables=()):
        """A loop whose rounds are counted, with an end by break or continue now and then."""
        label = self.name("L") if self.one_in(4) else None

        def body():
            self.scopes[-1].extend(variables)
            for variable in variables:
                self.line(f"_ = {variable.name}")
            self.line("if !tick() { break }")
            self.body()
            if self.one_in(3):
                where = f" {self.pick(self.labels)}" if self.labels and self.one_in(2) else ""
                self.line(f"if {self.expression(basic('bool'), 2)} {{ {self.pick(['break', 'continue'])}{where} }}")

        if label:
            self.line(f"{label}:")
            self.labels.append(label)
        self.loops += 1
        self.block(head, body)
        self.loops -= 1
        if label:
            self.labels.pop()
            tail = self.lines.pop()
            self.lines.append("\t" * (self.depth + 2) + f"if false {{ break {label} }}")
            self.lines.append(tail)

    def say_for(self):
        i = self.name("i")
        form = self.random.randrange(3)
        if form == 0:
            self.loop(f"for {i} := range {self.small()} {{", [Variable(i, basic("int"), False)])
        else:
            step = self.pick([f"{i}++", f"{i} += 2"])
            self.loop(f"for {i} := 0; {i} < {self.small()}; {step} {{", [Variable(i, basic("int"), False)])

    def say_range(self):
        over = self.any_variable(["slice", "array", "string"])
        if not over:
            return
        i, x = self.name("i"), self.name("x")
        elem = basic("int32") if over.type.kind == "string" else over.type.elem
        fresh = [Variable(i, basic("int"), False), Variable(x, elem)]
        self.loop(f"for {i}, {x} := range {over.name} {{", fresh)


    def say_map(self):
        target = self.any_variable(["map"])
        if not target:
            return
        form = self.random.randrange(3)
        if form == 0:
            self.line(f"delete({target.name}, {self.expression(target.type.key, 1)})")
        elif form == 1:
            x, ok = self.name("x"), self.name("ok")
            self.line(f"{x}, {ok} := {target.name}[{self.expression(target.type.key, 1)}]")
            self.line(f"_, _ = {x}, {ok}")
            self.scopes[-1] += [Variable(x, target.type.elem), Variable(ok, basic("bool"))]
        elif target.type.elem.integer():
            total, x = self.name("v"), self.name("x")
            self.line(f"var {total} {target.type.elem}")
            self.line(f"for _, {x} := range {target.name} {{ {total} += {x} }}")
            self.line(f"fmt.Println({total}, len({target.name}))")

    def say_switch(self):
        of = basic(self.pick(["int", "string", "uint8", "bool"]))
        if of.kind == "bool":
            cases = [self.expression(of, 2) for _ in range(3)]
            head = "switch {"
        else:
            cases = [self.expression(of, 1) for _ in range(self.random.randrange(1, 4))]
            head = f"switch {self.expression(of, 2)} {{"
        self.line(head)
        default = self.random.randrange(len(cases) + 1)
        for n, case in enumerate(cases):
            if n == default:
                self.clause("default:")
            self.clause(f"case {case}:", falls=n + 1 < len(cases) and n + 1 != default and self.one_in(5))
        self.line("}")

    def clause(self, head, falls=False):
        self.line(head)
        self.depth += 1
        self.scopes.append([])
        self.body(2)
        if falls:
            self.line("fallthrough")
        self.scopes.pop()
        self.depth -= 1

    def say_type_switch(self):
        holder = self.any_variable(["interface"])
        if not holder:
            return
        x = self.name("x")
        self.line(f"switch {x} := {holder.name}.(type) {{")
        kinds = {str(t): t for t in [self.basic_type(), self.basic_type()] + self.structs[:1]}
        for of in kinds.values():
            self.line(f"case {of}:")
            self.depth += 1
            self.scopes.append([Variable(x, of)])
            self.line(f"_ = {x}")
            self.body(2)
            self.scopes.pop()
            self.depth -= 1
        self.line(f"default: fmt.Printf(\"%T\\n\", {x})")
        self.line("}")

    def say_assertion(self):
        holder = self.any_variable(["interface"])
        if not holder:
            return
        of, x, ok = self.basic_type(), self.name("x"), self.name("ok")
        if self.one_in(8):
            self.line(f"{x} := {holder.name}.({of})")
            self.line(f"_ = {x}")
        else:
            self.line(f"{x}, {ok} := {holder.name}.({of})")
            self.line(f"fmt.Println({x}, {ok})")
        self.scopes[-1].append(Variable(x, of))

    def apart(self, body, results=()):
        """Inside of a function literal: no label or loop of the outside can be left from there."""
        labels, loops, kept = self.labels, self.loops, self.results
        self.labels, self.loops, self.results = [], 0, list(results)
        body()
        self.labels, self.loops, self.results = labels, loops, kept

    def say_closure(self):
        name, p = self.name("f"), self.name("p")
        of, result = self.basic_type(), self.basic_type()

        def body():
            self.scopes[-1].append(Variable(p, of))
            self.line(f"if !tick() {{ return {self.literal(result)} }}")
            self.body(3)
            self.line(f"return {self.expression(result, 2)}")

        self.apart(lambda: self.block(f"{name} := func({p} {of}) {result} {{", body), [result])
        self.line(f"_ = {name}")
        for _ in range(self.random.randrange(1, 3)):
            x = self.name("x")
            self.line(f"{x} := {name}({self.expression(of, 1)})")
            self.line(f"_ = {x}")
            self.scopes[-1].append(Variable(x, result))

    def say_defer(self):
        if self.in_iterator or (self.loops and not self.one_in(4)):
            return  # Go 1.23 returns wrongly from a function whose range-over-func body panics and recovers
        form = self.random.randrange(3)
        shown = self.shown()
        if form == 0 and shown:
            self.line(f'defer fmt.Println("deferred", {shown.name})')
        elif form == 1:
            self.apart(lambda: self.block("defer func() {", lambda: self.body(3), "}()"))
        else:
            self.apart(lambda: self.block(
                "defer func() {", lambda: (self.line('r := recover(); fmt.Println("recovered", r)'), self.body(2)), "}()"))

    def say_recovered(self):
        def body():
            self.line('defer func() { fmt.Println("caught", recover()) }()')
            self.body()
            if self.one_in(2):
                thrown = self.shown()
                self.line(f"panic({thrown.name if thrown else 1})")

        self.apart(lambda: self.block("func() {", body, "}()"))

    def say_channel(self):
        of = self.pick([self.basic_type(), basic("int")])
        c, x = self.name("c"), self.name("x")
        size = self.random.randrange(0, 4)
        form = self.random.randrange(3)
        self.line(f"{c} := make(chan {of}, {size})")
        values = [self.expression(of, 1) for _ in range(self.random.randrange(1, 4))]
        if form == 0:  # one sends, one receives, whatever the order
            self.line(f"go send({c}, {', '.join(values)})")
            self.loop(f"for {x} := range {c} {{", [Variable(x, of)])
            self.line(f"for range {c} {{ }}")
        elif form == 1:  # select that never waits
            self.line(f"select {{ case {c} <- {values[0]}: fmt.Println(\"sent\", len({c})); default: fmt.Println(\"full\", cap({c})) }}")
            self.line(f"select {{ case {x}, ok := <-{c}: fmt.Println({x}, ok); default: fmt.Println(\"empty\") }}")
        else:
            self.line(f"close({c})")
            self.line(f"{x}, ok{x} := <-{c}")
            self.line(f"fmt.Println({x}, ok{x}, len({c}), cap({c}))")
            if self.one_in(4):
                self.line(f"{c} <- {values[0]}")

    def say_generic(self):
        of = self.pick([self.basic_type(), basic("int")])
        holder = self.any_variable(["slice"])
        form = self.random.randrange(4)
        if form == 0 and holder and holder.type.elem.printable():
            self.line(f"fmt.Println(each({holder.name}, func(x {holder.type.elem}) string {{ return fmt.Sprint(x) }}))")
        elif form == 1 and (of.integer() or of.kind in FLOATS + ["string"]):
            values = ", ".join(self.expression(of, 1) for _ in range(3))
            self.line(f"fmt.Println(total({values}), largest({values}))")
        elif form == 2:
            self.line(f"fmt.Printf(\"%v %T\\n\", pairOf({self.expression(of, 1)}, {self.expression(basic('string'), 1)}), "
                      f"pair[{of}, string]{{}})")
        else:
            s = self.name("s")
            self.line(f"var {s} stack[{of}]")
            for _ in range(self.random.randrange(1, 4)):
                self.line(f"{s}.push({self.expression(of, 1)})")
            self.line(f"fmt.Println({s}.pop())")
            self.line(f"fmt.Println({s}.pop())")

    def say_iterator(self):
        holder = self.any_variable(["slice"])
        if not holder:
            return
        x, around = self.name("x"), self.in_iterator
        self.in_iterator = True
        self.loop(f"for {x} := range backwards({holder.name}) {{", [Variable(x, holder.type.elem)])
        self.in_iterator = around

    def say_goto(self):
        """A loop by goto; its body is a block, over whose declarations nothing jumps."""
        if self.labels or self.loops:
            return
        again, n = self.name("G"), self.name("n")
        self.line("{")
        self.depth += 1
        self.line(f"{n} := 0")
        self.line(f"{again}:")
        self.block("{", lambda: self.body(2))
        self.line(f"if {n}++; {n} < {self.small()} && tick() {{ goto {again} }}")
        self.depth -= 1
        self.line("}")

    def say_leave(self):
        """An early return, or a panic, under a condition."""
        condition = self.expression(basic("bool"), 2)
        if self.one_in(4):
            of = self.pick([basic("int"), basic("string")])
            self.line(f"if {condition} {{ panic({self.expression(of, 1)}) }}")
        else:
            values = ", ".join(self.expression(of, 1) for of in self.results)
            self.line(f"if {condition} {{ return {values} }}")

    # ---- whole functions ----

    def function(self):
        name = self.name("f")
        parameters = [self.type(1) for _ in range(self.random.randrange(0, 3))]
        results = [self.type(1) for _ in range(self.random.randrange(0, 3))]
        names = [self.name("p") for _ in parameters]
        named = bool(results) and self.one_in(2)
        result_names = [self.name("r") for _ in results]
        self.scopes = [[Variable(n, p) for n, p in zip(names, parameters)]]
        if named:
            self.scopes[0] += [Variable(n, r) for n, r in zip(result_names, results)]
        self.results, self.lines, kept = results, [], self.lines
        zeros = ", ".join(self.literal(r) if r.kind in BASICS else f"*new({r})" for r in results)
        self.line(f"if !tick() {{ return {zeros} }}")
        self.some_variables(3)
        self.statements(self.random.randrange(3, 9))
        self.line("return" if named and self.one_in(2) else
                  "return " + ", ".join(self.expression(r, 2) for r in results))
        head = ", ".join(f"{n} {p}" for n, p in zip(names, parameters))
        tail = ", ".join(f"{n} {r}" for n, r in zip(result_names, results)) if named else ", ".join(map(str, results))
        self.declarations.append(f"func {name}({head}) ({tail}) {{\n" + "\n".join(self.lines) + "\n}")
        self.lines = kept
        self.functions.append((name, parameters, results))

    def global_variable(self):
        of = self.basic_type()
        name = self.name("g")
        self.may_panic = False  # nothing would recover it
        self.declarations.append(f"var {name} {of} = {self.expression(of, 2)}")
        self.may_panic = True
        self.globals.append(Variable(name, of))

    def text(self):
        for _ in range(self.random.randrange(1, 3)):
            self.struct()
        for _ in range(self.random.randrange(0, 3)):
            self.global_variable()
        for _ in range(self.random.randrange(1, 4)):
            self.function()
        self.scopes, self.results, self.lines = [[]], [], []
        self.some_variables(6)
        self.statements(self.random.randrange(8, 24))
        for variable in self.scopes[0]:
            if variable.type.printable():
                self.line(f'fmt.Printf("%#v\\n", {variable.name})')
        self.declarations.append(f"func unit{self.number}() {{\n" + "\n".join(self.lines) + "\n}")
        return "\n\n".join(self.declarations) + "\n"


def unit_text(seed, number):
    return Unit(seed, number).text()
