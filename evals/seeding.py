"""Building a world by the very tools that the application uses, in the order things happened."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial

from evals.worlds import World, WorldFocus, WorldTask, local
from tools.auth import Register, register
from tools.context import Context, Platform, Workspace
from tools.desk.many import delete_tasks
from tools.energy import EnergySet, set_energy
from tools.focus import FocusStart, start_focus
from tools.rules.steps import StepDraft
from tools.steps import complete_step, replace_steps
from tools.tasks import TaskCreate, TaskUpdate, create_task, set_task_status, update_task

SetClock = Callable[[datetime], None]
Act = Callable[[Context], Awaitable[object]]
ZONES = {"Work": "zone-work", "Life": "zone-life", "Self": "zone-self"}
PASSWORD = "plenty of lemonade 7"
DAY = timedelta(days=1)


@dataclass
class Seeded:
    """`keys`: the id of each of the world's tasks → its key."""

    workspace: Workspace
    keys: dict[str, str] = field(default_factory=dict)
    neighbour: Workspace | None = None

    def id_of(self, key: str) -> str:
        return next(task_id for task_id, name in self.keys.items() if name == key)


async def seed(platform: Platform, world: World, number: int, set_clock: SetClock) -> Seeded:
    """A new person in this world, registered before anything in it happened."""
    acts: list[tuple[datetime, int, Act]] = []
    seeded = Seeded(Workspace(platform, ""))
    for moment, act in history(world, seeded):
        acts.append((moment.astimezone(UTC), len(acts), act))
    acts.sort(key=lambda one: one[:2])
    set_clock(min([world.moment, *(one[0] for one in acts)]) - DAY)
    seeded.workspace = await person(platform, f"person{number}", world.zone)
    async with seeded.workspace.begin() as context:
        for moment, _, act in acts:
            be_at(context, moment)
            await act(context)
        be_at(context, world.moment.astimezone(UTC))
    if world.neighbour:
        seeded.neighbour = await person(platform, f"neighbour{number}", world.zone)
        async with seeded.neighbour.begin() as context:
            for title in world.neighbour:
                await create_task(context, TaskCreate(title=title))
    return seeded


async def person(platform: Platform, name: str, zone: str) -> Workspace:
    form = Register(username=name, email=f"{name}@example.com", password=PASSWORD, timezone=zone)
    return platform.for_user((await register(platform, form)).user.user_id)


def be_at(context: Context, moment: datetime) -> None:
    """Let the unit go on at another moment: a whole history in one transaction."""
    context.now = moment
    context.__dict__.pop("today", None)


def history(world: World, seeded: Seeded) -> Iterator[tuple[datetime, Act]]:
    """What happened in the world, each at its moment; tasks before what is done with them."""
    now, zone = world.moment, world.tz
    for key, task in world.tasks.items():
        finished = local(task.done, zone) if task.done else None
        created = local(task.created, zone) if task.created else (finished or now) - DAY
        yield created, partial(add, seeded, key, task)
    for key, task in world.tasks.items():
        if task.waits_for:
            yield now, partial(wait, seeded, key, task.waits_for)
        if task.done:
            yield local(task.done, zone), partial(finish, seeded, key)
    for rhythm in world.energy:
        yield from ((at, partial(feel, level)) for at, level in rhythm.logs(now))
    if world.focus is not None:
        yield local(world.focus.started, zone), partial(focus, seeded, world.focus)
    if world.energy_now is not None:
        yield now - timedelta(minutes=5), partial(feel, world.energy_now)
    if world.deletion_waits:
        yield now, partial(propose_deletion, seeded, world.deletion_waits)


async def add(seeded: Seeded, key: str, task: WorldTask, context: Context) -> None:
    fields = {
        "title": task.title,
        "description": task.description,
        "priority": task.priority,
        "estimated_hours": task.minutes / 60 if task.minutes else None,
        "tags": task.tags,
        "due_date": task.due,
        "project_id": task.project,
        "zone_id": ZONES.get(task.zone or "", task.zone),
        "energy_needed": task.energy,
        "recurrence": task.recurrence,
    }
    made = await create_task(context, TaskCreate.model_validate(fields))
    seeded.keys[made.task_id] = key
    if task.status != "todo":
        await update_task(context, made.task_id, TaskUpdate(status=task.status))
    if task.steps:
        drafts = [StepDraft(step, 2 if n == 0 else 5, "✏️") for n, step in enumerate(task.steps)]
        rows = await replace_steps(context, made.task_id, drafts, 20)
        for row in rows[: task.steps_done]:
            await complete_step(context, row.id)


async def wait(seeded: Seeded, key: str, others: list[str], context: Context) -> None:
    form = TaskUpdate(blocked_by=[seeded.id_of(other) for other in others])
    await update_task(context, seeded.id_of(key), form)


async def finish(seeded: Seeded, key: str, context: Context) -> None:
    await set_task_status(context, seeded.id_of(key), "done")


async def feel(level: int, context: Context) -> None:
    await set_energy(context, EnergySet(energy_level=level))


async def focus(seeded: Seeded, session: WorldFocus, context: Context) -> None:
    task_id = seeded.id_of(session.task) if session.task else None
    await start_focus(context, FocusStart(task_id=task_id, duration_minutes=session.minutes))


async def propose_deletion(seeded: Seeded, keys: list[str], context: Context) -> None:
    await delete_tasks(context, [seeded.id_of(key) for key in keys])
