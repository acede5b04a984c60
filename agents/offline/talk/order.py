"""All families of rules in the order in which they are tried, and which tools only look."""

from __future__ import annotations

from typing import Final

from agents.offline.talk.intents.adding import ADDING_RULES
from agents.offline.talk.intents.cannot import CANNOT_RULES
from agents.offline.talk.intents.edit import EDIT_RULES
from agents.offline.talk.intents.energy import ENERGY_RULES, log
from agents.offline.talk.intents.finish import FINISH_RULES
from agents.offline.talk.intents.focus import FOCUS_RULES, skip_offered
from agents.offline.talk.intents.look import LOOK_RULES
from agents.offline.talk.intents.move import MOVE_RULES
from agents.offline.talk.intents.needing import NEEDING_RULES
from agents.offline.talk.intents.now import NOW_RULES
from agents.offline.talk.intents.phrases import PHRASE_RULES
from agents.offline.talk.intents.plan import PLAN_RULES
from agents.offline.talk.intents.progress import PROGRESS_RULES
from agents.offline.talk.intents.remove import OFF_LIST_RULES, REMOVE_RULES
from agents.offline.talk.intents.reopen import REOPEN_RULES
from agents.offline.talk.intents.smaller import SMALLER_RULES
from agents.offline.talk.intents.takeback import PROPOSAL_RULES, UNDO_RULES
from agents.offline.talk.intents.waiting import WAITING_RULES
from agents.offline.talk.rule import Rule

RITUAL_ANSWERS: Final = tuple(rule for rule in FOCUS_RULES if rule.handle is skip_offered)
ENERGY_LOGS: Final = tuple(rule for rule in ENERGY_RULES if rule.handle is log)
ADDS: Final[tuple[Rule, ...]] = ADDING_RULES
COMMANDS: Final[tuple[Rule, ...]] = (
    *RITUAL_ANSWERS,
    *PHRASE_RULES,
    *UNDO_RULES,
    *PROGRESS_RULES,
    *PROPOSAL_RULES,
    *FOCUS_RULES,
    *ENERGY_LOGS,
    *ADDS,
    *PLAN_RULES,
    *ENERGY_RULES,
    *NOW_RULES,
    *OFF_LIST_RULES,
    *WAITING_RULES,
    *SMALLER_RULES,
    *REOPEN_RULES,
    *FINISH_RULES,
    *LOOK_RULES,
    *EDIT_RULES,
    *MOVE_RULES,
    *REMOVE_RULES,
)
LAST: Final[tuple[Rule, ...]] = (*NEEDING_RULES, *CANNOT_RULES)
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
