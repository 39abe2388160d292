"""Statements without a body: assignments, elements, slices, maps, calls."""

from .types import ANY, BASICS, COMPLEX, FLOATS, INT, INTS, STRING, BOOL, Variable, array_of, basic, slice_of

HOLDERS = BASICS + ["slice", "array", "map", "struct", "pointer", "interface", "func", "param"]


class Statements:
    def some_variables(self, most):
        for _ in self.some(1, most):
            self.say_variable()

    def say_variable(self):
        of = self.type()
        self.declare(of, None if self.one_in(6) else self.expression(of))

    def say_shadow(self):
        """A name of an outer scope again, with another type; the outer one comes back behind the block."""
        outer = self.any_variable(BASICS)
        if not outer or self.depth > 3 or outer in self.globals:
            return
        of = self.basic_type()

        def body():
            self.line(f"{outer.name} := {self.typed(of, self.expression(of, 1))}")
            hidden = [v for scope in self.scopes for v in scope if v.name == outer.name]
            for scope in self.scopes:
                scope[:] = [v for v in scope if v.name != outer.name]
            self.scopes[-1].append(Variable(outer.name, of))
            self.line(f"_ = {outer.name}")
            self.body(2)
            self.show()
            home.extend(hidden)

        home = next(scope for scope in self.scopes if outer in scope)
        self.block("{", body)

    def say_assign(self):
        target = self.any_variable(HOLDERS, assignable=True)
        if target:
            self.line(f"{target.name} = {self.expression(target.type)}")

    def say_update(self):
        target = self.any_variable(INTS + FLOATS + COMPLEX + ["string"], assignable=True)
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
        if of.kind == "struct":
            field, kind = self.pick(self.fields_of(of))
            self.line(f"{target.name}.{field} = {self.expression(kind)}")
        elif of.kind == "pointer" and of.elem.kind == "struct":
            field, kind = self.pick(self.fields_of(of.elem))
            guard = "" if self.one_in(10) and self.may_panic else f"if {target.name} != nil "
            assign = f"{target.name}.{field} = {self.expression(kind)}"
            self.line(f"{guard}{{ {assign} }}" if guard else assign)
        elif of.kind == "slice":
            value = self.expression(of.elem)
            guard = self.name("i")
            self.line(f"if {guard} := {self.small()}; {guard} < len({target.name}) {{ {target.name}[{guard}] = {value} }}")
        elif of.kind == "array":
            self.line(f"{target.name}[{self.small()} % {of.length}] = {self.expression(of.elem)}")
        elif of.kind == "map":
            value = self.expression(of.elem)
            self.line(f"if {target.name} != nil {{ {target.name}[{self.expression(of.key_type, 1)}] = {value} }}")

    def say_map_update(self):
        """m[k] op= x, and an element of an element."""
        target = self.any_variable(["map"], assignable=True)
        if not target:
            return
        of, key = target.type.elem, self.expression(target.type.key_type, 1)
        if of.integer():
            self.line(f"if {target.name} != nil {{ {target.name}[{key}] {self.pick(['+=', '^=', '-='])} "
                      f"{self.expression(of, 1)} }}")
        elif of.kind == "slice":
            self.line(f"if {target.name} != nil {{ {target.name}[{key}] = few(append({target.name}[{key}], "
                      f"{self.expression(of.elem, 1)})) }}")

    def say_append(self):
        target = self.any_variable(["slice"], assignable=True)
        if not target:
            return
        values = [self.expression(target.type.elem, 1) for _ in self.some(1, 3)]
        more = ", ".join(values)
        if self.one_in(3):
            more = self.expression(target.type, 1) + "..."
        elif target.type.elem.text == "uint8" and self.one_in(2):
            more = self.expression(STRING, 2) + "..."
        self.line(f"{target.name} = few(append({target.name}, {more}))")
        if self.one_in(3):
            self.line(f"fmt.Println(len({target.name}), cap({target.name}))")

    def say_slice(self):
        """Indices that may be out of range, of slices, strings and arrays, with two and three of them."""
        target = self.any_variable(["slice", "array", "string"], assignable=True)
        if not target:
            return
        of = target.type
        part = slice_of(of.elem) if of.kind == "array" else of
        low, high, most = ([self.small() if self.one_in(2) else str(n) for n in
                            sorted(self.random.randrange(0, 5) for _ in range(3))])
        if of.kind == "array":  # constant indices out of range do not compile
            low, high, most = (f"k({n})" for n in (low, high, most))
        form = self.pick([f"[{low}:]", f"[:k({high})]", f"[k({low}):{high}]"] +
                         ([f"[k({low}):k({high}):k({most})]", f"[:k({high}):k({most})]"] if of.kind != "string" else []))
        x = self.name("v")
        value = f"{target.name}{form}"
        self.line(f"{x}, ok{x} := attempt(func() {part} {{ return {value} }})")
        self.line(f"if ok{x} {{ fmt.Println(len({x})) }}")
        self.scopes[-1].append(Variable(x, part))

    def say_array(self):
        """From slices to arrays, and arrays through pointers."""
        target = self.any_variable(["slice"])
        if not target or target.type.named:
            return
        of, x = array_of(target.type.elem, self.random.randrange(0, 5)), self.name("v")
        form = f"[{of.length}]{of.elem}({target.name})" if self.one_in(2) else f"*(*[{of.length}]{of.elem})({target.name})"
        self.line(f"{x}, ok{x} := attempt(func() {of} {{ return {form} }})")
        self.line(f"fmt.Println(ok{x}, len({x}))")
        if of.length:
            self.scopes[-1].append(Variable(x, of))

    def say_several(self):
        of = self.pick([self.basic_type(), INT])
        names = sorted(set(self.variables(of, assignable=True)))
        if len(names) >= 2:
            a, b = self.random.sample(names, 2)
            self.line(f"{a}, {b} = {self.pick([b, self.expression(of, 1)])}, {self.pick([a, self.expression(of, 1)])}")

    def say_copy(self):
        target = self.any_variable(["slice"], assignable=True)
        if target and self.one_in(4):
            self.line(f"clear({target.name})")
        elif target and target.type.elem.text == "uint8" and self.one_in(2):
            self.line(f"fmt.Println(copy({target.name}, {self.expression(STRING, 1)}))")
        elif target:
            self.line(f"fmt.Println(copy({target.name}, {self.expression(target.type, 1)}))")

    def say_map(self):
        target = self.any_variable(["map"])
        if not target:
            return
        form = self.random.randrange(5)
        if form == 0:
            self.line(f"delete({target.name}, {self.expression(target.type.key_type, 1)})")
        elif form == 1:
            x, ok = self.name("x"), self.name("ok")
            self.line(f"{x}, {ok} := {target.name}[{self.expression(target.type.key_type, 1)}]")
            self.line(f"_, _ = {x}, {ok}")
            self.scopes[-1] += [Variable(x, target.type.elem), Variable(ok, BOOL)]
        elif form == 2:
            self.line(f"clear({target.name})")
        elif form == 3 and target.type.key_type.ordered():
            x, calm, self.may_panic = self.name("x"), self.may_panic, False  # a panic would show the order
            self.line(f"for {x} := range {target.name} {{ if {x} == {self.expression(target.type.key_type, 1)} || "
                      f"{self.expression(BOOL, 2)} {{ delete({target.name}, {x}) }} }}")
            self.may_panic = calm
            self.line(f"fmt.Println(len({target.name}))")
        elif target.type.elem.integer():
            total, x = self.name("v"), self.name("x")
            self.line(f"var {total} {target.type.elem}")
            self.line(f"for _, {x} := range {target.name} {{ {total} += {x} }}")
            self.line(f"fmt.Println({total}, len({target.name}))")

    def say_call(self):
        functions = [v for scope in self.scopes for v in scope if v.type.kind == "func"]
        if functions and self.one_in(2):
            one = self.pick(functions)
            self.call(one.name, one.type.parameters, one.type.results, guard=f"{one.name} != nil")
        elif self.functions:
            self.call(*self.pick(self.functions))

    def call(self, name, parameters, results, guard=None):
        arguments = ", ".join(self.expression(p, 2) for p in parameters)
        if not results or (guard and len(results) != 1):
            self.line(f"if {guard} {{ {name}({arguments}) }}" if guard else f"{name}({arguments})")
            return
        fresh = [self.name("v") for _ in results]
        if guard:
            self.line(f"var {fresh[0]} {results[0]}")
            self.line(f"if {guard} {{ {fresh[0]} = {name}({arguments}) }}")
        else:
            self.line(f"{', '.join(fresh)} := {name}({arguments})")
        self.line(f"{', '.join('_' for _ in fresh)} = {', '.join(fresh)}")
        self.scopes[-1] += [Variable(one, of) for one, of in zip(fresh, results)]

    def say_compare(self):
        """Interfaces and what holds them, whose values need not be comparable."""
        left, right = self.any_variable(["interface"]), self.expression(ANY, 2)
        if left:
            equal = f"any({left.name}) {self.pick(['==', '!='])} {right}"
            self.line(f"fmt.Println(attempt(func() bool {{ return {equal} }}))")
            counts = f"m := map[any]int{{{right}: 1}}; m[{left.name}]++; return len(m)"
            self.line(f"fmt.Println(attempt(func() int {{ {counts} }}))")

    def say_size(self):
        of = self.type()
        self.line(f"fmt.Println(unsafe.Sizeof(*new({of})), unsafe.Alignof(*new({of})))")
        holder = self.any_variable(["struct"])
        if holder:
            field, _ = self.pick(holder.type.fields)
            self.line(f"fmt.Println(unsafe.Offsetof({holder.name}.{field}), unsafe.Sizeof({holder.name}))")

    def say_predeclared(self):
        """Names that Go declares itself mean something else in a block."""
        value = self.expression(INT, 2)
        self.line(self.pick([
            f"{{ len, nil, true := {value}, 1, false; fmt.Println(len+nil, true) }}",
            f"{{ n := {value}; type string int; var int string = string(n); fmt.Println(int) }}",
            f"{{ const iota = 5; const ( a = iota; b ); fmt.Println(a, b, {value}) }}",
            f"{{ n := {value}; append := func(x ...int) int {{ return min(x[0], n) }}; fmt.Println(append(1, 2)) }}",
            f"{{ fmt := fmt.Sprint({value}); println := func(x any) {{ say(x) }}; println(fmt) }}"]))

    def say_unsafe(self):
        """Strings and slices made of what lies behind a pointer."""
        text, n, x = self.expression(STRING, 1), self.small(), self.name("s")
        self.line(self.pick([
            f"{{ {x} := {text}; fmt.Println(unsafe.String(unsafe.StringData({x}), len({x})/2)) }}",
            f"{{ {x} := [8]int16{{1, 2, 3, 4, 5, 6, 7, 8}}; fmt.Println(*(*int16)(unsafe.Add(unsafe.Pointer(&{x}), 2*{n}))) }}",
            f'{{ {x} := []byte({text} + "ab"); {x} = unsafe.Slice(unsafe.SliceData({x}), 2); fmt.Println({x}) }}',
            f"{{ {x} := float32({n}) / 3; fmt.Println(*(*uint32)(unsafe.Pointer(&{x}))) }}"]))

    def say_list(self):
        """A type that leads to itself."""
        n, x = self.name("n"), self.name("x")
        for line in ("{", "\ttype node struct { value int; next *node; more map[string]*node }", f"\tvar {n} *node",
                     f"\tfor {x} := range {self.small()} {{ {n} = &node{{{x} * {self.expression(INT, 1)}, {n}, nil}} }}",
                     f'\tfor {x} := {n}; {x} != nil; {x} = {x}.next {{ fmt.Print({x}.value, " ") }}',
                     f'\tfmt.Printf("%T\\n", {n})', f"\tattempt(func() int {{ return {n}.next.next.value }})", "}"):
            self.line(line)

    def say_variadic(self):
        of = self.pick([INT, STRING, ANY])
        form = self.random.randrange(3)
        arguments = ["", ", ".join(self.expression(of, 1) for _ in self.some(1, 3)),
                     self.expression(slice_of(of), 2) + "..."][form]
        self.line(f"func(xs ...{of}) {{ fmt.Println(len(xs), xs == nil, xs) }}({arguments})")
