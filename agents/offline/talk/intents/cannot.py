"""What the secretary cannot do, and offers to keep as a task."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.asking import LEAVE, new_task, pending, quote
from agents.offline.talk.entity.mention import mentioned
from agents.offline.talk.intents.adding import adding
from agents.offline.talk.intents.firm import certain
from agents.offline.talk.intents.needing import existing
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome, saying
from agents.offline.talk.shapes import Question

KINDS: Final[tuple[tuple[str, str], ...]] = (
    (r"(?:send )?(?:an? )?(?:e-?mail|mail)\b.*", "I can't send e-mail."),
    (r"(?:call|phone|ring|dial|facetime|skype|voicemail)\b.*", "I can't make calls."),
    (
        r"(?:text|message|whatsapp|sms|dm|ping|slack|tweet|post|reply to|respond to|answer"
        r"|write to|send|forward|tell|let .+ know|notify|inform|ask)\b.*",
        "I can't send messages.",
    ),
    (
        r"(?:buy|order|purchase|pay|transfer|shop for|get me|sell|subscribe|venmo|donate)\b.*",
        "I can't buy or pay for things.",
    ),
    (
        r"(?:book|reserve|rsvp|invite|check in|sign up|register)\b.*",
        "I can't book or reserve things.",
    ),
    (
        r"(?:google|search (?:the |on the )?(?:web|internet|online)(?: for)?|look up"
        r"|research|browse"
        r"|download|translate|check the (?:news|traffic|web))\b.*",
        "I can't look things up on the web.",
    ),
)
CHORE: Final = re.compile(
    r"(?!.*\b(?:it|that|this|them|now)\b)(?:call|phone|ring|buy|pay|get|return|ask|reply"
    r" to|answer|write to|e-?mail|mail|text|message|send)\b"
)
"""What people do themselves: with a day said, it is a task."""
PATTERNS: Final = [(re.compile(pattern), text) for pattern, text in KINDS]


def offer(found: Found) -> Outcome | None:
    """Says what it cannot do, and offers the words as a task."""
    line = found.line
    known = existing(line, found.scene)
    if known is not None:
        return known
    reason = next((text for pattern, text in PATTERNS if pattern.fullmatch(line.low)), "")
    added = adding(line, found.scene)
    if not reason or added is None or len(added.acts) > 1:
        return None
    dated = added.acts[0].arguments["due_date"] and not mentioned(line.low, found.scene)
    if CHORE.match(line.low) and dated:
        return added
    title = str(added.acts[0].arguments["title"])
    options = ("Add it as a task", LEAVE)
    asked = Question(
        f"Shall I add {quote(title)} as a task?", options, pending(options, (added.acts, ()))
    )
    outcome = Outcome(question=asked, not_done=reason)
    return certain(outcome) if reason == KINDS[-1][1] else outcome


def weather(found: Found) -> Outcome | None:
    if found.line.low.startswith(("i ", "we ", "my ", "he ", "she ", "im ")):
        return None
    return saying("I can't look that up: I only know your tasks, your energy and your plans.")


def alarm(found: Found) -> Outcome | None:
    title = "Set an alarm"
    options = ("Add it as a task", LEAVE)
    asked = Question(
        f"Shall I add {quote(title)} as a task?",
        options,
        pending(options, ((new_task(title),), ())),
    )
    return Outcome(question=asked, not_done="I can't set alarms or play music.")


CANNOT_RULES: Final = rules(
    (
        r"(?:.*\b(?:weather|forecast for (?:rain|snow)|temperature|going to rain|gonna rain"
        r"|news|stock price|bitcoin|exchange rate|traffic|football score|who won|capital of"
        r"|president of|recipe|meaning of|how far is it|directions)\b.*)",
        weather,
    ),
    (
        r"(?:whos|who is|who was|who|where in the world|how tall|how old is|what country"
        r"|what year|how do you spell|define|whats the (?:capital|population|time in|meaning"
        r"|difference)|what does .+ mean|calculate|how much is \d+|whats \d+ (?:times|plus"
        r"|minus|divided|x)|whats \d+ ?[+*x/-]).*",
        weather,
    ),
    (
        r"(?:set|put on) (?:an? |my |the )?alarm.*|wake me(?: up)?.*|play (?:some |me"
        r" )?(?:music|a song|spotify).*|turn (?:on|off) (?:the )?lights?.*|open (?:the"
        r" )?(?:browser|spotify|youtube|netflix).*",
        alarm,
    ),
    (
        r"(?:whats|check|see|show)(?: in| on)? (?:\w+s) calendar.*|is \w+ free (?:on|at"
        r"|tomorrow|today).*|when is \w+ free.*",
        weather,
    ),
    (
        r"(?:send|e-?mail|mail|call|phone|ring|dial|facetime|skype|text|message|whatsapp|sms"
        r"|dm|slack|tweet|post|reply to|respond to|write to|forward|buy|order|purchase|pay"
        r"|transfer|shop for|book|reserve|rsvp|invite|google|search (?:the )?(?:web|internet"
        r"|online)|look up|research|translate|download|sign up|register|tell|ask|notify"
        r"|inform|donate|subscribe|check in)\b .+",
        offer,
    ),
)
