"""Generic functions and types of the unit, and the shared ones."""

from .types import CONSTRAINTS, FLOATS, INT, STRING, Type, Variable, basic, func_of, map_of, slice_of, substitute


class Generic:
    def parameter_types(self):
        rules = [self.pick(CONSTRAINTS) for _ in self.some(1, 2)]
        return [Type("param", self.name("P"), constraint=rule, named=True) for rule in rules]

    def made_of(self, parameter):
        """A type that contains the type parameter."""
        return self.pick([parameter, parameter, slice_of(parameter), map_of(STRING, parameter),
                          func_of([parameter], [parameter]), func_of([INT], [parameter])])

    def generic_function(self):
        name, given = self.name("f"), self.parameter_types()
        self.parameters = given
        parameters = [self.made_of(p) for p in given] + [self.type(1) for _ in self.some(0, 1)]
        results = [self.pick(given)] + [self.type(1) for _ in self.some(0, 1)]
        head = ", ".join(f"{p} {p.constraint.text}" for p in given)
        self.function_text(f"func {name}[{head}]", parameters, results)
        self.parameters = []
        self.generics.append((name, given, parameters, results))

    def argument_for(self, parameter):
        fitting = [of for of in self.declared if of.kind in parameter.constraint.admits and "~" in parameter.constraint.text]
        if parameter.constraint.text == "comparable":
            fitting += [of for of in self.structs if of.comparable() and of.printable()]
        if parameter.constraint.text == "any":
            of = self.type(1)
            fitting += [of] if of.printable() else []
        if fitting and self.one_in(2):
            return self.pick(fitting)
        return basic(self.pick(parameter.constraint.admits))

    def say_generic_call(self):
        if not self.generics:
            return
        name, given, parameters, results = self.pick(self.generics)
        if any(p.text == other.text for p in given for other in self.parameters):
            return
        chosen = {p.text: self.argument_for(p) for p in given}
        if any(of.kind in ("interface", "struct") and not of.named for of in chosen.values()):
            return
        explicit = f"[{', '.join(str(chosen[p.text]) for p in given)}]"
        wanted = [substitute(p, chosen) for p in parameters]
        arguments = [self.typed(of, self.expression(of, 2)) for of in wanted]
        inferred = self.one_in(3) and not any(of.kind == "func" for of in wanted)
        fresh = [self.name("v") for _ in results]
        self.line(f"{', '.join(fresh)} := {name}{'' if inferred else explicit}({', '.join(arguments)})")
        self.line(f"{', '.join('_' for _ in fresh)} = {', '.join(fresh)}")
        self.scopes[-1] += [Variable(one, substitute(of, chosen)) for one, of in zip(fresh, results)]
        if self.one_in(4):
            self.line(f'fmt.Printf("%T\\n", {name}{explicit})')

    def generic_type(self):
        """A list with methods; its instances are used like any other type."""
        name, (p, *_) = self.name("G"), self.parameter_types()
        add = "x.items = append(x.items, v)" if not p.constraint.adds else "x.items = append(x.items, v); x.sum += v"
        self.declarations.append("\n".join([
            f"type {name}[{p} {p.constraint.text}] struct {{", f"\titems []{p}", f"\tsum {p}", f"\tnext *{name}[{p}]", "}",
            f"func (x *{name}[Q]) add(v Q) *{name}[Q] {{ {add}; return x }}",
            f"func (x {name}[_]) size() int {{ return len(x.items) }}",
            f"func (x *{name}[Q]) all() iter.Seq2[int, Q] {{",
            "\treturn func(yield func(int, Q) bool) {",
            "\t\tfor ; x != nil; x = x.next {",
            "\t\t\tfor i, v := range x.items { if !yield(i, v) { return } }", "\t\t}", "\t}", "}"]))
        self.generic_types.append((name, p))

    def do_generic_type(self):
        if not self.generic_types:
            return
        name, p = self.pick(self.generic_types)
        of = self.argument_for(p)
        x = self.name("g")
        self.line(f"{x} := &{name}[{of}]{{}}")
        for _ in self.some(0, 3):
            self.line(f"{x}.add({self.expression(of, 1)}).add({self.expression(of, 1)})")
        if self.one_in(2):
            self.line(f"{x} = &{name}[{of}]{{next: {x}, items: {self.expression(slice_of(of), 2)}}}")
        self.line(f'fmt.Printf("%T %d %d\\n", {x}, {x}.size(), {name}[{of}].size(*{x}))')
        i, v, around = self.name("i"), self.name("x"), self.in_iterator
        self.in_iterator = True
        self.loop(f"for {i}, {v} := range {x}.all() {{", [Variable(i, INT, False), Variable(v, of)])
        self.in_iterator = around

    def say_generic(self):
        of = self.pick([self.basic_type(), INT])
        holder = self.any_variable(["slice"])
        form = self.random.randrange(4)
        if form == 0 and holder and holder.type.elem.printable():
            self.line(f"fmt.Println(each({holder.name}, func(x {holder.type.elem}) string {{ return fmt.Sprint(x) }}))")
        elif form == 1 and of.ordered():
            values = ", ".join(self.typed(of, self.expression(of, 1)) for _ in range(3))
            self.line(f"fmt.Println(total({values}), largest({values}))")
        elif form == 2:
            self.line(f"fmt.Printf(\"%v %T\\n\", pairOf({self.expression(of, 1)}, {self.expression(STRING, 1)}), "
                      f"pair[{of}, string]{{}})")
        else:
            s = self.name("s")
            self.line(f"var {s} stack[{of}]")
            for _ in self.some(1, 3):
                self.line(f"{s}.push({self.expression(of, 1)})")
            self.line(f"fmt.Println({s}.pop())")
            self.line(f"fmt.Println({s}.pop())")
