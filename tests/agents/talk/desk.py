"""A desk in memory: answers the talk's acts as the tools would, and keeps what they change."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from agents.offline.talk import (
    Act,
    Done,
    Facts,
    KnownStep,
    KnownTask,
    Memory,
    Reply,
    Understanding,
    understand,
    word,
)

Json = dict[str, object]


class Desk:
    """One user's conversation: `say` a message, look at `acts` and `reply`."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.memory = Memory()
        self.understood = Understanding()
        self.reply = Reply("", Memory())
        self.made = 0

    def say(self, message: str) -> tuple[Act, ...]:
        self.understood = understand(message, self.facts, self.memory)
        facts = self.facts
        results = [self.run(act) for act in self.understood.acts]
        self.reply = word(self.understood, results, facts, self.memory)
        self.memory = Memory.from_json(self.reply.memory.to_json())
        return self.understood.acts

    def run(self, act: Act) -> Done:
        tool: Callable[..., Json] | None = getattr(self, act.tool, None)
        if tool is None:
            return Done(act, {})
        try:
            return Done(act, tool(**act.arguments))
        except KeyError:
            return Done(act, None, "Task not found")

    def task(self, task_id: str) -> KnownTask:
        found = self.facts.task(task_id)
        if found is None:
            raise KeyError(task_id)
        return found

    def put(self, task: KnownTask) -> Json:
        kept = [task if one.task_id == task.task_id else one for one in self.facts.tasks]
        self.facts = replace(self.facts, tasks=tuple(kept))
        return shown(task)

    def propose(self, summary: str) -> Json:
        self.made += 1
        proposal_id = f"made{self.made}"
        self.facts = replace(self.facts, proposals=(*self.facts.proposals, (proposal_id, summary)))
        return {"proposal_id": proposal_id, "summary": summary}

    def what_now(self, minutes: int | None, energy_level: int | None, most: int) -> Json:
        tasks = [one for one in self.facts.tasks if not one.is_done][:most]
        rows = [{**shown(one), "reason": "due today", "urgency_score": 9.2} for one in tasks]
        return {"tasks": rows, "energy_level": energy_level, "recommendation": "Start small."}

    def add_task(self, title: str, due_date: str | None, **more: object) -> Json:
        self.made += 1
        kept: Any = {name: more[name] for name in ("estimated_minutes", "project_id", "zone_id")}
        level = str(more["priority"] or "medium")
        fresh = KnownTask(f"new{self.made}", title, "todo", priority=level, **kept)
        self.facts = replace(
            self.facts, tasks=(*self.facts.tasks, dated(fresh, due_date, self.facts))
        )
        return shown(self.facts.tasks[-1])

    def split_task(self, task_id: str, max_steps: int | None) -> Json:
        task = self.task(task_id)
        made = (KnownStep("n1", "Open it", False), KnownStep("n2", "Write one line", False))
        self.put(replace(task, steps=made))
        rows = [
            {"step_id": s.step_id, "description": s.description, "estimated_minutes": 2}
            for s in made
        ]
        return {"task": shown(self.task(task_id)), "steps": rows, "total_minutes": 4}

    def smaller_step(self, task_id: str) -> Json:
        return self.split_task(task_id, None)

    def complete_task(self, task_id: str) -> Json:
        row = self.put(replace(self.task(task_id), status="done"))
        return {"task": row, "xp_earned": 40, "new_total_xp": 140, "level": 2, "streak": 3}

    def complete_tasks(self, task_ids: list[str]) -> Json:
        if len(task_ids) > 3:
            return self.propose(f"Complete {len(task_ids)} tasks")
        return {"done": [self.complete_task(one)["task"] for one in task_ids], "xp_earned": 80}

    def complete_step(self, task_id: str) -> Json:
        task = self.task(task_id)
        step = next((one for one in task.steps if not one.is_completed), None)
        if step is None:
            raise KeyError(task_id)
        return {"task": shown(task), "step": step.description, "xp_earned": 5, "steps_left": 1}

    def reopen_task(self, task_id: str) -> Json:
        return {"task": self.put(replace(self.task(task_id), status="todo")), "xp_taken_back": 40}

    def start_task(self, task_id: str) -> Json:
        return self.put(replace(self.task(task_id), status="in_progress"))

    def move_task(self, task_id: str, due_date: str | None) -> Json:
        return self.put(dated(self.task(task_id), due_date, self.facts))

    def move_tasks(self, task_ids: list[str], due_date: str | None) -> Json:
        if len(task_ids) > 3:
            return self.propose(f"Move {len(task_ids)} tasks")
        return {"moved": [self.move_task(one, due_date) for one in task_ids]}

    def set_priority(self, task_id: str, priority: str) -> Json:
        return self.put(replace(self.task(task_id), priority=priority))

    def set_estimate(self, task_id: str, minutes: int) -> Json:
        return self.put(replace(self.task(task_id), estimated_minutes=minutes))

    def rename_task(self, task_id: str, title: str) -> Json:
        return self.put(replace(self.task(task_id), title=title))

    def block_task(self, task_id: str, blocked_by: list[str]) -> Json:
        return self.put(replace(self.task(task_id), status="blocked"))

    def get_task(self, task_id: str) -> Json:
        rows = [vars_of(step) for step in self.task(task_id).steps]
        return {**shown(self.task(task_id)), "steps": rows}

    def explain_task(self, task_id: str) -> Json:
        factors = [{"name": "due", "points": 5.2, "fact": "due today"}]
        return {
            "task": shown(self.task(task_id)),
            "urgency_score": 9.2,
            "reason": "due today",
            "factors": factors,
        }

    def list_tasks(
        self, when: str, status: str | None, limit: int, day: str | None, **more: object
    ) -> Json:
        wanted = {name: value for name, value in more.items() if value is not None}
        tasks = [
            one
            for one in self.facts.tasks
            if one.is_done == (status == "done")
            and (status == "done" or in_time(one, when, self.facts))
            and (day is None or day_of(one, self.facts) == date.fromisoformat(day))
            and all(getattr(one, name) == value for name, value in wanted.items())
        ]
        return {"tasks": [shown(one) for one in tasks[:limit]], "total": len(tasks)}

    def find_tasks(self, words: str, limit: int) -> Json:
        tasks = [one for one in self.facts.tasks if words.lower() in one.title.lower()]
        return {"tasks": [shown(one) for one in tasks[:limit]], "total": len(tasks)}

    def suggest_ritual(self) -> Json:
        return {"is_completed": False, "tasks": [shown(one) for one in self.facts.tasks[:3]]}

    def start_focus(self, task_id: str | None, minutes: int) -> Json:
        task = shown(self.task(task_id)) if task_id else None
        return {
            "session_id": "f9",
            "task": task,
            "minutes": minutes,
            "ends_at": "2026-11-25T15:25:00Z",
        }

    def delete_tasks(self, task_ids: list[str]) -> Json:
        titles = ", ".join(f"‘{self.task(one).title}’" for one in task_ids)
        return self.propose(f"Delete {titles}")

    def decide_proposal(self, proposal_id: str, accept: bool) -> Json:
        summary = dict(self.facts.proposals)[proposal_id]
        left = tuple(one for one in self.facts.proposals if one[0] != proposal_id)
        self.facts = replace(self.facts, proposals=left)
        return {"status": "accepted" if accept else "rejected", "summary": summary}

    def list_waiting(self) -> Json:
        rows = [{"proposal_id": one, "summary": text} for one, text in self.facts.proposals]
        return {"captures": [], "proposals": rows}


def day_of(task: KnownTask, facts: Facts) -> date | None:
    return task.due_at.astimezone(facts.zone).date() if task.due_at else None


def in_time(task: KnownTask, when: str, facts: Facts) -> bool:
    today, day = facts.local.date(), day_of(task, facts)
    spans = {
        "today": (today, today),
        "tomorrow": (today + timedelta(days=1), today + timedelta(days=1)),
        "this_week": (today, today + timedelta(days=6 - today.weekday())),
        "overdue": (date.min, today - timedelta(days=1)),
    }
    if when in spans:
        return day is not None and spans[when][0] <= day <= spans[when][1]
    return day is None if when == "undated" else True


def dated(task: KnownTask, due: str | None, facts: Facts) -> KnownTask:
    if due is None:
        return replace(task, due_at=None, due_has_time=False)
    moment = datetime.fromisoformat(due)
    if "T" not in due:
        moment = datetime.combine(moment.date(), time(12), facts.zone)
    return replace(task, due_at=moment, due_has_time="T" in due)


def shown(task: KnownTask) -> Json:
    following = next((step for step in task.steps if not step.is_completed), None)
    return {
        "task_id": task.task_id,
        "title": task.title,
        "status": task.status,
        "priority": task.priority,
        "due_date": task.due_at.astimezone(UTC).isoformat() if task.due_at else None,
        "due_has_time": task.due_has_time,
        "estimated_minutes": task.estimated_minutes,
        "project_id": task.project_id,
        "zone_id": task.zone_id,
        "steps_done": sum(step.is_completed for step in task.steps),
        "steps_total": len(task.steps),
        "next_step": following.description if following else None,
    }


def vars_of(step: KnownStep) -> Mapping[str, object]:
    return {
        "description": step.description,
        "is_completed": step.is_completed,
        "estimated_minutes": 2,
    }
