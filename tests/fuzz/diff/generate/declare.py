"""Declarations of a unit: structs with methods and embedding, interfaces, declared types, constants, functions."""

from .types import FLOATS, INT, INTS, Method, Type, Variable, array_of, func_of, map_of, pointer_to, slice_of


class Declare:
    def struct(self):
        name = self.name("T")
        fields, embedded, lines = [], [], []
        for of in self.structs:
            if self.one_in(4):
                kind = pointer_to(of) if self.one_in(3) else of
                embedded.append(of.text)
                fields.append((of.text, kind))
                lines.append(f"\t{kind}")
        for _ in self.some(1, 4):
            field, kind = self.name("F"), self.type(1)
            tag = f' `json:"{self.pick(["a", "b,omitempty", "-", ",string"])}"`' if self.one_in(8) else ""
            fields.append((field, kind))
            lines.append(f"\t{field} {kind}{tag}")
        of = Type("struct", name, fields=fields, embedded=embedded, named=True)
        self.declarations.append("\n".join([f"type {name} struct {{"] + lines + ["}"]))
        self.structs.append(of)
        self.plain_methods(of)
        for field, kind in fields:
            if field in embedded and kind.kind == "struct":
                of.methods += kind.methods
        known = [method.name for method in of.methods]
        of.methods = [method for method in of.methods if known.count(method.name) == 1]  # the others are ambiguous
        for _ in self.some(0, 2):
            self.method(of)
        return of

    def plain_methods(self, of):
        """Value, which the interface of every unit asks for, and now and then what fmt asks for."""
        integer = next((f for f, kind in of.fields if kind.integer()), None)
        value = f"int(x.{integer})" if integer else str(len(of.fields))
        pointer = self.one_in(2)
        self.declarations.append(f"func (x {'*' if pointer else ''}{of}) Value() int {{ return {value} }}")
        if self.one_in(4):
            self.printing_method(("*" if self.one_in(4) else "") + of.text, value)

    def printing_method(self, receiver, value):
        name = self.pick(["String", "Error", "GoString", "Format", "MarshalText"])
        text = f'"{receiver[0]}<" + fmt.Sprint({value}) + ">"'
        head, body = f"{name}() string", f"return {text}"
        if name == "Format":
            head, body = "Format(s fmt.State, verb rune)", f"stated(s, verb, {text})"
        if name == "MarshalText":
            head, body = "MarshalText() ([]byte, error)", f"return []byte({text}), nil"
        self.declarations.append(f"func (x {receiver}) {head} {{ {body} }}")

    def method(self, of):
        """With statements for a body; its name is the unit's own, so that what is promoted never collides."""
        name, pointer = self.name("M"), self.one_in(2)
        parameters, results = [self.basic_type() for _ in self.some(0, 2)], [self.basic_type()]
        receiver = Variable(self.name("r"), pointer_to(of) if pointer else of)
        self.function_text(f"func ({receiver.name} {'*' if pointer else ''}{of}) {name}", parameters, results, [receiver])
        of.methods.append(Method(name, parameters, results, pointer))

    def interface(self):
        """What some struct's methods give."""
        holders = [of for of in self.structs if of.methods]
        if not holders:
            return
        holder = self.pick(holders)
        chosen = self.random.sample(holder.methods, self.random.randrange(1, len(holder.methods) + 1))
        name = self.name("I")
        wanted = {m.name for m in chosen}
        implementers = []
        for of in self.structs:
            if wanted <= {m.name for m in of.methods}:
                implementers.append(pointer_to(of))
        lines = [f"\t{m.name}({', '.join(map(str, m.parameters))}) {m.results[0]}" for m in chosen]
        if self.one_in(3):
            lines.append("\tvaluer")
        if self.interfaces and self.one_in(4):
            outer = self.pick(self.interfaces)
            if all(any(i.text == one.text for one in outer.implementers) for i in implementers):
                lines.append(f"\t{outer}")
                chosen = list({m.name: m for m in chosen + outer.methods}.values())
        self.declarations.append("\n".join([f"type {name} interface {{"] + lines + ["}"]))
        of = Type("interface", name, implementers=implementers, named=True)
        of.methods = chosen
        self.interfaces.append(of)

    def declared_type(self):
        """A type of its own over a basic one, with constants counted by iota."""
        under = self.pick(INTS + FLOATS + ["string", "bool", "int", "uint8"])
        of = Type(under, self.name("N"), named=True)
        self.declarations.append(f"type {of} {under}")
        if self.one_in(2):
            self.printing_method(of.text, f"{under}(x)")
        if under in INTS:
            names = [self.name("C") for _ in range(3)]
            first = self.pick(["iota", "iota + 1", "1 << iota", "iota * 10", "(iota + 2) * (iota + 1)", "'a' + iota",
                               "-iota + 9"])
            self.declarations.append(f"const (\n\t{names[0]} {of} = {first}\n\t_\n\t{names[1]}\n\t{names[2]}\n)")
            of.constants = names
        if self.one_in(3):
            self.method(of)
        self.declared.append(of)

    def declared_holder(self):
        """A slice, array, map or function type with a name, and so with methods."""
        elem = self.basic_type()
        of = self.pick([slice_of(elem), slice_of(elem), array_of(elem, 3), map_of(self.key_type(), elem),
                        func_of([INT], [elem])])
        name = self.name("L")
        self.declarations.append(f"type {name} {of}")
        of.text, of.named = name, True
        self.holders.append(of)
        self.method(of)

    def initial_order(self):
        """Package variables that need each other, in another order than they are written; and what init finds."""
        names, f, n = [self.name("g") for _ in range(3)], self.name("f"), self.number
        lines = [
            f"var {names[0]} = tr({n}, {names[1]} + {f}())", f"var {names[1]} = tr({n}, {names[2]} * 2)",
            f"var {names[2]} = tr({n}, {self.random.randrange(9)})", f"func {f}() int {{ return {names[2]} + 1 }}",
            f'func init() {{ fmt.Println("init", {", ".join(names)}) }}']
        self.random.shuffle(lines)
        self.declarations += lines
        self.globals += [Variable(name, INT) for name in names]

    def global_variable(self):
        of = self.basic_type()
        name = self.name("g")
        self.may_panic = False  # nothing would recover it
        self.declarations.append(f"var {name} {of} = {self.expression(of, 2)}")
        self.may_panic = True
        self.globals.append(Variable(name, of))

    def function(self):
        name = self.name("f")
        parameters, results = [self.type(1) for _ in self.some(0, 2)], [self.type(1) for _ in self.some(0, 2)]
        self.function_text(f"func {name}", parameters, results)
        self.functions.append((name, parameters, results))

    def function_text(self, head, parameters, results, receivers=()):
        names, result_names = [self.name("p") for _ in parameters], [self.name("r") for _ in results]
        named = bool(results) and self.one_in(2)
        kept = self.scopes, self.results, self.lines, self.depth, self.labels, self.loops
        self.scopes = [list(receivers) + [Variable(n, p) for n, p in zip(names, parameters)]]
        if named:
            self.scopes[0] += [Variable(n, r) for n, r in zip(result_names, results)]
        self.results, self.lines, self.depth, self.labels, self.loops = results, [], 0, [], 0
        zeros = ", ".join(self.literal(r) for r in results)
        self.line(f"if !tick() {{ return {zeros} }}")
        self.some_variables(3)
        self.statements(self.random.randrange(2, 6))
        self.line("return" if named and self.one_in(2) else
                  "return " + ", ".join(self.expression(r, 2) for r in results))
        given = ", ".join(f"{n} {p}" for n, p in zip(names, parameters))
        tail = ", ".join(f"{n} {r}" for n, r in zip(result_names, results)) if named else ", ".join(map(str, results))
        self.declarations.append(f"{head}({given}) ({tail}) {{\n" + "\n".join(self.lines) + "\n}")
        self.scopes, self.results, self.lines, self.depth, self.labels, self.loops = kept

    # ---- their use ----

    def say_method(self):
        targets = [v for scope in self.scopes for v in scope if v.assignable and v.type.named and
                   (v.type.kind == "struct" or v.type.methods and v.type.kind != "interface")]
        if not targets:
            return
        target = self.pick(targets)
        of = target.type
        method = self.pick(of.methods) if of.methods else None
        if not method or of.kind == "struct" and self.one_in(3):
            form = self.pick([f"{target.name}.Value()", f"(*{of}).Value(&{target.name})", f"valuer(&{target.name}).Value()"])
            self.line(f"fmt.Println({form})")
            return
        arguments = [self.expression(p, 1) for p in method.parameters]
        form = self.random.randrange(4)
        x = self.name("v")
        if form == 0:
            self.line(f"{x} := (*{of}).{method.name}({', '.join(['&' + target.name] + arguments)})")
        elif form == 1:  # the receiver of a method value is taken when it is made
            f = self.name("f")
            self.line(f"{f} := {target.name}.{method.name}")
            self.line(f"{target.name} = {self.expression(of, 2)}")
            self.line(f"{x} := {f}({', '.join(arguments)})")
            self.scopes[-1].append(Variable(f, func_of(method.parameters, method.results)))
        else:
            self.line(f"{x} := {target.name}.{method.name}({', '.join(arguments)})")
        self.line(f"_ = {x}")
        self.scopes[-1].append(Variable(x, method.results[0]))

    def say_dynamic_call(self):
        target = self.any_variable(["interface"])
        if target and target.type.methods:
            method = self.pick(target.type.methods)
            callee = self.pick([f"{target.name}.{method.name}", f"{target.type}.{method.name}"])
            given = [self.expression(p, 1) for p in method.parameters]
            if callee.startswith(target.type.text + "."):
                given.insert(0, target.name)
            self.call_guarded(f"{callee}({', '.join(given)})", method.results[0], f"{target.name} != nil")

    def call_guarded(self, call, of, guard):
        x = self.name("v")
        self.line(f"var {x} {of}")
        self.line(f"if {guard} {{ {x} = {call} }}")
        self.line(f"_ = {x}")
        self.scopes[-1].append(Variable(x, of))

    def say_promoted(self):
        """A method of an embedded pointer, which may be nil."""
        target = self.any_variable(["struct"], assignable=True)
        if target:
            inner = [t.elem for f, t in target.type.fields
                     if f in target.type.embedded and t.kind == "pointer" and t.elem.methods]
            if inner:
                of = self.pick(inner)
                method = self.pick(of.methods)
                given = ", ".join(self.expression(p, 1) for p in method.parameters)
                call = f"{target.name}.{of}.{method.name}({given})"
                self.line(f"attempt(func() {method.results[0]} {{ return {call} }})")
