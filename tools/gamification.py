"""The game as the user sees it: XP, level, streak, achievements, and the ledger behind them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Annotated

from pydantic import AfterValidator, Field
from sqlalchemy import func

from storage.database import new_id
from storage.tables import AchievementRow, LedgerRow
from tools.context import Context, Workspace, mine
from tools.errors import Forbidden, NotFound, Unauthorized
from tools.progress import grant_xp, metric, read_streak, skipped_days, streak_today
from tools.rules.achievements import ACHIEVEMENTS, Achievement
from tools.rules.levels import level_for, standing
from tools.rules.streaks import StreakStatus, next_milestone, status
from tools.schema import SAID_WORDS
from tools.shapes import Id, Input, Moment, Output, PageQuery, not_blank, one_line

RECENT_ACHIEVEMENTS = 5
BY_ID = {achievement.id: achievement for achievement in ACHIEVEMENTS}
UNLOCKED = mine(AchievementRow).order_by(
    AchievementRow.unlocked_at.desc(), AchievementRow.achievement_id
)
UNLOCKED_COUNT = mine(AchievementRow).with_only_columns(func.count())
LEDGER = mine(LedgerRow).order_by(LedgerRow.id.desc())
LEDGER_COUNT = mine(LedgerRow).with_only_columns(func.count())
Reason = Annotated[
    str,
    Field(max_length=200),
    AfterValidator(one_line),
    AfterValidator(not_blank),
    SAID_WORDS,
]


class UnlockedAchievement(Output):
    achievement_id: str
    name: str
    description: str
    unlocked_at: Moment
    xp_reward: int


class Progress(Output):
    """XP balance, level and the latest achievements."""

    user_id: str
    current_xp: int
    level: int
    xp_to_next_level: int
    total_xp_for_level: int
    level_progress_percent: float
    total_achievements_unlocked: int
    total_achievements: int
    recent_achievements: list[UnlockedAchievement]


class AchievementStanding(Output):
    """One of the achievements: how far it is, and since when it is unlocked."""

    achievement_id: str
    name: str
    description: str
    xp_reward: int
    progress: int
    threshold: int
    unlocked_at: Moment | None


class Achievements(Output):
    achievements: list[AchievementStanding]
    total: int
    unlocked: int


class StreakStanding(Output):
    """`days_until_break`: days that may be missed, which is the freezes held."""

    current_streak: int
    longest_streak: int
    streak_start_date: str | None
    last_completion_date: str | None
    streak_status: StreakStatus
    days_until_break: int
    next_milestone: int | None


class AddXp(Input):
    """`user_id` names the receiver; only admins may."""

    user_id: Id
    xp_amount: int = Field(ge=1, le=100_000, strict=True)
    reason: Reason


class AddedXp(Output):
    user_id: str
    previous_xp: int
    added_xp: int
    new_xp: int
    level_up: bool
    current_level: int


class LedgerEntry(Output):
    """One grant or reversal; the balance is the sum of all."""

    entry_id: str
    kind: str
    source: str
    amount: int
    reason: str
    task_id: str | None
    created_at: Moment


class LedgerPage(Output):
    entries: list[LedgerEntry]
    balance: int
    total: int
    limit: int
    offset: int
    has_more: bool
    next_offset: int | None
    next_page: str | None


Ending = Callable[[Context, AddedXp], Awaitable[None]]


async def get_progress(context: Context) -> Progress:
    """The user's XP, level, distance to the next level and latest achievements."""
    now_at = standing(context.user.xp)
    rows = await context.rows(UNLOCKED.limit(RECENT_ACHIEVEMENTS))
    return Progress(
        user_id=context.user.id,
        current_xp=context.user.xp,
        level=now_at.level,
        xp_to_next_level=now_at.xp_to_next_level,
        total_xp_for_level=now_at.total_xp_for_level,
        level_progress_percent=now_at.percent,
        total_achievements_unlocked=await context.scalar(UNLOCKED_COUNT),
        total_achievements=len(ACHIEVEMENTS),
        recent_achievements=[unlocked(row) for row in rows],
    )


def unlocked(row: AchievementRow) -> UnlockedAchievement:
    achievement = BY_ID[row.achievement_id]
    return UnlockedAchievement(
        achievement_id=achievement.id,
        name=achievement.name,
        description=achievement.description,
        unlocked_at=row.unlocked_at,
        xp_reward=achievement.xp,
    )


async def list_achievements(context: Context) -> Achievements:
    """All achievements with the user's way towards each."""
    known = {row.achievement_id: row for row in await context.rows(UNLOCKED)}
    listed = [as_standing(context, one, known.get(one.id)) for one in ACHIEVEMENTS]
    return Achievements(achievements=listed, total=len(listed), unlocked=len(known))


def as_standing(
    context: Context, achievement: Achievement, row: AchievementRow | None
) -> AchievementStanding:
    return AchievementStanding(
        achievement_id=achievement.id,
        name=achievement.name,
        description=achievement.description,
        xp_reward=achievement.xp,
        progress=min(metric(context, achievement.metric), achievement.threshold),
        threshold=achievement.threshold,
        unlocked_at=row.unlocked_at if row else None,
    )


async def get_streak(context: Context) -> StreakStanding:
    """The current streak of activity days, and what keeps it."""
    streak = streak_today(context)
    found = status(read_streak(context.user), context.today, skipped_days(context.user))
    last = streak.last_counted_on
    return StreakStanding(
        current_streak=streak.current,
        longest_streak=streak.longest,
        streak_start_date=streak.started_on.isoformat() if streak.started_on else None,
        last_completion_date=last.isoformat() if last else None,
        streak_status=found,
        days_until_break=streak.freezes,
        next_milestone=next_milestone(streak.current),
    )


def require_admin(context: Context) -> None:
    if context.user.role != "admin":
        raise Forbidden("Only admins give XP")


async def add_xp(workspace: Workspace, form: AddXp, ending: Ending) -> AddedXp:
    """Pay the named user; no cap. Only the receiver's row is locked.

    `ending` is given the answer in the unit that pays.
    """
    try:
        async with workspace.platform.for_user(form.user_id).begin() as context:
            added = await receive_xp(context, form)
            await ending(context, added)
            return added
    except Unauthorized:
        raise NotFound("user", form.user_id) from None


async def receive_xp(context: Context, form: AddXp) -> AddedXp:
    before = context.user.xp
    await grant_xp(context, "admin", new_id("grant"), form.xp_amount, form.reason)
    return AddedXp(
        user_id=context.user.id,
        previous_xp=before,
        added_xp=form.xp_amount,
        new_xp=before + form.xp_amount,
        level_up=level_for(before + form.xp_amount) > level_for(before),
        current_level=level_for(before + form.xp_amount),
    )


async def list_ledger(context: Context, page: PageQuery) -> LedgerPage:
    """Every grant and reversal, newest first."""
    total = int(await context.scalar(LEDGER_COUNT))
    start, last_id = page.start()
    entries = LEDGER.offset(start) if last_id is None else LEDGER.where(LedgerRow.id < last_id)
    rows = await context.rows(entries.limit(page.limit))
    return LedgerPage(
        entries=[as_entry(row) for row in rows],
        balance=context.user.xp,
        **page.answer(len(rows), total, rows[-1].id if rows else ""),
    )


def as_entry(row: LedgerRow) -> LedgerEntry:
    return LedgerEntry(
        entry_id=row.id,
        kind=row.kind,
        source=row.source,
        amount=row.amount,
        reason=row.reason,
        task_id=row.task_id,
        created_at=row.created_at,
    )
