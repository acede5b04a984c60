"""Rewards: claiming what a finished task is worth, and opening mystery boxes."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError
from sqlalchemy import bindparam, func, update

from storage.tables import BoxRow, CompletionRow
from tools.context import Context, mine
from tools.errors import Conflict
from tools.progress import game_mode, grant_xp
from tools.rules.boxes import BOXES, message
from tools.rules.levels import level_for
from tools.rules.xp import CompletionXp, claim_bonus
from tools.schema import Said
from tools.shapes import Input, Label, Moment, Output
from tools.tasks.read import load_task
from tools.tasks.status import latest_completion

BoxType = Literal["bronze", "silver", "gold"]
BOXES_OWNED = mine(BoxRow).order_by(BoxRow.earned_at.desc(), BoxRow.id.desc())
OLDEST_CLOSED = (
    mine(BoxRow)
    .where(BoxRow.box_type == bindparam("box_type"), BoxRow.opened_at.is_(None))
    .order_by(BoxRow.earned_at, BoxRow.id)
    .limit(1)
)
CLOSED_COUNTS = (
    mine(BoxRow)
    .where(BoxRow.opened_at.is_(None))
    .with_only_columns(BoxRow.box_type, func.count().label("closed"))
    .group_by(BoxRow.box_type)
)
MOST_BOXES = 200
BOOSTS = ("🎉", "✨", "🌟", "🙌", "🎈")
CELEBRATIONS = (
    "Great job! Keep the momentum going!",
    "Done is done. Enjoy the moment!",
    "One less thing to carry. Well done!",
    "You showed up for this one. Nice!",
    "That counts. Take a breath and smile!",
)


def known_reward(kind: str) -> str:
    if kind != "standard":
        raise PydanticCustomError("reward_type", "The only reward type is standard")
    return kind


RewardType = Annotated[str, AfterValidator(known_reward), Said(enum=["standard"])]


class Claim(Input):
    task_id: Label
    reward_type: RewardType = "standard"


class ClaimReceipt(Output):
    """`xp_earned` is what finishing paid; `streak_bonus` is what the claim pays on top."""

    reward_type: str
    xp_earned: int
    dopamine_boost: str
    celebration_message: str
    streak_bonus: int
    total_xp: int
    level_up: bool


class OpenBox(Input):
    box_type: BoxType


class BoxReward(Output):
    type: Literal["xp"] = "xp"
    amount: int
    rarity: str


class Odds(Output):
    rarity: str
    amount: int
    percent: int


class OpenedBox(Output):
    """`odds`: what a box of this type may hold, and how often."""

    box_id: str
    box_type: BoxType
    reward: BoxReward
    animation: str
    message: str
    odds: list[Odds]


class OwnedBox(Output):
    box_id: str
    box_type: BoxType
    earned_at: Moment
    opened_at: Moment | None
    reward: BoxReward | None


class OwnedBoxes(Output):
    """Newest first; what a closed box holds is not told. `closed` counts them by type."""

    boxes: list[OwnedBox]
    closed: dict[BoxType, int]
    odds: dict[BoxType, list[Odds]]


async def claim_reward(context: Context, form: Claim) -> ClaimReceipt:
    """Claim a done task's reward once; again returns the same receipt."""
    task = await load_task(context, form.task_id)
    if task.status != "done":
        raise Conflict("Finish the task first; then its reward can be claimed", task_id=task.id)
    completion = await latest_completion(context, task)
    if completion.claim is not None:
        return ClaimReceipt.model_validate(completion.claim)
    bonus = bonus_of(completion)
    level = level_for(context.user.xp)
    source = f"{task.id}#{completion.number}"
    await grant_xp(context, "claim", source, bonus, "Claimed a reward", task.id)
    receipt = as_receipt(context, completion, bonus, level)
    await keep_receipt(context, completion, receipt)
    return receipt


def bonus_of(completion: CompletionRow) -> int:
    """Nothing beyond the daily cap, where the completion itself paid nothing."""
    if completion.xp_paid == 0:
        return 0
    steps = completion.streak_steps
    figures = CompletionXp(completion.base_xp, completion.time_bonus, steps)
    return claim_bonus(steps, figures.quote, completion.xp_paid)


def as_receipt(context: Context, completion: CompletionRow, bonus: int, level: int) -> ClaimReceipt:
    quiet = game_mode(context) == "off"
    pick = int(completion.task_id[-6:], 16) + completion.number
    return ClaimReceipt(
        reward_type="standard",
        xp_earned=completion.xp_paid,
        dopamine_boost="" if quiet else BOOSTS[pick % len(BOOSTS)],
        celebration_message="" if quiet else CELEBRATIONS[pick % len(CELEBRATIONS)],
        streak_bonus=bonus,
        total_xp=completion.xp_paid + bonus,
        level_up=level_for(context.user.xp) > level,
    )


async def keep_receipt(context: Context, completion: CompletionRow, receipt: ClaimReceipt) -> None:
    one = update(CompletionRow).where(
        CompletionRow.task_id == completion.task_id, CompletionRow.number == completion.number
    )
    await context.execute(one.values(claim=receipt.model_dump()))


async def open_mystery_box(context: Context, form: OpenBox) -> OpenedBox:
    """Open the oldest closed box of a type; `Conflict` when there is none."""
    row = await context.first(OLDEST_CLOSED, box_type=form.box_type)
    if row is None:
        raise Conflict(f"No {form.box_type} box is waiting; finish tasks to earn one")
    await context.change(BoxRow, row.id, opened_at=context.now)
    await grant_xp(context, "box", row.id, row.amount, f"Opened a {row.box_type} box")
    return OpenedBox(
        box_id=row.id,
        box_type=form.box_type,
        reward=BoxReward(amount=row.amount, rarity=row.rarity),
        animation=BOXES[row.box_type].animation,
        message="" if game_mode(context) == "off" else message(row.rarity, row.amount),
        odds=odds_of(row.box_type),
    )


def odds_of(box_type: str) -> list[Odds]:
    return [Odds.model_validate(prize) for prize in BOXES[box_type].prizes]


async def list_mystery_boxes(context: Context) -> OwnedBoxes:
    """The user's boxes, closed and opened, with the odds of each type."""
    rows = await context.rows(BOXES_OWNED.limit(MOST_BOXES))
    closed = {row.box_type: row.closed for row in await context.select(CLOSED_COUNTS)}
    types: tuple[BoxType, ...] = ("bronze", "silver", "gold")
    return OwnedBoxes(
        boxes=[as_owned(row) for row in rows],
        closed={box_type: closed.get(box_type, 0) for box_type in types},
        odds={box_type: odds_of(box_type) for box_type in types},
    )


def as_owned(row: BoxRow) -> OwnedBox:
    fields: dict[str, Any] = {"box_id": row.id, "earned_at": row.earned_at}
    opened = row.opened_at is not None
    return OwnedBox(
        **fields,
        box_type=row.box_type,
        opened_at=row.opened_at,
        reward=BoxReward(amount=row.amount, rarity=row.rarity) if opened else None,
    )
