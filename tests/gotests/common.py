"""What the runners of Go's own tests share: build lines, running a command, lists of what cannot pass."""

import re
import signal
import subprocess


def built_here(text):
    """Whether the //go:build line holds on linux/amd64 without cgo."""
    line = re.search(r"^//go:build (.*)$", text.split("\npackage ")[0], re.M)
    if not line:
        return True
    expression = line.group(1).replace("&&", " and ").replace("||", " or ").replace("!", " not ")
    known = r"\b(linux|amd64|unix|gc|go1\.[0-9]+)\b"
    expression = re.sub(r"\b(?!and\b|or\b|not\b)[a-z0-9][a-z0-9_.]*\b",
                        lambda m: str(bool(re.fullmatch(known, m.group(0)))), expression)
    return bool(eval(expression, {"__builtins__": {}}))  # words are True and False by now


def execute(command, folder, limit):
    """Output (both streams) and exit code, None after the limit: seconds of the processor, so that other work does not count."""
    limited = ["sh", "-c", 'ulimit -t "$0" && exec "$@"', str(max(1, round(limit)))] + command
    try:
        done = subprocess.run(limited, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, timeout=20 * limit)
        output, code = done.stdout, done.returncode
    except subprocess.TimeoutExpired as late:
        output, code = late.stdout or b"", None
    return output.decode("utf-8", "replace"), None if code in (-signal.SIGXCPU, -signal.SIGKILL) else code


def first_line(text):
    return next((line for line in text.split("\n") if line.strip()), "")[:150].replace("\t", " ")


def read_list(path):
    """{key: reason} of a file whose lines have two blanks between them."""
    entries = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if line.strip() and not line.startswith("#"):
                key, _, reason = line.rstrip("\n").partition("  ")
                entries[key] = reason
    return entries
