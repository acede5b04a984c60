"""XP, level and streak; and XP that is asked for."""

from __future__ import annotations

from typing import Final

from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome, acting, saying

NO_XP: Final = (
    "XP comes from what you finish: tasks, steps, focus sessions and the ritual. "
    "I can't hand it out, and I can find you a quick task to earn some."
)


def progress(found: Found) -> Outcome | None:
    return acting("get_progress")


def no_xp(found: Found) -> Outcome | None:
    return saying(NO_XP)


THING: Final = r"(?:xp|points?|level|levels|streak|streaks|experience|score|stats|statistics|progress|rank|numbers)"
MINE: Final = r"(?: (?:my|the|current|total|our|today's|todays|right now|now|today|so far|this week|looking|at|like|doing|going|please|and|on|am i|do i have|have i|got|have|much|still|alive|active|safe|longest|best|overall))*"
PROGRESS_RULES: Final = rules(
    (rf"(?:gimme|grant|award|gift|add|hand|send|get|i want|i need|i deserve|can i have|can i get|could i have|want|need|put|increase|raise|boost|level|credit|double|max out|set)(?: (?:me|my|some|more|a|an|few|lots of|a lot of|free|bonus|extra|another|the|account|with|up|all|million|thousand|of|to|at))*(?: #?\d+\w*)?(?: (?:more|free|bonus|extra|million|thousand|my))* ?(?:xp|points|experience|levels?|streak|level up)(?: (?:up|to|for (?:me|free|nothing)|please|now|by|\d+))*", no_xp),
    (rf"(?:whats|show|tell|how|how many|how much|what|hows|check|see|display|gimme|which|is|when|wheres|do i have|any|where)?(?: me)?{MINE} ?{THING}{MINE}(?: (?:{THING}|,|and|\?){MINE})*(?: (?:do i have|am i on|have i got|am i at|is it|have i (?:earned|made|collected|got)|did i (?:earn|make|get)|left|until the next level|to (?:the )?next level|i have|i am on|for me))*{MINE}", progress),
    (r"how (?:am i|have i been|did i|are we|are things|was i) (?:doing|been doing|do|going|progressing|getting on)(?: (?:today|so far|this week|overall|lately|with everything))*", progress),
    (r"(?:how far|how close)(?: am i)?(?: (?:to|from|until|till|off))* (?:the )?(?:next|level).*|how much (?:more )?(?:xp )?(?:to|until|till|for)(?: the)? next level|when do i level up|how (?:long|many days) (?:is|s) my streak|did i (?:keep|break|lose) (?:my |the )?streak|(?:is|s) my streak (?:safe|okay|alive|still on|intact|at risk|in danger)", progress),
)
