"""Links that begin something new by themselves: "then", "also", "oh"."""

from agents.offline.grammar.actions import is_action
from agents.offline.grammar.lexicon.function_words import DETERMINERS
from agents.offline.grammar.split.joint import Joint
from agents.offline.grammar.split.links import FIRM

_STATES = frozenset(["needs", "need", "has", "have", "is", "are", "wants", "want"])


def begins_firmly(joint: Joint) -> bool:
    """Such a link begins something new unless it only stresses a word."""
    sheet, run, end, links = joint.sheet, joint.run, joint.end, joint.links
    if "oh" in links and end - run > 1:
        return is_action(sheet, joint.begin, joint.at)
    if links.isdisjoint(FIRM) or end - run < 2:
        return False
    if "then" not in links and joint.following in DETERMINERS:
        states = any(low in _STATES for low in sheet.lows[run + 2 : min(end, run + 5)])
        return states or sheet.has_date(run, min(end, run + 8))
    return is_action(sheet, joint.begin, joint.at) and "but" not in links
