"""Priority in words: "urgent", "asap", "low priority", "whenever"."""

import re

from agents.offline.grammar.phrase import Atom, compiled
from agents.offline.grammar.shapes import Priority

_LEVEL = "urgent|critical|highest|top|high|medium|normal|low|lowest"
_LEVELS: dict[str, Priority] = {
    "urgent": "urgent",
    "critical": "urgent",
    "highest": "urgent",
    "top": "high",
    "high": "high",
    "medium": "medium",
    "normal": "medium",
    "low": "low",
    "lowest": "low",
}
_IS = (
    r"(?:(?:,? ?(?:and )?(?:that'?s|thats|it'?s|its|this is|which is|is) )?"
    r"(?:really |very |super |so )?)"
)
_NAMED = compiled(
    rf"{_IS}(?P<level>{_LEVEL})[ -]prio(?:rity)?|prio(?:rity)? ?[:=]? ?(?P<after>{_LEVEL})"
)
_URGENT = compiled(
    r"(?:(?:that'?s|thats|it'?s|its|this is|which is|is) )?(?:really |very |super |so )?"
    r"(?:urgent(?:ly)?|asap|a\.s\.a\.p\.?|as soon as possible|critical|an? emergency|immediately"
    r"|right away|straight away)"
)
_IMPORTANT = compiled(
    r"(?:(?:that'?s|thats|it'?s|its|this is|which is) )(?:really |very |super |so )?important"
    r"|(?:very |super |really )?important(?= ?[:!-])"
    r"|(?:very|super|really) important(?= ?(?:[.!\n]|$))|importantly|high prio"
)
_LATER = compiled(
    r"(?:no rush|not urgent|not important|low key|when(?:ever)? (?:i|you) (?:can|get (?:a|the)"
    r" chance"
    r"|have time|get around to it)|if (?:i|you) (?:have|find|get) time|no hurry|some ?day"
    r"|eventually|at some point|sometime(?= ?(?:[.,!\n]|$))|one of these days|nice to have)"
)


def priority_at(folded: str, pos: int) -> Atom | None:
    """The priority said in words at a word."""
    named = _NAMED.match(folded, pos)
    if named:
        value = _LEVELS[named["level"] or named["after"]]
        return Atom(pos, named.end(), "priority", text=value)
    for pattern, level in ((_LATER, "low"), (_URGENT, "urgent"), (_IMPORTANT, "high")):
        match = pattern.match(folded, pos)
        if match and not _attribute(folded, match):
            return Atom(pos, match.end(), "priority", text=level)
    return None


def _attribute(folded: str, match: re.Match[str]) -> bool:
    """ "the urgent email", "critical bug": the word belongs to its noun."""
    before = folded[max(0, match.start() - 12) : match.start()].split()
    return bool(before) and before[-1] in ("the", "a", "an", "my", "not", "any", "most", "this")
