"""Where an action begins, lead-ins and dates in front of it skipped."""

import re

from agents.offline.grammar.leads import STRONG_LEAD, STRONG_WORDS, lead_end
from agents.offline.grammar.lexicon.near_verbs import BEFORE_DATES
from agents.offline.grammar.lexicon.verbs import EVERY_VERB
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.verbs import is_verb

_NOTIFYING = frozenset(["remind", "notify", "alert", "warn", "tell", "ping"])
_NOTICE = re.compile(
    r"(?:remind|notify|alert|warn|tell|ping) (?:me|us)\b"
    r"[^.;\n]{0,40}\b(?:before|early|prior|ahead)\b"
)


def is_notice(sheet: Sheet, i: int, end: int) -> bool:
    """ "remind me an hour before" belongs to the event in front of it."""
    if i >= end or sheet.low(i) not in _NOTIFYING:
        return False
    return _NOTICE.match(sheet.folded, sheet.words[i].start) is not None


def after_leads(sheet: Sheet, i: int, end: int) -> int:
    """Index of the first word after openers and lead-ins from word i on."""
    if i >= end:
        return end
    offset = lead_end(sheet, sheet.words[i].start, sheet.words[end - 1].end)
    while i < end and sheet.words[i].start < offset:
        i += 1
    while i < end and not sheet.words[i].spoken and sheet.own(i) is None:
        i += 1
    return i


def is_led(sheet: Sheet, i: int) -> bool:
    """A clear lead-in such as "I need to" or "don't forget to" starts at word i."""
    if sheet.low(i) not in STRONG_WORDS:
        return False
    return STRONG_LEAD.match(sheet.folded, sheet.words[i].start) is not None


def opens_action(sheet: Sheet, i: int, end: int) -> bool:
    """The words from i on begin an action, lead-ins and adverbs skipped."""
    if is_led(sheet, i) or is_led(sheet, _after_atoms(sheet, i, end)):
        return True
    i = head(sheet, i, end)
    while i < end and sheet.low(i).endswith("ly") and sheet.low(i) not in EVERY_VERB:
        i += 1
    return i < end and is_verb(sheet, i, end)


def _after_atoms(sheet: Sheet, i: int, end: int) -> int:
    while i < end and (sheet.own(i) is not None or _leads_to_atom(sheet, i)):
        i += 1
    return i


def _leads_to_atom(sheet: Sheet, i: int) -> bool:
    low = sheet.low(i)
    return low in (",", ":") or (
        low in BEFORE_DATES
        and (sheet.own(i + 1) is not None or sheet.low(i + 1) in ("later", "than"))
    )


def head(sheet: Sheet, i: int, end: int) -> int:
    """Index of the first word after lead-ins and dates in any order: "ok, today I need to"."""
    if i not in sheet.heads:
        sheet.heads[i] = _head(sheet, i, len(sheet.words))
    return min(sheet.heads[i], end)


def _head(sheet: Sheet, i: int, end: int) -> int:
    for _ in range(3):
        moved = _after_atoms(sheet, after_leads(sheet, i, end), end)
        if moved == i:
            break
        i = moved
    return i


def is_action(sheet: Sheet, start: int, end: int) -> bool:
    """The clause begins with a verb (or a lead-in) and has something to act on."""
    i = head(sheet, start, end)
    return i < end and sheet.low(i) in EVERY_VERB
