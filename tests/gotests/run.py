#!/usr/bin/env python3
"""Runs Go's own single-file tests: run.py [--list] GOSTEP TEST_FOLDER [PATH...]; PATH is a file or folder below TEST_FOLDER.

`// run` tests pass as in Go: they exit with 0 within the time limit and print (standard output and standard error merged) what
NAME.out says, nothing where there is no such file. Since most print nothing, a line is added at the end of main that has to
be printed too; those whose main does not come to its end stand in ends.txt, which native Go was asked about.
`// errorcheck` tests pass as in Go: each `// ERROR "rx"` is met by an error of its line, and each error by one of them.

A test is left out when gostep says that it does not have what the test needs: a package, a part of the language; and when it
starts other programs (os/exec): those of Go's folder start the go tool. Failures are
compared with cannot.txt (path, two blanks, reason). A failure that is not in the list is a fault, and so is a line of the
list whose test passes: take it out, the list only shrinks. (But a line that says "longer than": a faster machine may do it.) --list prints the failures in the list's form instead.
Closes with "N passed, N failed", faults being what failed.
"""

import collections
import concurrent.futures
import os
import re
import sys
import tempfile

import common

HERE = os.path.dirname(os.path.realpath(__file__))
LIMIT = float(os.environ.get("GOTESTS_SECONDS", "10"))
REACHED = "the end of main is reached"
Result = collections.namedtuple("Result", "path kind verdict reason")


def kind_of(text):
    """What the first line that is no build line says the test is: run, errorcheck, or None for what needs flags or more."""
    for line in text.splitlines():
        if not line.strip() or re.match(r"//go:build|// \+build", line):
            continue
        told = re.match(r"// (run|errorcheck)\s*$", line)
        return told.group(1) if told else None
    return None


def missing(output):
    """What gostep says it does not have, or None."""
    found = re.search(r"(package \S+) (?:is not in std|of Go's library is not in gostep)|^\S+: ([^\n]*?) ?not supported yet:? ?([^\n]*)", output, re.M)
    return found and (found.group(1) or (found.group(2) or "") + (found.group(3) or ""))


# ---- // run ----

def with_reached_line(text):
    """The same program that says so when main comes to its end, or None where no such place is found."""
    say = f'print("{REACHED}\\\\n")'
    if re.search(r"func print\(", text):
        say = f'println("{REACHED}")'
    elif re.search(r"^\s+print\s*=", text, re.M):  # println is something else there too
        say = f'fmt.Println("{REACHED}")'
    changed, times = re.subn(r"(^func main\(\) ?\{\n(?:(?!^\}).*\n)*?)^\}", rf"\1{say}}}", text, flags=re.M)
    return changed if times == 1 else None


def judge_run(gostep, root, path, text, ends_elsewhere):
    changed = None if path in ends_elsewhere else with_reached_line(text)
    folder, name = os.path.split(os.path.join(root, path))
    with tempfile.TemporaryDirectory() as scratch:
        if changed:
            with open(os.path.join(scratch, name), "w", encoding="utf-8", errors="surrogateescape") as out:
                out.write(changed)
        output, code = common.execute([gostep, "run", os.path.join(scratch, name) if changed else name], folder, LIMIT)
    if code == 1 and missing(output):
        return "out", missing(output)
    if code is None:
        return "fail", f"longer than {LIMIT:g} seconds"
    if code < 0:
        return "fail", f"gostep ended by signal {-code}"
    if code != 0:
        return "fail", common.first_line(output)
    if changed:
        if REACHED + "\n" not in output:
            return "fail", "the end of main is not reached"
        output = output.replace(REACHED + "\n", "")
    want = ""
    expected = os.path.join(folder, name[:-3] + ".out")
    if os.path.exists(expected):
        want = open(expected, encoding="utf-8").read()
    if output == want:
        return "pass", ""
    return "fail", f"other output than {os.path.basename(expected)}" if want else "prints: " + common.first_line(output)


# ---- // errorcheck ----

def wanted_errors(text, name):
    """[(line number, pattern)] of the ERROR comments; LINE, LINE+1 in them is its place."""
    wanted = []
    for number, line in enumerate(text.split("\n"), 1):
        comment = re.search(r"// (?:GC_)?ERROR (.*)", line)
        if not comment or "////" in line:
            continue
        for quoted in re.findall(r'"([^"]*)"', comment.group(1)):
            pattern = re.sub(r"LINE(\+[0-9]+|-[0-9]+)?",
                             lambda m, n=number: f"{name}:{n + int(m.group(1) or 0)}", quoted)
            wanted.append((number, pattern))
    return wanted


def reported_errors(output, name):
    """[(line number, text)]; a line that begins with a tab belongs to the one before it."""
    errors = []
    for line in output.split("\n"):
        place = re.match(rf"(?:\./)?{re.escape(name)}:(\d+)(?::\d+)?: (.*)", line)
        if place:
            errors.append([int(place.group(1)), place.group(2).replace("./", "")])
        elif line.startswith("\t") and errors:
            errors[-1][1] += "\n" + line
        elif line.strip() and not line.startswith("#"):
            errors.append([0, line])
    return errors


def judge_errors(gostep, root, path, text):
    name = os.path.basename(path)
    # where Go's runner stands too: //line names such paths
    output, code = common.execute([gostep, "check", "--all", path], root, LIMIT)
    output = output.replace(path, name)
    if missing(output):
        return "out", missing(output)
    if code not in (0, 1):
        return "fail", "longer than %g seconds" % LIMIT if code is None else f"gostep ended with {code}"
    errors, met = reported_errors(output, name), set()
    for line, pattern in wanted_errors(text, name):
        hits = [i for i, error in enumerate(errors) if error[0] == line and re.search(to_python(pattern), error[1])]
        if not hits:
            here = next((error[1] for error in errors if error[0] == line), "nothing")
            return "fail", f'line {line}: wants "{pattern[:60]}", got {common.first_line(here)}'
        met.update(hits)
    for i, error in enumerate(errors):
        if i not in met:
            return "fail", f"line {error[0]}: unexpected: {common.first_line(error[1])}"
    return "pass", ""


def to_python(pattern):
    """Go's regular expressions as Python spells them, as far as the tests need it."""
    return re.sub(r"\[\[:(\w+):\]\]", {"space": r"\\s", "digit": r"\\d"}.get("space"), pattern)


# ---- all of them ----

def judge(gostep, root, path, ends_elsewhere):
    text = open(os.path.join(root, path), encoding="utf-8", errors="surrogateescape", newline="").read()
    kind = kind_of(text)
    if not kind:
        return None
    if not common.built_here(text):
        return Result(path, kind, "out", "another system (//go:build)")
    if kind == "run" and re.search(r'^(import)?\s*"os/exec"', text, re.M):
        return Result(path, kind, "out", "the go tool, which it starts")
    try:
        verdict, reason = (judge_run(gostep, root, path, text, ends_elsewhere) if kind == "run" else
                           judge_errors(gostep, root, path, text))
    except re.error as bad:
        verdict, reason = "fail", f"its pattern cannot be read: {bad}"
    return Result(path, kind, verdict, reason)


def find_tests(root, paths):
    for path in paths:
        whole = os.path.join(root, path)
        if os.path.isfile(whole):
            yield os.path.normpath(path)
        for folder, folders, names in os.walk(whole, followlinks=True):
            folders[:] = sorted(f for f in folders if not f.endswith(".dir"))
            for name in sorted(names):
                if name.endswith(".go"):
                    yield os.path.relpath(os.path.join(folder, name), root)


def report(results, known):
    faults = 0
    counts = collections.defaultdict(collections.Counter)
    left_out = collections.Counter()
    for r in results:
        counts[r.kind, os.path.dirname(r.path) or "."][r.verdict] += 1
        if r.verdict == "out":
            left_out[r.reason] += 1
        if r.verdict == "pass" and not known.get(r.path, "longer than").startswith("longer than"):
            print(f"{r.path}: passes, take it out of cannot.txt")
            faults += 1
        if r.verdict == "fail" and r.path not in known:
            print(f"{r.path}: {r.reason}")
            faults += 1
    print("\npassed / run / left out")
    for (kind, folder), count in sorted(counts.items()):
        print(f"{kind:<10} {folder:<20} {count['pass']:4} / {count['pass'] + count['fail']:4} / {count['out']:4}")
    for kind in ("run", "errorcheck"):
        of_kind = [r for r in results if r.kind == kind]
        done = [r for r in of_kind if r.verdict != "out"]
        passed = sum(r.verdict == "pass" for r in done)
        if of_kind:
            print(f"{kind}: {passed} of {len(done)} pass ({100 * passed / max(len(done), 1):.1f}%); "
                  f"{len(of_kind) - len(done)} left out")
    print("\nleft out, for want of")
    for reason, count in sorted(left_out.items(), key=lambda item: (-item[1], item[0])):
        print(f"{count:5} {reason}")
    held = sum(r.verdict == "fail" and r.path in known for r in results)
    passed = sum(r.verdict == "pass" for r in results)
    print(f"\n{held} more cannot pass: cannot.txt\n{passed} passed, {faults} failed")
    return faults


def main(arguments):
    listing = "--list" in arguments
    arguments = [a for a in arguments if a != "--list"]
    if len(arguments) < 2:
        sys.exit(__doc__)
    gostep, root = os.path.realpath(arguments[0]), arguments[1]
    known, ends_elsewhere = (common.read_list(os.path.join(HERE, name)) for name in ("cannot.txt", "ends.txt"))
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        judged = pool.map(lambda path: judge(gostep, root, path, ends_elsewhere),
                          find_tests(root, arguments[2:] or ["."]))
        results = [r for r in judged if r]
    if listing:
        for r in results:
            if r.verdict == "fail":
                print(f"{r.path}  {r.reason}")
        return 0
    return report(results, known) > 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
