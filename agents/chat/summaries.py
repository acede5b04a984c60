"""What a tool call did, in a line, from what it returned and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Result = dict[str, Any]
Line = Callable[[Result, dict[str, Any]], str]


def summary_of(tool: str, result: Any, arguments: dict[str, Any]) -> str:
    """A line for people; a change that waits says so."""
    if not isinstance(result, dict):
        return tool.replace("_", " ").capitalize()
    if set(result) == {"proposal_id", "summary"}:
        return f"Waiting for your word: {result['summary']}"
    return LINES[tool](result, arguments)


def title(task: Result | None) -> str:
    return f"“{task['title']}”" if task else "nothing in particular"


def many(tasks: list[Result]) -> str:
    shown = ", ".join(title(task) for task in tasks[:3])
    return shown if len(tasks) <= 3 else f"{shown} and {len(tasks) - 3} more"


def tasks_found(result: Result, _arguments: dict[str, Any]) -> str:
    total = result["total"]
    return f"Found {total} task{'' if total == 1 else 's'}"


def moved(result: Result, _arguments: dict[str, Any]) -> str:
    day = result["due_date"]
    return f"Moved {title(result)} to {day[:10]}" if day else f"Took the date off {title(result)}"


def planned(result: Result, _arguments: dict[str, Any]) -> str:
    count = sum(slot["kind"] == "task" for slot in result["slots"])
    word = "Offered a new plan" if result["status"] == "offered" else "Planned"
    return f"{word} for {result['date']}: {count} task{'' if count == 1 else 's'}"


def decided(result: Result, _arguments: dict[str, Any]) -> str:
    verb = "Done" if result["status"] == "accepted" else "Left as it is"
    return f"{verb}: {result['summary']}"


def split(result: Result, _arguments: dict[str, Any]) -> str:
    return f"{title(result['task'])} in {len(result['steps'])} steps"


LINES: dict[str, Line] = {
    "what_now": lambda r, a: f"Looked at what fits now: {many(r['tasks']) or 'nothing waits'}",
    "list_tasks": tasks_found,
    "find_tasks": tasks_found,
    "explain_task": lambda r, a: f"Looked at why {title(r['task'])} stands where it does",
    "list_waiting": lambda r, a: (
        f"{len(r['captures'])} questions and {len(r['proposals'])} proposals wait"
    ),
    "list_zones": lambda r, a: f"{len(r['zones'])} zones",
    "get_task": lambda r, a: f"Looked at {title(r)}",
    "get_progress": lambda r, a: f"Level {r['level']}, {r['xp']} XP",
    "get_energy_forecast": lambda r, a: f"Energy ahead, from {r['based_on']} logs",
    "suggest_ritual": lambda r, a: f"For today: {many(r['tasks']) or 'nothing yet'}",
    "add_task": lambda r, a: f"Added {title(r)}",
    "move_task": moved,
    "set_priority": lambda r, a: f"{title(r)} has {r['priority']} priority",
    "set_estimate": lambda r, a: f"{title(r)} takes {r['estimated_minutes']} minutes",
    "rename_task": lambda r, a: f"Renamed to {title(r)}",
    "set_zone": lambda r, a: f"{title(r)} is in {r['zone_id'] or 'no zone'}",
    "set_project": lambda r, a: f"{title(r)} is in {r['project_id'] or 'no project'}",
    "start_task": lambda r, a: f"Started {title(r)}",
    "block_task": lambda r, a: f"{title(r)} waits",
    "unblock_task": lambda r, a: f"{title(r)} waits no more",
    "complete_task": lambda r, a: f"Finished {title(r['task'])}, +{r['xp_earned']} XP",
    "complete_tasks": lambda r, a: f"Finished {many(r['done'])}, +{r['xp_earned']} XP",
    "reopen_task": lambda r, a: f"Opened {title(r['task'])} again",
    "complete_step": lambda r, a: f"Finished the step “{r['step']}”, +{r['xp_earned']} XP",
    "delete_tasks": lambda r, a: r["summary"],
    "move_tasks": lambda r, a: f"Moved {many(r['moved'])}",
    "decide_proposal": decided,
    "undo_last": lambda r, a: f"Took back “{r['said'][:80]}”",
    "log_energy": lambda r, a: f"Noted energy {r['energy_level']} of 3, +{r['xp_earned']} XP",
    "start_focus": lambda r, a: f"Focus for {r['minutes']} minutes on {title(r['task'])}",
    "end_focus": lambda r, a: f"Focus {r['status']}",
    "choose_ritual": lambda r, a: f"Chose {many(r['tasks'])} for today",
    "skip_ritual": lambda r, a: "No choice today",
    "split_task": split,
    "smaller_step": split,
    "plan_day": planned,
}
