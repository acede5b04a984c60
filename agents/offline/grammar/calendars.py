"""Things put somewhere: "put lunch on my calendar", "add milk to the shopping list"."""

import re

from agents.offline.grammar.phrase import compiled
from agents.offline.grammar.requests import ASKING

_LIST = (
    r"(?:(?:[\w'-]{2,20} ){0,2}list|calendar|diary|schedule|agenda|planner|to-?do(?: list)?"
    r"|to do list|list|reminders|tasks|notes|task list|shopping list|grocery list|groceries|cal)"
)
PUT = compiled(
    rf"{ASKING}(?:add|put|pop|stick|pencil|mark|note|write|jot|enter|log|schedule|place|get|pen"
    rf"|slot|drop|throw|stick|save|include|have|i have|there'?s)(?: down| in| up)?(?= )"
)
ONTO = re.compile(
    rf" {{1,3}}(?:(?:down|in|up) )?(?:in|on|to|into|onto|for) (?:my|the|our|a) {_LIST}(?!\w)"
)
_LONGEST = 400


def put_onto(folded: str, start: int, end: int) -> tuple[int, int, int] | None:
    """Where "put", and where "on my calendar" begins and ends: "put lunch on my calendar"."""
    put = PUT.match(folded, start)
    onto = ONTO.search(folded, put.end(), min(end, put.end() + _LONGEST)) if put else None
    return (put.end(), onto.start(), onto.end()) if put and onto else None
