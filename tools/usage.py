"""What models cost: tokens a user and UTC day, so that one person can not spend them all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC

from sqlalchemy import bindparam, func, select

from storage.statements import adding_up
from storage.tables import ModelUsageRow
from tools.context import Context, Platform, Workspace, mine

SPENT = select(
    func.coalesce(func.sum(ModelUsageRow.requests), 0),
    func.coalesce(func.sum(ModelUsageRow.tokens), 0),
).where(ModelUsageRow.day == bindparam("day"))
TODAY = mine(ModelUsageRow).where(ModelUsageRow.day == bindparam("day"))


async def tokens_left(workspace: Workspace) -> int | None:
    """Tokens that models may still spend for the user today; None without a limit."""
    limit = workspace.settings.daily_tokens
    if limit == 0:
        return None
    async with workspace.read() as context:
        row = await context.first(TODAY, day=context.now.astimezone(UTC).date())
    return max(0, limit - (row.tokens if row is not None else 0))


async def add_usage(context: Context, tokens: int, requests: int) -> None:
    """Count what a model has spent, whether its answer was used or not."""
    key = {"user_id": context.user.id, "day": context.now.astimezone(UTC).date()}
    amounts = {"tokens": tokens, "requests": requests}
    statement = adding_up(context.platform.database.engine, ModelUsageRow, frozenset(amounts))
    await context.execute(statement, {**key, **amounts})


@dataclass(frozen=True)
class Spent:
    requests: int
    tokens: int


async def spent_today(platform: Platform) -> Spent:
    """What models did for everybody since midnight UTC, whichever process asked them."""
    values = {"day": platform.clock().astimezone(UTC).date()}
    async with platform.database.read() as connection:
        requests, tokens = (await connection.execute(SPENT, values)).one()
    return Spent(int(requests), int(tokens))
