"""All families of rules in the order in which they are tried, and which tools only look."""

from __future__ import annotations

from typing import Final

from agents.offline.talk.intents.achieved import ACHIEVED_RULES
from agents.offline.talk.intents.adding_rules import ADDING_RULES
from agents.offline.talk.intents.cannot import CANNOT_RULES
from agents.offline.talk.intents.choosing import AFTER_RULES, CHOOSE_RULES, HAVE_RULES
from agents.offline.talk.intents.details import IT_RULES
from agents.offline.talk.intents.edit_rules import EDIT_RULES, LENGTH_RULES, PLACE_RULES
from agents.offline.talk.intents.energy import ENERGY_RULES, TOLD_RULES, log, log_said, telling
from agents.offline.talk.intents.finish_rules import FINISH_RULES
from agents.offline.talk.intents.focus import skip_offered
from agents.offline.talk.intents.focus_rules import FOCUS_RULES
from agents.offline.talk.intents.headed import HEADED_RULES
from agents.offline.talk.intents.look import LOOK_RULES
from agents.offline.talk.intents.move import MOVE_RULES
from agents.offline.talk.intents.needing import NEEDING_RULES
from agents.offline.talk.intents.noting import NOTING_RULES
from agents.offline.talk.intents.now import NOW_RULES
from agents.offline.talk.intents.phrases import PHRASE_RULES
from agents.offline.talk.intents.plan_rules import PLAN_RULES
from agents.offline.talk.intents.progress import PROGRESS_RULES
from agents.offline.talk.intents.remove import OFF_LIST_RULES, REMOVE_RULES
from agents.offline.talk.intents.reopen import REOPEN_RULES, reopen_known
from agents.offline.talk.intents.scheduling import EACH_RULES, SCHEDULING_RULES
from agents.offline.talk.intents.smaller_rules import SMALLER_RULES
from agents.offline.talk.intents.stepped import STEPPED_RULES
from agents.offline.talk.intents.takeback import LOOSE_RULES, PROPOSAL_RULES, UNDO_RULES
from agents.offline.talk.intents.waiting import WAITING_RULES
from agents.offline.talk.rule import Rule

RITUAL_ANSWERS: Final = tuple(rule for rule in FOCUS_RULES if rule.handle is skip_offered)
BACK_RULES: Final = tuple(rule for rule in REOPEN_RULES if rule.handle is reopen_known)
ENERGY_LOGS: Final = tuple(rule for rule in ENERGY_RULES if rule.handle in (log, log_said, telling))
ADDS: Final[tuple[Rule, ...]] = (*HEADED_RULES, *NOTING_RULES, *ADDING_RULES)
COMMANDS: Final[tuple[Rule, ...]] = (
    *RITUAL_ANSWERS,
    *AFTER_RULES,
    *LOOSE_RULES,
    *PHRASE_RULES,
    *UNDO_RULES,
    *PROGRESS_RULES,
    *PROPOSAL_RULES,
    *FOCUS_RULES,
    *ENERGY_LOGS,
    *BACK_RULES,
    *PLACE_RULES,
    *LENGTH_RULES,
    *ADDS,
    *PLAN_RULES,
    *ENERGY_RULES,
    *TOLD_RULES,
    *NOW_RULES,
    *HAVE_RULES,
    *OFF_LIST_RULES,
    *WAITING_RULES,
    *SMALLER_RULES,
    *REOPEN_RULES,
    *STEPPED_RULES,
    *ACHIEVED_RULES,
    *FINISH_RULES,
    *LOOK_RULES,
    *EDIT_RULES,
    *EACH_RULES,
    *MOVE_RULES,
    *REMOVE_RULES,
    *IT_RULES,
    *SCHEDULING_RULES,
)
LAST: Final[tuple[Rule, ...]] = (*NEEDING_RULES, *CHOOSE_RULES, *CANNOT_RULES)
ORDERED: Final[tuple[Rule, ...]] = (
    *PLAN_RULES,
    *FOCUS_RULES,
    *SMALLER_RULES,
    *EDIT_RULES,
    *MOVE_RULES,
    *REMOVE_RULES,
)
"""What may stand behind "I need to" as an order to the secretary."""

LOOKS: Final = frozenset(
    [
        "what_now",
        "get_progress",
        "get_energy_forecast",
        "plan_day",
        "list_tasks",
        "find_tasks",
        "explain_task",
        "get_task",
        "suggest_ritual",
        "list_waiting",
        "list_zones",
    ]
)
