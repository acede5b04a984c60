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


THING: Final = (
    r"(?:xp|points?|level|levels|streak|streaks|experience|score|stats|statistics"
    r"|progress|rank|numbers)"
)
MINE: Final = (
    r"(?: (?>(?:my|the|current|total|our|today's|todays|right now|now|today|so far|this"
    r" week|looking|at|like|doing|going|please|and|on|am i|do i have|have i|got|have"
    r"|for|of|this|all|are|please|much|still|alive|active|safe|longest|best|overall)(?!\w)))*"
)
PROGRESS_RULES: Final = rules(
    (
        r"(?:how (?:much|many|far)|whats)(?: (?:more|xp|points|longer|is|am|left|still"
        r"|missing|needed|do|i|need|does|it|take|must|have|earn|get))*(?: (?:until|till"
        r"|til|to|for|before))? (?:i )?(?:the next level|next level|level up|levelling up"
        r"|leveling up|i level up)(?: .*)?",
        progress,
    ),
    (r"level (?:me|my \w+) up.*|make me level .*", no_xp),
    (
        r"(?:gimme|grant|award|gift|add|hand|send|get|i want|i need|i deserve|can i have"
        r"|can i get|could i have|want|need|put|increase|raise|boost|level|credit|double"
        r"|max out|set)(?: (?:me|my|some|more|a|an|few|lots of|a lot of|free|bonus|extra"
        r"|another|the|account|with|up|all|million|thousand|of|to|at))*(?: #?\d+\w*)?(?:"
        r" (?:more|free|bonus|extra|million|thousand|my))* ?(?:xp|points|experience|levels?"
        r"|streak|level up)(?: (?:up|to|for (?:me|free|nothing)|please|now|by|\d+))*",
        no_xp,
    ),
    (
        rf"(?:my |the )?(?:whats|show|tell|how|how many|how much|what|hows|check|see|display|gimme"
        rf"|which|is|when|wheres|do i have|any|where)?(?: me)?{MINE} ?{THING}{MINE}(?: (?:{THING}"
        rf"|,|and|\?|i mean){MINE})*(?: (?:(?:until|till|til|to|for|before|up to|towards)"
        rf" (?:the |my )?next level"
        rf"|do i have|am i on|have i got|am i at|is it|have i"
        rf" (?:earned|made|collected|got)|did i (?:earn|make|get)|left|until the next level"
        rf"|to (?:the )?next level|i have|i am on|for me))*{MINE}",
        progress,
    ),
    (
        r"did i (?:earn|get|make|gain|win|collect) (?:anything|something|any|some)(?: (?:xp"
        r"|points|today|so far|yet"
        r"|new|for (?:it|that)))*",
        progress,
    ),
    (
        r"how (?:am i|have i been|did i|are we|are things|was i) (?:doing|been doing|do"
        r"|going|progressing|getting on)(?: (?:today|so far|this week|overall|lately|with"
        r" everything))*",
        progress,
    ),
    (
        r"(?:how far|how close)(?: am i)?(?: (?:to|from|until|till|off))* (?:the )?(?:next"
        r"|level).*|how much (?:more )?(?:xp )?(?:to|until|till|for)(?: the)? next level"
        r"|when do i level up|(?:am i|how) close (?:am i )?to (?:level|the next).*|am i"
        r" (?:about to|going to) level up.*|how (?:long|many days) (?:is|s) my streak|did i"
        r" (?:keep|break|lose|hold|save|maintain|continue) (?:my |the |up my )?streak(?:"
        r" (?:going|alive|up|today"
        r"|yet))*|how many days in a row.*|how many days(?: .{0,20})? streak|how (?:did|was"
        r"|is|has) (?:i do|my day"
        r" (?:go|going)|today (?:go|been))(?: (?:today|so far))*|(?:is|s) my streak (?:safe"
        r"|okay|alive"
        r"|still on|intact|at risk|in danger)",
        progress,
    ),
)
