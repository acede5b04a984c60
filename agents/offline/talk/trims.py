"""Politeness and fillers around what a clause asks."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.text.line import Line

FILLERS: Final = (
    r"brb|bbl|(?:wait|hold on|hang on)(?= (?:,|no|it|its|i|that|thats|the|they|im"
    r"|actually)\b)|woo+|woo+hoo+|hoo?ray|hurray|yippee|boom|tada|whew|coach|boss|okay"
    r"|yes+|yay+|hey"
    r"|hi|hello|hiya|yo|so|um+|umm|uh+|uhm|er+|erm|well|oh|ah|aha|right|alright|also|and"
    r"|then|but|just|please|yes|btw|by the way"
    r"|lol|haha|like|ugh+|hmm+|hm|sorry|oops|whoops|you know|you know what|secretary"
    r"|dear secretary|assistant|good morning|good evening|good afternoon"
    r"|morning|anyway|anyways|quick(?! (?:wins?|ones?|tasks?|things?|jobs?|fix|fixes"
    r"|look)\b)|quickly|quick one|quick question|one more thing"
    r"|another thing|one thing|first(?! (?:and|,|ones?|two|three|four|few|tasks?|things?"
    r"|steps?|bits?|parts?|pieces?|is|s|done|finished|to|was|half|item|option)\b)|first"
    r" of all|firstly|secondly|next up(?! (?:is|:))"
    r"|finally|lastly|great|cool|nice|perfect|thanks|thank you|listen|look(?! (?:for|up"
    r"|at|over|into|through|in|like)\b)|basically"
    r"|honestly|literally|obviously|omg|wow|yay|phew|now then|again|ps"
    r"|kindly|for me|as well|plus|too(?= ,)|in that case|now(?! what$)|my friend|buddy"
    r"|dude|man|bro|mate"
    r"|okay so|hello there|hey there|oh no|dear|gosh|god|damn|geez|actually"
    r"|i mean|well then|alrighty|alrighty then|super|good|right then|let me see|lemme"
    r" see|lets see|to be honest|tbh|real quick"
)
ASKING: Final = (
    r"(?:can|could|would|will|wont|cant)(?: you)(?: (?:please|maybe|perhaps|just|also"
    r"|possibly|kindly|quickly|like|um|uh|help me|help me to|go ahead and|be so (?:kind"
    r"|good|nice) as"
    r" to|be a dear and|be able to|then))*"
    r"|would you mind|do you mind|(?:i )?(?:would )?(?:like|want|need|love) you to|i"
    r" want to|i would like to|i would love to|i wanna|i need you to"
    r"|lets|let us|go ahead and|feel free to|help me to|time to|its time to|mind|you can"
    r"|you should|you could|you may|please|lemme|please to|(?:can|could|may) i (?:please"
    r" )?have(?= .* (?:steps|pieces|chunks))|id like to|would like to|want to|would"
    r" you|can we|could we|shall we|can you maybe|tell me to|i would"
    r" appreciate it if you could|be a dear and|how about you|i ask you to|kindly|try to"
    r"|make sure to|make sure you|be sure to"
)
HEAD: Final = re.compile(rf"^(?:(?:{FILLERS})(?: ,| \.| !| :| -)?(?= ))+ ")
POLITE: Final = re.compile(rf"^(?:{ASKING}) (?=\S)")
TAIL: Final = re.compile(
    r"(?: ,)?(?: (?:please|thanks|thank you|for me|lol|haha|okay|if you can|if possible"
    r"|if you could|if thats okay|if you dont mind|if you would|when you can|when you"
    r" get a chance"
    r"|or whatever|or something|or so|you know|i mean|asap please|would you|will you"
    r"|could you|can you|thanks in advance|wish me luck|fingers crossed|here goes|here"
    r" we go|lets see|a lot|so much|cheers|dear|secretary|buddy"
    r"|mate|dude|bro|man|right|yay|xx|xo|woo|woohoo|btw|tho|though|honestly|if thats"
    r" alright|if its okay|if thats fine|boss|coach|chief|captain|pal|my dear|real quick"
    r"|quickly|for now please|kindly|very"
    r" much|tbh|lmao|ugh+|argh+|sigh|meh|grr+|hm+|omg|phew|yikes|oof|ok))+$"
)
MIDDLE: Final = frozenset(
    [
        "lowkey",
        "highkey",
        "bruh",
        "ngl",
        "frfr",
        "deadass",
        "legit",
        "um",
        "umm",
        "uh",
        "uhm",
        "er",
        "erm",
        "lol",
        "haha",
        "please",
    ]
)
MOST_ROUNDS: Final = 6


def polite(line: Line) -> tuple[Line, bool]:
    """A clause without fillers and politeness, and whether it asked somebody else to do it."""
    asked = False
    line = without_hums(line)
    for _ in range(MOST_ROUNDS):
        before = line.low
        line = _headed(line, HEAD)
        if (found := POLITE.match(line.low)) is not None:
            asked = True
            line = line.part(found.end(), len(line.low))
        if (tail := TAIL.search(line.low)) is not None and tail.start() > 0:
            line = line.part(0, tail.start() + 1)
        if line.low == before:
            break
    return line, asked


def _headed(line: Line, pattern: re.Pattern[str]) -> Line:
    found = pattern.match(line.low)
    return line.part(found.end(), len(line.low)) if found else line


def without_hums(line: Line) -> Line:
    """Without "um" and "uh", and without "like" in front of a day."""
    kept = tuple(token for token in line.tokens if token.low not in MIDDLE)
    return line if len(kept) == len(line.tokens) or not kept else Line(line.message, kept)
