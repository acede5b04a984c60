"""What puppets make where an agent answers no message: nothing, an excuse, anything, the right."""

from __future__ import annotations

from random import Random

from evals.instances import JOBS, descended, instances
from evals.scoring.days import minute, minute_of_now
from evals.shapes import (
    CaptureCase,
    Case,
    DayPlanCase,
    EnergyCase,
    Item,
    PrioritizeCase,
    SplitCase,
)
from evals.snapshot import Json

EXCUSE = "I'm sorry, I can't help with that."
VAGUE = ("think", "plan", "start", "begin", "thing", "stuff", "later", "work", "check", "look")
LONGEST = 60
BREAK = QUARTER = 15


def nothing(_case: Case, _dice: Random) -> Json:
    return {}


def excuse(_case: Case, _dice: Random) -> Json:
    return {
        "items": [],
        "steps": [{"text": EXCUSE, "minutes": 1, "emoji": "🙏"}],
        "recommendation": EXCUSE,
        "advice": [EXCUSE],
    }


def anything(case: Case, dice: Random) -> Json:
    """An answer in the right shape whose content is drawn."""
    match case:
        case CaptureCase():
            return any_items(case, dice)
        case SplitCase():
            return {"steps": [any_step(dice, number) for number in range(dice.randint(2, 6))]}
        case PrioritizeCase():
            return any_order(case, dice)
        case DayPlanCase():
            return any_day(case, dice)
        case EnergyCase():
            return any_hours(case, dice)
    return {}


def any_items(case: CaptureCase, dice: Random) -> Json:
    words = case.text.split()
    items = []
    for _ in range(dice.randint(1, 4)):
        start = dice.randrange(len(words))
        title = " ".join(words[start : start + dice.randint(1, 6)])
        due = (
            f"2026-{dice.randint(11, 12)}-{dice.randint(1, 30):02}" if dice.random() < 0.5 else None
        )
        items.append({"title": title, "type": "task", "due": due, "priority": None})
    return {"items": items, "asks": dice.random() < 0.5}


def any_step(dice: Random, number: int) -> Json:
    text = " ".join(dice.sample(VAGUE, 4)).capitalize()
    return {"text": text, "minutes": 2 if number == 0 else dice.randint(1, 10), "emoji": "✨"}


def any_order(case: PrioritizeCase, dice: Random) -> Json:
    if case.instance is not None:
        return {"jobs": dice.sample(range(JOBS), JOBS)}
    keys = list(case.stage.tasks)
    order = dice.sample(keys, min(5, len(keys)))
    title = case.stage.tasks[dice.choice(order)].title
    return {
        "order": order,
        "recommendation": f"How about '{title}'?",
        "reasons": {},
        "overdue": dice.randint(0, 3),
        "due_today": dice.randint(0, 3),
    }


def any_day(case: DayPlanCase, dice: Random) -> Json:
    slots = []
    for key in dice.sample(list(case.stage.tasks), min(4, len(case.stage.tasks))):
        start, length = dice.randint(8 * 60, 19 * 60), dice.randint(5, 90)
        slots.append({"task": key, "start": clock(start), "end": clock(start + length)})
    return {"slots": slots, "left": []}


def any_hours(case: EnergyCase, dice: Random) -> Json:
    levels = ("low", "medium", "high")
    hours = {
        f"{day:02}T{hour:02}": {level: dice.random() for level in levels}
        for day in (25, 26)
        for hour in range(24)
    }
    return {"status": "ready", "based_on": dice.randint(0, 90), "hours": hours, "advice": ["Rest."]}


def clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def expected(case: Case, _dice: Random) -> Json:
    """The answer that the case asks for."""
    match case:
        case CaptureCase():
            return {
                "items": [right_item(item) for item in case.items],
                "asks": case.asks,
            }
        case SplitCase():
            return {"steps": right_steps(case)}
        case PrioritizeCase():
            return right_order(case)
        case DayPlanCase():
            return right_day(case)
        case EnergyCase():
            return right_hours(case)
    return {}


def right_item(item: Item) -> Json:
    given = item.model_dump(exclude={"has"})
    first = {key: value[0] if isinstance(value, list) else value for key, value in given.items()}
    return {**first, "title": item.name}


def right_steps(case: SplitCase) -> list[Json]:
    name = case.names[0]
    told = (f"Look at the {name}", f"Do one small part of the {name}")
    return [{"text": text, "minutes": 2, "emoji": "✨"} for text in told]


def right_order(case: PrioritizeCase) -> Json:
    if case.instance is not None:
        return {"jobs": descended(instances()[case.instance.number])}
    begin = case.stage.tasks[case.first or case.order[0]].title
    return {
        "order": case.order,
        "recommendation": f"'{begin}' is a good place to begin",
        "reasons": {key: part.split("|")[0] for key, part in case.because.items()},
        "overdue": case.overdue,
        "due_today": case.due_today,
    }


def right_day(case: DayPlanCase) -> Json:
    """What has to be planned, one after the other: what others wait for and what ends first."""
    order = sorted(case.plans, key=lambda key: minute(case.ends_by.get(key, "23:59")))
    for first, second in case.before * len(order):
        if order.index(first) > order.index(second):
            order.remove(first)
            order.insert(order.index(second), first)
    at = -(-max(minute(case.start or "09:00"), minute_of_now(case)) // QUARTER) * QUARTER
    slots: list[Json] = []
    for key in order:
        length = min(LONGEST, case.stage.tasks[key].minutes or 30)
        at = free_from(case, at, length)
        slots.append({"task": key, "start": clock(at), "end": clock(at + length)})
        at += length + BREAK
    return {"slots": slots, "left": case.leaves}


def free_from(case: DayPlanCase, at: int, length: int) -> int:
    for start, end in sorted((minute(start), minute(end)) for start, end in case.busy):
        if at < end and start < at + length:
            at = end
    return at


def right_hours(case: EnergyCase) -> Json:
    hours = {}
    for hour in range(24):
        best = "high" if hour in case.high_at else "low" if hour in case.low_at else "medium"
        chances = {"low": 0.2, "medium": 0.2, "high": 0.2}
        hours[f"2026-11-25T{hour:02}"] = {**chances, best: 0.6}
    return {
        "status": case.status,
        "based_on": case.logs,
        "hours": hours,
        "advice": [part.split("|")[0] for part in case.says] or ["Begin with a short walk."],
    }
