"""Words that the platform never says: everything it writes can be checked against them."""

from __future__ import annotations

import re
from typing import Final

SHAME_WORDS: Final[tuple[str, ...]] = (
    # the state of a task turned against its owner
    r"over-?due",
    r"(?:past|missed|blown?|blew) (?:the|your|its|a|any) deadlines?",
    r"missed deadlines?",
    r"you (?:have |'ve |had )?missed",
    r"you (?:have |'ve )?forg(?:ot|otten|et|ets)",
    r"(?:too|so|running|you are|you're|you were) late",
    r"(?:you are|you're|fall(?:s|ing|en)?|fell|far|way) behind",
    r"behind schedule",
    # failing
    r"fail(?:s|ed|ing|ings|ure|ures)?",
    r"unsuccessful(?:ly)?",
    r"disappoint(?:s|ed|ing|ingly|ment|ments)?",
    r"inadequa(?:te|tely|cy|cies)",
    r"incompeten(?:t|ts|tly|ce)",
    r"unproductive(?:ly)?",
    r"useless(?:ly|ness)?",
    r"worthless(?:ly|ness)?",
    r"hopeless(?:ly|ness)?",
    r"pathetic(?:ally)?",
    r"not good enough",
    r"losers?",
    r"quitters?",
    # streaks
    r"(?:lost|lose|loses|losing|broke|broken|break|breaks|breaking|ruin(?:ed|s|ing)?) "
    r"(?:the|your|a|this|that|its) (?:\w+[- ]){0,2}streaks?",
    r"(?:lost|broken|ruined|dead) streaks?",
    r"streaks? (?:(?:is|was|has been|are|were|have been) )?(?:lost|broken|ruined|dead|gone)",
    # character
    r"laz(?:y|ier|iest|ily|iness)",
    r"slack(?:ed|er|ers|ing)",
    r"procrastinat(?:e|es|ed|ing|ion|or|ors)",
    r"careless(?:ly|ness)?",
    r"irresponsib(?:le|ly|ility)",
    r"undisciplined",
    r"unreliab(?:le|ly|ility)",
    r"sloppy|sloppily|sloppiness",
    r"stupid(?:ly|ity)?",
    r"dumb(?:er|est)?",
    r"idiot(?:s|ic)?",
    r"foolish(?:ly|ness)?",
    r"weak-?willed",
    # guilt
    r"(?:a)?sham(?:e|ed|es|eful|efully|ing)",
    r"guilt(?:y|ily)?",
    r"blam(?:e|ed|es|ing)",
    r"your fault",
    r"embarrass(?:ed|es|ing|ingly|ment)?",
    r"punish(?:ed|es|ing|ment|ments)?",
    r"penal(?:ty|ties|ise|ised|ize|ized)",
    r"neglect(?:ed|s|ing|ful)?",
    r"no excuses?|excuses",
    r"wast(?:e|ed|es|ing) (?:your|the|this|that|a|my) (?:time|day|days|week|morning|afternoon)",
    r"you should(?:'ve| have)",
    r"why (?:didn't|did you not|haven't|have you not) you",
    r"why (?:did|have) you not",
    r"g(?:ave|ive|iven|iving) up (?:again|already)",
    r"you (?:never|always) (?:finish|start|do|keep|forget|quit)",
)
"""Patterns of whole words and phrases with their inflections; a space stands for any white space.

They judge the platform's own sentences. Words of the user (titles, notes) are the user's.
"""

APOSTROPHES = str.maketrans("’ʼ`´", "''''")
PATTERN = re.compile(r"\b(?:" + "|".join(SHAME_WORDS).replace(" ", r"\s+") + r")\b", re.IGNORECASE)


def find_shame(text: str) -> list[str]:
    """Every shaming word or phrase in a text, in order, as it is written there; [] when kind."""
    return [found.group() for found in PATTERN.finditer(text.translate(APOSTROPHES))]
