"""The wordings that ask for a plan of a day."""

from __future__ import annotations

from typing import Final

from agents.offline.talk.intents.plan import (
    DAY_WORD,
    PLAN,
    WHAT,
    plan,
    plan_a_new,
    plan_if_asked,
    plan_unless_steps,
)
from agents.offline.talk.rule import rules

PLAN_RULES: Final = rules(
    (
        r"(?:my |the |this )?(?:day|afternoon|morning|evening|today) needs? (?:a |some"
        r" )?(?:structure|plan|schedule|order)(?: .*)?",
        plan,
    ),
    (
        r"(?:please )?(?:todays|tomorrows|my|a|the|new) (?:schedule|timetable|day plan|time"
        r" plan|plan)(?: (?:for me|please|now"
        r"|then))*(?: (?:,|:|with|around|-) .*)?",
        plan_if_asked,
    ),
    (
        r"(?:re-?plan|rework|redo|replan) (?:the |my )?(?:rest|remainder|remaining hours"
        r"|whole thing|lot)(?: .*)?",
        plan,
    ),
    (
        r"(?:what|how) (?:should|could|would|might|will) (?:today|tomorrow|this (?:morning"
        r"|afternoon|evening)) (?:look"
        r"(?: like)?|be)(?: .*)?",
        plan,
    ),
    (
        r"(?:plan|fill|organi[sz]e|schedule|arrange) (?:the |my )?(?:rest|remainder"
        r"|remaining time|what(?:s| is) left)"
        r"(?: .*)?",
        plan,
    ),
    (rf"{PLAN} (?:from|between) \d.*", plan),
    (
        rf"(?:sort|lay|map|block|figure|work) (?:{WHAT})*(?:day|morning|afternoon|evening"
        rf"|tomorrow|today) out"
        r"(?: .*)?",
        plan,
    ),
    (
        r"(?:(?:a|an|my|the|todays|please|new|fresh|good|rough|for|some|quick) )*(?:plan"
        r"|schedule|timetable"
        r"|time table|time plan|day plan|structure|day schedule)(?: (?:for|of))? (?:(?:the"
        r"|my|rest|of|this|whole"
        r"|entire|remaining|remainder) )*(?:day|today|tomorrow|morning|afternoon|evening"
        r"|tonight)(?: .*)?",
        plan,
    ),
    (
        r"(?:make|create|gimme|show|do|need|i need|update|change)(?: me)? (?:my |the"
        r" )?(?:today|todays|tomorrows|this"
        r" (?:morning|afternoon|evening)s?) (?:plan|schedule|timetable)(?: .*)?",
        plan,
    ),
    (
        r"(?:make|do|create|gimme|draw up|need|i need|build|can i have|i would like|lets"
        r" make)(?: me)? (?:a"
        r" |an |the )?(?:new|fresh|another|different|better) (?:one|plan|schedule)(?: (?:for"
        r"|of) (?:the|my|this"
        r"|today|tomorrow|rest).*| please| now)*",
        plan_a_new,
    ),
    (rf"{PLAN} (?:it )?around (?:that|it|them|this|those)(?: .*)?", plan),
    (
        r"(?:how|what) (?:should|could|would|might|will) (?:my|the|this|todays) (?:day"
        r"|morning|afternoon"
        r"|evening|plan|schedule) (?:look(?: like)?|be)(?: .*)?|whats (?:a|the|my) (?:good"
        r"|best|realistic"
        r"|sensible|smart) (?:plan|schedule|way) (?:for|to spend|to use) .*(?:day|today"
        r"|morning|afternoon"
        r"|evening|tomorrow)\b.*",
        plan,
    ),
    (rf"{PLAN} (?:{WHAT})*{DAY_WORD}(?:\b.*)?", plan),
    (
        r"(?:make|create|do|build|draw up|write|gimme|i need|come up with|set up|put"
        r" together|need|want|i want|show)(?: me)? (?:a |an |my |the |new |another |fresh "
        r"|better |different |quick )*(?:plan|schedule|timetable|day plan)(?: .*)?",
        plan_unless_steps,
    ),
    (
        r"(?:fit|slot|squeeze|put|pack|spread|distribute) (?:my (?:tasks|stuff|things|list"
        r"|day)|everything|it all|all of it|things|what i have) (?:in|into|in to|over|across"
        r"|between|around) (?:.*)",
        plan,
    ),
    (
        r"(?:im|i am|i have|i have got) (?:free|available|time|around|open) (?:from|between"
        r"|until|till) .+?(?:,|and|so|:) (?:please )?(?:plan|schedule|organi[sz]e|fill)(?:"
        r" .*)?",
        plan,
    ),
    (
        r"(?:scrap|redo|throw out|ditch|change|drop|update) (?:that|the|this|my|todays)"
        r" (?:day )?plan(?: .*)?",
        plan,
    ),
    (
        r"(?:re-?plan|new plan|plan again|plan it again|another plan|change of plans?|replan"
        r" please|start over with the plan)(?: (?:please|my day|today|from now|it|everything"
        r"|from here))*",
        plan,
    ),
    (
        r"(?:whats|what does) (?:my |the |todays )?(?:plan|day plan|schedule)(?: (?:for"
        r" )?(?:today|tomorrow|the day|now))?",
        plan,
    ),
    (
        r"(?:how should|how can|how do|how would|how) (?:i|we|you) (?:spend|use|structure"
        r"|organi[sz]e|plan|fill) (?:my |the |this )*(?:day|today|afternoon|morning|evening"
        r"|tomorrow|time)(?: .*)?",
        plan,
    ),
)
