"""Words behind a link that only say when: "and Friday", ", ideally before noon"."""

from agents.offline.grammar.lexicon.function_words import DATE_LEADS, HEDGES
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.sheet import Sheet

DUE_WORDS = listed("deadline due date is it it's its that's the by needed")
_HEDGING = HEDGES | DUE_WORDS
_LEADING = _HEDGING | DATE_LEADS
_FAR = 24


def after_hedge(sheet: Sheet, run: int) -> int:
    """Index after "ideally before" and the like."""
    k = run
    if sheet.low(k) not in _HEDGING:
        return k
    while sheet.own(k) is None and sheet.low(k) in _LEADING:
        k += 1
    return k


def only_atoms(sheet: Sheet, run: int, end: int) -> bool:
    """All that follows, up to a stop, is a phrase: "tomorrow and Friday"."""
    if sheet.own(run) is None:
        return False
    k, last = run, min(end, run + _FAR)
    while k < last and (sheet.own(k) is not None or sheet.low(k) in ("and", "or", ",")):
        k += 1
    return k >= end or (sheet.is_stop(k) and sheet.low(k) != ":")
