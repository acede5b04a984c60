"""Marks of the well-known to-do apps: #tag, +project, @context, p1 to p4, (A) to (D) at the start
of a line, !, !!, !!!, !high. "@friday" is a day, not a context.

One exclamation mark after a space is medium, two are high, three or more urgent; one that ends a
word is punctuation and says nothing.
"""

import re

from agents.offline.grammar.phrase import Atom, AtomKind
from agents.offline.grammar.shapes import Priority
from agents.offline.grammar.starters import DAY_WORDS

_TAG = re.compile(r"#(?P<name>(?=[^\s#]{0,50}[^\W\d_])[\w][\w/-]{0,49})")
_CONTEXT = re.compile(r"@(?P<name>[^\W\d_][\w/-]{0,49})(?![\w.]*\.\w)")
_PROJECT = re.compile(
    r"\+(?P<name>[^\W\d_][\w/-]{0,49})|\+(?:\"|\[)(?P<quoted>[^\"\]\n]{1,50})(?:\"|\])"
    r"|proj(?:ect)?:(?P<said>[^\W\d_][\w/-]{0,49})"
)
_LETTER = re.compile(r"\((?P<word>[a-d])\)(?= )")
_P = re.compile(r"!?p(?P<level>[0-4])(?!\w)|(?:prio(?:rity)? ?[:=]? ?)(?P<word>[0-4])(?!\w)")
_BANGS = re.compile(r"!{1,9}(?P<word>urgent|high|hi|medium|med|mid|normal|low|lo|[1-4])?(?!\w)")
_OPAQUE = re.compile(
    r"https?://[^\s]{1,2000}|www\.[^\s]{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}"
    r'|"[^"\n]{1,200}"|%[0-9a-f]{2}(?:%[0-9a-f]{2})+'
)
LEVELS: dict[str, Priority] = {
    "0": "urgent",
    "1": "urgent",
    "2": "high",
    "3": "medium",
    "4": "low",
    "urgent": "urgent",
    "high": "high",
    "hi": "high",
    "medium": "medium",
    "med": "medium",
    "mid": "medium",
    "normal": "medium",
    "low": "low",
    "lo": "low",
    "a": "urgent",
    "b": "high",
    "c": "medium",
    "d": "low",
}
_BY_BANGS: tuple[Priority, ...] = ("medium", "high", "urgent")


def opaque_spans(folded: str) -> list[Atom]:
    """Addresses and quoted words: whatever they look like, they say no date."""
    return [Atom(m.start(), m.end(), "opaque") for m in _OPAQUE.finditer(folded)]


def mark_at(folded: str, text: str, pos: int) -> Atom | None:
    """The mark that starts at `pos`, which must not be inside a word."""
    if pos and (folded[pos - 1].isalnum() or folded[pos - 1] in "_/&="):
        return _after_word(folded, pos)
    for pattern, kind in ((_TAG, "tag"), (_CONTEXT, "tag"), (_PROJECT, "project")):
        match = pattern.match(folded, pos)
        if match and match[0].strip("@") not in DAY_WORDS:
            return _named(match, text, "project" if kind == "project" else "tag")
    return _priority_at(folded, pos)


def _named(match: re.Match[str], text: str, kind: AtomKind) -> Atom:
    group = match.lastgroup or "name"
    name = text[match.start(group) : match.end(group)].rstrip("-/")
    whole = group == "quoted"
    end = match.end() if whole else match.start(group) + len(name)
    return Atom(match.start(), end, kind, text=name)


def _after_word(folded: str, pos: int) -> Atom | None:
    match = _BANGS.match(folded, pos)
    if match and not match["word"] and len(match[0]) > 1:
        return _banged(match)
    return None


def _priority_at(folded: str, pos: int) -> Atom | None:
    level = _P.match(folded, pos)
    if level:
        value = LEVELS[level["level"] or level["word"]]
        return Atom(pos, level.end(), "priority", text=value)
    letter = _LETTER.match(folded, pos) if pos == 0 or folded[pos - 1] == "\n" else None
    if letter:
        return Atom(pos, letter.end(), "priority", text=letter["word"])
    bangs = _BANGS.match(folded, pos)
    return _banged(bangs) if bangs else None


def _banged(match: re.Match[str]) -> Atom:
    word = match["word"]
    value = LEVELS[word] if word else _BY_BANGS[min(3, len(match[0])) - 1]
    return Atom(match.start(), match.end(), "priority", text=value)
