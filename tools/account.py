"""One's own data: all of it as a file, and the end of the account."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any

from pydantic import AfterValidator, Field
from sqlalchemy import delete

from storage.database import Base
from storage.search import remove_from_index
from storage.tables import (
    AchievementRow,
    BlockerRow,
    BoxRow,
    CaptureItemRow,
    CaptureRow,
    ChangeRow,
    CompletionRow,
    ConversationRow,
    DayRow,
    EnergyLogRow,
    FlowRow,
    FocusRow,
    LedgerRow,
    MessageRow,
    PlanRow,
    ProposalRow,
    RitualRow,
    RunRow,
    StepRow,
    TaskRow,
    UserRow,
    ZoneRow,
)
from tools.auth import Profile, get_profile
from tools.context import Context, Workspace, mine
from tools.errors import Forbidden
from tools.gamification import Progress, get_progress
from tools.passwords import verify_password
from tools.profile import HASH
from tools.schema import SAID_TEXT
from tools.shapes import Input, Moment, Output, clean, iso_z

EXPORTED: dict[str, type[Base]] = {
    "zones": ZoneRow,
    "tasks": TaskRow,
    "task_blockers": BlockerRow,
    "completions": CompletionRow,
    "micro_steps": StepRow,
    "captures": CaptureRow,
    "capture_items": CaptureItemRow,
    "energy_logs": EnergyLogRow,
    "focus_sessions": FocusRow,
    "rituals": RitualRow,
    "plans": PlanRow,
    "xp_ledger": LedgerRow,
    "days": DayRow,
    "achievements": AchievementRow,
    "mystery_boxes": BoxRow,
    "conversations": ConversationRow,
    "messages": MessageRow,
    "runs": RunRow,
    "changes": ChangeRow,
    "proposals": ProposalRow,
}


class Export(Output):
    """Everything the store holds of a user, deleted tasks too; rows as they are stored."""

    exported_at: Moment
    profile: Profile
    progress: Progress
    rows: dict[str, list[dict[str, Any]]]


class DeleteAccount(Input):
    password: Annotated[str, Field(max_length=1_000), AfterValidator(clean), SAID_TEXT]


async def export_account(context: Context) -> Export:
    """All rows of the caller, by table."""
    return Export(
        exported_at=context.now,
        profile=await get_profile(context),
        progress=await get_progress(context),
        rows={name: await exported(context, row) for name, row in EXPORTED.items()},
    )


async def exported(context: Context, row: type[Base]) -> list[dict[str, Any]]:
    found = await context.select(mine(row))
    return [
        {name: plain(value) for name, value in one._mapping.items() if name != "user_id"}
        for one in found
    ]


def plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return iso_z(value)
    return value.isoformat() if isinstance(value, date) else value


async def delete_account(workspace: Workspace, form: DeleteAccount) -> list[str]:
    """End the account with all its rows; the ids of its flows, whose pauses go too.

    `Forbidden` when the password is not right.
    """
    async with workspace.read() as context:
        known = await context.scalar(HASH)
    if not await verify_password(form.password, known):
        raise Forbidden("The password is not right")
    async with workspace.begin() as context:
        flows = list((await context.select(mine(FlowRow).with_only_columns(FlowRow.id))).scalars())
        await forget_words(context)
        await context.execute(delete(UserRow).where(UserRow.id == context.user.id))
        context.endings.clear()
        context.outbox.clear()
    return flows


async def forget_words(context: Context) -> None:
    """The full-text index knows no owner to cascade from on SQLite."""
    engine = context.platform.database.engine
    for task_id in (await context.select(mine(TaskRow).with_only_columns(TaskRow.id))).scalars():
        await remove_from_index(context.connection, engine, task_id)
