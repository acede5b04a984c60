"""What to do now, with the minutes and the energy that the words tell."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome, Scene, acting
from agents.offline.talk.when import length_of

LOW: Final = (
    r"tired|exhausted|drained|sleepy|knackered|wiped(?: out)?|low|beat|sluggish|foggy|brain ?fog|brain fried|fried|worn out"
    r"|zero|no|lowest|little|empty|burnt out|burned out|groggy|weary|flat|spent|dead|pooped|shattered|meh|barely any|not much|without|hardly any"
    r"|drowsy|running on fumes|half asleep|out of it|lethargic|crap|terrible|awful|bad|depleted|rough"
)
HIGH: Final = (
    r"energetic|energized|energised|great|pumped|full of (?:energy|beans)|high|fresh|awake|on fire|motivated|hyper|fantastic|amazing"
    r"|super|wired|fired up|lots of|plenty of|full|loads of|tons of|a lot of|so much|excellent|highest|really good|rested|sharp"
)
MEDIUM: Final = r"okay|medium|so so|so-so|average|fine|alright|normal|decent|middling|moderate|not bad|some|good"
LEVELS: Final = (
    (1, re.compile(rf"\b(?:{LOW})\b")),
    (3, re.compile(rf"\b(?:{HIGH})\b")),
    (2, re.compile(rf"\b(?:{MEDIUM})\b")),
)
MINUTES: Final = re.compile(
    r"\b(?:(?:a |an )?(?:half (?:an? )?hours?|quarter of an hours?)|(?:\d{1,3}|an?|one|two|three|five|ten|fifteen|twenty|thirty|forty|forty five|"
    r"sixty|ninety|couple of|a couple of|a few)(?: spare| free| more)? ?(?:minutes|hours|m|h)\b(?: and a half)?)"
)
EASY: Final = re.compile(r"\b(?:easy|easiest|gentle|light|simple|low effort|brainless|mindless|effortless)\b")
ONE: Final = re.compile(r"\b(?:one thing|just one|single|one task|pick one|a thing|one small|only one)\b")
SEVERAL: Final = re.compile(r"\b(?:top|give me|gimme|show me|suggest|next|pick) (?P<n>two|three|four|five|2|3|4|5)\b")
COUNTS: Final = {"two": 2, "three": 3, "four": 4, "five": 5}
QUICK: Final = re.compile(r"\b(?:quick|quickest|tiny|short|small|fast)\b")


def what_now(found: Found) -> Outcome | None:
    low = found.line.low
    return now_act(found.scene, minutes_in(low), level_in(low), most_in(low))


def now_act(scene: Scene, minutes: int | None, level: int | None, most: int | None) -> Outcome:
    return acting("what_now", minutes=minutes, energy_level=level, most=most or 3)


def most_in(low: str) -> int | None:
    if ONE.search(low):
        return 1
    several = SEVERAL.search(low)
    if several is None:
        return None
    return COUNTS.get(several["n"]) or int(several["n"])


def minutes_in(low: str) -> int | None:
    found = MINUTES.search(low)
    plain = re.sub(r" (?:spare|free|more)\b", "", found[0]) if found else ""
    return length_of(plain) if found else None


FEELING: Final = re.compile(rf"\b(?:im|i am|i feel|feeling|feel|energy|my brain|been|today|pretty|so|really|super|very|too)\b|\b(?:{LOW}) energy\b")


def level_in(low: str) -> int | None:
    """1 to 3 where the words tell of energy; asking for something easy is low."""
    if EASY.search(low):
        return 1
    if not FEELING.search(low):
        return None
    return level_of(low)


def level_of(low: str) -> int | None:
    plain = MINUTES.sub(" ", low)
    if re.search(r"\bnot (?:too |very |so |that |at all |really |particularly )*(?:tired|exhausted|sleepy|low|bad)\b", plain):
        return 2
    if re.search(r"\b(?:not|isnt|arent|dont) (?:too |very |so |that |really |feel |feeling |have |much |any |particularly )*(?:great|energetic|good|high|awake|fresh|energy|motivated|fine|okay|well)\b", plain):
        return 1
    return next((level for level, pattern in LEVELS if pattern.search(plain)), None)


SMALL: Final = r"(?: (?:please|today|tonight|now|right now|at the moment|currently|lol|again|so far|this morning|this afternoon|this evening|atm|first|next|then|with that|with it|for now|though))*"
ADV: Final = r"(?:(?:so|really|very|super|pretty|a bit|kind of|quite|too|just|totally|completely|absolutely|feeling|feel|all|still|already|extremely|dead|bone|fairly|rather|a little|not|that|much|low on|out of|running|on|in|dog) )*"
STATE: Final = rf"(?:(?:im|i am|i feel|feeling|i have been|my brain is|my brain feels|been|my head is) )?{ADV}(?:tired|exhausted|drained|sleepy|knackered|wiped|wiped out|beat|sluggish|foggy|fried|worn out|burnt out|groggy|weary|spent|shattered|pooped|drowsy|half asleep|lethargic|depleted|running on fumes|energy|(?:low|no|zero|little|high|full|medium) energy|energetic|energized|energised|pumped|full of energy|motivated|hyper|wired|fired up|awake|fresh|rested)|(?:i feel|feeling|im feeling|im) (?:(?:so|really|very|pretty|super|quite|just) )*(?:great|good|fantastic|amazing|sharp|okay|meh|rough|crap|terrible|awful|energised|alright|fine)"
HAVE: Final = rf"(?:i )?(?:only |just )?(?:(?:have|got|have got|theres|there is|there are|with) )?(?:only |just |about |like |maybe |another )*{MINUTES.pattern[2:]}(?: (?:to spare|spare|free|left|before .+|until .+|till .+|to kill|only|to work with|for something|of time|now|available))*"
WHAT: Final = (
    r"(?:(?:what|which one|which task|which|where)(?: (?:can|should|shall|do|could|would|must|might|ought|to|am|is|the|one))* ?(?:i|we|you|me)?(?: (?:even|now|best|possibly|still|suggest|recommend|think|supposed to|realistically|need to|have to|to))*(?: (?:i|we))?(?: (?:should|can|could|do))* ?"
    r"(?:do|start|begin|tackle|work on|focus on|pick|get done|first|next|now|suggest|recommend|attack|finish|squeeze in|manage|be doing|start with|do first|do next)"
    r"(?: (?:first|next|now|with|today|right now|on|about|i do|i start|instead|then|that|this|for me|with it|with that|in that time|in this time))*)"
)
ASK: Final = (
    rf"(?:{WHAT}"
    r"|whats (?:now|next|up next|first|(?:the |my )?(?:(?:most|best|top|next|number one|single|first) )+(?:important|urgent|useful|pressing|priority|thing|task|one|item|step to take)*(?: (?:thing|task|one|priority))?(?: (?:to do|i can do|i should do|i could do|to work on|to start with))?|on top|top|good to do|my priority|the priority|my top priority|the plan now)"
    r"|(?:so )?what (?:now|next|first|then)|now what|next|next one|next task|next please|and now|and next|what to do|where (?:do i|should i|to) (?:start|begin)|where to (?:start|begin)"
    r"|(?:i )?(?:(?:really|honestly|just) )?(?:dont know|no idea|not sure|cant decide|havent a clue|have no idea|have no clue|no clue)(?: (?:what|where|which one|which)(?: (?:to|should|i|should i|can|do|even))* ?(?:do|start|begin|pick|tackle|work on|first|next|with|choose)(?: (?:first|next|now|with|on|anymore|today))*)"
    r"|(?:suggest|recommend|gimme|pick|choose|find me|tell me|show me|got|have you got|any|find|decide|what about|how about|need|i need|i want|maybe)(?: me)?(?: (?:a|an|the|some|one|something|anything|to|two|three|3|2|my|top|quick|easy|small|tiny|short|simple|light|gentle|next|single|just|what|thing|things|task|tasks|i|should|do|can|for|me|now|idea|ideas|suggestion|suggestions|win|wins|priority|priorities|really|very|super|more|little|first|else|fun|low|effort|brainless|mindless|fast|job|jobs|step|useful|productive|important|then|on|with|here|that|fits|urgent|most|please|in|nice))+"
    r"|(?:something|anything|one thing|an? (?:easy|quick|small|tiny|short|simple) (?:one|task|thing|win)|easy (?:one|task|win)s?|quick (?:one|task|win)s?)(?: (?:(?:really|very|super|more) )?(?:quick|easy|small|tiny|short|simple|light|gentle|i can do|to do|doable|useful|productive|for me|brainless|mindless|low effort|fast))*"
    r"|help me (?:choose|decide|pick|prioritize|prioritise)(?: .*)?|(?:prioriti[sz]e|sort)(?: (?:for me|my (?:list|tasks|day|stuff)|everything|this|these|it all))*|(?:any )?(?:suggestions?|ideas?|recommendations?)(?: for (?:me|now|today))?|im (?:back|bored|ready|free)(?: now)?|surprise me|im ready to (?:work|start|go)|ready|lets go|lets get to work)"
)
NOW_RULES: Final = rules(
    (rf"{ASK}{SMALL}", what_now),
    (r"(?:should|shall|do|can) i (?:do|start|tackle|begin with|work on|finish|go with|pick|choose|start with) .{1,50} or .{1,50}", what_now),
    (rf"(?:{STATE}|{HAVE}){SMALL}(?:(?: (?:,|and|so|but|with|or|plus))+ (?:{STATE}|{HAVE}){SMALL})?", what_now),
    (rf"(?:{STATE}|{HAVE}){SMALL}(?: (?:,|and|so|but|with|before .+?|:|until .+?|or|plus))*(?: (?:{STATE}|{HAVE}){SMALL})?(?: (?:,|and|so|but|then|:))* {ASK}(?: .{{0,30}})?", what_now),
    (rf"{ASK}(?: (?:,|if|when|because|since|with|for|in|and|that (?:takes|fits|only takes|i can do in|needs)|given|under|less than|about|only|at|as|-|who|:))* (?:{STATE}|{HAVE}|{MINUTES.pattern}(?: or less| max| tops)?){SMALL}", what_now),
)
