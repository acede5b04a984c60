"""Days that repeat within a month or at its edges: "first Monday of each month"."""

import re
from dataclasses import replace

from agents.offline.grammar.cycle import Cycle
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.recurrence.monthly import DOM_LIST, NTH_GROUPS
from agents.offline.grammar.recurrence.paces import EVERY, PACES
from agents.offline.grammar.recurrence.regular import monthly_doms, monthly_nths
from agents.offline.grammar.recurrence.rules import cycle_rule
from agents.offline.grammar.starters import ORDINAL_WORDS
from agents.offline.grammar.tables import DIGIT, Table

_OF_ONE = r" (?:day )?of the month"
_OF_EACH = r" (?:day )?(?:of|in) (?:each|every) month"


def _edge(match: re.Match[str]) -> Cycle | None:
    cycle, last = Cycle(*PACES[match["unit"]]), match["edge"] in ("end", "last day")
    if match["unit"] == "week":
        return replace(cycle, days=((0, 4 if last else 0),))
    if match["unit"] == "year":
        return replace(cycle, month_days=(31 if last else 1,), months=(12 if last else 1,))
    return replace(cycle, month_days=(-1 if last else 1,))


BY_MONTH = Table(
    ORDINAL_WORDS | listed("on by the last final beginning start end") | {DIGIT},
    (
        cycle_rule(
            rf"(?:on )?(?:the )?(?P<nths>{NTH_GROUPS})(?:{_OF_EACH}|{_OF_ONE})", monthly_nths
        ),
        cycle_rule(
            rf"(?:at |on |by )?(?:the )?(?P<edge>beginning|start|end|last day|first day) (?:of"
            rf"|in) {EVERY}"
            r" (?P<unit>week|month|quarter|year)",
            _edge,
        ),
        cycle_rule(rf"(?:on )?(?:the )?(?P<doms>{DOM_LIST})(?:{_OF_EACH})", monthly_doms),
    ),
)
