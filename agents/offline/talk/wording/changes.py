"""What was changed, in a line each, from what the tools answered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

from agents.offline.talk.shapes import Done, Facts
from agents.offline.talk.wording.answers import (
    Row,
    all_quoted,
    due_of,
    number_of,
    quoted,
    row_of,
    rows_of,
    text_of,
    xp_in_words,
)
from agents.offline.talk.wording.days import clock_in_words, minutes_in_words

Tell = Callable[[Row, Done, Facts], str]
LEVELS: Final[dict[object, str]] = {1: "low", 2: "medium", 3: "high"}


def added(row: Row, done: Done, facts: Facts) -> str:
    due = due_of(row, facts)
    often = " It repeats." if done.act.arguments.get("recurrence") else ""
    return f"Added {quoted(row)}{f' for {due}' if due else ''}.{often}"


def completed(row: Row, done: Done, facts: Facts) -> str:
    said = f"Done: {quoted(row_of(row.get('task')))}.{xp_in_words(row)}"
    streak = number_of(row, "streak")
    return said + (f" Day {streak} of your streak." if streak and streak > 1 else "")


def completed_many(row: Row, done: Done, facts: Facts) -> str:
    rows = rows_of(row, "done")
    return f"Done: {all_quoted(rows)}.{xp_in_words(row)}" if rows else proposed(row, done, facts)


def completed_step(row: Row, done: Done, facts: Facts) -> str:
    left = number_of(row, "steps_left")
    rest = f" {left} {'step' if left == 1 else 'steps'} left." if left else ""
    step = text_of(row, "step")
    told = f"Step done{f': {step}' if step else ''}"
    return f"{told.rstrip('.')}.{xp_in_words(row)}{rest}"


def reopened(row: Row, done: Done, facts: Facts) -> str:
    back = number_of(row, "xp_taken_back")
    return (
        f"{quoted(row_of(row.get('task')))} is open"
        f" again.{f' {back} XP went back.' if back else ''}"
    )


def moved(row: Row, done: Done, facts: Facts) -> str:
    due = due_of(row, facts)
    if is_there_already(row, facts):
        there = f"is planned for {due} already" if due else "has no date"
        return f"{quoted(row)} {there}."
    return f"Moved {quoted(row)} to {due}." if due else f"{quoted(row)} has no date now."


def is_there_already(row: Row, facts: Facts) -> bool:
    """Whether the task had that day and clock before the act."""
    before = facts.task(text_of(row, "task_id"))
    if before is None or before.due_has_time is not (row.get("due_has_time") is True):
        return False
    due = text_of(row, "due_date")
    if not due or before.due_at is None:
        return not due and before.due_at is None
    moment, zone = datetime.fromisoformat(due), facts.zone
    if before.due_has_time:
        return moment == before.due_at
    return moment.astimezone(zone).date() == before.due_at.astimezone(zone).date()


def moved_many(row: Row, done: Done, facts: Facts) -> str:
    rows = rows_of(row, "moved")
    if not rows:
        return proposed(row, done, facts)
    due = due_of(rows[0], facts)
    return f"Moved {all_quoted(rows)} to {due}." if due else f"{all_quoted(rows)} have no date now."


def proposed(row: Row, done: Done, facts: Facts) -> str:
    """A change that waits for the user's word."""
    summary = text_of(row, "summary").rstrip(".")
    return f"I need your word first: {summary}. Shall I? (yes or no)" if summary else ""


def split(row: Row, done: Done, facts: Facts) -> str:
    steps = rows_of(row, "steps")
    lines = [
        f"{at}. {text_of(step, 'description')} ({minutes_in_words(step.get('estimated_minutes'))})"
        for at, step in enumerate(steps, 1)
    ]
    first = text_of(steps[0], "description").rstrip(".") if steps else ""
    head = f"Here are small steps for {quoted(row_of(row.get('task')))}:"
    start = f"\nJust the first one: {first}." if first else ""
    return "\n".join([head, *lines]) + start


def started(row: Row, done: Done, facts: Facts) -> str:
    step = text_of(row, "next_step").rstrip(".")
    return f"{quoted(row)} is started.{f' First: {step}.' if step else ''}"


def prioritised(row: Row, done: Done, facts: Facts) -> str:
    return f"{quoted(row)} has {text_of(row, 'priority')} priority now."


def estimated(row: Row, done: Done, facts: Facts) -> str:
    return f"{quoted(row)} is estimated at {minutes_in_words(row.get('estimated_minutes'))}."


def renamed(row: Row, done: Done, facts: Facts) -> str:
    return f"It is called {quoted(row)} now."


def placed(row: Row, done: Done, facts: Facts) -> str:
    zone = next(
        (name for name, zone_id in facts.zones.items() if zone_id == row.get("zone_id")), ""
    )
    place = text_of(row, "project_id") if done.act.tool == "set_project" else zone
    return f"{quoted(row)} is in {place} now." if place else f"Placed {quoted(row)}."


def blocked(row: Row, done: Done, facts: Facts) -> str:
    return f"{quoted(row)} is waiting now. Tell me when it can go on."


def unblocked(row: Row, done: Done, facts: Facts) -> str:
    return f"{quoted(row)} can go on now."


def focus_started(row: Row, done: Done, facts: Facts) -> str:
    task = row_of(row.get("task"))
    until = clock_in_words(row.get("ends_at"), facts)
    on = f" on {quoted(task)}" if task else ""
    return (
        f"Focus started{on}: {number_of(row, 'minutes')}"
        f" minutes{f', until {until}' if until else ''}."
    )


def focus_ended(row: Row, done: Done, facts: Facts) -> str:
    how = {
        "pause": "The timer is paused.",
        "resume": "The timer runs again.",
        "cancel": "The timer is off.",
        "complete": "Focus session done.",
    }
    return how.get(str(done.act.arguments.get("how")), "All right.") + xp_in_words(row)


def energy_logged(row: Row, done: Done, facts: Facts) -> str:
    level = LEVELS.get(row.get("energy_level"), "")
    return f"Logged {level} energy.{xp_in_words(row)}" if level else "Logged your energy."


def ritual_chosen(row: Row, done: Done, facts: Facts) -> str:
    return f"Chosen for today: {all_quoted(rows_of(row, 'tasks'))}.{xp_in_words(row)}"


def ritual_skipped(row: Row, done: Done, facts: Facts) -> str:
    return "No ritual today, and that is fine."


def undone(row: Row, done: Done, facts: Facts) -> str:
    back = [title for one in rows_of(row, "put_back") if (title := text_of(one, "title"))]
    names = ", ".join(f"‘{title}’" for title in back[:3])
    xp = number_of(row, "xp_taken_back")
    told = f"Taken back{f': {names}' if names else ''}."
    return told + (f" {xp} XP went back." if xp else "")


def decided(row: Row, done: Done, facts: Facts) -> str:
    summary = text_of(row, "summary").rstrip(".")
    if done.act.arguments.get("accept"):
        return f"Accepted: {summary}." if summary else "Accepted."
    return "All right, nothing is changed."


CHANGES: Final[dict[str, Tell]] = {
    "add_task": added,
    "complete_task": completed,
    "complete_tasks": completed_many,
    "complete_step": completed_step,
    "reopen_task": reopened,
    "move_task": moved,
    "move_tasks": moved_many,
    "delete_tasks": proposed,
    "split_task": split,
    "smaller_step": split,
    "start_task": started,
    "set_priority": prioritised,
    "set_estimate": estimated,
    "rename_task": renamed,
    "set_zone": placed,
    "set_project": placed,
    "block_task": blocked,
    "unblock_task": unblocked,
    "start_focus": focus_started,
    "end_focus": focus_ended,
    "log_energy": energy_logged,
    "choose_ritual": ritual_chosen,
    "skip_ritual": ritual_skipped,
    "undo_last": undone,
    "decide_proposal": decided,
}
