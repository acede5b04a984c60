"""Reads `requirements.lock`, writes it without what only the development group asks for."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence

ROOT = "proxy-agent-platform (pyproject.toml)"
NAME = re.compile(r"[A-Za-z0-9._-]+(?===)")


def blocks(lock: str) -> list[tuple[str, str]]:
    """Each package with its lines: its version, its hashes, and who asks for it."""
    parts = re.split(r"^(?=[A-Za-z0-9])", lock, flags=re.MULTILINE)
    found = ((NAME.match(part), part) for part in parts)
    return [(match[0].lower(), part) for match, part in found if match]


def askers(block: str) -> set[str]:
    said = block.partition("# via")[2]
    return {line.strip(" #") for line in said.splitlines()} - {""}


def needed(known: Sequence[tuple[str, str]]) -> set[str]:
    """What the platform asks for, and what that asks for, to the end."""
    kept: set[str] = {ROOT}
    while more := {name for name, block in known if askers(block) & kept} - kept:
        kept |= more
    return kept - {ROOT}


def without_dev(lock: str) -> str:
    known = blocks(lock)
    kept = needed(known)
    return "".join(block for name, block in known if name in kept)


if __name__ == "__main__":
    sys.stdout.write(without_dev(sys.stdin.read()))
