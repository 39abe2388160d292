"""Builds and runs Go programs under native Go and under gostep.

Native Go's compiler and linker are called without the go command: its cache would keep gigabytes of programs that nobody runs
twice. Inlining is off, which saves a third of the compiler's time and changes nothing that a program can see.
"""

import os
import re
import subprocess

PACKAGES = {
    "rand": "math/rand", "bits": "math/bits", "big": "math/big", "cmplx": "math/cmplx", "utf8": "unicode/utf8",
    "utf16": "unicode/utf16", "filepath": "path/filepath", "json": "encoding/json", "hex": "encoding/hex",
    "base64": "encoding/base64", "crc32": "hash/crc32", "atomic": "sync/atomic", "heap": "container/heap",
    "tabwriter": "text/tabwriter", "binary": "encoding/binary", "sha256": "crypto/sha256",
}
NAMES = ("fmt strings strconv sort slices maps errors math unicode bytes time unsafe os io bufio sync context cmp iter "
         "runtime reflect path regexp html").split() + list(PACKAGES)


def imports(text):
    """The import declarations for the packages that the text names."""
    named = {name for name in re.findall(r"\b([a-z]\w*)\.[A-Z]", text) if name in NAMES}
    return "".join(f'import "{PACKAGES.get(name, name)}"\n' for name in sorted(named))


def output_of(command, seconds, folder=None):
    """(text, exit code); no code when it did not come to an end."""
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              timeout=seconds, cwd=folder, env=dict(os.environ, GOMAXPROCS="1", GOTRACEBACK="single"))
        return done.stdout.decode("utf-8", "surrogateescape"), done.returncode
    except subprocess.TimeoutExpired:
        return "took too long\n", None


class Judge:
    def __init__(self, gostep, go, work):
        self.gostep, self.work = os.path.abspath(gostep), os.path.abspath(work)
        os.makedirs(work, exist_ok=True)
        environment = dict(os.environ, CGO_ENABLED="0")
        ask = lambda *words: subprocess.run([go, *words], env=environment, stdout=subprocess.PIPE, check=True, text=True).stdout
        self.compiler, self.linker = ask("tool", "-n", "compile").strip(), ask("tool", "-n", "link").strip()
        form = "{{if .Export}}packagefile {{.ImportPath}}={{.Export}}{{end}}"
        packages = sorted(PACKAGES.get(name, name) for name in NAMES)
        self.known = set(packages)
        self.packages = self.write("packages", ask("list", "-export", "-deps", "-f", form, *packages))

    def write(self, name, text):
        path = os.path.join(self.work, name)
        with open(path, "w", encoding="utf-8", errors="surrogateescape") as out:
            out.write(text)
        return path

    def compile(self, name):
        """What native Go's compiler says about the file, "" if nothing. The object file lies beside it."""
        command = [self.compiler, "-e", "-l", "-dwarf=false", "-p", "main", "-complete", "-pack", "-importcfg", self.packages,
                   "-o", name + ".a", "./" + name]
        done = subprocess.run(command, cwd=self.work, env=dict(os.environ, GOMAXPROCS="1", GOGC="400"), stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, check=False)
        return done.stdout.decode("utf-8", "replace")

    def build(self, name):
        """(path of the program, "") or (None, what the compiler says)"""
        said = self.compile(name)
        if said:
            return None, said
        path = os.path.join(self.work, name)
        subprocess.run([self.linker, "-s", "-w", "-importcfg", self.packages, "-o", path + ".native", path + ".a"],
                       env=dict(os.environ, GOMAXPROCS="1"), check=True)
        os.unlink(path + ".a")
        return path + ".native", ""

    def simulated(self, name, *arguments):
        return output_of([self.gostep, "run", name, *arguments], 120, self.work)


def crash(text):
    """The lines before the goroutines, without addresses, and the program's functions that the first goroutine is in.

    Without the signal's line too: native Go prints it again for a fault that was recovered long before the panic.
    """
    text, *rest = re.split(r"\n\ngoroutine \d+[^\n]* \[", text)
    if rest:
        text += "\n" + "\n".join(re.findall(r"^main\.[^\n]*(?=\()", rest[0], re.M))
    return re.sub(r"0x[0-9a-f]{6,}", "0x?", re.sub(r"^\[signal .*\n?", "", text, flags=re.M))


def same(native, simulated):
    return native == simulated or (native[1] == simulated[1] and crash(native[0]) == crash(simulated[0]))
