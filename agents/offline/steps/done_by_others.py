"""Titles about having something done: "get the piano tuned", "get my back looked at"."""

from collections.abc import Sequence

from agents.offline.steps.rare_verbs import RARE_VERBS
from agents.offline.steps.word_sets import CUTS, DETERMINERS, STATES
from tools.rules.step_titles import Opening, Word
from tools.rules.step_words import TIME_WORDS, VERBS

DONE = "done"
"""The particle of a title about having something done."""

_IRREGULAR_PAIRS = """
cut:cut done:do mown:mow sewn:sew seen:see built:build rebuilt:rebuild made:make swept:sweep
hung:hang laid:lay shorn:shear rewritten:rewrite drawn:draw written:write bound:bind ground:grind
spayed:spay fixed:fix redone:redo taken:take rehung:rehang
"""
_IRREGULAR = dict(pair.split(":") for pair in _IRREGULAR_PAIRS.split())
_STATES_OF_THINGS = {
    **dict.fromkeys(("unstuck", "working", "running", "straight", "level", "loose"), "fix"),
    "clean": "clean",
    "dry": "dry",
    "tidy": "tidy",
}
"""What a thing is to be -> the verb: "get the wheel unstuck" fixes it."""
_TAKEN_OUT = frozenset(
    {"teeth", "tooth", "tonsils", "stitches", "braces", "cast", "splinter", "appendix"}
)
_AFTER = CUTS | TIME_WORDS | {"off", "up", "out", "over", "down", "again", "properly", "online"}


def done_by_others(rest: Sequence[Word]) -> Opening | None:
    """ "the car washed before Friday" is about washing the car; None where nothing is done."""
    if at := _ready_at(rest):
        return Opening("prepare", "", (*rest[:at], *rest[at + 1 :]))
    if len(rest) > 1 and rest[-1].low in _STATES_OF_THINGS:
        return Opening(_STATES_OF_THINGS[rest[-1].low], "", tuple(rest[:-1]))
    if _is_taken_out(rest):
        return Opening("remove", DONE, tuple(rest[:-1]))
    for at in range(1, len(rest)):
        verb = _root(rest[at].low)
        if verb and _is_end(rest, at) and rest[at - 1].low not in DETERMINERS | CUTS:
            return Opening(verb, DONE, (*rest[:at], *_after(rest, at)))
    return None


def _ready_at(rest: Sequence[Word]) -> int:
    """Where "ready" stands in "the lawn ready for summer", 0 for nowhere."""
    found = (at for at, word in enumerate(rest) if at and word.low == "ready")
    return next((at for at in found if at + 1 == len(rest) or rest[at + 1].low in CUTS), 0)


def _is_taken_out(rest: Sequence[Word]) -> bool:
    """ "my wisdom teeth out" is work for a dentist."""
    return len(rest) > 1 and rest[-1].low in ("out", "off") and rest[-2].low in _TAKEN_OUT


def _is_end(rest: Sequence[Word], at: int) -> bool:
    return at + 1 == len(rest) or rest[at + 1].low in _AFTER or rest[at + 1].low == "and"


def _after(rest: Sequence[Word], at: int) -> Sequence[Word]:
    """What follows the participle, without its particle."""
    after = rest[at + 1 :]
    is_particle = bool(after) and (len(after) == 1 or after[1].low in CUTS | TIME_WORDS)
    return after[1:] if is_particle and after[0].low in _AFTER - TIME_WORDS else after


def _root(low: str) -> str:
    """The verb of a participle, "" for other words."""
    if low in STATES:
        return ""
    if low in _IRREGULAR:
        return _IRREGULAR[low]
    if not low.endswith("ed"):
        return ""
    roots = (low[:-1], low[:-2], low[:-3] if low[-3:-2] == low[-4:-3] else "")
    return next((root for root in roots if root in VERBS | RARE_VERBS), "")
