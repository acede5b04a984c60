"""Which of the seven types an item is."""

import re

from agents.offline.grammar.fields import Fields
from agents.offline.grammar.lexicon.goods import ACTIVITIES, EVENTS, GOODS
from agents.offline.grammar.shapes import ItemType
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.verbs import opens_action

_IDEA = re.compile(
    r"\W*(?:(?:app|blog|business|gift|story|startup|video|feature|project|game) )?ideas?\b ?[:-]?"
    r"|\W*(?:what if|wouldn'?t it be|imagine if|how about|it would be (?:cool|nice|great)"
    r"|maybe (?:we|i) could|we could|concept:)"
)
_QUESTION = re.compile(
    r"\W*(?:question\b ?:|(?:what|when|where|who|whose|which|why|how|is|are|was|were|do|does|did"
    r"|should|am)\b)"
)
_THOUGHT = re.compile(
    r"\W*(?:i (?:feel|felt|wonder|noticed|realised|realized|learned|love|hate|wish|was|am|like|miss"
    r"|keep|don'?t know|believe|can'?t believe)\b|i'?m (?:so|really|feeling|tired|happy|sad|not)\b"
    r"|(?:thought|note|journal|observation|quote|til)\b ?:|today was\b|it'?s (?:so|really)\b"
    r"|life is\b|people are\b|feeling\b|thinking about\b)"
)
_HABIT = re.compile(r"\W*habit ?:|\W*(?:start|build) (?:a |the )?habit")
_SHOPPING = re.compile(r"\W*(?:shopping(?: list)?|grocer(?:y list|ies)|to buy) ?:")


def kind_of(sheet: Sheet, start: int, end: int, title: str, fields: Fields) -> ItemType:
    """The type by its opening words, then by what it names."""
    said = sheet.folded[sheet.words[start].start : sheet.words[end - 1].end]
    opened = _opening_kind(said)
    if opened is not None:
        return opened
    if _repeats_often(fields, title) or _HABIT.match(said):
        return "habit"
    acts = opens_action(sheet, start, end)
    if not acts and _goods(title):
        return "shopping"
    if not acts and _names(title, EVENTS):
        return "event"
    if not acts and fields.due_at is None and _THOUGHT.match(said):
        return "thought"
    return "task"


def _opening_kind(said: str) -> ItemType | None:
    if _IDEA.match(said):
        return "idea"
    if _SHOPPING.match(said):
        return "shopping"
    ends = said.rstrip().endswith("?")
    if (ends and not said.lstrip().startswith(("can you", "could you", "will you"))) or (
        _QUESTION.match(said) and ends
    ):
        return "question"
    return "question" if re.match(r"\W*question ?:", said) else None


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
    said = re.findall(r"[^\W\d_]+", title.lower()[:200])
    rest = [word for word in said if word not in ("and", "of", "some", "a", "more", "fresh")]
    return bool(rest) and rest[-1] in GOODS and len(rest) <= 3
