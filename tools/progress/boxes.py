"""Earning mystery boxes: drawn at once, by a draw that can be foretold from the secret."""

from __future__ import annotations

from storage.database import new_id
from storage.tables import BoxRow
from tools.context import Context
from tools.events import BoxEarned
from tools.rules.boxes import bronze_won, calm_bronze_won, content


def game_mode(context: Context) -> str:
    """`full`, `calm` or `off`, as the user's preferences say."""
    mode = context.user.preferences.get("gamification")
    return mode if mode in ("calm", "off") else "full"


async def earn_box(context: Context, box_type: str, source: str) -> bool:
    """Put a box on the shelf, once per source; False when it was there or the game is off."""
    mode = game_mode(context)
    if mode == "off":
        return False
    box_id = new_id("box")
    rarity, amount = content(context.secret, box_id, box_type, calm=mode == "calm")
    row = {
        "id": box_id,
        "user_id": context.user.id,
        "box_type": box_type,
        "source": source,
        "rarity": rarity,
        "amount": amount,
        "earned_at": context.now,
        "opened_at": None,
    }
    added = await context.insert_once(BoxRow, ("user_id", "source"), row)
    if added:
        context.emit(BoxEarned(box_id=box_id, box_type=box_type))
    return added


async def draw_bronze(context: Context, task_id: str) -> None:
    """A finished task's chance of a bronze box; certain with the tenth without one."""
    dry = int(context.user.memo.get("tasks_without_box", 0))
    calm = game_mode(context) == "calm"
    won = calm_bronze_won(dry) if calm else bronze_won(context.secret, task_id, dry)
    earned = won and await earn_box(context, "bronze", f"task:{task_id}")
    context.user.memo["tasks_without_box"] = 0 if earned else dry + 1
