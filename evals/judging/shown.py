"""What a judge is shown of a case: the words to be graded, and the facts they have to hold to."""

from __future__ import annotations

import json

from evals.conversation import WAITS
from evals.shapes import Case, EnergyCase, PrioritizeCase, SplitCase, TalkCase
from evals.snapshot import Json, differences
from evals.transcript import Transcript, Turn

MOST_LETTERS = 12_000


def shown(case: Case, record: Transcript) -> Json | None:
    """`facts` and `answer`; None where a case has no words of the player, or none came."""
    match case:
        case TalkCase():
            facts, answer = talk_facts(record), [turn.reply for turn in record.turns]
        case SplitCase():
            facts, answer = split_facts(case), record.output.get("steps", [])
        case PrioritizeCase():
            facts, answer = order_facts(case, record), record.output.get("recommendation", "")
        case EnergyCase():
            facts, answer = energy_facts(case, record), record.output.get("advice", [])
        case _:
            return None
    return {"facts": facts, "answer": answer} if any(answer) else None


def talk_facts(record: Transcript) -> Json:
    """The store before, and turn by turn what was said, done and changed."""
    befores = [record.before, *(turn.after for turn in record.turns)]
    pairs = zip(befores, record.turns, strict=False)
    return {
        "tasks": {key: set_fields(task) for key, task in record.before.get("tasks", {}).items()},
        "turns": [turn_facts(before, turn) for before, turn in pairs],
    }


def turn_facts(before: Json, turn: Turn) -> Json:
    changed = differences(before, turn.after) if before and turn.after else {}
    return {
        "person says": turn.said,
        "done": [f"{call.tool}: {call.summary}" for call in turn.calls],
        "changed": {
            name: [set_fields(old), set_fields(new)] for name, (old, new) in changed.items()
        },
        "waits for a yes": turn.asks == WAITS,
    }


def set_fields(value: object) -> object:
    """A task without its empty fields; anything else as it is."""
    if not isinstance(value, dict):
        return value
    return {name: field for name, field in value.items() if field not in (None, "", 0, False)}


def split_facts(case: SplitCase) -> Json:
    return {"asked for": "small steps", "task": case.title, "about it": case.description}


def order_facts(case: PrioritizeCase, record: Transcript) -> Json:
    tasks = {key: task.model_dump(exclude_defaults=True) for key, task in case.stage.tasks.items()}
    return {
        "asked for": "one sentence about where to begin",
        "now": case.stage.now,
        "tasks": tasks,
        "order": record.output.get("order", []),
        "energy": case.stage.energy_now,
    }


def energy_facts(case: EnergyCase, record: Transcript) -> Json:
    known = {name: record.output.get(name) for name in ("status", "based_on", "hours")}
    return {"asked for": case.question or "advice for the day", "now": case.stage.now, **known}


def as_data(told: Json) -> str:
    """One JSON object; long facts are cut, the answer last."""
    text = json.dumps(told, ensure_ascii=False)
    if len(text) <= MOST_LETTERS:
        return text
    facts = json.dumps(told["facts"], ensure_ascii=False)[: MOST_LETTERS // 2]
    answer = json.dumps(told["answer"], ensure_ascii=False)[: MOST_LETTERS // 2]
    return json.dumps({"facts": f"{facts} …", "answer": answer}, ensure_ascii=False)
