"""Days that repeat by their names: "Tuesdays and Thursdays", "weekends", "mwf"."""

import re

from agents.offline.grammar.cycle import Cycle
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.names import DAY, FULL_DAY
from agents.offline.grammar.recurrence.complements import regular
from agents.offline.grammar.recurrence.days import AND, DAY_LIST, SEPARATOR
from agents.offline.grammar.recurrence.paces import PARTS_OF_DAY
from agents.offline.grammar.recurrence.regular import day_list
from agents.offline.grammar.recurrence.rules import cycle_rule
from agents.offline.grammar.starters import PLURAL_DAYS, WEEKDAY_WORDS
from agents.offline.grammar.tables import Table

_PLURAL = rf"(?:{FULL_DAY}s|week ?days|week-?ends)"
_FIRST_WORDS = listed("on all alternate alternating week weekday weekdays weekends mwf m t tth tu")
_LETTERS = {"m": (0, 2, 4), "t": (1, 3)}


def _lettered(match: re.Match[str]) -> Cycle | None:
    """Days by their letters, as timetables write them."""
    return Cycle("WEEKLY", days=tuple((0, day) for day in _LETTERS[match["letters"][0]]))


BY_DAYS = Table(
    WEEKDAY_WORDS | PLURAL_DAYS | _FIRST_WORDS,
    (
        cycle_rule(
            rf"(?:on |all )?(?:(?P<step>alternate|alternating) )?"
            rf"(?P<days>(?:{DAY_LIST}{SEPARATOR})?{_PLURAL})",
            day_list,
        ),
        cycle_rule(r"(?P<step>alternate|alternating) (?P<unit>days|weeks|months|years)", regular),
        cycle_rule(rf"(?:on )?(?P<days>{DAY_LIST}) (?:{PARTS_OF_DAY})s", day_list),
        cycle_rule(rf"(?:on )?(?P<days>{DAY}(?:(?:{AND}| ){DAY}(?!\w)){{2,6}})", day_list),
        cycle_rule(r"(?P<letters>mwf|m/w/f|tth|t/th|tu/th)", _lettered),
    ),
)
