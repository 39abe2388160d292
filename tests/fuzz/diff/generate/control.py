"""Statements with a body: branches, loops, switches, closures, deferred calls."""

from .types import ANY, BOOL, INT, STRING, Variable, basic, func_of, slice_of


class Control:
    def body(self, most=4):
        self.statements(self.random.randrange(1, most + 1))

    def do_if(self):
        if self.one_in(4):
            x, of = self.name("x"), self.basic_type()
            value = self.typed(of, self.expression(of, 1))
            self.scopes.append([Variable(x, of)])
            head = f"if {x} := {value}; any({x}) != nil && {self.expression(BOOL, 2)} {{"
        else:
            self.scopes.append([])
            head = f"if {self.expression(BOOL)} {{"
        if self.one_in(2):
            self.block(head, self.body)
        else:
            self.block(head, self.body, "} else {")
            self.lines.pop()
            self.block("} else " + (f"if {self.expression(BOOL, 2)} " if self.one_in(3) else "") + "{", self.body)
        self.scopes.pop()

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
                self.leave_loop()

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

    def leave_loop(self):
        """By a bare statement, or out of a switch or select that lies between."""
        where = f" {self.pick(self.labels)}" if self.labels and self.one_in(2) else ""
        leave = f"if {self.expression(BOOL, 2)} {{ {self.pick(['break', 'continue'])}{where} }}"
        if where and self.one_in(3):
            leave = f"switch {{ case {self.expression(BOOL, 1)}: {leave}; default: break }}"
        elif where and self.one_in(3):
            leave = f"select {{ default: {leave} }}"
        self.line(leave)

    def do_for(self):
        i = self.name("i")
        form = self.random.randrange(4)
        if form == 0:
            of = basic(self.pick(["int", "uint8", "int64"]))
            self.loop(f"for {i} := range {of}({self.small()}) {{", [Variable(i, of, False)])
        elif form == 1:
            self.loop(f"for range {self.small()} {{")
        else:
            step = self.pick([f"{i}++", f"{i} += 2"])
            self.loop(f"for {i} := 0; {i} < {self.small()}; {step} {{", [Variable(i, INT, False)])

    def do_range(self):
        over = self.any_variable(["slice", "array", "string"])
        if not over:
            return
        i, x = self.name("i"), self.name("x")
        elem = basic("int32") if over.type.kind == "string" else over.type.elem
        fresh = [Variable(i, INT, False), Variable(x, elem)]
        pointer = "&" if over.type.kind == "array" and over.assignable and self.one_in(3) else ""
        if self.one_in(5):
            self.loop(f"for {i} := range {pointer}{over.name} {{", fresh[:1])
        else:
            self.loop(f"for {i}, {x} := range {pointer}{over.name} {{", fresh)

    def do_iterator(self):
        holder = self.any_variable(["slice"])
        if not holder:
            return
        x, i, around = self.name("x"), self.name("i"), self.in_iterator
        elem = Variable(x, holder.type.elem)
        self.in_iterator = True
        form = self.random.randrange(6)
        if form == 0:
            self.loop(f"for {x} := range backwards({holder.name}) {{", [elem])
        elif form == 1:
            self.loop(f"for {i}, {x} := range slices.{self.pick(['All', 'Backward'])}({holder.name}) {{",
                      [Variable(i, INT, False), elem])
        elif form == 2:
            self.loop(f"for {x} := range taken({self.small()}, slices.Values({holder.name})) {{", [elem])
        elif form == 3:
            others = f"slices.Values({self.expression(slice_of(STRING), 2)})"
            self.loop(f"for {i}, {x} := range zipped(slices.Values({holder.name}), {others}) {{",
                      [Variable(i, holder.type.elem, False), Variable(x, STRING)])
        elif form == 4:
            self.loop(f"for {x} := range pulled(slices.Values({holder.name})) {{", [elem])
        else:
            keep = f"func({x} {holder.type.elem}) bool {{ return {self.expression(BOOL, 1)} }}"
            self.loop(f"for {x} := range kept(slices.Values({holder.name}), {keep}) {{", [elem])
        self.in_iterator = around

    def do_sorted_map(self):
        holder = self.any_variable(["map"])
        if holder and holder.type.key_type.ordered():
            x, around = self.name("x"), self.in_iterator
            self.in_iterator = True
            keys = f"slices.Sorted(maps.Keys({holder.name}))"
            self.loop(f"for _, {x} := range {keys} {{", [Variable(x, holder.type.key_type)])
            self.in_iterator = around

    def do_goto(self):
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

    def do_labelled_block(self):
        """break out of a labelled switch, select or block."""
        if self.loops:
            return
        label, head = self.name("B"), self.pick(["switch {", "select {"])
        self.line(f"{label}:")
        self.line(head)
        self.clause("default:", last=f"if {self.expression(BOOL, 2)} {{ break {label} }}")
        self.line("}")

    def do_switch(self):
        of = self.pick([INT, STRING, basic("uint8"), BOOL, ANY] + self.declared)
        if of.kind == "bool":
            cases = [self.expression(BOOL, 2) for _ in range(3)]
            head = "switch {"
        else:
            cases = [", ".join(self.expression(of, 1) for _ in self.some(1, 2)) for _ in self.some(1, 3)]
            head = f"switch {self.typed(of, self.expression(of, 2))} {{"
            if self.one_in(4):
                x = self.name("x")
                head = f"switch {x} := {self.typed(of, self.expression(of, 2))}; {x} {{"
        self.line(head)
        default = self.random.randrange(len(cases) + 1)
        for n, case in enumerate(cases):
            if n == default:
                self.clause("default:", falls=self.one_in(5))
            self.clause(f"case {case}:", falls=n + 1 < len(cases) and n + 1 != default and self.one_in(5))
        self.line("}")

    def clause(self, head, falls=False, last=None, variables=()):
        self.line(head)
        self.depth += 1
        self.scopes.append(list(variables))
        for variable in variables:
            self.line(f"_ = {variable.name}")
        self.body(2)
        if last:
            self.line(last)
        if falls:
            self.line("fallthrough")
        self.scopes.pop()
        self.depth -= 1

    def do_type_switch(self):
        holder = self.any_variable(["interface", "param"])
        if not holder:
            return
        x = self.name("x")
        value = holder.name if holder.type.kind == "interface" else f"any({holder.name})"
        self.line(f"switch {x} := {value}.(type) {{")
        several = holder.type.implementers if holder.type.kind == "interface" else None
        kinds = several or [self.basic_type(), self.basic_type(), self.type(1)] + self.structs[:1]
        kinds = list({str(of): of for of in kinds}.values())
        if several is None and len(kinds) > 2 and self.one_in(2):
            joined = kinds[:2]
            kinds = kinds[2:]
            self.line(f"case {', '.join(map(str, joined))}: say({x})" if all(of.printable() for of in joined) else
                      f"case {', '.join(map(str, joined))}: _ = {x}")
        for of in kinds:
            self.clause(f"case {of}:", variables=[Variable(x, of)])
        if self.one_in(2):
            self.line(f'case nil: fmt.Println("nil", {x} == nil)')
        self.line(f'default: fmt.Printf("%T\\n", {x})')
        self.line("}")

    def do_assertion(self):
        holder = self.any_variable(["interface"])
        if not holder:
            return
        of = self.pick(holder.type.implementers or [self.basic_type(), self.type(1)])
        if self.interfaces and self.one_in(4):
            of = self.pick(self.interfaces)
        x, ok = self.name("x"), self.name("ok")
        if self.one_in(4):
            self.line(f"{x}, {ok} := attempt(func() {of} {{ return {holder.name}.({of}) }})")
        else:
            self.line(f"{x}, {ok} := {holder.name}.({of})")
        self.line(f"fmt.Println({x + ', ' if of.printable() else ''}{ok})")
        self.line(f"_ = {x}")
        self.scopes[-1].append(Variable(x, of))

    def do_closure(self):
        name = self.name("f")
        parameters, result = [self.basic_type() for _ in self.some(0, 2)], self.basic_type()
        names = [self.name("p") for _ in parameters]

        def body():
            self.scopes[-1] += [Variable(p, of) for p, of in zip(names, parameters)]
            self.line(f"if !tick() {{ return {self.literal(result)} }}")
            self.body(3)
            self.line(f"return {self.expression(result, 2)}")

        head = ", ".join(f"{p} {of}" for p, of in zip(names, parameters))
        self.apart(lambda: self.block(f"{name} := func({head}) ({result}) {{", body), [result])
        self.line(f"_ = {name}")
        of = func_of(parameters, [result])
        for _ in self.some(1, 2):
            self.call(name, parameters, [result])
        self.scopes[-1].append(Variable(name, of, self.one_in(2)))

    def do_closures(self):
        """Function literals made in a loop: each round has variables of its own."""
        fs, i, x = self.name("fs"), self.name("i"), self.name("x")
        of = self.basic_type()
        self.line(f"var {fs} []func() {of}")
        self.line(f"for {i}, {x} := 0, {self.typed(of, self.expression(of, 1))}; {i} < {self.small()} && tick(); {i}++ {{")
        self.depth += 1
        self.scopes.append([Variable(i, INT, False), Variable(x, of)])
        also = self.pick([f"{i}++; ", ""])
        self.line(f"{fs} = append({fs}, func() {of} {{ {x} = {self.expression(of, 2)}; {also}return {x} }})")
        if self.one_in(3):
            self.line(f"_ = {fs}[len({fs})-1]()")
        if self.one_in(2):
            self.line(f"{x} = {self.expression(of, 1)}")
        self.scopes.pop()
        self.depth -= 1
        self.line("}")
        f = self.name("f")
        self.line(f"for _, {f} := range {fs} {{ fmt.Println({f}(), {f}()) }}" if self.one_in(2) else
                  f"for len({fs}) > 0 {{ {f} := {fs}[len({fs})-1]; {fs} = {fs}[:len({fs})-1]; say({f}()) }}")
