"""Projects that the user has, found in words: "write the intro for Backend Docs"."""

from collections.abc import Sequence

_LEADS = ("for ", "on ", "in ", "re ", "project ", "for the ", "on the ", "in the ", "to ")


def project_in(said: str, projects: Sequence[str]) -> str | None:
    """The longest name that a folded text holds as whole words.

    A name of one word counts only behind "for", "on" or the like, or before a colon.
    """
    for name in sorted(projects, key=lambda name: (-len(name), name)):
        low = " ".join(name.lower().split())
        if low and _names(said, low):
            return name
    return None


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
