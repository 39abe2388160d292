"""What every part of the generator rests on: chance, names, lines and scopes."""

import random

from .types import ANY, BASICS, Variable, array_of, basic, map_of, pointer_to, slice_of, struct_of


class Core:
    def __init__(self, seed, number):
        self.random = random.Random(seed)
        self.number = number
        self.declarations, self.lines = [], []
        self.names = 0
        self.structs, self.interfaces, self.declared, self.holders = [], [], [], []  # types of the unit
        self.functions, self.generics, self.globals = [], [], []
        self.parameters = []  # type parameters in scope
        self.scopes = [[]]
        self.depth, self.loops, self.labels = 0, 0, []
        self.results = []
        self.may_panic = True
        self.in_iterator = False

    def one_in(self, n):
        return self.random.randrange(n) == 0

    def pick(self, items):
        return self.random.choice(items)

    def some(self, least, most):
        return range(self.random.randrange(least, most + 1))

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

    def apart(self, body, results=()):
        """Inside of a function literal: no label or loop of the outside can be left from there."""
        kept = self.labels, self.loops, self.results
        self.labels, self.loops, self.results = [], 0, list(results)
        body()
        self.labels, self.loops, self.results = kept

    def reach(self):
        return [v for scope in self.scopes for v in scope] + self.globals

    def variables(self, wanted, assignable=False):
        """Names in reach of that type."""
        return [v.name for v in self.reach() if v.type.text == wanted.text and (v.assignable or not assignable)]

    def any_variable(self, kinds, assignable=False):
        """A variable of one of the kinds, or None."""
        found = [v for scope in self.scopes for v in scope if v.type.kind in kinds and (v.assignable or not assignable)]
        return self.pick(found) if found else None

    def fresh(self, of, letter="v", assignable=True):
        """A new name in the innermost scope; whoever asks writes its declaration."""
        variable = Variable(self.name(letter), of, assignable)
        self.scopes[-1].append(variable)
        return variable.name

    def declare(self, of, value, assignable=True):
        name = self.name("v")
        if value is None:
            self.line(f"var {name} {of}")
        elif self.one_in(3):
            self.line(f"{name} := {self.typed(of, value)}")
        else:
            self.line(f"var {name} {of} = {value}")
        self.line(f"_ = {name}")
        self.scopes[-1].append(Variable(name, of, assignable))
        return name

    def typed(self, of, value):
        """The value in a form whose own type is `of`."""
        plain = of.kind in ("slice", "array", "map", "struct", "chan") and not of.named
        return value if plain else f"({of})({value})"

    # ---- types ----

    def basic_type(self):
        if self.declared and self.one_in(6):
            return self.pick(self.declared)
        if self.parameters and self.one_in(3):
            return self.pick(self.parameters)
        return basic(self.pick(["int", "int", "string", "bool", "float64"] + BASICS))

    def key_type(self):
        candidates = [of for of in self.structs + self.declared if of.key()]
        if candidates and self.one_in(4):
            return self.pick(candidates)
        if self.one_in(8):
            return array_of(basic(self.pick(["int", "string", "int8"])), 2)
        return basic(self.pick(["int", "string", "uint8", "int64", "bool"]))

    def type(self, depth=2):
        choice = self.random.randrange(13) if depth > 0 else 0
        if choice < 5:
            return self.basic_type()
        if choice < 7 and self.holders and self.one_in(3):
            return self.pick(self.holders)
        if choice < 7:
            return slice_of(self.type(depth - 1))
        if choice == 7:
            return array_of(self.type(depth - 1), self.random.randrange(1, 5))
        if choice == 8:
            return map_of(self.key_type(), self.type(depth - 1))
        if choice == 9 and self.one_in(4):
            return struct_of([("A", self.basic_type()), ("B", self.basic_type())])
        if choice == 9 and self.structs:
            return pointer_to(self.pick(self.structs))
        if choice == 10:
            return ANY
        if choice == 11 and self.interfaces:
            return self.pick(self.interfaces)
        return self.pick(self.structs) if self.structs else self.basic_type()
