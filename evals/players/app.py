"""The application itself, with the model that its settings name or with the built-in brain."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from agents.energy_coach import advise
from agents.secretary import word_dashboard
from evals.instances import instances
from evals.players.player import Answer, Scene
from evals.shapes import CaptureCase, Case, DayPlanCase, EnergyCase, PrioritizeCase, SplitCase
from evals.snapshot import Json, due_of
from evals.stage import Stage
from evals.transcript import Call
from tools.capture import CaptureRequest
from tools.capture.shapes import CapturedItem
from tools.chat import ChatRequest
from tools.energy import CoachRequest, ForecastWindow, get_energy_forecast
from tools.plan import PlanRequest
from tools.rules.planning import order
from tools.secretary import get_dashboard
from tools.steps import SplitRequest
from tools.tasks import TaskCreate, create_task
from workflows.capture import capture_text
from workflows.chat import chat
from workflows.day_plan import plan_day
from workflows.split import split_task

LEVELS = ("low", "medium", "high")


class App:
    """Plays every kind of case through the same functions that the routes call."""

    def __init__(self, name: str) -> None:
        self.name = name

    async def answer(self, stage: Stage, message: str, scene: Scene) -> Answer:
        request = ChatRequest(message=message, conversation_id=scene.conversation_id)
        answer = await chat(stage.workspace, request)
        scene.conversation_id = answer.conversation_id
        calls = [Call(tool=call.tool, summary=call.summary) for call in answer.actions]
        return Answer(answer.reply, calls, bool(answer.proposals))

    async def make(self, stage: Stage, case: Case) -> Json:
        return await MAKERS[type(case)](stage, case)


async def capture(stage: Stage, case: CaptureCase) -> Json:
    uses_model = stage.workspace.settings.model is not None
    request = CaptureRequest(text=case.text)
    captured = await capture_text(stage.workspace, request, wait=uses_model)
    items = [item_of(item, stage) for item in captured.parsed_items]
    return {"items": items, "asks": captured.needs_clarification}


def item_of(item: CapturedItem, stage: Stage) -> Json:
    return {
        "title": item.title,
        "type": item.type,
        "due": due_of(item.due_date, item.due_has_time, stage.world.tz),
        "priority": item.priority,
        "recurrence": item.recurrence,
        "minutes": item.estimated_minutes,
        "project": item.project_id,
    }


async def split(stage: Stage, case: SplitCase) -> Json:
    fields = {
        "title": case.title,
        "description": case.description,
        "estimated_hours": case.minutes / 60 if case.minutes else None,
    }
    async with stage.workspace.begin() as context:
        task = await create_task(context, TaskCreate.model_validate(fields))
    done = await split_task(stage.workspace, task.task_id, SplitRequest(max_steps=case.most))
    steps = [
        {"text": step.description, "minutes": step.estimated_minutes, "emoji": step.emoji}
        for step in done.micro_steps
    ]
    return {"steps": steps}


async def prioritize(stage: Stage, case: PrioritizeCase) -> Json:
    if case.instance is not None:
        jobs = instances()[case.instance.number]
        return {"jobs": order(jobs.minutes, jobs.weights, jobs.due)}
    async with stage.workspace.read() as context:
        facts = await get_dashboard(context)
    shown = await word_dashboard(stage.workspace, facts)
    keys = stage.seeded.keys
    return {
        "order": [keys[task.task_id] for task in shown.priorities],
        "recommendation": shown.focus_recommendation,
        "reasons": {keys[task.task_id]: task.reason for task in shown.priorities},
        "overdue": shown.overdue_count,
        "due_today": shown.due_today_count,
    }


async def dayplan(stage: Stage, case: DayPlanCase) -> Json:
    given: dict[str, Any] = {"date": case.day, "start": case.start, "end": case.end}
    busy = [{"start": start, "end": end} for start, end in case.busy]
    fields = {**{name: value for name, value in given.items() if value}, "busy": busy}
    plan = await plan_day(stage.workspace, PlanRequest.model_validate(fields))
    zone, keys = stage.world.tz, stage.seeded.keys
    slots = [
        {
            "task": keys.get(slot.task_id or ""),
            "start": f"{slot.start.astimezone(zone):%H:%M}",
            "end": f"{slot.end.astimezone(zone):%H:%M}",
        }
        for slot in plan.slots
    ]
    return {"slots": slots, "left": [keys[left.task_id] for left in plan.left_out]}


async def energy(stage: Stage, case: EnergyCase) -> Json:
    async with stage.workspace.read() as context:
        found = await get_energy_forecast(context, ForecastWindow(hours=case.hours))
    advice = await advise(stage.workspace, CoachRequest(question=case.question))
    hours = {
        row.local_hour[:13]: {level: getattr(row, level) for level in LEVELS} for row in found.rows
    }
    return {
        "status": found.status,
        "based_on": found.based_on,
        "hours": hours,
        "advice": advice.advice,
    }


MAKERS: dict[type[Case], Callable[[Stage, Any], Awaitable[Json]]] = {
    CaptureCase: capture,
    SplitCase: split,
    PrioritizeCase: prioritize,
    DayPlanCase: dayplan,
    EnergyCase: energy,
}
