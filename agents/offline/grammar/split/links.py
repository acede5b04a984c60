"""Words that connect: "and then", "also", a comma."""

from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.lexicon.openers import HESITATIONS
from agents.offline.grammar.lexicon.verbs import EVERY_VERB
from agents.offline.grammar.sheet import Sheet

_LINKS = listed("and then also plus & but next afterwards finally lastly oh")
_FIRST_LINKS = _LINKS | {","}
_BETWEEN = HESITATIONS | {"like", "yeah", "maybe", "probably", "perhaps", "just", "basically"}
_BEFORE_THEN = frozenset(["before", "by", "until", "till", "since", "from"])
FIRM = frozenset(["then", "also", "plus", "afterwards", "finally", "lastly", "next"])


def link_run(sheet: Sheet, i: int, end: int) -> int:
    """Index after the connectives and commas that start at word i; i itself without any."""
    if sheet.lows[i] not in _FIRST_LINKS:
        return i
    k = i
    while k < end and sheet.own(k) is None and _is_link(sheet, k, begun=k > i):
        k += 1
    return k


def _is_link(sheet: Sheet, k: int, *, begun: bool) -> bool:
    low = sheet.low(k)
    if low == "next" and not _turns(sheet, k + 1):
        return False
    if low == "then" and sheet.low(k - 1) in _BEFORE_THEN:
        return False
    return low in _FIRST_LINKS or (begun and low in _BETWEEN)


def _turns(sheet: Sheet, i: int) -> bool:
    """ "Next, call Ann" goes on; "next door" and "next steps" name things."""
    low = sheet.low(i)
    return low in (",", "i", "we", ":") or low in EVERY_VERB
