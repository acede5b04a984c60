"""Focus sessions that nobody completed: they end by themselves."""

from __future__ import annotations

from contextlib import suppress

from sqlalchemy import bindparam, select

from storage.tables import FocusRow
from tools.context import Platform
from tools.errors import Unauthorized
from tools.focus.session import LEFT_ALONE, current

AT_ONCE = 100
LEFT = (
    select(FocusRow.user_id)
    .where(FocusRow.status == "running", FocusRow.ends_at < bindparam("latest_end"))
    .limit(AT_ONCE)
)


async def end_left_alone(platform: Platform) -> int:
    """End sessions left past their end and half an hour: their minutes go to their tasks.

    Answers how many there were, at most `AT_ONCE`.
    """
    async with platform.database.read() as connection:
        found = await connection.execute(LEFT, {"latest_end": platform.clock() - LEFT_ALONE})
        users = list(found.scalars())
    for user_id in users:
        with suppress(Unauthorized):  # the account went away just now
            async with platform.for_user(user_id).begin() as context:
                await current(context)
    return len(users)
