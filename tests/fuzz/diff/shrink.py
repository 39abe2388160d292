"""Cuts a program down to the lines that something about it needs."""

import time


def statement_end(lines, start):
    """Behind the last line of the statement that begins there; None in front of a closing brace."""
    depth = 0
    for at in range(start, len(lines)):
        depth += lines[at].count("{") - lines[at].count("}")
        if depth < 0:
            return None
        if depth == 0:
            return at + 1
    return None


def run_end(lines, start, count):
    """Behind so many statements from there on, as far as their block goes; None when there is not one."""
    stop = None
    for _ in range(count):
        following = statement_end(lines, start if stop is None else stop)
        if following is None:
            break
        stop = following
    return stop


def without(lines, start, count):
    """The lines with a piece taken out: so many statements, or with 0 the braces around a body."""
    stop = run_end(lines, start, max(count, 1))
    if stop is None or count == 0 and stop - start < 2:
        return None
    return lines[:start] + (lines[start + 1:stop - 1] if count == 0 else []) + lines[stop:]


def shrink(text, holds, seconds=240):
    """The fewest lines for which it still holds, as far as taking out and unwrapping leads within the time."""
    end = time.monotonic() + seconds
    lines, before = text.split("\n"), None
    while lines != before:
        before = lines
        for count in (64, 32, 16, 8, 4, 2, 1, 0):
            start = 0
            while start < len(lines):
                if time.monotonic() > end:
                    return "\n".join(lines)
                candidate = without(lines, start, count)
                if candidate is not None and holds("\n".join(candidate)):
                    lines = candidate
                else:
                    start += 1
    return "\n".join(lines)
