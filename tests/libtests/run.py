#!/usr/bin/env python3
"""Runs the tests of Go's own packages against ours:
run.py [--quick] [--list] [--native GO] GOSTEP OUR_PACKAGES GO_SOURCES [PACKAGE...]

Of every package that we have, the _test.go files of Go's are read from GO_SOURCES and written into a scratch module, where
they import the package by its path and so get ours. Files of the package itself (not of x_test) become external ones that
name it by a dot import. What a test then has not (unexported names, packages that are not there) is told by the checker; the
declaration at fault is taken out, and again, until the rest compiles. That rest is run with `gostep test --short`.

cannot.txt names what does not pass: package, blank, test or file, two blanks, reason. A test that fails or does not compile
and is not in the list is a fault; so is a line whose test passes: take it out, the list only shrinks. (But a test that counts
allocations or reads files may come to pass by what was changed elsewhere: that is told, and no fault.) Files in the list are
not read, tests whose reason begins with "longer than" are not run. --list prints what fails in the list's form instead.
packages.txt names the packages that are judged when none is named; which of ours are not among them is told. --quick leaves out
those whose tests take longest. --native runs the same tests under native Go, where all of them have to pass: it judges this
runner. Closes with "N passed, N failed", faults being what failed.
"""

import collections
import concurrent.futures
import glob
import os
import re
import shutil
import sys
import tempfile

import source

HERE = os.path.dirname(os.path.realpath(__file__))
sys.path.append(os.path.join(HERE, "..", "gotests"))
import common  # noqa: E402 (it lies beside the other runner)

LIMIT = float(os.environ.get("LIBTESTS_SECONDS", "20"))
ROUNDS = 100
OTHER_SYSTEMS = r"_(windows|plan9|darwin|android|wasm|js|s390x|arm64|ppc64x?|freebsd)(_\w+)?_test\.go$"
NOT_TRIED = {"runtime", "syscall"}  # their tests are tests of native code
MAY_PASS = ("counts allocations", "reads files")
SLOW = {"os", "reflect", "regexp/syntax", "time"}
Tool = collections.namedtuple("Tool", "gostep native")
Result = collections.namedtuple("Result", "package name verdict reason")  # verdict: pass, fail, skip, out


# ---- what there is ----

def packages_of(ours, root):
    """Import paths of our packages of whose tests there are any."""
    for folder, folders, names in os.walk(ours):
        folders[:] = sorted(f for f in folders if f not in ("internal", "golang.org"))
        path = os.path.relpath(folder, ours)
        if path not in NOT_TRIED and any(n.endswith(".go") for n in names) and \
                glob.glob(os.path.join(root, path, "*_test.go")):
            yield path


def test_files(root, path, known):
    """Two sets of {name: text}: the files of the package x_test, and those of x made into external ones. What Go's export_test.go
    shows of the package's inside, exports/ has in both as far as it can be had from outside."""
    outside, inside = {}, {}
    for whole in sorted(glob.glob(os.path.join(root, path, "*_test.go"))):
        name = os.path.basename(whole)
        text = open(whole, encoding="utf-8", errors="surrogateescape", newline="").read()
        if re.search(OTHER_SYSTEMS, name) or not common.built_here(text) or f"{path} {name}" in known:
            continue
        text = source.with_internals_of(text, "libtests", ("testenv", "race"))
        if source.package_of(text).endswith("_test"):
            outside[name] = text
        elif not name.startswith("export_"):
            inside[name] = source.as_external(text, path)
    own = os.path.join(HERE, "exports", path.replace("/", "_") + ".go")
    if os.path.exists(own):
        text = open(own, encoding="utf-8").read()
        outside, inside = (source.with_exports(files, text) for files in (outside, inside))
    return [files for files in (outside, inside) if any(source.test_names(text) for text in files.values())]


# ---- what compiles ----

def write(folder, files):
    for name, text in files.items():
        with open(os.path.join(folder, name), "w", encoding="utf-8", errors="surrogateescape", newline="") as out:
            out.write(text)


def compile_errors(tool, folder, files):
    """[(file, line, text)]: what the checker says, and when that is nothing, what the compiler says."""
    said, _ = common.execute([tool.gostep, "check", "--all"] + sorted(files), folder, 60)
    if not said:
        said, _ = common.execute([tool.gostep, "test", "--run", "^none$", "."], folder, 60)
    return [(place[0], int(place[1]), place[2])
            for place in re.findall(r"^(?:# )?(?:\./)?(\w+\.go):(\d+)(?::\d+)?: (.*)", said, re.M)]


def take_out(files, errors, removed):
    """Takes what the errors are about out of the files; in `removed` {name: reason} of it. False when there is nothing to take."""
    changed = False
    for name in {error[0] for error in errors}:
        less = source.without(files[name], {line: reason for at, line, reason in errors if at == name}, removed)
        changed |= less != files[name]
        files[name] = less
    return changed


def what_compiles(tool, folder, files):
    """Reduces the files to what compiles. {name of a test: why it does not}."""
    wanted = [name for text in files.values() for name in source.test_names(text)]
    removed = {}
    for _ in range(ROUNDS):
        write(folder, files)
        errors = compile_errors(tool, folder, files)
        if not errors or not take_out(files, errors, removed):
            break
    left = {name for text in files.values() for name in source.test_names(text)}
    if errors:
        left, removed = set(), dict.fromkeys(wanted, common.first_line(errors[0][2]))
    return {name: removed.get(name, "does not compile") for name in wanted if name not in left}


# ---- what passes ----

def verdicts_in(output):
    """{test: (verdict, reason)} of what a run has printed; the reason is what a failing test says first."""
    verdicts, said, of = {}, {}, ""
    for line in output.split("\n"):
        begun = re.match(r"=== (?:RUN|CONT|NAME) +(\w+)", line)
        told = re.search(r"--- (PASS|FAIL|SKIP): (\w+) \(", line)
        log = re.match(r"\s+\w+_test\.go:\d+: (.*)", line)
        if begun:
            of = begun.group(1)
        elif told and not line.startswith(" "):
            verdicts[told.group(2)] = told.group(1).lower()
        elif log:
            said.setdefault(of, log.group(1))
    crash = crash_in(output)
    return {name: (verdict, said.get(name) or crash or ("prints something else" if name.startswith("Example") else ""))
            for name, verdict in verdicts.items()}


def crash_in(output):
    crash = re.search(r"^(panic|fatal error): .*", output, re.M)
    return crash.group(0) if crash else ""


def run_tests(tool, folder, pattern, limit):
    """Output without the marks of the test report, and exit code."""
    command = [tool.gostep, "test", "--short", "--verbose", "--run", pattern, "."]
    if tool.native:
        command = [tool.native, "test", "-vet=off", "-short", "-v", "-run", pattern, "."]
    output, code = common.execute(command, folder, limit)
    return re.sub(r"^# ?", "", output, flags=re.M), code


def run_alone(tool, folder, name):
    output, code = run_tests(tool, folder, f"^{name}$", LIMIT)
    if code is None:
        return "fail", f"longer than {LIMIT:g} seconds"
    return verdicts_in(output).get(name) or ("fail", crash_in(output) or output.strip().split("\n")[-1])


def run_all(tool, folder, files, names):
    """{test: (verdict, reason)}. They run together; when one ends the run, it runs alone and the rest together again. When a run
    says nothing, each runs alone."""
    found, waiting = {}, list(names)
    while waiting:
        write(folder, {name: without_tests(text, set(names) - set(waiting)) for name, text in files.items()})
        output, code = run_tests(tool, folder, ".", 3 * LIMIT)
        told = verdicts_in(output)
        begun = re.findall(r"^=== (?:RUN|CONT|NAME) +(\w+)", output, re.M)
        if begun and begun[-1] not in told and code is not None:
            told[begun[-1]] = run_alone(tool, folder, begun[-1])
        if not told:
            break
        found.update(told)
        waiting = [name for name in waiting if name not in told]
    write(folder, files)
    return found | {name: run_alone(tool, folder, name) for name in waiting}


def judge_files(tool, path, root, files, known):
    """Results of the tests of one set of files."""
    with tempfile.TemporaryDirectory(prefix="libtests-") as scratch:
        folder = os.path.join(scratch, "tests", os.path.basename(path))
        os.makedirs(folder)
        write(scratch, {"go.mod": "module libtests\n\ngo 1.23\n"})
        shutil.copytree(os.path.join(HERE, "internal"), os.path.join(scratch, "internal"))
        if os.path.isdir(os.path.join(root, path, "testdata")):
            shutil.copytree(os.path.join(root, path, "testdata"), os.path.join(folder, "testdata"))
        out = what_compiles(tool, folder, files)
        results = [Result(path, name, "out", reason) for name, reason in out.items()]
        names = [name for text in files.values() for name in source.test_names(text)]
        held = [name for name in names if known.get(f"{path} {name}", "").startswith("longer than")]
        files = {name: without_tests(text, held) for name, text in files.items()}
        found = run_all(tool, folder, files, [name for name in names if name not in held])
        found.update((name, ("fail", known[f"{path} {name}"])) for name in held)
        results += [Result(path, name, verdict, common.first_line(reason)) for name, (verdict, reason) in found.items()]
        return results


def without_tests(text, names):
    """The same file, whose functions of these names are no tests."""
    for name in names:
        text = text.replace(f"func {name}(", f"func not{name}(")
    return text


def judge(tool, root, path, known):
    return [result for files in test_files(root, path, known) for result in judge_files(tool, path, root, files, known)]


# ---- all of them ----

def report(results, known):
    faults, held = 0, 0
    counts = collections.defaultdict(collections.Counter)
    for r in results:
        counts[r.package][r.verdict] += 1
        reason = known.get(f"{r.package} {r.name}")
        if r.verdict == "pass" and reason is not None:
            print(f"{r.package} {r.name}: passes, take it out of cannot.txt")
            faults += not reason.startswith(MAY_PASS)
        elif r.verdict in ("fail", "out") and reason is None:
            print(f"{r.package} {r.name}: {r.reason}")
            faults += 1
        held += r.verdict in ("fail", "out") and reason is not None
    print("\npassed / run / skipped by themselves / not compiled")
    for package, count in counts.items():
        print(f"{package:<20} {count['pass']:4} / {count['pass'] + count['fail']:4} / {count['skip']:4} / {count['out']:4}")
    passed = sum(count["pass"] for count in counts.values())
    print(f"\n{held} more cannot pass: cannot.txt\n{passed} passed, {faults} failed")
    return faults


def options_of(arguments):
    listing, quick = "--list" in arguments, "--quick" in arguments
    arguments = [a for a in arguments if a not in ("--list", "--quick")]
    native = None
    if "--native" in arguments:
        at = arguments.index("--native")
        native = arguments[at + 1]
        del arguments[at:at + 2]
    return listing, quick, native, arguments


def main(arguments):
    listing, quick, native, arguments = options_of(arguments)
    if len(arguments) < 3:
        sys.exit(__doc__)
    tool = Tool(os.path.realpath(arguments[0]), native)
    known = common.read_list(os.path.join(HERE, "cannot.txt"))
    judged = common.read_list(os.path.join(HERE, "packages.txt"))
    new = [path for path in packages_of(arguments[1], arguments[2]) if path not in judged]
    if new and not arguments[3:]:
        print("not judged yet (remedy: their tests in cannot.txt, their names in packages.txt):", ", ".join(new))
    paths = arguments[3:] or [path for path in judged if not (quick and path in SLOW)]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        of_packages = pool.map(lambda path: judge(tool, arguments[2], path, {} if listing else known), paths)
        results = [result for of_package in of_packages for result in of_package]
    if listing:
        for r in results:
            if r.verdict in ("fail", "out"):
                print(f"{r.package} {r.name}  {r.reason}")
        return 0
    return report(results, known) > 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
