"""Go's types as the generator sees them."""

INTS = ["int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32", "uint64"]
FLOATS = ["float64", "float32"]
COMPLEX = ["complex128", "complex64"]
BASICS = INTS + FLOATS + COMPLEX + ["string", "bool"]


class Type:
    """kind: a basic type's name, or slice, array, map, struct, pointer, func, interface, chan, param; it is what a
    declared type is underneath. text: as Go spells it."""

    def __init__(self, kind, text, **parts):
        self.kind, self.text = kind, text
        self.methods, self.named, self.constants = [], False, []
        self.__dict__.update(parts)

    def __str__(self):
        return self.text

    def integer(self):
        return self.kind in INTS

    def ordered(self):
        return self.kind in INTS + FLOATS + ["string"]

    def comparable(self):
        """Comparing never panics and never fails to compile."""
        if self.kind == "struct":
            return all(field.comparable() for _, field in self.fields)
        if self.kind == "array":
            return self.elem.comparable()
        if self.kind == "param":
            return self.constraint.comparable
        return self.kind not in ("slice", "map", "func", "interface")

    def key(self):
        """Of a map that prints in order: no floats (NaN has no order), nothing that prints an address."""
        if self.kind == "struct":
            return all(field.key() for _, field in self.fields)
        if self.kind == "array":
            return self.elem.key()
        return self.kind in INTS + ["string", "bool"]

    def printable(self):
        """Printing it shows no address."""
        if self.kind == "struct":
            return all(field.printable() for _, field in self.fields)
        if self.kind in ("slice", "array", "map"):
            return self.elem.printable()
        if self.kind == "interface":
            return self.text == "any"
        return self.kind not in ("pointer", "func", "chan")


def basic(name):
    return Type(name, name)


INT, STRING, BOOL, ANY = basic("int"), basic("string"), basic("bool"), Type("interface", "any", implementers=None)


def slice_of(elem):
    return Type("slice", f"[]{elem}", elem=elem)


def array_of(elem, length):
    return Type("array", f"[{length}]{elem}", elem=elem, length=length)


def map_of(key, elem):
    return Type("map", f"map[{key}]{elem}", key_type=key, elem=elem)


def pointer_to(elem):
    return Type("pointer", f"*{elem}", elem=elem)


def struct_of(fields):
    inner = "; ".join(f"{name} {of}" for name, of in fields)
    return Type("struct", f"struct {{ {inner} }}", fields=fields, embedded=[])


def func_of(parameters, results):
    head, tail = ", ".join(map(str, parameters)), ", ".join(map(str, results))
    return Type("func", f"func({head}) ({tail})", parameters=parameters, results=results)


class Method:
    def __init__(self, name, parameters, results, pointer):
        self.name, self.parameters, self.results, self.pointer = name, parameters, results, pointer


class Constraint:
    """What a type parameter admits, and so what its values can do."""

    def __init__(self, text, admits, comparable=True, ordered=False, adds=False, numeric=False):
        self.text, self.admits, self.comparable = text, admits, comparable
        self.ordered, self.adds, self.numeric = ordered, adds, numeric


CONSTRAINTS = [
    Constraint("any", BASICS, comparable=False),
    Constraint("comparable", BASICS),
    Constraint("integers", INTS, ordered=True, adds=True, numeric=True),
    Constraint("numbers", INTS + FLOATS, ordered=True, adds=True, numeric=True),
    Constraint("sums", INTS + FLOATS + ["string"], ordered=True, adds=True),
    Constraint("cmp.Ordered", INTS + FLOATS + ["string"], ordered=True, adds=True),
    Constraint("interface{ ~int | ~string }", ["int", "string"], ordered=True, adds=True),
    Constraint("~uint8 | ~int16", ["uint8", "int16"], ordered=True, adds=True, numeric=True),
]


def substitute(of, given):
    """of, with the type parameters that `given` names replaced."""
    change = lambda inner: substitute(inner, given)
    if of.kind == "param":
        return given.get(of.text, of)
    if of.named:
        return of
    if of.kind == "slice":
        return slice_of(change(of.elem))
    if of.kind == "array":
        return array_of(change(of.elem), of.length)
    if of.kind == "map":
        return map_of(change(of.key_type), change(of.elem))
    if of.kind == "pointer":
        return pointer_to(change(of.elem))
    if of.kind == "struct":
        return struct_of([(name, change(t)) for name, t in of.fields])
    if of.kind == "func":
        return func_of([change(p) for p in of.parameters], [change(r) for r in of.results])
    return of


class Variable:
    def __init__(self, name, of, assignable=True):
        self.name, self.type, self.assignable = name, of, assignable
