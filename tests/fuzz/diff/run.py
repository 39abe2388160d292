#!/usr/bin/env python3
"""Runs random programs under gostep and native Go: run.py --gostep G --go GO --work FOLDER [--seed S] N

Programs travel in files of many, since native Go takes longer to build than to run. One whose output differs is cut down to
the lines that the difference needs, and left in FOLDER as difference-SEED.go. Closes with "N passed, N failed".
"""

import argparse
import concurrent.futures
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.realpath(__file__)))
from generate import unit_text  # noqa: E402

HERE = os.path.dirname(os.path.realpath(__file__))
PRELUDE = open(os.path.join(HERE, "prelude.go.txt"), encoding="utf-8").read()
BATCH = 40


def file_text(units):
    """units: [(number, text)]"""
    calls = "".join(f"\trun({number}, unit{number})\n" for number, _ in units)
    return PRELUDE + "\n".join(text for _, text in units) + "\nfunc main() {\n" + calls + "}\n"


def output_of(command, seconds):
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              timeout=seconds)
        return done.stdout.decode("utf-8", "surrogateescape"), done.returncode
    except subprocess.TimeoutExpired:
        return "took too long\n", None


class Judge:
    def __init__(self, gostep, go, work):
        self.gostep, self.go, self.work = gostep, go, work
        os.makedirs(work, exist_ok=True)
        self.environment = dict(os.environ, GOFLAGS="-gcflags=-e", GOMAXPROCS="1", CGO_ENABLED="0")

    def write(self, name, text):
        path = os.path.join(self.work, name)
        with open(path, "w", encoding="utf-8") as out:
            out.write(text)
        return path

    def native(self, path):
        binary = path[:-3] + ".native"
        built = subprocess.run([self.go, "build", "-o", binary, path], env=self.environment, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT, check=False)
        if built.returncode:
            return built.stdout.decode("utf-8", "replace"), "build"
        output = output_of([binary], 20)
        os.unlink(binary)
        return output

    def simulated(self, path):
        return output_of([self.gostep, "run", path], 60)

    def both(self, name, text):
        path = self.write(name, text)
        native, simulated = self.native(path), self.simulated(path)
        os.unlink(path)
        return native, simulated


def same(native, simulated):
    """A crash is the same when its first lines are; what goroutines were doing is another test's matter."""
    if native == simulated:
        return True
    cut = lambda text: re.split(r"\n\ngoroutine \d+ \[", text)[0]
    return native[1] == simulated[1] and cut(native[0]) == cut(simulated[0])


# ---- cutting down ----

def pieces(lines):
    """Ranges of lines that hold as many opening as closing braces, larger ones first."""
    depth_at, depth = [], 0
    for line in lines:
        depth_at.append(depth)
        depth += line.count("{") - line.count("}")
    depth_at.append(depth)
    for size in range(len(lines), 0, -1):
        for start in range(0, len(lines) - size + 1):
            inner = depth_at[start:start + size + 1]
            if inner[0] == inner[-1] and min(inner) >= inner[0]:
                yield start, start + size


def shrink(judge, number, text, seconds=240):
    """The fewest lines that still compile and differ, as far as taking out and unwrapping leads within the time."""
    import time
    end = time.monotonic() + seconds
    lines = text.split("\n")
    differs = lambda candidate: still_differs(judge, number, "\n".join(candidate))
    progress = True
    while progress and time.monotonic() < end:
        progress = False
        for start, stop in list(pieces(lines)):
            if stop > len(lines) or time.monotonic() > end:
                break
            candidate = lines[:start] + lines[stop:]
            if candidate != lines and differs(candidate):
                lines, progress = candidate, True
                break
    return "\n".join(lines)


def still_differs(judge, number, text):
    name = f"shrink-{number}.go"
    path = judge.write(name, file_text([(number, text)]))
    if judge.simulated(path)[1] == 1:
        return False
    native = judge.native(path)
    return native[1] != "build" and not same(native, judge.simulated(path))


# ---- batches ----

def sections(output):
    """{number: text} of the units' outputs."""
    parts = re.split(r"^unit (\d+)\n", output, flags=re.M)
    return dict(zip(map(int, parts[1::2]), parts[2::2]))


def judge_batch(judge, first_seed, count):
    """[(seed, text)] of the units that differ; and what to say of units that native Go does not compile."""
    units = [(seed, unit_text(seed, seed)) for seed in range(first_seed, first_seed + count)]
    native, simulated = judge.both(f"batch-{first_seed}.go", file_text(units))
    if native[1] == "build" or simulated[1] != 0 or native[1] != 0:
        if count == 1:
            if "internal compiler error" in native[0]:
                return []  # native Go cannot say: a fault of its compiler
            if native[1] == "build":
                return [(first_seed, units[0][1], "native: " + native[0][:2000] + "\ngostep: " + simulated[0][:600])]
            return [] if same(native, simulated) else [(first_seed, units[0][1], report(native[0], simulated[0]))]
        half = count // 2
        return judge_batch(judge, first_seed, half) + judge_batch(judge, first_seed + half, count - half)
    theirs, ours = sections(native[0]), sections(simulated[0])
    return [(seed, text, report(theirs.get(seed, ""), ours.get(seed, ""))) for seed, text in units
            if theirs.get(seed) != ours.get(seed)]


def report(native, simulated):
    """The first line that differs."""
    a, b = native.split("\n"), simulated.split("\n")
    for n in range(max(len(a), len(b))):
        x, y = (a[n] if n < len(a) else "(end)"), (b[n] if n < len(b) else "(end)")
        if x != y:
            return f"line {n + 1}: native {x!r}, gostep {y!r}"
    return "the exit codes differ"


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--gostep", required=True)
    options.add_argument("--go", required=True)
    options.add_argument("--work", required=True)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--keep", action="store_true", help="do not cut down what differs")
    options.add_argument("count", type=int, nargs="?", default=1000)
    chosen = options.parse_args()
    judge = Judge(os.path.abspath(chosen.gostep), chosen.go, chosen.work)
    starts = range(chosen.seed, chosen.seed + chosen.count, BATCH)
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = [pool.submit(judge_batch, judge, s, min(BATCH, chosen.seed + chosen.count - s)) for s in starts]
        for job in jobs:
            for seed, text, why in job.result():
                failed += 1
                print(f"seed {seed}: {why}", flush=True)
                if failed <= 5 and not chosen.keep and "native: " not in why:
                    text = shrink(judge, seed, text)
                path = judge.write(f"difference-{seed}.go", file_text([(seed, text)]))
                print(f"    see {path}", flush=True)
    print(f"{chosen.count - failed} passed, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
