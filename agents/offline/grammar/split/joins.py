"""Whether what follows a link is something new."""

from agents.offline.grammar.actions import head, is_action, is_led, is_notice, opens_action
from agents.offline.grammar.clauses import is_subordinate, opens_clause
from agents.offline.grammar.complete import is_complete
from agents.offline.grammar.corrections import corrects
from agents.offline.grammar.lexicon.function_words import BE, DATE_LEADS, MODALS, SUBJECTS
from agents.offline.grammar.lexicon.goods import ACTIVITIES, EVENTS
from agents.offline.grammar.lexicon.verbs import EVERY_VERB
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.split.dates_only import after_hedge, only_atoms
from agents.offline.grammar.split.days import each_its_day, follows_date, has_own_time
from agents.offline.grammar.split.firm import begins_firmly
from agents.offline.grammar.split.joint import Joint
from agents.offline.grammar.split.links import FIRM

_SINGLE = EVERY_VERB | ACTIVITIES | EVENTS
_HANGING = BE | MODALS | SUBJECTS
_FIRM_OR_COMMA = FIRM | {","}
_CONDITIONS = frozenset(["if", "when", "once", "after", "while"])
_BACK = frozenset(["it", "them", "that"])


def joins_another(joint: Joint, dividing: frozenset[str]) -> bool:
    """The right side is an item of its own; `dividing` links divide a list in any case."""
    sheet, links = joint.sheet, joint.links
    if _adds_nothing(joint):
        return False
    if joint.before in _HANGING and "," not in links and sheet.own(joint.at - 1) is None:
        return is_led(sheet, joint.run) and joint.before not in SUBJECTS
    if links & dividing:
        return True
    firm = not links.isdisjoint(_FIRM_OR_COMMA)
    if not is_complete(sheet, joint.begin, joint.at, firm=firm):
        return False
    return each_its_day(joint) or _begins_anew(joint)


def _adds_nothing(joint: Joint) -> bool:
    """Dates, corrections and notices belong to what stands before them."""
    sheet, run, end = joint.sheet, joint.run, joint.end
    if run >= end or only_atoms(sheet, after_hedge(sheet, run), end):
        return True
    return corrects(sheet, joint.at) or is_notice(sheet, run, end) or joint.before == "to"


def _begins_anew(joint: Joint) -> bool:
    sheet, run = joint.sheet, joint.run
    if (
        joint.following == "to"
        and sheet.low(run + 1) in EVERY_VERB
        and sheet.low(joint.at) == "and"
    ):
        return is_led(sheet, joint.begin)
    if opens_action(sheet, run, joint.end):
        return not (_points_back(joint) or _echoes(joint) or _is_conditional(joint))
    return (
        _states_more(joint)
        or _ends_list(joint)
        or follows_date(joint)
        or has_own_time(joint)
        or begins_firmly(joint)
    )


def _points_back(joint: Joint) -> bool:
    """ "The contract, I have to sign it today": the action is about what stands before it."""
    sheet = joint.sheet
    verb = head(sheet, joint.run, joint.end)
    if sheet.low(verb + 1) not in _BACK:
        return False
    closes = sheet.is_stop(verb + 2) or sheet.own(verb + 2) is not None
    closes = closes or _dated_next(sheet, verb + 2)
    return closes and not is_action(sheet, joint.begin, joint.at)


def _dated_next(sheet: Sheet, i: int) -> bool:
    return sheet.low(i) in DATE_LEADS and sheet.own(i + 1) is not None


def _echoes(joint: Joint) -> bool:
    """ "Cook and clean": a lone verb behind another."""
    lone = joint.run == joint.end - 1 and joint.before in EVERY_VERB
    return lone and "then" not in joint.links


def _is_conditional(joint: Joint) -> bool:
    return joint.sheet.low(joint.begin) in _CONDITIONS and "and" not in joint.links


def _states_more(joint: Joint) -> bool:
    """Both sides say something of their own: "Ann needs the form and the printer is jammed"."""
    sheet, begin, at = joint.sheet, joint.begin, joint.at
    first = head(sheet, begin, joint.end)
    if not opens_clause(sheet, joint.run, joint.end) or is_subordinate(sheet, first, at):
        return False
    return opens_clause(sheet, first, at) or is_action(sheet, first, at) or first > begin


def _ends_list(joint: Joint) -> bool:
    """ "fix table two, reply to Bo, sleep": one verb that ends a list of actions."""
    sheet, begin, left = joint.sheet, joint.begin, joint.end - joint.run
    alone = left == 1 or (left == 2 and sheet.is_stop(joint.end - 1))
    listed = sheet.low(begin - 1) == "," or sheet.low(begin) == ","
    listed = listed and joint.following in _SINGLE
    return alone and listed and is_action(sheet, begin, joint.at)
