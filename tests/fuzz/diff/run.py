#!/usr/bin/env python3
"""Runs random programs under gostep and native Go: run.py --gostep G --go GO --work FOLDER [--seed S] [--errors] N

Programs travel in files of many, since native Go takes longer to build than to run; those that panic, and one in ten, run
once more alone, where nothing recovers them. One whose output differs is cut down to the lines that the difference needs,
and left in FOLDER as difference-SEED.go. With --errors they are broken programs, which both sides must refuse in the same
words. Closes with "N passed, N failed".
"""

import argparse
import concurrent.futures
import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.realpath(__file__)))
from generate import unit_text  # noqa: E402
from judge import Judge, crash, imports, output_of, same  # noqa: E402
from mutate import judge_mutant, programs  # noqa: E402
from shrink import shrink  # noqa: E402

HERE = os.path.dirname(os.path.realpath(__file__))
PRELUDE = open(os.path.join(HERE, "prelude.go.txt"), encoding="utf-8").read()
BATCH = 100


def file_text(units):
    """units: [(number, text)]. With a number for its argument the program runs that unit alone."""
    text = PRELUDE + "\n" + "\n".join(text for _, text in units)
    text += "\nfunc main() {\n\tif len(os.Args) > 1 {\n\t\tswitch os.Args[1] {\n"
    text += "".join(f'\t\tcase "{number}":\n\t\t\talone({number}, unit{number}, end{number})\n' for number, _ in units)
    text += "\t\t}\n\t\treturn\n\t}\n" + "".join(f"\trun({number}, unit{number})\n" for number, _ in units) + "}\n"
    return "package main\n\n" + imports(text) + "\n" + text


def sections(output):
    """{number: text} of the units' outputs."""
    parts = re.split(r"^unit (\d+)\n", output, flags=re.M)
    return dict(zip(map(int, parts[1::2]), parts[2::2]))


def judge_batch(judge, first_seed, count):
    """[(seed, text, what differs)]"""
    units = [(seed, unit_text(seed, seed)) for seed in range(first_seed, first_seed + count)]
    name = f"batch-{first_seed}.go"
    path = judge.write(name, file_text(units))
    try:
        program, said = judge.build(name)
        if said and "internal compiler error" in said and count == 1:
            return []  # native Go cannot say: a fault of its compiler
        if said and count == 1:
            return [(first_seed, units[0][1], "native: " + said[:2000] + "\ngostep: " + judge.simulated(name)[0][:600])]
        found = None if said else judge_built(judge, units, name, program)
    finally:
        for ending in ("", ".a", ".native"):
            if os.path.exists(path + ending):
                os.unlink(path + ending)
    if found is None:
        half = count // 2
        found = judge_batch(judge, first_seed, half) + judge_batch(judge, first_seed + half, count - half)
    return found


def judge_built(judge, units, name, program):
    """What differs; None when the units have to be parted to say it."""
    native, simulated = output_of([program], 30), judge.simulated(name)
    if native[1] != 0 or simulated[1] != 0:
        if len(units) > 1:
            return None
        if native[1] != 0 and same(native, simulated):
            return []
        return [(units[0][0], units[0][1], report(native[0], simulated[0]))]
    first = lambda text: text.split("\nunit ")[0]  # what the package's initialization prints
    if first(native[0]) != first(simulated[0]):
        return None if len(units) > 1 else [(units[0][0], units[0][1], report(first(native[0]), first(simulated[0])))]
    theirs, ours = sections(native[0]), sections(simulated[0])
    found = []
    for seed, text in units:
        if seed not in theirs or theirs[seed] != ours.get(seed):
            found.append((seed, text, report(theirs.get(seed, "no section"), ours.get(seed, ""))))
        elif seed % 10 == 0 or "\npanic: " in theirs[seed]:
            found += judge_alone(judge, seed, text, program)
    return found


def judge_alone(judge, seed, text, program):
    """The program's other units are there when their package variables are made, so only what comes behind that counts."""
    begun = lambda output: (output[0].partition("\nunit ")[2], output[1])
    native = begun(output_of([program, str(seed)], 30))
    name = f"alone-{seed}.go"
    path = judge.write(name, file_text([(seed, text)]))
    simulated = begun(judge.simulated(name, str(seed)))
    os.unlink(path)
    return [] if same(native, simulated) else [(seed, text, "alone, " + report(crash(native[0]), crash(simulated[0])))]


def report(native, simulated):
    """The first line that differs."""
    a, b = native.split("\n"), simulated.split("\n")
    for n in range(max(len(a), len(b))):
        x, y = (a[n] if n < len(a) else "(end)"), (b[n] if n < len(b) else "(end)")
        if x != y:
            return f"line {n + 1}: native {x!r}, gostep {y!r}"
    return "the exit codes differ"


def differs(judge, number, text):
    """Whether this one unit still compiles and differs."""
    name = f"shrink-{number}.go"
    judge.write(name, file_text([(number, text)]))
    ours = judge.simulated(name)
    if ours[1] == 1:
        return False
    program, said = judge.build(name)
    if said:
        return False
    theirs = output_of([program], 20)
    if not same(theirs, ours):
        return True
    return theirs[1] == 0 and not same(output_of([program, str(number)], 20), judge.simulated(name, str(number)))


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--gostep", required=True)
    options.add_argument("--go", required=True)
    options.add_argument("--work", required=True)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--errors", action="store_true", help="broken programs: what do the compilers say")
    options.add_argument("--keep", action="store_true", help="do not cut down what differs")
    options.add_argument("count", type=int, nargs="?", default=1000)
    chosen = options.parse_args()
    judge = Judge(chosen.gostep, chosen.go, chosen.work)
    failed = broken(judge, chosen) if chosen.errors else random_programs(judge, chosen)
    print(f"{chosen.count - failed} passed, {failed} failed")
    return failed > 0


def broken(judge, chosen):
    texts = list(programs(os.path.join(HERE, "..", "..", "go"), judge.known))
    failed, seeds = 0, range(chosen.seed, chosen.seed + chosen.count)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for seed, why in zip(seeds, pool.map(lambda seed: judge_mutant(judge, seed, texts), seeds)):
            if why:
                failed += 1
                print(f"seed {seed}: see {judge.work}/mutant-{seed}.go\n{why}", flush=True)
    return failed


def random_programs(judge, chosen):
    starts = range(chosen.seed, chosen.seed + chosen.count, BATCH)
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = [pool.submit(judge_batch, judge, s, min(BATCH, chosen.seed + chosen.count - s)) for s in starts]
        for job in jobs:
            for seed, text, why in job.result():
                failed += 1
                print(f"seed {seed}: {why}", flush=True)
                if failed <= 5 and not chosen.keep and "native: " not in why:
                    text = shrink(text, lambda candidate: differs(judge, seed, candidate))
                path = judge.write(f"difference-{seed}.go", file_text([(seed, text)]))
                print(f"    see {path}", flush=True)
    return failed


if __name__ == "__main__":
    sys.exit(main())
