""" "So is the plumber": one more task done, beside the one before."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.grammar.lexicon.verbs import EVERY_VERB
from agents.offline.talk.again import one_more
from agents.offline.talk.clauses import Clause
from agents.offline.talk.entity.mention import mention
from agents.offline.talk.entity.stems import stem
from agents.offline.talk.entity.words import title_of
from agents.offline.talk.read import Read
from agents.offline.talk.scene import Scene
from agents.offline.talk.text.line import MARKS, Line

SO_TOO: Final = re.compile(
    r"(?:(?:so )?(?:is|are|was|were|did)|same (?:for|with|goes for)|the same (?:for|with"
    r"|goes for)|ditto|likewise|and|also|as well as)?"
    r" ?(?P<ref>.+?)(?: (?:too|as well|also|likewise|today|already|this morning|last"
    r" night|yesterday|now|both))*"
)


def so_too(before: Read, clause: Clause, line: Line, scene: Scene) -> Read | None:
    """ "Bank's done, so is the plumber", "did the laundry and the dishes today"."""
    acts = before.outcome.acts
    if not acts or acts[-1].tool not in ("complete_task", "complete_tasks"):
        return None
    found = SO_TOO.fullmatch(clause.line.low)
    clear = SAME.match(
        f"{clause.joint} {clause.line.low}" if clause.joint == "so" else clause.line.low
    )
    joint = clause.joint in ("and", "also", "plus", ",") and not re.search(
        r"\btoday\b.*\b(?:at|by|around)\b", clause.line.low
    )
    if found is None or not (
        clear or (joint and DID.search(before.line.low if before.line else ""))
    ):
        return None
    ref = clause.line.part(*found.span("ref"))
    if not names_only(ref, scene):
        return None
    more = one_more(ref, acts[-1], scene)
    return Read(more, line) if more is not None else None


def names_only(line: Line, scene: Scene) -> bool:
    """A task's name, whose first word is no order that the title does not have."""
    first = next((word for word in line.low.split() if word not in ("the", "my", "a")), "")
    marked = mention([word for word in line.low.split() if word not in MARKS], scene)
    own = title_of(marked[0].title).words if marked else ()
    return first not in EVERY_VERB or any(stem(first) == stem(word) for word in own)


SAME: Final = re.compile(
    r"(?:so (?:is|are|was|were|did)|same (?:for|with|goes for)|the same (?:for|with|goes"
    r" for)|ditto|likewise|as well as)\b"
)


DID: Final = re.compile(
    r"^(?:(?:i|we|ive|wow|have|just|already|finally|also|oh|and|yes) )*(?:did|done(?:"
    r" with)?|finished|completed)\b"
)
