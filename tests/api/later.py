"""Time that passes for a user, and what was written down about them meanwhile."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import update

from storage.tables import ProgressRow
from tests.conftest import Clock, Someone
from tools.progress import write_streak
from tools.rules.streaks import Streak
from tools.tokens import issue_token


def renew(someone: Someone, epoch: int = 0) -> None:
    """A token of this moment; the old one may have expired."""
    platform = someone.workspace.platform
    now = platform.clock()
    someone.token = issue_token(platform.secret, someone.user_id, now=now, epoch=epoch)
    someone.http.headers["Authorization"] = f"Bearer {someone.token}"


def later(someone: Someone, clock: Clock, **by: float) -> None:
    """Move the clock and go on with a token that is valid then."""
    clock.advance(**by)
    renew(someone)


async def act_daily(someone: Someone, clock: Clock, days: int) -> None:
    """Finish one small task a day, today and on the days after it."""
    for day in range(days):
        if day:
            later(someone, clock, days=1)
        await someone.finish(await someone.task(f"Day {day}"))


async def got(someone: Someone, path: str, **params: Any) -> dict[str, Any]:
    answer = await someone.get(path, **params)
    assert answer.status_code == 200, answer.text
    body: dict[str, Any] = answer.json()
    return body


async def posted(someone: Someone, path: str, body: Any = None, status: int = 200) -> Any:
    answer = await someone.post(path, body)
    assert answer.status_code == status, answer.text
    return answer.json()


async def balance(someone: Someone) -> int:
    return int((await got(someone, "/api/gamification/progress"))["current_xp"])


async def paid(someone: Someone, kind: str) -> list[int]:
    """The amounts of the ledger's rows of a kind, oldest first."""
    page = await got(someone, "/api/v2/xp/ledger", limit=200)
    assert not page["has_more"]
    return [row["amount"] for row in reversed(page["entries"]) if row["kind"] == kind]


async def put_progress(someone: Someone, **columns: Any) -> None:
    """Write kept progress as if a long story had led there."""
    mine = update(ProgressRow).where(ProgressRow.user_id == someone.user_id)
    async with someone.workspace.platform.database.write() as connection:
        await connection.execute(mine.values(**columns))


async def put_metric(someone: Someone, name: str, value: int) -> None:
    async with someone.workspace.read() as context:
        metrics = {**context.user.metrics, name: value}
    await put_progress(someone, metrics=metrics)


async def put_streak(someone: Someone, current: int, last: date, **fields: Any) -> None:
    longest = fields.pop("longest", current)
    streak = Streak(current=current, longest=longest, last_counted_on=last, **fields)
    await put_progress(someone, streak=write_streak(streak))
