"""Yes and no to a question that waits: word by word, so that a no anywhere wins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, Literal

from agents.offline.grammar.lexicon.listed import listed
from agents.offline.talk.shapes import Act, Pending
from agents.offline.talk.text.line import Line

Consent = Literal["yes", "no", "unclear"]
MOST_WORDS: Final = 12
NO: Final = listed(
    """
    no noo nooo nope nah neither none never cancel dont not stop skip reject abort wait hold keep
    leave forget negative nein non nee rather wrong undo unsure nothing
    """
)
STRONG: Final = listed(
    """
    yes yess yesss yep yup yeah yeh yea aye sure confirm confirmed absolutely definitely affirmative
    correct exactly accept accepted agreed agree certainly indeed ja oui si da
    """
)
WEAK: Final = listed(
    """
    ok okay right alright fine perfect good go ahead do please course sounds lovely means why lets
    proceed
    """
)
FILL: Final = listed(
    """
    it that this them those these one ones the a my i im am is be you me so just all by of for with
    and then now thanks thank cool great bye on to make way would sir dear well oh ah hm mm really
    """
)
POLITE: Final = listed("thanks thank cool great bye on and now then it")
ACTING: Final[dict[str, frozenset[str]]] = {
    "delete_tasks": listed("delete deleted remove bin trash drop away rid gone get scrap erase"),
    "decide_proposal": listed(
        "delete deleted remove bin trash drop away rid gone get scrap erase accept move do"
    ),
    "move_task": listed("move push shift"),
    "move_tasks": listed("move push shift"),
    "add_task": listed("add keep note save"),
    "complete_task": listed("did done have finished tick mark"),
    "complete_tasks": listed("did done have finished tick mark both"),
    "split_task": listed("split break"),
    "undo_last": listed("undo back take"),
}
"""What says yes by naming the very thing that was asked."""
MEANT: Final = (
    (re.compile(r"\bwhy not\b|\bno (?:problem|worries)\b|\bdont see why not\b"), "sure"),
    (re.compile(r"\bif you dont mind\b|\bdont worry\b"), "please"),
)
SHORT: Final[dict[str, Consent]] = {"y": "yes", "yy": "yes", "n": "no", "nn": "no"}


def consent(line: Line, pending: Pending) -> Consent | None:
    """None where the line is no answer, or says more than yes or no."""
    typed = line.message.strip(" .!?,\n").lower()
    if typed in SHORT:
        return SHORT[typed]
    words = words_said(line)
    if not words or len(words) > MOST_WORDS:
        return None
    own = own_words(pending)
    said = set(words)
    no = said & (NO - own)
    rest = said - (STRONG | WEAK | FILL | NO | own)
    if no:
        return denied(words, rest)
    if rest:
        return None
    return given(said, own, pending, asks=line.message.rstrip().endswith("?"))


def words_said(line: Line) -> list[str]:
    low = line.low
    for pattern, meant in MEANT:
        low = pattern.sub(meant, low)
    return [word for word in low.split() if word[0].isalnum()]


def own_words(pending: Pending) -> frozenset[str]:
    offered = pending.choices[0] if pending.choices else ()
    return frozenset(word for act in offered for word in ACTING.get(act.tool, ()))


def denied(words: Sequence[str], rest: set[str]) -> Consent | None:
    """A no and nothing else; behind a yes with other words it is asked again."""
    if not rest:
        return "no"
    return "unclear" if words[0] in STRONG | WEAK else None


def given(said: set[str], own: frozenset[str], pending: Pending, *, asks: bool) -> Consent | None:
    """What can not be taken back by a thank-you needs a yes that is meant."""
    explicit = bool(said & STRONG) or bool(said & own - FILL) or {"go", "ahead"} <= said
    explicit = explicit or {"do", "it"} <= said or {"please", "do"} <= said
    if asks and (explicit or said & WEAK):
        return "unclear"
    if is_grave(pending) and not explicit:
        return "yes" if said <= {"ok", "okay", "please"} and said & {"ok", "okay"} else None
    return "yes" if explicit or said & WEAK else None


def is_grave(pending: Pending) -> bool:
    """Whether a yes takes something away."""
    return any(takes_away(act) for acts in pending.choices for act in acts)


def takes_away(act: Act) -> bool:
    is_accepted = act.tool == "decide_proposal" and bool(act.arguments.get("accept"))
    return is_accepted or act.tool == "delete_tasks"


def takes_it_back(line: Line) -> bool:
    """Whether other words of the message speak against a yes ("yes, move it instead")."""
    return bool(set(line.low.split()) & (NO | {"instead", "but", "actually"}))
