#!/usr/bin/env python3
"""Compares what two compilers say about erroneous programs, word by word: texts.py GO GOSTEP PATH...

PATH is a .go file, which is a package of its own, or a folder of such; a folder beside .go files is one package. Both compile in the file's folder and tell everything they find (-e, --all). A package is left out when it
imports what gostep does not have, and when native Go's compiler breaks down. What differs is printed as a diff, native Go's lines
with "-"; what texts.txt knows (path, two blanks, reason) is no fault, and a line of it whose package agrees is one.
Closes with "N passed, N failed".
"""

import concurrent.futures
import difflib
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.realpath(__file__))
PACKAGES = """bufio bytes cmp container/heap container/list context embed encoding/json errors flag fmt io io/fs iter log maps math
    math/big math/bits math/cmplx math/rand os path/filepath reflect regexp runtime slices sort strconv strings sync sync/atomic
    testing time unicode unicode/utf8 unsafe""".split()


def execute(command, folder):
    done = subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, timeout=60)
    return done.stdout.decode("utf-8", "replace"), done.returncode


def import_config(go, scratch):
    """A file that says where the compiled packages lie."""
    listed, code = execute([go, "list", "-export", "-deps", "-f",
                            "{{if .Export}}packagefile {{.ImportPath}}={{.Export}}{{end}}"] + PACKAGES, scratch)
    if code:
        sys.exit(f"texts.py: {go} list: {listed}")
    path = os.path.join(scratch, "importcfg")
    with open(path, "w", encoding="utf-8") as out:
        out.write(listed)
    return path


def find_packages(path):
    """(folder, names of the files) of each package."""
    if os.path.isfile(path):
        folder, name = os.path.split(os.path.abspath(path))
        yield folder, [name]
        return
    for folder, folders, names in os.walk(path, followlinks=True):
        folders[:] = sorted(name for name in folders if not name.endswith(".dir"))
        names = sorted(name for name in names if name.endswith(".go"))
        outer = os.path.dirname(folder)
        whole = folder != path and any(name.endswith(".go") for name in os.listdir(outer))
        for group in [names] if whole and names else [[name] for name in names]:
            yield os.path.abspath(folder), group


def told(output):
    """The lines that are about the program; that main is missing is the linker's to tell."""
    output = re.sub(r"^# .*\n|^runtime\.main_main·f: .*\n", "", output, flags=re.M)
    return output.rstrip("\n").split("\n") if output.strip() else []


def compare(go, gostep, config, scratch, package):
    folder, names = package
    out = os.path.join(scratch, names[0] + ".o")
    native, _ = execute([go, "tool", "compile", "-e", "-p", "main", "-complete", "-lang=go1.23", "-importcfg", config, "-o", out] +
                        ["./" + name for name in names], folder)
    ours, code = execute([gostep, "check", "--all"] + names, folder)
    native = native.replace(folder + "/", "./")  # the back end names whole paths
    path = os.path.join(folder, names[0])
    if re.search(r"could not import|internal compiler error", native) or re.search(r"is not in (std|gostep)|there is no cgo", ours):
        return path, None
    if code not in (0, 1):
        ours += f"gostep ended with {code}\n"
    return path, [line for line in difflib.unified_diff(told(native), told(ours), lineterm="", n=0)
                  if not line.startswith(("---", "+++", "@@"))]


def read_known():
    with open(os.path.join(HERE, "texts.txt"), encoding="utf-8") as lines:
        return [line.split("  ")[0] for line in lines if line.strip() and not line.startswith("#")]


def main(go, gostep, *paths):
    passed = faults = left_out = held = 0
    known = read_known()
    packages = [package for path in paths for package in find_packages(path)]
    with tempfile.TemporaryDirectory() as scratch, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        config = import_config(go, scratch)
        for path, diff in pool.map(lambda p: compare(go, os.path.realpath(gostep), config, scratch, p), packages):
            expected = any(path.endswith("/" + end) for end in known)
            left_out += diff is None
            held += bool(diff) and expected
            passed += diff == []
            if (diff and not expected) or (diff == [] and expected):
                faults += 1
                print("\n".join([path] + (diff or ["agrees: take it out of texts.txt"])))
    print(f"{left_out} left out, {held} known to differ: texts.txt\n{passed} passed, {faults} failed")
    return faults > 0


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
