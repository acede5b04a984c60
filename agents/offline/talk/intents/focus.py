"""Focus sessions and the morning ritual."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.asking import Acts, on_named
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome, acting, saying
from agents.offline.talk.shapes import Act, KnownTask
from agents.offline.talk.when import length_of

USUAL: Final = 25
LEAST, MOST = 5, 180


def start(found: Found) -> Outcome | None:
    said = found.said("length") or found.said("length2")
    minutes = length_of(said) if said else USUAL
    if minutes is None:
        return None
    if not LEAST <= minutes <= MOST:
        return saying(f"A focus session takes {LEAST} to {MOST} minutes. How long shall it be?")
    if found.scene.facts.focus:
        title = found.scene.facts.focus.get("title") or "your session"
        return saying(f"A focus session is running already: {title}. I can pause or end it.")
    return _on(found, minutes)


def _on(found: Found, minutes: int) -> Outcome | None:
    if not found.said("ref"):
        return acting("start_focus", task_id=None, minutes=minutes)
    named = refer(found.part("ref"), found.scene)

    def acts(tasks: tuple[KnownTask, ...]) -> Acts:
        return (Act("start_focus", {"task_id": tasks[-1].task_id, "minutes": minutes}),)

    return on_named(named, found.scene, acts)


def start_known(found: Found) -> Outcome | None:
    """Only where the rest is a task: "work on X for 50 minutes"."""
    if refer(found.part("ref"), found.scene).certainty == "none":
        return None
    return start(found)


def start_count(found: Found) -> Outcome | None:
    """ "Do 25 on the slides": a number alone is minutes."""
    minutes = int(found.said("count"))
    if refer(found.part("ref"), found.scene).one is None or found.scene.facts.focus:
        return None
    return _on(found, minutes) if LEAST <= minutes <= MOST else None


def end(how: str, found: Found) -> Outcome | None:
    if not found.scene.facts.focus:
        return saying("No focus session is running right now. I can start one whenever you like.")
    return acting("end_focus", how=how)


def break_of(found: Found) -> Outcome | None:
    if found.scene.facts.focus:
        return end("pause", found)
    return saying("Yes, take a break. I'm here when you come back.")


def back(found: Found) -> Outcome | None:
    """ "I'm back", while a session is paused."""
    last = found.scene.memory.acts[-1:]
    paused = any(act.tool == "end_focus" and act.arguments.get("how") == "pause" for act in last)
    breaks = found.scene.facts.focus and "break" in found.line.low
    return end("resume", found) if paused or breaks else None


def suggest(found: Found) -> Outcome | None:
    return acting("suggest_ritual")


def skip(found: Found) -> Outcome | None:
    return acting("skip_ritual")


def skip_offered(found: Found) -> Outcome | None:
    """ "Skip it", right after the ritual was suggested."""
    offered = any(act.tool == "suggest_ritual" for act in found.scene.memory.acts)
    return acting("skip_ritual") if offered else None


def choose(found: Found) -> Outcome | None:
    """Answers a suggestion of the ritual; elsewhere such words mean something else."""
    if found.said("asked") == "" and not any(
        a.tool == "suggest_ritual" for a in found.scene.memory.acts
    ):
        return None
    named = refer(found.part("ref"), found.scene)
    if named.certainty == "sure" and len(named.tasks) > 3:
        return saying("The ritual takes one to three tasks. Which ones shall it be?")
    return on_named(
        named,
        found.scene,
        lambda tasks: (Act("choose_ritual", {"task_ids": [t.task_id for t in tasks]}),),
    )


def choose_known(found: Found) -> Outcome | None:
    """ "My three for today: A, B and C", where all of them are tasks."""
    named = refer(found.part("ref"), found.scene)
    return choose(found) if named.certainty == "sure" and named.tasks else None


def choose_several(found: Found) -> Outcome | None:
    """ "For today I choose A, B and C"; one alone may be meant as a start."""
    named = refer(found.part("ref"), found.scene)
    return choose(found) if named.certainty == "sure" and len(named.tasks) > 1 else None


N: Final = (
    r"(?:\d{1,3}|an?|one|two|five|ten|fifteen|twenty(?: five)?|thirty|forty(?: five)?"
    r"|fifty|sixty|ninety|half an?)"
)
LENGTH: Final = rf"{N}(?: |-)?(?:minutes|hours|m|h)?(?: and a half)?"
STRICT: Final = (
    rf"(?:{N}(?: |-)?(?:minutes|hours|m|h)(?: and a half)?|(?:a )?half(?: an?)? hours?"
    rf"|(?:a )?quarter"
    rf"(?: of an)? hours?|three quarters of an hours?)"
)
SESSION: Final = (
    r"(?:focus block|work block|focus|focus session|focus time|pomodoro|pomo|timer"
    r"|session|focus timer|work session|sprint|deep work|deep work session|countdown"
    r"|focus mode|focused session)"
)
START: Final = (
    r"(?:start|begin|set|run|do|launch|lets do|lets start|lets|lets run|kick off|i want"
    r"|i need|gimme|open|put on|new|another|turn on|go for|time for|lets go for|i would"
    r" like|a|one|do another)(?: (?:me|up|with))?"
)
ANY: Final = (
    r"(?:(?: ,| -)? (?:with )?(?:no|without(?: a| any)?|not on any|on no|any|nothing|no"
    r" matter what|on)(?: (?:in"
    r"|particular|specific|special|certain|single))* ?(?:task|thing|project|topic"
    r"|whatever|anything|what)?(?: in"
    r" particular)?)?(?: (?:now|please))*"
)
TIMER: Final = rf"(?:the |my |this |a |that )*(?:{SESSION}|clock|focusing)"
FOCUS_RULES: Final = rules(
    (
        rf"(?:lets |lemme |please |i (?:want|need|would like) to |i will |im going to |can i"
        rf" |help me )*(?:focus"
        rf"|concentrate|work|work quietly|do (?:some )?(?:focused|deep|quiet) work|get"
        rf" (?:some )?focus(?:ed)?"
        rf"(?: time)?)(?: for)?(?: (?:about|like|just|only|roughly))* (?P<length>{STRICT}){ANY}",
        start,
    ),
    (
        rf"(?:lets |please |i want |i need |gimme |start |do |set )*(?P<length>{STRICT})(?:"
        rf" (?:of|to|for))?"
        rf" (?:(?:quiet|focused|deep|undisturbed|uninterrupted|solid|pure|concentrated)"
        rf" )+(?:work|time|focus"
        rf"|concentration|session){ANY}",
        start,
    ),
    (
        rf"(?:lets )?focus time (?:,|:|-|on|for) (?P<ref>.+?)(?: (?:,|for|:|-))*"
        rf" (?P<length>{STRICT})",
        start_known,
    ),
    (
        rf"(?:{SESSION})(?: mode)?(?: (?:on|please|now|go|time|activated?))+",
        lambda found: start(found),
    ),
    (
        r"(?:(?:im|we are|i am) )?back(?: (?:now|again|at it|from (?:my |the )?\w+|at my"
        r" desk))*(?: (?:,|and|lets|go on"
        r"|continue|carry on|resume|keep going))*",
        back,
    ),
    (
        rf"(?:mark|set|tick off|count) {TIMER}(?: (?:as|to be))* (?:done|finished|complete"
        rf"|completed|over)",
        lambda found: end("complete", found),
    ),
    (
        r"(?:times|time is|the time is|the timer is|timer is|timers) (?:up|over|done|out)(?:"
        r" (?:,|now|and|im"
        r"|done|finished))*",
        lambda found: end("complete", found) if found.scene.facts.focus else None,
    ),
    (
        r"(?:im |i am |i have )?(?:all )?(?:done|finished|through)(?: with)? (?:focusing"
        r"|concentrating|this"
        r" (?:focus |timer |work )?(?:round|block|session|sprint|pomodoro)|the (?:focus "
        r"|work )?(?:round|block"
        r"|session|sprint|pomodoro)|my (?:focus |work )?(?:round|block|session|sprint|pomodoro))",
        lambda found: end("complete", found),
    ),
    (
        rf"(?:(?:{START}) )?(?:a |an |the |another |my |new |quick )*(?:(?P<length>{STRICT})"
        rf" )?(?:of )?(?:a )?{SESSION}(?: (?:for|of) (?P<length2>{STRICT}))?(?: (?:on|for"
        rf"|with|about|to do|to work on|working on) (?P<ref>.+?))?(?:(?: for| of| ,)?"
        rf" (?P<length3>{STRICT}))?(?: now)?",
        lambda found: start_any(found),
    ),
    (rf"(?:{START} )?{SESSION} (?P<length>{STRICT})(?: (?:on|for|with) (?P<ref>.+?))?", start),
    (
        rf"(?:{START} )?(?:(?:a|an|the|my|new|another) )*{SESSION}(?: (?:,|:|-|for|of))*"
        rf" (?P<length>{STRICT})(?:"
        rf" (?:,|:|-|on|for|with))+ (?P<ref>.+?)",
        start_known,
    ),
    (
        rf"(?:{START} )?(?:(?:a|an|the|my|new|another) )*{SESSION}(?: (?:,|:|-|on|for"
        rf"|with))+ (?P<ref>.+?)(?:"
        rf" (?:,|:|-|for))+ (?P<length>{STRICT})",
        start_known,
    ),
    (
        rf"(?:{START} )?{SESSION}(?: (?:on|for|with))? (?P<ref>.+?) (?:for"
        rf" )?(?P<length>{STRICT})",
        start,
    ),
    (
        rf"(?:work|focus|concentrate|lets work|lets focus|i will work|working|focusing)(?:"
        rf" (?:on|at|with))? (?P<ref>.+?) for (?:about |like )?(?P<length>{STRICT})(?: now)?",
        start_known,
    ),
    (
        rf"(?:lets |i will |lets go |okay go |go |lets do |do |start |start with |run |set "
        rf"|gimme |spend |i can do"
        rf" |i want to do |i want to spend )?(?P<length>{STRICT}) (?:on|for|of|with)"
        rf" (?P<ref>.+?)",
        start_known,
    ),
    (
        r"(?:do|set|spend|start|gimme|put|lets do|run)(?: me)? (?P<count>\d{1,3}) (?:on|for"
        r"|with) (?P<ref>.+?)",
        start_count,
    ),
    (rf"(?:lets |okay )?(?P<length>{STRICT}) , (?P<ref>.+?)(?: , (?:go|now|start))?", start_known),
    (
        rf"(?:set|start|run|put on)(?: me)? (?:a |the |my )?(?:timer|countdown|clock) (?:of "
        rf"|for |at )?(?P<length>{STRICT})(?: (?:for|on|to do) (?P<ref>.+?))?",
        start,
    ),
    (r"(?:lets )?(?:focus|concentrate)(?: (?:on|with) (?P<ref>.+?))?(?: now)?", start),
    (
        rf"(?:pause|hold|freeze|interrupt)(?: {TIMER}| it| this| that| for a bit| a"
        rf" moment)?(?: for .+)?",
        lambda found: end("pause", found),
    ),
    (
        rf"(?:resume|unpause|continue|carry on with|keep going with|restart|back to)(?:"
        rf" {TIMER}| it| this)?|im back from (?:my |the )?break|break(?:s| is)? over",
        lambda found: end("resume", found),
    ),
    (
        rf"(?:i |im |lets |i want to |i will )*(?:stop|end|cancel|quit|kill|abort|turn off"
        rf"|close|scrap|drop|exit|forget|terminate|leave)(?: {TIMER})",
        lambda found: end("cancel", found),
    ),
    (
        rf"(?:im )?(?:finish|finished|complete|completed|done|done with|wrap up|finished"
        rf" with|did)(?: {TIMER})",
        lambda found: end("complete", found),
    ),
    (
        rf"{TIMER} off|turn {TIMER} off",
        lambda found: end("cancel", found),
    ),
    (
        rf"{TIMER} (?:is |s )?(?:done|finished|over|complete|up)",
        lambda found: end("complete", found),
    ),
    (
        r"(?:(?:im (?:going to|gonna)|i will|i want to|lets|i need to|i need|time for|i"
        r" would like) )?(?:take |have |taking |having )?(?:a |an |my |another )*(?:(?:short"
        r"|quick|little|5|five|ten|10|15|coffee|tea|small|long|minutes|lunch) )*(?:break"
        r"|breather|rest|pause|time out|timeout)(?: now| please| time)?",
        break_of,
    ),
    (
        r"(?:suggest|show|do|start|lets do|lets start|begin|run|gimme|whats|time for|go"
        r" through|open|plan)?(?: me)? ?(?:my |the |a |our |todays )*(?:morning |daily"
        r" )?(?:ritual(?: time)?|three for today|top three for today|three for the day|big"
        r" three|3 for"
        r" today|three tasks for today)(?: (?:now|please|today|for today))?",
        suggest,
    ),
    (
        r"(?:help me (?:to )?)?(?:pick|choose|suggest|select|find)(?: me)? (?:my |the "
        r"|todays |today's )*(?:three|3"
        r"|top three|top 3|big three)(?: (?:tasks|things))?(?: for (?:today|the day))?",
        suggest,
    ),
    (
        r"(?:lets |i |im |i will |we )*(?:skip|no|pass on|leave|leave out|not doing|drop"
        r"|cancel|forget|wont do"
        r"|dont want|dont need|not feeling)(?: (?:the|my|todays|today's"
        r"|this|that))*(?: (?:morning|daily))? ritual(?: (?:for me|for today|today|now|out"
        r"|please|this morning))*|(?:the |my )?ritual(?: (?:can|will)"
        r" be)? (?:not today|skipped|another day|tomorrow)|no"
        r" ritual(?: today)?",
        skip,
    ),
    (
        r"(?:(?:lets |i )?skip(?: (?:it|this|that|them|all))?(?: (?:for )?today| this time|"
        r" for now)?|not today|no ritual|none today)",
        skip_offered,
    ),
    (
        r"(?P<asked>(?:(?:my|todays|the|our|i choose|i pick|as) )*(?:three|3|top three|top 3"
        r"|big three|ritual"
        r"|picks|choice|selection|trio)(?: (?:for|of|tasks|things|picks|today|todays|the|day"
        r"|ritual|this"
        r"|morning))*)(?: ?(?:are|is|will be|would be|:|=|-|,))+ (?P<ref>.+?)",
        choose_known,
    ),
    (
        r"(?P<asked>(?:for|in) (?:the|my|todays) (?:morning |daily )?(?:ritual|three|top"
        r" three))(?: ?(?:i|choose"
        r"|take|pick|want|:|,|-|would|like|will|please))* (?P<ref>.+?)",
        choose,
    ),
    (
        r"(?:today |for today |this morning )?(?:i |lets |we )?(?:(?:will|would|want to"
        r"|would like to) )?(?:take|choose|pick|go with|select|want)"
        r" (?P<ref>.+?)(?P<asked> (?:for|as) (?:the |my |todays )?(?:three|top three|big"
        r" three|3|ritual)(?: (?:for"
        r" )?today)?)",
        choose,
    ),
    (
        r"(?:for )?(?P<asked>today) (?:,|:)? ?(?:i |lets |we )?(?:(?:will|would|want to"
        r"|would like to) )?(?:choose|pick"
        r"|take|go with|select) (?P<ref>.+?)",
        choose_several,
    ),
    (
        r"(?P<asked>choose|for (?:the |my )ritual)(?: (?:i |take|choose|pick))*"
        r" ?(?P<ref>.+?)(?: (?:for|as) (?:the |my |todays )?(?:ritual|three|today))",
        choose,
    ),
    (
        r"(?:(?:i |lets )?(?:will )?(?:take|choose|pick|go with|use|select|do)"
        r" )?(?P<ref>.+?)(?P<asked> (?:for|as) (?:the |my |todays )?ritual)",
        choose,
    ),
    (
        r"(?:(?:i |lets |i would )?(?:will )?(?:take|choose|pick|go with|use|select|want"
        r"|like) )?(?P<asked>)(?P<ref>.+?)(?: (?:please|for today))*",
        choose,
    ),
)


def start_any(found: Found) -> Outcome | None:
    """A session with its length wherever it was said."""
    low = found.line.low
    if low in ("a", "one", "new", "another") or re.fullmatch(r"timers?|clock", low):
        return None
    tail = found.said("length3")
    if tail and not (found.said("length") or found.said("length2")):
        return _timed(found, length_of(tail))
    return start(found)


def _timed(found: Found, minutes: int | None) -> Outcome | None:
    if minutes is None or not LEAST <= minutes <= MOST or found.scene.facts.focus:
        return (
            start(found)
            if minutes is None or found.scene.facts.focus
            else saying(f"A focus session takes {LEAST} to {MOST} minutes. How long shall it be?")
        )
    return _on(found, minutes)
