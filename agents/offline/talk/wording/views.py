"""What was looked up, in words, from what the tools answered."""

from __future__ import annotations

from typing import Final

from agents.offline.talk.shapes import Done, Facts
from agents.offline.talk.wording.answers import (
    Row,
    due_of,
    in_a_line,
    number_of,
    numbered,
    quoted,
    row_of,
    rows_of,
    text_of,
)
from agents.offline.talk.wording.changes import Tell
from agents.offline.talk.wording.days import (
    clock_in_words,
    day_in_words,
    local_of,
    minutes_in_words,
)

MOST: Final = 10


def now(row: Row, done: Done, facts: Facts) -> str:
    tasks = rows_of(row, "tasks")
    said = text_of(row, "recommendation")
    if not tasks:
        return said or "Nothing is waiting for you. A good moment for a break."
    if len(tasks) == 1:
        return f"Try {in_a_line(tasks[0], facts)}. {said}".strip()
    return f"These fit now:\n{numbered(tasks, facts)}\n{said}".strip()


def progress(row: Row, done: Done, facts: Facts) -> str:
    to_next = number_of(row, "xp_to_next_level")
    parts = [
        f"Level {number_of(row, 'level')} with {number_of(row, 'xp')} XP",
        f"{to_next} to the next level" if to_next is not None else "",
        f"a streak of {number_of(row, 'streak')} days" if number_of(row, "streak") else "",
        f"{number_of(row, 'done_today')} done today" if number_of(row, "done_today") else "",
    ]
    return f"{', '.join(part for part in parts if part)}."


def forecast(row: Row, done: Done, facts: Facts) -> str:
    learning = (
        (" My guess is still young: each energy log makes it better.")
        if row.get("status") == "learning"
        else ""
    )
    best = clock_in_words(row.get("best_hour"), facts)
    if not best:
        return f"No hour stands out yet.{learning}"
    return f"Your energy is likeliest to be high around {best}.{learning}"


def plan(row: Row, done: Done, facts: Facts) -> str:
    slots = rows_of(row, "slots")
    left = [text_of(one, "title") for one in rows_of(row, "left_out")]
    if not slots:
        return "I found no room for tasks in that time."
    day = local_of(row.get("date"), facts.zone)
    when = day_in_words(day.date(), facts.local.date()) if day else "the day"
    lines = [slot_in_words(slot, facts) for slot in slots]
    rest = f"\nFor another day: {', '.join(left[:5])}." if left else ""
    return "\n".join([f"A plan for {when}:", *lines]) + rest


def slot_in_words(slot: Row, facts: Facts) -> str:
    start, end = clock_in_words(slot.get("start"), facts), clock_in_words(slot.get("end"), facts)
    return f"{start}–{end} {text_of(slot, 'title')}"


def listed(row: Row, done: Done, facts: Facts) -> str:
    tasks = rows_of(row, "tasks")
    if not tasks:
        return "Nothing there right now."
    total = number_of(row, "total") or len(tasks)
    more = f"\nand {total - len(tasks)} more." if total > len(tasks) else ""
    return numbered(tasks, facts) + more


def found(row: Row, done: Done, facts: Facts) -> str:
    if rows_of(row, "tasks"):
        return listed(row, done, facts)
    return f"I found nothing for “{done.act.arguments.get('words')}”."


def explained(row: Row, done: Done, facts: Facts) -> str:
    task = quoted(row_of(row.get("task")))
    told = [
        text_of(factor, "fact").rstrip(".")
        for factor in rows_of(row, "factors")
        if number_of(factor, "points")
    ]
    reason = text_of(row, "reason").rstrip(".")
    why = (
        (f"{task} scores {number_of(row, 'urgency_score')} of 10: {reason}.")
        if reason
        else (f"{task} scores {number_of(row, 'urgency_score')} of 10.")
    )
    return f"{why} What counts: {'; '.join(told)}." if told else why


def one(row: Row, done: Done, facts: Facts) -> str:
    """A task with its state, its day and its steps."""
    state = {"done": "done", "in_progress": "started", "blocked": "waiting"}.get(
        text_of(row, "status"), "open"
    )
    due = due_of(row, facts)
    length = minutes_in_words(row.get("estimated_minutes"))
    parts = [
        f"{quoted(row)} is {state}",
        f"due {due}" if due else "without a date",
        f"about {length}" if length else "",
    ]
    steps = [
        f"{at}. {text_of(step, 'description')}{' ✓' if step.get('is_completed') else ''}"
        for at, step in enumerate(rows_of(row, "steps"), 1)
    ]
    return "\n".join([f"{', '.join(part for part in parts if part)}.", *steps])


def ritual(row: Row, done: Done, facts: Facts) -> str:
    tasks = rows_of(row, "tasks")
    if row.get("is_completed") is True:
        return "The ritual is done for today."
    if not tasks:
        return "Nothing is open to choose from. A free day."
    return f"For today I suggest:\n{numbered(tasks, facts)}\nWhich ones do you choose?"


def waiting(row: Row, done: Done, facts: Facts) -> str:
    proposals = [text_of(one, "summary") for one in rows_of(row, "proposals")]
    captures = [text_of(one, "question") for one in rows_of(row, "captures")]
    lines = [f"{at}. {summary}" for at, summary in enumerate(proposals, 1)]
    parts = ["Proposals that wait for your word:\n" + "\n".join(lines)] if lines else []
    if captures:
        parts.append("Notes with an open question:\n" + "\n".join(f"- {one}" for one in captures))
    return "\n".join(parts) or "Nothing waits for your word."


def zones(row: Row, done: Done, facts: Facts) -> str:
    lines = [
        f"{text_of(zone, 'name')}: {number_of(zone, 'task_count')} tasks,"
        f" {number_of(zone, 'completed_count')} done"
        for zone in rows_of(row, "zones")
    ]
    return "\n".join(lines) or "You have no zones yet."


VIEWS: Final[dict[str, Tell]] = {
    "what_now": now,
    "get_progress": progress,
    "get_energy_forecast": forecast,
    "plan_day": plan,
    "list_tasks": listed,
    "find_tasks": found,
    "explain_task": explained,
    "get_task": one,
    "suggest_ritual": ritual,
    "list_waiting": waiting,
    "list_zones": zones,
}
