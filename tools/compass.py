"""Compass zones: the parts of a life that tasks belong to."""

from __future__ import annotations

import re
import unicodedata
from typing import Annotated, Any

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError
from sqlalchemy import bindparam, func

from storage.tables import ZoneRow
from tools.context import Context, mine, record
from tools.errors import InvalidInput, NotFound
from tools.progress import add_metric, skipped_days
from tools.rules.completion import rate
from tools.rules.streaks import day_before
from tools.schema import SAID_TEXT, IfGiven, Said
from tools.shapes import Input, Label, Moment, Output, one_line

ZONES = mine(ZoneRow).order_by(ZoneRow.sort_order, func.lower(ZoneRow.name), ZoneRow.id)
ZONE = mine(ZoneRow).where(ZoneRow.id == bindparam("zone_id"))
COLOR = re.compile(r"#[0-9a-fA-F]{6}")
MOST_ZONES = 100
STATUSES = ("todo", "in_progress", "blocked", "done")


def valid_color(color: str) -> str:
    if not COLOR.fullmatch(color):
        raise PydanticCustomError("color", "Use six hex digits such as #3b82f6")
    return color.lower()


Color = Annotated[
    str, AfterValidator(valid_color), Said(pattern=f"^{COLOR.pattern}$", minLength=7, maxLength=7)
]
Icon = Annotated[str, Field(max_length=16), AfterValidator(one_line), SAID_TEXT]
Goal = Annotated[str, Field(max_length=500), AfterValidator(one_line), SAID_TEXT]
SortOrder = Annotated[int, Field(ge=0, le=10_000, strict=True)]


class ZoneCreate(Input):
    """Without `sort_order` the zone comes last."""

    name: Label = Field(examples=["Health"])
    icon: Icon | None = Field(None, examples=["💪"])
    color: Color | None = Field(None, examples=["#ef4444"])
    simple_goal: Goal | None = Field(None, examples=["Get 8 hours sleep"])
    sort_order: SortOrder | None = None


class ZoneUpdate(Input):
    """Absent stays; null clears icon, color and goal."""

    name: IfGiven[Label] = None
    icon: Icon | None = None
    color: Color | None = None
    simple_goal: Goal | None = Field(None, examples=["Ship backend v2 by Nov 15"])
    sort_order: IfGiven[SortOrder] = None


class Zone(Output):
    zone_id: str
    name: str
    icon: str | None
    color: str | None
    simple_goal: str | None
    sort_order: int
    task_count: int
    completed_count: int
    created_at: Moment
    updated_at: Moment


class Zones(Output):
    zones: list[Zone]


class ZoneProgress(Output):
    """`xp_earned`: net XP of the tasks that are in the zone now."""

    zone_id: str
    name: str
    total_tasks: int
    completed_tasks: int
    completion_rate: float
    xp_earned: int
    streak_days: int


class CompassProgress(Output):
    """The overall rate counts all live tasks; `total_xp` is the balance."""

    zones: list[ZoneProgress]
    overall_completion_rate: float
    total_xp: int


async def get_compass_progress(context: Context) -> CompassProgress:
    """How far each zone is, from kept counters."""
    total = sum(context.user.task_counts[name] for name in STATUSES)
    return CompassProgress(
        zones=[as_progress(context, row) for row in await context.rows(ZONES)],
        overall_completion_rate=rate(context.user.task_counts["done"], total),
        total_xp=context.user.xp,
    )


def as_progress(context: Context, row: ZoneRow) -> ZoneProgress:
    before = day_before(context.today, skipped_days(context.user))
    runs_on = row.last_done_on is not None and row.last_done_on >= before
    return ZoneProgress(
        zone_id=row.id,
        name=row.name,
        total_tasks=row.task_count,
        completed_tasks=row.completed_count,
        completion_rate=rate(row.completed_count, row.task_count),
        xp_earned=row.xp_total,
        streak_days=row.streak_days if runs_on else 0,
    )


async def list_zones(context: Context) -> Zones:
    """The user's zones in their order, with how many tasks each has and how many are done."""
    return Zones(zones=[as_zone(row) for row in await context.rows(ZONES)])


async def create_zone(context: Context, zone: ZoneCreate) -> Zone:
    """Add a zone; its id is the slug of its first name and stays when it is renamed."""
    existing = await context.rows(ZONES)
    if len(existing) >= MOST_ZONES:
        raise InvalidInput(f"At most {MOST_ZONES} zones; rename one you have", limit=MOST_ZONES)
    last = max((row.sort_order for row in existing), default=0)
    values = {
        **zone.model_dump(),
        "user_id": context.user.id,
        "id": free_id(zone.name, {row.id for row in existing}),
        "sort_order": last + 1 if zone.sort_order is None else zone.sort_order,
        "task_count": 0,
        "completed_count": 0,
        "xp_total": 0,
        "streak_days": 0,
        "last_done_on": None,
        "created_at": context.now,
        "updated_at": context.now,
    }
    await context.insert(ZoneRow, values)
    add_metric(context, "zones_created")
    return as_zone(record(ZoneRow, values))


def free_id(name: str, taken: set[str]) -> str:
    first = f"zone-{slug(name)}"
    candidates = (first if n == 1 else f"{first}-{n}" for n in range(1, len(taken) + 2))
    return next(candidate for candidate in candidates if candidate not in taken)


def slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "zone"


async def update_zone(context: Context, zone_id: str, changes: ZoneUpdate) -> Zone:
    """Change the given fields of a zone."""
    fields: dict[str, Any] = changes.model_dump(exclude_unset=True)
    wrong = [name for name in ("name", "sort_order") if name in fields and fields[name] is None]
    if wrong:
        raise InvalidInput(f"These fields can not be null: {', '.join(wrong)}", fields=wrong)
    await load_zone(context, zone_id)
    await context.change(ZoneRow, zone_id, **fields, updated_at=context.now)
    return as_zone(await load_zone(context, zone_id))


async def load_zone(context: Context, zone_id: str) -> ZoneRow:
    row = await context.first(ZONE, zone_id=zone_id)
    if row is None:
        raise NotFound("zone", zone_id)
    return row


def as_zone(row: ZoneRow) -> Zone:
    names = (name for name in Zone.model_fields if name != "zone_id")
    return Zone.model_validate({"zone_id": row.id, **{name: getattr(row, name) for name in names}})
