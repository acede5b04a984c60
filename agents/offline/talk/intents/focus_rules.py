"""Ways of starting and ending a focus session, and of choosing the morning's three."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.intents.focus import (
    LEAST,
    MOST,
    _on,
    back,
    break_of,
    choose,
    choose_known,
    choose_several,
    end,
    skip,
    skip_offered,
    start,
    start_bare,
    start_count,
    start_known,
    suggest,
)
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome, saying
from agents.offline.talk.when import length_of

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
    r"|focus mode|focused session|focus round|round of focus)"
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
        rf"(?:please )?(?:time me|clock me|put me on the clock|start the clock|set the"
        rf" clock)(?: (?:,|for|on|while i do|doing|with))*(?: (?P<length>{STRICT}))?(?: (?:,"
        rf"|for|on|with|of|while i do))+ (?P<ref>.+?)",
        start_known,
    ),
    (
        r"(?:(?:thats|okay|im|i have had|had|so|well|right) )*(?:enough|done|finished)(?:"
        r" (?:of|with))? (?:focusing|focus|concentrating|the timer|timer|this session|focus"
        r" time|working)(?: (?:,|:|-|for now|for today|now|end it|stop it|stop|please|and))*",
        lambda found: end("complete", found) if found.scene.facts.focus else None,
    ),
    (
        r"(?:please )?(?:end|finish|close) it(?: (?:now|please|here))*",
        lambda found: end("complete", found) if found.scene.facts.focus else None,
    ),
    (
        r"(?:please )?(?:stop|cancel|quit|kill|drop|abort) it(?: (?:now|please|here))*",
        lambda found: end("cancel", found) if found.scene.facts.focus else None,
    ),
    (
        r"(?P<asked>(?:(?:my|todays|the|morning|for the|for my) )*ritual(?: (?:three|3|picks"
        r"|tasks|choice))?)(?: ?(?::|=|-|,|is|are|with))* (?P<ref>.+?)",
        choose_known,
    ),
    (
        r"(?:stop|hold|halt|interrupt) (?:the |my |this )?(?:timer|clock|session"
        r"|countdown)(?: (?:for|just)) (?:a |one |just a )?"
        r"(?:moment|bit|sec|second|minutes?|while|\d+ minutes)(?: please)?",
        lambda found: end("pause", found) if found.scene.facts.focus else None,
    ),
    (
        rf"(?:start|set|run|begin|turn on|put on)(?: me)? (?:the |my |a )?(?:timer|clock"
        rf"|countdown|stopwatch)(?: (?:,|:|for"
        rf"|at|to|of|-|with|on))* (?P<length>{STRICT}|\d{{1,3}})(?: (?:please|now))*",
        start_bare,
    ),
    (
        r"(?:im |i am |i )?(?:pausing|taking a (?:quick |short )?break|stopping for a (?:bit"
        r"|moment|sec|second|minute))(?:"
        r" (?:now|here|for a bit|the timer))*",
        lambda found: end("pause", found) if found.scene.facts.focus else None,
    ),
    (
        rf"(?:i |im )?(?:give up|giving up|quit|quitting|stop|stopping|cancel|cancelling"
        rf"|abandon)(?: (?:on|with))?"
        rf" {TIMER}(?: (?:now|please))*",
        lambda found: end("cancel", found) if found.scene.facts.focus else None,
    ),
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
        r"(?:go on|carry on|keep going|continue|lets go on|on we go|move on|and go|go)(?:"
        r" (?:now|then|please))*",
        back,
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
        r"|dont want|dont need|not feeling)(?: (?:a|any))?(?: (?:the|my|todays|today's"
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
