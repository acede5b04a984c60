"""So many times a day, a week or a month; and after each time it is done."""

import re

from agents.offline.grammar.cycle import Cycle
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.names import UNIT, unit
from agents.offline.grammar.numbers import NUMBER, cardinal
from agents.offline.grammar.recurrence.complements import regular
from agents.offline.grammar.recurrence.paces import EVERY, EVERY_WORDS, PACES, PARTS_OF_DAY
from agents.offline.grammar.recurrence.rules import cycle_rule
from agents.offline.grammar.starters import CARDINAL_WORDS
from agents.offline.grammar.tables import DIGIT, Table

_TIMES = {"once": 1, "twice": 2, "thrice": 3}


def _daily(match: re.Match[str]) -> Cycle | None:
    return Cycle("DAILY")


def _times_a(match: re.Match[str]) -> Cycle | None:
    freq, step = PACES[unit(match["unit"])]
    times = _TIMES.get(match["times"].split()[0], 0) or cardinal(
        re.split(r" ?(?:times?|x)", match["times"])[0]
    )
    if freq == "YEARLY" and times in (2, 3, 4, 6, 12):
        return Cycle("MONTHLY", 12 // times)
    return Cycle(freq, step)


TIMES = Table(
    CARDINAL_WORDS | listed("on in during once twice thrice") | {DIGIT},
    (
        cycle_rule(rf"(?:on|in the|during) (?:{PARTS_OF_DAY})s", _daily),
        cycle_rule(rf"(?:once|twice|thrice|{NUMBER} ?(?:times?|x)) daily", _daily),
        cycle_rule(
            rf"(?P<times>once|twice|thrice|{NUMBER} ?(?:times?|x)) (?:a|an|per|each|every) "
            r"(?P<unit>day|week|fortnight|month|quarter|year|hour)",
            _times_a,
        ),
    ),
)
AFTER_EACH = Table(
    EVERY_WORDS | CARDINAL_WORDS | {"a", "an", DIGIT},
    (
        cycle_rule(
            rf"(?:{EVERY} )?(?P<step>{NUMBER}|an?) (?P<unit>{UNIT})"
            rf" after (?:i |it'?s |its |it is |each )?"
            r"(?:finish(?:ed|ing)?|complet(?:e|ed|ion|ing)|done|doing)(?: (?:it|this|that))?",
            regular,
        ),
    ),
)
