"""Projects found in words: "write the intro for Backend Docs", "for the garden project"."""

import re
from collections.abc import Sequence

_LEADS = ("for ", "on ", "in ", "re ", "project ", "for the ", "on the ", "in the ", "to ")
_SAID = re.compile(
    r"\b(?:for|under|in|to|on) (?:the|my|our) (?P<name>[\w'-]{2,30}(?: [\w'-]{2,30}){0,2})"
    r" project\b"
)


def project_in(said: str, projects: Sequence[str]) -> str | None:
    """The longest name that a folded text holds as whole words.

    A name of one word counts only behind "for", "on" or the like, or before a colon.
    """
    for name in sorted(projects, key=lambda name: (-len(name), name)):
        low = " ".join(name.lower().split())
        if low and _names(said, low):
            return name
    return None


def project_said(said: str, text: str) -> str | None:
    """The words between "for the" and "project", as they were written."""
    found = _SAID.search(said)
    return text[found.start("name") : found.end("name")] if found else None


def _names(said: str, low: str) -> bool:
    at = said.find(low)
    while at >= 0:
        end = at + len(low)
        whole = not said[at - 1 : at].isalnum() and not said[end : end + 1].isalnum()
        if whole and (" " in low or _is_led(said, at, end)):
            return True
        at = said.find(low, end)
    return False


def _is_led(said: str, at: int, end: int) -> bool:
    before = said[max(0, at - 12) : at]
    return before.endswith(_LEADS) or (not said[:at].strip() and said[end : end + 1] == ":")
