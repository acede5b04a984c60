"""What a person does in a day, each act in a unit of work of its own."""

from __future__ import annotations

from storage.database import new_id
from tools.capture import (
    Captured,
    ItemDraft,
    Reading,
    Said,
    SaveCapture,
    SavedCapture,
    SaveItem,
    file_reading,
    save_capture,
)
from tools.context import Workspace
from tools.energy import EnergySet, LoggedEnergy, set_energy
from tools.focus import (
    CompletedFocus,
    FocusComplete,
    FocusSession,
    FocusStart,
    complete_focus,
    start_focus,
)
from tools.profile import ProfileUpdate, update_profile
from tools.rewards import BoxType, Claim, ClaimReceipt, OpenBox, claim_reward, open_mystery_box
from tools.ritual import CompletedRitual, RitualComplete, complete_ritual
from tools.rules.steps import StepDraft
from tools.shapes import Status
from tools.steps import CompletedStep, complete_step, replace_steps
from tools.tasks import TaskStatus, set_task_status

STEP_TITLES = ("Open the drawer", "Fetch a pen", "Write one line", "Close the drawer")


async def finish(workspace: Workspace, task_id: str) -> TaskStatus:
    return await put_status(workspace, task_id, "done")


async def put_status(workspace: Workspace, task_id: str, status: Status) -> TaskStatus:
    async with workspace.begin() as context:
        return await set_task_status(context, task_id, status)


async def claim(workspace: Workspace, task_id: str) -> ClaimReceipt:
    async with workspace.begin() as context:
        return await claim_reward(context, Claim(task_id=task_id))


async def open_box(workspace: Workspace, box_type: BoxType) -> int:
    async with workspace.begin() as context:
        return (await open_mystery_box(context, OpenBox(box_type=box_type))).reward.amount


async def split(workspace: Workspace, task_id: str, steps: int) -> list[str]:
    """Put so many steps on a task; the ids of its steps."""
    drafts = [StepDraft(title, 2, "✨") for title in STEP_TITLES[:steps]]
    async with workspace.begin() as context:
        return [row.id for row in await replace_steps(context, task_id, drafts, most=20)]


async def finish_step(workspace: Workspace, step_id: str) -> CompletedStep:
    async with workspace.begin() as context:
        return await complete_step(context, step_id)


async def log_energy(workspace: Workspace, level: int) -> LoggedEnergy:
    async with workspace.begin() as context:
        return await set_energy(context, EnergySet(energy_level=level))


async def start(workspace: Workspace, minutes: int, task_id: str | None = None) -> FocusSession:
    async with workspace.begin() as context:
        return await start_focus(context, FocusStart(duration_minutes=minutes, task_id=task_id))


async def end(workspace: Workspace, session_id: str | None = None) -> CompletedFocus:
    async with workspace.begin() as context:
        return await complete_focus(context, FocusComplete(session_id=session_id))


async def choose(workspace: Workspace, *task_ids: str) -> CompletedRitual:
    named = {f"focus_task_{n}_id": task_id for n, task_id in enumerate(task_ids, 1)}
    async with workspace.begin() as context:
        return await complete_ritual(context, RitualComplete(**named))


async def capture(workspace: Workspace, titles: list[str], confidence: float) -> Captured:
    """Say some tasks, understood this surely."""
    items = [ItemDraft(type="task", title=title, confidence=confidence) for title in titles]
    async with workspace.begin() as context:
        said = Said(new_id("capture"), " ".join(titles), context.now, context.zone.key)
        return await file_reading(context, said, Reading(items=items), True, 1, False)


async def save(workspace: Workspace, capture_id: str, *item_ids: str) -> SavedCapture:
    items = [SaveItem(item_id=item_id) for item_id in item_ids]
    async with workspace.begin() as context:
        return await save_capture(context, SaveCapture(capture_id=capture_id, items=items))


async def move_to(workspace: Workspace, zone: str) -> None:
    await update_profile(workspace, ProfileUpdate(timezone=zone))


async def play(workspace: Workspace, mode: str) -> None:
    await update_profile(workspace, ProfileUpdate(preferences={"gamification": mode}))
