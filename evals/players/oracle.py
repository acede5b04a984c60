"""Replays what a case expects, by the same tools: a case that it fails can not be passed."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any

from agents.chat.desk import Desk
from evals.players.player import Scene
from evals.scoring.checks import same_title, words
from evals.seeding import ZONES
from evals.shapes import NewTask, TalkCase, Wanted
from evals.stage import Stage
from tools.proposals import ProposalQuery, list_proposals

Act = tuple[str, dict[str, Any]]
QUESTIONS = {
    "which": "Which one do you mean?",
    "when": "When should it be?",
    "minutes": "How long does it take?",
    "what": "What should it be called?",
    "confirm": "Shall I?",
}
MOST_AT_ONCE = 3
PAYS = ("complete_task", "complete_tasks")
"""Done last: what a completion pays depends on what was set before."""
NEEDS_TASK = (
    *("complete_task", "complete_step", "split_task", "smaller_step", "get_task", "start_task"),
    *("explain_task", "reopen_task", "unblock_task"),
)


async def replayed(desk: Desk, stage: Stage, scene: Scene) -> str:
    """One turn: ask what is to be asked, else do what has to be done by now."""
    case = scene.case
    left = case.asks[len(scene.slots) :]
    if left and left[0] != "confirm":
        return QUESTIONS[left[0]]
    waiting = await open_proposals(stage)
    if scene.answers_slot and waiting and scene.slots[-1] == "confirm":
        accept = bool(case.removes or case.changes or case.state)
        await desk.call("decide_proposal", {"proposal_id": waiting[-1], "accept": accept})
        return reply_of(scene)
    if waiting and "decide_proposal" in scene.said.does and "confirm" not in case.answers:
        accept = bool(case.removes)
        await desk.call("decide_proposal", {"proposal_id": waiting[-1], "accept": accept})
        return reply_of(scene)
    if left and not case.removes and len(case.changes) <= MOST_AT_ONCE and not proposes(scene):
        return QUESTIONS["confirm"]
    await work(desk, stage, scene)
    return reply_of(scene)


def proposes(scene: Scene) -> bool:
    return any(tool in ("delete_tasks", "plan_day") for tool in scene.said.does)


async def open_proposals(stage: Stage) -> list[str]:
    async with stage.workspace.read() as context:
        page = await list_proposals(context, ProposalQuery(status="open"))
    return [one.proposal_id for one in page.proposals]


def reply_of(scene: Scene) -> str:
    first = [part.split("|")[0] for part in [*scene.said.has, *scene.said.any[:1]]]
    return ". ".join(first) or "Good."


async def work(desk: Desk, stage: Stage, scene: Scene) -> None:
    """The tools that this message must call, and with the last one all that is still to do."""
    now = await stage.look()
    pending = [
        act for act in acts_of(scene.case, stage) if not is_done(act, scene.case, stage, now)
    ]
    for tool in scene.said.does:
        if tool != "decide_proposal" and tool not in {call.tool for call in desk.calls}:
            await desk.call(
                *next((a for a in pending if a[0] == tool), default(tool, stage, scene))
            )
    if not scene.is_last:
        return
    for act in pending:
        if act[0] not in scene.said.does:
            await desk.call(*act)
    tasks = (await stage.look())["tasks"]
    for one in scene.case.adds:
        if not any(same_title(one.title, task["title"]) for task in tasks.values()):
            await desk.call("add_task", new_task(one))


def is_done(act: Act, case: TalkCase, stage: Stage, now: dict[str, Any]) -> bool:
    """Whether an earlier message brought it about already."""
    key = stage.seeded.keys.get(act[1].get("task_id", ""))
    if key is None or act[0] not in FIELDS_OF:
        return act[0] == "log_energy" and now["energy"] == act[1]["energy_level"]
    task = now["tasks"].get(key)
    fields = FIELDS_OF.get(act[0], ())
    wanted = {f: v for f, v in case.changes.get(key, {}).items() if f in fields}
    return task is None or all(task[f] == first(v) for f, v in wanted.items())


FIELDS_OF = {
    "move_task": ("due",),
    "set_priority": ("priority",),
    "set_estimate": ("minutes",),
    "rename_task": ("title",),
    "set_project": ("project",),
    "set_zone": ("zone",),
    "complete_task": ("status",),
    "start_task": ("status",),
    "reopen_task": ("status",),
    "block_task": ("status", "waits_for"),
    "unblock_task": ("status", "waits_for"),
    "split_task": ("is_split",),
}


def first(wanted: Wanted) -> Any:
    return wanted[0] if isinstance(wanted, list) else wanted


def acts_of(case: TalkCase, stage: Stage) -> list[Act]:
    """Calls that bring the expected state about; many alike become one."""
    acts: list[Act] = []
    for key, fields in case.changes.items():
        for field, wanted in fields.items():
            acts += change(key, field, first(wanted), stage)
    acts = sorted(gathered(acts), key=lambda act: act[0] in PAYS)
    if case.removes:
        acts.append(("delete_tasks", {"task_ids": [stage.id_of(key) for key in case.removes]}))
    for name, wanted in case.state.items():
        acts += state_acts(name, first(wanted), case, stage)
    return acts


def change(key: str, field: str, value: Any, stage: Stage) -> list[Act]:
    task = stage.world.tasks[key]
    one = {"task_id": stage.id_of(key)}
    simple: dict[str, Act] = {
        "due": ("move_task", {**one, "due_date": iso(value)}),
        "priority": ("set_priority", {**one, "priority": value}),
        "minutes": ("set_estimate", {**one, "minutes": value}),
        "title": ("rename_task", {**one, "title": value}),
        "project": ("set_project", {**one, "project_id": value}),
        "zone": ("set_zone", {**one, "zone_id": ZONES.get(value, value)}),
        "is_split": ("split_task", one),
    }
    if field in simple:
        return [simple[field]]
    if field == "steps_done":
        return [("complete_step", one)] * (int(value) - task.steps_done)
    if field == "waits_for":
        others = [stage.id_of(other) for other in re.findall(r"[\w-]+", value or "")]
        return (
            [("block_task", {**one, "blocked_by": others})] if others else [("unblock_task", one)]
        )
    return [status_act(value, task.done is not None, one)] if field == "status" else []


def status_act(status: str, was_done: bool, one: dict[str, Any]) -> Act:
    if status == "blocked":
        return "block_task", {**one, "blocked_by": []}
    if status == "todo":
        return ("reopen_task" if was_done else "unblock_task"), one
    return ("complete_task" if status == "done" else "start_task"), one


def iso(value: Any) -> Any:
    return value.replace(" ", "T") if isinstance(value, str) else value


def gathered(acts: list[Act]) -> list[Act]:
    """More than three moves to a day, or completions, are one call that waits for a yes."""
    groups: dict[tuple[str, str], list[Act]] = defaultdict(list)
    for act in acts:
        groups[act[0], str(act[1].get("due_date"))].append(act)
    found: list[Act] = []
    for (tool, _), same in groups.items():
        many = {"move_task": "move_tasks", "complete_task": "complete_tasks"}.get(tool)
        if many is None or len(same) <= MOST_AT_ONCE:
            found += same
            continue
        rest = {name: value for name, value in same[0][1].items() if name != "task_id"}
        found.append((many, {"task_ids": [act[1]["task_id"] for act in same], **rest}))
    return found


def state_acts(name: str, value: Any, case: TalkCase, stage: Stage) -> list[Act]:
    if name == "energy":
        return [("log_energy", {"energy_level": value})]
    if name == "plan":
        return [("plan_day", {"date": value})]
    if name == "ritual":
        if value == "skipped":
            return [("skip_ritual", {})]
        keys = re.findall(r"[\w-]+", value)
        return [("choose_ritual", {"task_ids": [stage.id_of(key) for key in keys]})]
    if name == "focus":
        return focus_acts(value, case, stage)
    return []


def focus_acts(value: str | None, case: TalkCase, stage: Stage) -> list[Act]:
    if value is None:
        is_cancelled = case.game is not None and case.game.xp == 0
        return [("end_focus", {"how": "cancel" if is_cancelled else "complete"})]
    status, key = value.split(" ")
    if status == "paused":
        return [("end_focus", {"how": "pause"})]
    minutes = first(case.state.get("focus_minutes", 25))
    task_id = None if key == "nothing" else stage.id_of(key)
    return [("start_focus", {"task_id": task_id, "minutes": minutes})]


def default(tool: str, stage: Stage, scene: Scene) -> Act:
    """A call of a tool whose effect the expected state does not show."""
    said = set(words(scene.said.say))
    keys = stage.seeded.keys
    nearest = max(
        keys,
        key=lambda task_id: len(said & set(words(stage.world.tasks[keys[task_id]].title))),
        default="",
    )
    if tool in NEEDS_TASK:
        return tool, {"task_id": nearest}
    if tool == "delete_tasks":
        return tool, {"task_ids": [nearest]}
    if tool == "find_tasks":
        return tool, {"words": scene.said.say[:60]}
    if tool == "end_focus":
        return tool, {"how": "cancel"}
    if tool == "move_task":
        return tool, {"task_id": nearest, "due_date": f"{stage.world.moment:%Y-%m-%d}"}
    if tool == "log_energy":
        return tool, {"energy_level": first(scene.case.state.get("energy", 2))}
    if tool == "add_task" and scene.case.adds:
        return tool, new_task(scene.case.adds[0])
    return (tool, {"title": "Something"}) if tool == "add_task" else (tool, {})


def new_task(one: NewTask) -> dict[str, Any]:
    zone = first(one.zone)
    return {
        "title": one.title,
        "due_date": iso(first(one.due)),
        "priority": first(one.priority),
        "estimated_minutes": first(one.minutes),
        "recurrence": first(one.recurrence),
        "project_id": first(one.project),
        "zone_id": ZONES.get(zone, zone) if isinstance(zone, str) else None,
    }
