"""Broken programs: those of tests/go with something changed, which both compilers must refuse in the same words.

What a change makes still compile is not run: it may never end.
"""

import glob
import os
import random
import re
import subprocess

TOKEN = re.compile(
    r"//[^\n]*|/\*.*?\*/|\"(?:\\.|[^\"\\\n])*\"|`[^`]*`|'(?:\\.|[^'\\\n])+'|[A-Za-z_]\w*|\d[\w.]*|<<=|>>=|&\^=|\.\.\."
    r"|&&|\|\||<-|\+\+|--|==|!=|<=|>=|:=|[-+*/%&|^]=|<<|>>|&\^|\s+|.", re.S)
HEAD = re.compile(r"(.*?^package main.*?$(?:\s*import (?:\([^)]*\)|[^\n]*))*)(.*)", re.S | re.M)
MARKS = "+ - * / % & | ^ << >> &^ && || == != < <= > >= = := += -= ++ -- ! <- ~ , ; . ( ) [ ] { } : ...".split()
WORDS = ("int string bool float64 any error uint8 nil true iota len cap append make new panic x _ comparable int64 rune "
         "complex128 copy delete min clear close main init println").split()
KEYWORDS = ("break case chan const continue default defer else fallthrough for func go goto if import interface map range "
            "return select struct switch type var").split()
LITERALS = ["0", "1", "-1", "1.5", '"s"', "'c'", "2i", "nil", "1<<70", "[]int{}", "struct{}{}", "func(){}", "256", "1e100",
            "map[string]int{}", "true", "[...]int{1}", "(*int)(nil)", "interface{ M() }(nil)", "0x", "''", '"\\z"', "1_", "08"]
BEFORE = ["&", "*", "<-", "-", "!", "^", "[]", "..."]
BEHIND = ["()", "[0]", ".x", ".F", "...", "{}", "[int]", ".(int)", "++", ":", "[:]", "(1)", '(1, "a")', ".(type)"]


def programs(root, packages):
    """The texts below root that are one file, import no more than the packages, and have no line for the go command."""
    for path in sorted(glob.glob(os.path.join(root, "**", "*.go"), recursive=True)):
        with open(path, encoding="utf-8", errors="surrogateescape") as file:
            text = file.read()
        alone = not any(os.path.exists(os.path.join(folder, "go.mod")) for folder in parents(path, root))
        imported = re.findall(r'^\s*(?:import )?(?:[\w.]+ )?"([a-z0-9/]+)"$', text, re.M)
        plain = HEAD.match(text) and len(text) < 6000 and not re.search("//go:|//line", text)
        if alone and plain and set(imported) <= packages:
            yield text


def parents(path, root):
    while len(path) > len(root):
        path = os.path.dirname(path)
        yield path


def is_name(token):
    return bool(re.match(r"[A-Za-z_]", token)) and token not in KEYWORDS


def changed_token(chance, token, names):
    """Another token in its place, or more beside it."""
    form = chance.randrange(8)
    if form == 0:
        return ""
    if form == 1:
        return f"{token} {token}"
    if form == 2:
        return f"{chance.choice(MARKS + KEYWORDS + WORDS)} {token}"
    if is_name(token) and form < 6:
        return [chance.choice(LITERALS), chance.choice(BEFORE) + token, token + chance.choice(BEHIND)][form - 3]
    if is_name(token):
        return chance.choice(names if chance.random() < 0.6 else WORDS + LITERALS)
    if token in KEYWORDS:
        return chance.choice(KEYWORDS)
    return chance.choice(LITERALS + names if re.match(r"[\d\"'`]", token) else MARKS)


def changed_lines(chance, text):
    lines = text.split("\n")
    at, form = chance.randrange(len(lines)), chance.randrange(3)
    if form == 0:
        del lines[at]
    elif form == 1:
        lines.insert(at, lines[at])
    elif at + 1 < len(lines):
        lines[at], lines[at + 1] = lines[at + 1], lines[at]
    return "\n".join(lines)


def mutant(seed, texts):
    """The text of a program with one or two changes. Imports stay: packages are another matter."""
    chance = random.Random(seed)
    head, rest = HEAD.match(chance.choice(texts)).groups()
    for _ in range(chance.choice([1, 1, 1, 2])):
        if chance.randrange(6) == 0:
            rest = changed_lines(chance, rest)
            continue
        tokens = TOKEN.findall(rest)
        places = [n for n, token in enumerate(tokens) if not token.isspace() and token[:2] not in ("//", "/*")]
        if not places:
            continue
        at = chance.choice(places)
        names = [tokens[n] for n in places if is_name(tokens[n])] or ["x"]
        if chance.randrange(10) == 0:
            other = chance.choice(places)
            tokens[at], tokens[other] = tokens[other], tokens[at]
        else:
            tokens[at] = changed_token(chance, tokens[at], names)
        rest = "".join(tokens)
    return head + rest


def judge_mutant(judge, seed, texts):
    """What differs, "" if nothing."""
    name = f"mutant-{seed}.go"
    path = judge.write(name, mutant(seed, texts))
    native = judge.compile(name)
    done = subprocess.run([judge.gostep, "check", "--all", name], cwd=judge.work, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, check=False, timeout=60)
    ours = done.stdout.decode("utf-8", "replace")
    ours = re.sub(r"^runtime\.main_main.*\n", "", ours, flags=re.M)  # native Go's linker says that
    if os.path.exists(path + ".a"):
        os.unlink(path + ".a")
    if native == ours:
        os.unlink(path)
        return ""
    theirs, own = native.split("\n"), ours.split("\n")
    return "\n".join([f"    native {line}" for line in theirs if line not in own][:5] +
                     [f"    gostep {line}" for line in own if line not in theirs][:5]) or "    the order differs"
