"""What a unit prints."""

from .types import BASICS, COMPLEX, FLOATS, INT


class Output:
    def shown(self):
        found = [v for scope in self.scopes for v in scope if v.type.printable()]
        return self.pick(found) if found else None

    def verb(self, of):
        """One that suits the type."""
        verbs = ["%v", "%v", "%+v", "%#v", "%T"]
        if of.integer():
            verbs += ["%d", "%x", "%08b", "%o", "%+d", "%5d", "%-5d|", "%c", "%q", "%U", "%X", "%#x"]
        if of.kind in FLOATS + COMPLEX:
            verbs += ["%g", "%e", "%.3f", "%8.2f", "%G", "%+.1e", "%x", "%b"]
        if of.kind == "string":
            verbs += ["%s", "%q", "%x", "%10s", "%-6s|", "%.2s", "%+q", "% x", "%#q"]
        if of.kind == "bool":
            verbs += ["%t", "%5t"]
        return self.pick(verbs)

    def any_verb(self):
        """One with flags, width and precision that suits nothing in particular."""
        flags = "".join(flag for flag in "+-# 0" if self.one_in(4))
        width = str(self.random.randrange(1, 14)) if self.one_in(3) else ""
        precision = f".{self.random.randrange(0, 6)}" if self.one_in(3) else "." if self.one_in(20) else ""
        return f"%{flags}{width}{precision}{self.pick('vvvvTtbcdoOqxXUeEfFgGs')}"

    def show(self):
        shown = self.shown()
        if not shown:
            return
        form = self.random.randrange(6)
        if form < 2 and shown.type.kind in BASICS:
            self.line(f"say({shown.name})")
        elif form < 3:
            self.line(f"fmt.Println({shown.name})")
        elif form < 5:
            self.line(f'fmt.Printf("{self.verb(shown.type)}\\n", {shown.name})')
        else:
            self.line(f'fmt.Printf("{self.any_verb()}|\\n", {shown.name})')

    def say_format(self):
        """Several arguments; now and then too few, too many, in another order, or a width from an argument."""
        shown = [self.shown() for _ in self.some(1, 3)]
        if not all(shown):
            return
        names, verbs = [v.name for v in shown], [self.any_verb() for _ in shown]
        if self.one_in(4):
            verbs[0] = f"%[{self.random.randrange(1, len(names) + 2)}]{self.pick('vdsqxT')}"
        if self.one_in(5):
            verbs.append("%*d|%-*v")
            names += [self.small(), self.expression(INT, 1), self.small(), f'"w{self.number}"']
        if self.one_in(8):
            self.pick([names, verbs]).pop()
        self.line(f'fmt.Printf("{self.pick(["", "%%", "é"])}{" ".join(verbs)}|\\n", {", ".join(names) or "nil"})')

    def say_pointer(self):
        """The pointer itself is printed as what it leads to, one level deep."""
        shown = self.any_variable(["struct", "slice", "map", "array"], assignable=True)
        if shown and shown.type.printable():
            self.line(f'fmt.Printf("{self.pick(["%v", "%+v", "%#v", "%s", "%d", "%q", "%x"])}\\n", &{shown.name})')
