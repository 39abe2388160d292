"""Cuts a program down to the lines that something about it needs."""

import time


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


def shrink(text, holds, seconds=240):
    """The fewest lines for which it still holds, as far as taking out leads within the time."""
    end = time.monotonic() + seconds
    lines, progress = text.split("\n"), True
    while progress and time.monotonic() < end:
        progress = False
        for start, stop in list(pieces(lines)):
            if stop > len(lines) or time.monotonic() > end:
                break
            candidate = lines[:start] + lines[stop:]
            if candidate != lines and holds("\n".join(candidate)):
                lines, progress = candidate, True
                break
    return "\n".join(lines)
