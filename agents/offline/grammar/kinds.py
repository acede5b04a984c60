"""Which of the seven types an item is."""

import re

from agents.offline.grammar.actions import opens_action
from agents.offline.grammar.fields import Fields
from agents.offline.grammar.lexicon.goods import ACTIVITIES, EVENTS, GOODS
from agents.offline.grammar.shapes import ItemType
from agents.offline.grammar.sheet import Sheet

_IDEA = re.compile(
    r"\W*(?:(?:app|blog|business|gift|story|startup|video|feature|project|game) )?ideas?\b ?[:-]?"
    r"|\W*(?:what if|wouldn'?t it be|imagine if|how about|it would be (?:cool|nice|great)"
    r"|maybe (?:we|i) could|we could|concept:)"
)
_WONDERS = re.compile(
    r"\W*(?:what (?!(?:if|else|was it|an?|i (?:need|want|have))\b)"
    r"|what's |where(?:'s)? |who(?:'s)? |why |which "
    r"|is (?:there|it|the|my|our)\b"
    r"|are (?:we|you|they|there|the|my)\b"
    r"|how (?:do|does|did|can|many|much|long|is|are|should|old|far)\b"
    r"|(?:do|am|did|will|should) (?:i|we)\b|when (?:is|are|does|do|did|was|will|can|should)\b)"
)
_OPENER = r"\W*(?:(?:um|uh|so|ok|okay|well|oh|man|ugh|but|yeah|hey|idk|dunno|like)[\s,.]+){0,3}"
_DONE = (
    r"i(?:'ve| have)?(?: just| already| finally)? (?:(?!(?:need|feed|weed|want|plann|promis|agre"
    r"|decid|intend|hop|schedul|book|add)(?:ed)?\b)[a-z]{2,12}ed|did|done|went|made"
    r"|saw|ate|ran|slept|met|gave|sent|paid|bought|wrote|spent|won|lost)\b"
)
_THOUGHT = re.compile(
    rf"{_OPENER}(?:{_DONE}"
    r"|(?:just|already) (?!(?:need|feed|weed|plann)(?:ed)?\b)"
    r"(?:[a-z]{2,12}ed|did|done|made|sent|paid|bought)\b"
    r"|finished (?:the|my|our|all|with|it)\b|(?:i )?couldn'?t\b|no worries\b|never ?mind\b"
    r"|it'?s (?:already |all )?done\b"
    r"|(?:all|already) done\b|(?:i'?m )?not (?:going|doing|feeling|gonna|sure)\b|no need to\b"
    r"|(?:maybe|perhaps) (?:i|we) should\b"
    r"|(?:i'?m )?(?:so |really |very |too )*(?:tired|exhausted|sleepy|stressed|overwhelmed|bored)\b"
    r"|i (?:feel|felt|wonder|noticed|realised|realized|learned|love|hate|wish|like|miss"
    r"|don'?t know|believe|can'?t believe)\b|i'?m (?:so|really|feeling|tired|happy|sad|not)\b"
    r"|(?:thought|journal|observation|quote|til)\b ?:|(?:today|yesterday) was\b"
    r"|(?:i )?had (?:a|an|such)\b|it'?s (?:so|really)\b|life is\b|people are\b|feeling\b"
    r"|(?:just )?thinking about\b|i keep \w+ing\b|(?:i'?ve )?been (?:wondering|thinking)\b"
    r"|i (?:always|never|can'?t stop|used to|seem to)\b)"
)
_FACTS = re.compile(
    rf"{_OPENER}(?:(?:is|are|was|were|does|did|has|what|where|who|why|which|how)\b"
    r"|(?:what|where|who|how)'s\b)"
)
_HABIT = re.compile(r"\W*habit ?:|\W*(?:start|build) (?:a |the )?habit")
_SHOPPING = re.compile(r"\W*(?:shopping(?: list)?|grocer(?:y list|ies)|to buy) ?:")


def opening_kind(said: str) -> ItemType | None:
    """What the first and last words of a folded piece decide before anything else is read."""
    if _IDEA.match(said):
        return "idea"
    if _SHOPPING.match(said):
        return "shopping"
    if _asks(said):
        return "question"
    return "thought" if _THOUGHT.match(said) else None


def asks_for_facts(said: str) -> bool:
    """ "Is it open on Sunday?" asks about a day, "should I call on Sunday?" plans one."""
    return _FACTS.match(said) is not None


def _asks(said: str) -> bool:
    if re.match(r"\W*question ?:", said):
        return True
    if _WONDERS.match(said):
        return True
    request = re.match(
        r"\W*(?:(?:and|also|then|so|oh)\W+){0,3}(?:can|could|will|would) you\b", said
    )
    return request is None and said.rstrip(" \n)").endswith("?")


def kind_of(sheet: Sheet, start: int, end: int, title: str, fields: Fields) -> ItemType:
    """The type of a piece whose opening decides nothing, by what it repeats and names."""
    said = sheet.said(start, end)
    if _repeats_often(fields, title) or _HABIT.match(said):
        return "habit"
    acts = opens_action(sheet, start, end)
    if not acts and fields.recurrence is None and _goods(title):
        return "shopping"
    return "event" if not acts and _names(title, EVENTS) else "task"


def _repeats_often(fields: Fields, title: str) -> bool:
    if fields.recurrence is None:
        return False
    daily = fields.recurrence.startswith(("FREQ=DAILY", "FREQ=WEEKLY"))
    every_day = fields.recurrence == "FREQ=DAILY"
    return every_day or (daily and _names(title, ACTIVITIES))


def _names(title: str, names: frozenset[str]) -> bool:
    return any(word in names for word in re.findall(r"[\w'-]+", title.lower()[:200]))


def _goods(title: str) -> bool:
    """Nothing but goods: "milk", "eggs and bread", "2 bananas"."""
    said = re.findall(r"[^\W\d_]+", re.sub(r"\bx ?\d+\b", "", title.lower()[:200]))
    rest = [word for word in said if word not in ("and", "of", "some", "a", "more", "fresh")]
    return bool(rest) and rest[-1] in GOODS and len(rest) <= 3
