"""Random Go programs that compile, end, and have one meaning.

A program is a Unit: a few declarations and a function whose name ends in the unit's number, so that many units fit into
one file. What the Go specification leaves open is kept out: the order of calls beside other operands (a call that may
panic or change something is a statement of its own), map order (only sums are formed over it), conversions of floats that
do not fit, addresses, schedules. Everything else is wanted: overflow, panics, aliasing of slices, captured variables,
deferred calls, named results.

A statement is a method: say_... writes one without a body, do_... one with a body.
"""

from .concurrent import Concurrent
from .control import Control
from .declare import Declare
from .generic import Generic
from .library import Library
from .order import Order
from .output import Output
from .panics import Panics
from .statements import Statements
from .unit import Core
from .values import Values

OFTEN = {
    "say_assign": 4, "say_update": 2, "show": 6, "say_variable": 2, "say_element": 2, "say_append": 2, "say_call": 2,
    "say_method": 2, "say_library": 5, "do_if": 2, "do_range": 2, "do_for": 2, "do_closure": 2, "do_defer": 2,
    "say_generic_call": 2, "say_format": 2,
}


class Unit(Core, Values, Output, Statements, Control, Panics, Declare, Generic, Order, Concurrent, Library):
    def __init__(self, seed, number):
        super().__init__(seed, number)
        self.generic_types = []
        names = sorted(name for name in dir(self) if name.startswith(("say_", "do_"))) + ["show"]
        weighted = [name for name in names for _ in range(OFTEN.get(name, 1))]
        self.plain = [name for name in weighted if not name.startswith("do_")]
        self.nested = [name for name in weighted if name.startswith("do_")]

    def statement(self):
        getattr(self, self.pick(self.nested if self.depth <= 3 and self.one_in(3) else self.plain))()

    def statements(self, count):
        for _ in range(count):
            self.statement()

    def text(self):
        for _ in self.some(0, 2):
            self.declared_type()
        if self.one_in(4):
            self.initial_order()
        if self.one_in(2):
            self.declared_holder()
        for _ in self.some(1, 3):
            self.struct()
        for _ in self.some(0, 2):
            self.interface()
        for _ in self.some(0, 2):
            self.global_variable()
        if self.one_in(3):
            self.generic_type()
        if self.one_in(2):
            self.generic_function()
        for _ in self.some(1, 2):
            self.function()
        self.scopes, self.results, self.lines = [[]], [], []
        self.some_variables(5)
        self.statements(self.random.randrange(6, 18))
        for variable in self.scopes[0]:
            if variable.type.printable():
                self.line(f'fmt.Printf("%#v\\n", {variable.name})')
        self.declarations.append(f"func unit{self.number}() {{\n" + "\n".join(self.lines) + "\n}")
        self.declarations.append(f"func end{self.number}() {{\n\t" + self.ending() + "\n}")
        return "\n\n".join(self.declarations) + "\n"


def unit_text(seed, number):
    return Unit(seed, number).text()
