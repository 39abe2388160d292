"""Go source as far as the runner has to see into it: the units a file can do without, and what its head says."""

import re

TOKEN = re.compile(r"//[^\n]*|/\*.*?\*/|\"(?:\\.|[^\"\\\n])*\"|`[^`]*`|'(?:\\.|[^'\\\n])*'|[(\[{]|[)\]}]|\n", re.S)
HEAD = re.compile(r"func (?:\([^)]*\) )?(\w+)|(?:type|var|const) (\w+)|\t([\w, ]+)")


def lines_with_depth(text):
    """Of each line, whose first is number 1: how deep in brackets it begins, and whether a string goes through its start."""
    depths, depth, line_depth, inside = [], 0, 0, False
    for token in TOKEN.finditer(text):
        word = token.group(0)
        if word in "([{":
            depth += 1
        elif word in ")]}":
            depth -= 1
        elif "\n" in word:
            depths.append((line_depth, inside))
            depths += [(depth, True)] * (word.count("\n") - 1)
            line_depth, inside = depth, len(word) > 1
    depths.append((line_depth, inside))
    return depths


def units(text):
    """[first line, behind the last line) of each declaration; in groups of imports, variables and types, of each of their lines."""
    lines, depths = text.split("\n"), lines_with_depth(text)
    starts, in_group = [], False
    for number, (line, (depth, inside)) in enumerate(zip(lines, depths)):
        if inside or not line.strip():
            continue
        if depth == 0 and re.match(r"\w", line):
            starts.append(number)
            in_group = bool(re.match(r"(import|var|type) \($", line))
        elif in_group and line.startswith(")"):
            starts.append(number)
            in_group = False
        elif in_group and depth == 1 and re.match(r"\t[^\s)/]", line):
            starts.append(number)
    return list(zip(starts, starts[1:] + [len(lines)]))


def without(text, faults, removed):
    """The text without the units that have the lines of `faults` {line from 1: reason}, every other line where it was; in `removed`
    {name: reason} of what went. The package clause loses the import beside it, brackets of groups stay."""
    lines = text.split("\n")
    for first, end in units(text):
        reasons = [faults[line] for line in range(first + 1, end + 1) if line in faults]
        if not reasons or re.match(r"\)|(import|var|type) \($", lines[first]):
            continue
        if lines[first].startswith("package "):
            lines[first] = lines[first].split(";")[0]
            continue
        removed.setdefault(unit_name(lines[first]), reasons[0])
        lines[first:end] = [""] * (end - first)
    return "\n".join(lines)


def unit_name(line):
    """What a unit declares that begins with this line."""
    told = HEAD.match(line)
    return next((name for name in told.groups() if name), "") if told else ""


def test_names(text):
    """Functions that `go test` runs, in order: tests, fuzz tests (with their first inputs), examples that say what they print."""
    names = []
    for first, end in units(text):
        lines = text.split("\n")[first:end]
        name = re.match(r"func ((?:Test|Fuzz|Example)(?:[^a-z]\w*)?)\(", lines[0])
        if name and name.group(1) != "TestMain" and (not name.group(1).startswith("Example") or
                                                     re.search(r"// (Unordered )?output:", "\n".join(lines), re.I)):
            names.append(name.group(1))
    return names


def package_of(text):
    clause = re.search(r"^package (\w+)", text, re.M)
    return clause.group(1) if clause else ""


def as_external(text, path):
    """A test file of package `path` itself as one of a package beside it: it names what it tests through a dot import."""
    return re.sub(r"^package (\w+)(.*)$", rf'package \1_test; import . "{path}"', text, count=1, flags=re.M)


def with_internals_of(text, module, stand_ins):
    """Imports of internal packages come from the module, where it has them; the others go."""
    text = re.sub(rf'"internal/({"|".join(stand_ins)})"', rf'"{module}/internal/\1"', text)
    return re.sub(rf'^(import |\t)([\w.]+ )?"(?!{module}/)([\w/]*/)?internal["/].*$', "", text, flags=re.M)


def with_exports(files, exports):
    """The files {name: text}, what `exports` replaces in them (//libtests:replace PATTERN TEXT) replaced, and it beside them."""
    for pattern, that in re.findall(r"^//libtests:replace (\S+) (.*)$", exports, re.M):
        files = {name: re.sub(pattern, that, text) for name, text in files.items()}
    return files | {"export_test.go": exports}
