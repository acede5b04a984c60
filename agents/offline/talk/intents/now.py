"""What to do now, with the minutes and the energy that the words tell."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.intents.listing import listing
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome, Scene, acting
from agents.offline.talk.when import length_of

LOW: Final = (
    r"mush|fog|tired|exhausted|drained|sleepy|knackered|wiped(?: out)?|low|beat|sluggish|foggy"
    r"|brain ?fog|brain fried|fried|worn out"
    r"|zero|no|lowest|little|empty|burnt out|burned out|groggy|weary|flat|spent|dead"
    r"|pooped|shattered|meh|barely any|not much|without|hardly any"
    r"|mush|jelly|soup|goo|toast|scrambled|drowsy|running on fumes|half asleep|out of it"
    r"|lethargic|crap|terrible|awful|bad|depleted|rough"
)
HIGH: Final = (
    r"energetic|energized|energised|great|pumped|full of (?:energy|beans)|high|fresh"
    r"|awake|on fire|motivated|hyper|fantastic|amazing"
    r"|super|wired|fired up|lots of|plenty of|full|loads of|tons of|a lot of|so much"
    r"|excellent|highest|really good|rested|sharp"
)
MEDIUM: Final = (
    r"okay|medium|so so|so-so|average|fine|alright|normal|decent|middling|moderate|not"
    r" bad|some|good"
)
LEVELS: Final = (
    (1, re.compile(rf"\b(?:{LOW})\b")),
    (3, re.compile(rf"\b(?:{HIGH})\b")),
    (2, re.compile(rf"\b(?:{MEDIUM})\b")),
)
MINUTES: Final = re.compile(
    r"\b(?:three quarters of an hours?|(?:next |the next |this |one )?hours? and a half"
    r"|(?:a |an )?(?:half (?:an? )?hours?|quarter(?: of"
    r" an)? hours?)|(?:\d{1,3}|an?|one"
    r"|two|three|five|ten|fifteen|twenty|thirty|forty|forty five|"
    r"sixty|ninety|couple of|a couple of|a few)(?: spare| free| more)? ?(?:minutes|hours"
    r"|m|h)\b(?: and a half)?)"
)
EASY: Final = re.compile(
    r"\b(?:nothing (?:too |very |that |so )?(?:demanding|heavy|hard|big|tough"
    r"|complicated|difficult|taxing|strenuous)|easy|easiest|gentle|light|simple|low"
    r" effort|brainless|mindless|effortless)\b"
)
ONE: Final = re.compile(
    r"\b(?:one thing|just one|single|(?:one|1) (?:task|thing|job|item|idea)|pick one|a"
    r" thing|one small|only one)\b"
)
SEVERAL: Final = re.compile(
    r"\b(?:top|give me|gimme|show me|suggest|next|pick) (?P<n>two|three|four|five|2|3|4"
    r"|5)\b"
)
COUNTS: Final = {"two": 2, "three": 3, "four": 4, "five": 5}
TO_LIST: Final = re.compile(r"\b(?:still|have to|need to|must|left)\b.*\b(?:today|tomorrow|week)\b")
CAN_I: Final = re.compile(r"\b(?:can|could|might|may) (?:i|we)\b")


def what_now(found: Found) -> Outcome | None:
    low = found.line.low
    if TO_LIST.search(low) and not CAN_I.search(low):
        return None
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
    plain = re.sub(r"^(?:the )?(?:next |this )?(?=hours? and a half)", "an ", plain)
    return length_of(plain) if found else None


FEELING: Final = re.compile(
    rf"\b(?:im|i am|i feel|feeling|feel|energy|brain|head|been|today|pretty|so|really"
    rf"|super|very|too)\b|\b(?:{LOW}) energy\b"
)


def level_in(low: str) -> int | None:
    """1 to 3 where the words tell of energy; asking for something easy is low."""
    if EASY.search(low):
        return 1
    if not FEELING.search(low):
        return None
    return level_of(low)


def level_of(low: str) -> int | None:
    plain = MINUTES.sub(" ", low)
    if re.search(
        r"\bnot (?:too |very |so |that |at all |really |particularly )*(?:tired|exhausted"
        r"|sleepy|low|bad)\b",
        plain,
    ):
        return 2
    if re.search(
        r"\b(?:not|isnt|arent|dont) (?:too |very |so |that |really |feel |feeling |have "
        r"|much |any |particularly )*(?:great|energetic|good|high|awake|fresh|energy"
        r"|motivated|fine|okay|well)\b",
        plain,
    ):
        return 1
    return next((level for level, pattern in LEVELS if pattern.search(plain)), None)


SMALL: Final = (
    r"(?: (?:please|today|tonight|now|right now|at the moment|currently|lol|again|so far"
    r"|this morning|this afternoon|this evening|atm|first|next|then|with that|with it"
    r"|for now|though|on (?:my|the) list|from (?:my|the) list|before (?:lunch|dinner|bed"
    r"|work|i go|my \w+|the \w+)))*"
)
ADV: Final = (
    r"(?:(?:so|really|very|super|pretty|a bit|kind of|quite|too|just|totally|completely"
    r"|absolutely|feeling|feel|all|still|already|extremely|dead|bone|fairly|rather|a"
    r" little|not|that|much|low on|out of|running|on|in|dog) )*"
)
STATE: Final = (
    rf"(?:(?:a )?(?:foggy|tired|fried|empty|slow|mushy|scattered) (?:head|brain|mind)"
    rf"|(?:my )?(?:brain|head) (?:is|feels|s) (?:mush|fog|foggy|fried|dead|jelly|soup"
    rf"|goo|empty|gone|toast|not working|scrambled)|(?:im|i am|i feel|feeling|i have"
    rf" been|my brain is|my brain feels|been|my head is) )?{ADV}(?:tired|exhausted"
    rf"|drained|sleepy|knackered|wiped|wiped out|beat|sluggish|foggy|fried|worn out"
    rf"|burnt out|groggy|weary|spent|shattered|pooped|drowsy|half asleep|lethargic"
    rf"|depleted|running on fumes|energy|(?:low|no|zero|little|high|full|medium) energy"
    rf"|energetic|energized|energised|pumped|full of energy|motivated|hyper|wired|fired"
    rf" up|awake|fresh|rested)|(?:i feel|feeling|im feeling|im) (?:(?:so|really|very"
    rf"|pretty|super|quite|just) )*(?:great|good|fantastic|amazing|sharp|okay|meh|rough"
    rf"|crap|terrible|awful|energised|alright|fine)"
)
HAVE: Final = (
    rf"(?:i )?(?:only |just )?(?:(?:have|got|have got|theres|there is|there are|with)"
    rf" )?(?:only |just |about |like |maybe |another )*{MINUTES.pattern[2:]}(?: (?:to"
    rf" spare|spare|free|left|before .+|until .+|till .+|to kill|only|to work with|for"
    rf" something|of time|now|available))*"
)
WHAT: Final = (
    r"(?:(?:what|which one|which task|which|where)(?: (?:can|should|shall|do|could|would"
    r"|must|might|ought|to|am|is|the|one))* ?(?:i|we|you|me)?(?: (?:even|now|best"
    r"|possibly|still|suggest|recommend|think|supposed to|realistically|need to|have to"
    r"|to))*(?: (?:i|we))?(?: (?:should|can|could|do))* ?"
    r"(?:do|start|begin|tackle|work on|focus on|pick|get done|first|next|now|suggest"
    r"|recommend|attack|finish|squeeze in|manage|be doing|start with|do first|do next)"
    r"(?: (?:first|next|now|with|today|right now|on|about|i do|i start|instead|then|that"
    r"|this|for me|with it|with that|in that time|in this time))*)"
)
ASK: Final = (
    rf"(?:{WHAT}"
    r"|whats (?:now|next|up next|first|(?:the |my )?(?:(?:most|best|top|next|number one"
    r"|single|first) )+(?:important|urgent|useful|pressing|priority|thing|task|one|item"
    r"|step to take)*(?: (?:thing|task|one|priority))?(?: (?:to do|i can do|i should do"
    r"|i could do|to work on|to start with))?|doable|possible|on top|top|(?:good|best"
    r"|easy|smart|doable"
    r"|possible|realistic|useful) to do|my priority|the priority|my top priority|the"
    r" plan now)"
    r"|(?:so )?what (?:now|next|first|then)|now what|next|next one|next task|next please"
    r"|and now|and next|what to do|where (?:do i|should i|to) (?:start|begin)|where to"
    r" (?:start|begin)"
    r"|(?:i )?(?:(?:really|honestly|just) )?(?:dont know|no idea|not sure|cant decide"
    r"|havent a clue|have no idea|have no clue|no clue)(?: (?:what|where|which one"
    r"|which)(?: (?:to|should|i|should i|can|do|even))* ?(?:do|start|begin|pick|tackle"
    r"|work on|first|next|with|choose)(?: (?:first|next|now|with|on|anymore|today))*)"
    r"|(?:suggest|recommend|gimme|pick|choose|find me|tell me|show me|got|have you got"
    r"|any|find|decide|what about|how about|need|i need|i want|maybe)(?: me)?(?: (?:a|an"
    r"|the|some|one|something|anything|to|two|three|3|2|my|top|quick|easy|small|tiny"
    r"|short|simple|light|gentle|next|single|just|what|thing|things|task|tasks|i|should"
    r"|do|can|for|me|now|idea|ideas|suggestion|suggestions|win|wins|priority|priorities"
    r"|really|very|super|more|little|first|else|fun|low|effort|brainless|mindless|fast"
    r"|job|jobs|step|useful|productive|important|then|on|with|here|that|fits|urgent|most"
    r"|please|in|nice))+"
    r"|(?:something|anything|one thing|an? (?:easy|quick|small|tiny|short|simple) (?:one"
    r"|task|thing|win)|easy (?:one|task|win)s?|quick (?:one|task|win)s?)(?: (?:(?:really"
    r"|very|super|more) )?(?:quick|easy|small|tiny|short|simple|light|gentle|i can do|to"
    r" do|doable|useful|productive|for me|brainless|mindless|low effort|fast))*"
    r"|help me (?:choose|decide|pick|prioritize|prioritise)(?: .*)?|(?:prioriti[sz]e"
    r"|sort)(?: (?:for me|my (?:list|tasks|day|stuff)|everything|this|these|it all))*"
    r"|put me to work|(?:any )?(?:suggestions?|ideas?|recommendations?)(?: for (?:me|now"
    r"|today))?|im (?:back|bored|ready|free)(?: now)?|(?:(?:one|just one|an?|some|any"
    r"|something) )?(?:(?:really|very|super) )?(?:gentle|easy|quick|tiny|small|light"
    r"|simple|short|low-hanging|nice|quickest|easiest|shortest)(?: (?:thing|task|one|win"
    r"|fruit|job|tasks|things|wins))+(?: (?:to (?:begin|start|kick off)(?: with)?|to do"
    r"|for me|i can do))*|(?:which|what)(?: task| one| thing)? (?:is|s|would be|takes)"
    r" (?:the )?(?:quickest|easiest|shortest|smallest|best|fastest|least time"
    r"|simplest)(?: (?:one|task|to do|right now|now))*|surprise me|hit me(?: with (?:one"
    r"|it|something))?|whats the (?:move|plan of attack|game plan)|im ready to (?:work"
    r"|start|go)|ready|lets go|lets get to work)"
)
NOW_RULES: Final = rules(
    (
        r"(?:(?:have|has|do|did|is|are|there|i|you|we|got|show|me|list|see|okay|so|and) )*"
        r"(?:any|anything|something) (?:(?:really|very|that is|thats|super) )*(?:urgent"
        r"|important|high"
        r"|low|medium|high priority|low priority|medium priority)(?: (?:tasks?|things?|stuff|ones?"
        r"|items?|priority|today|left|open|now|on (?:my|the) list))*",
        listing,
    ),
    (rf"{ASK}{SMALL}", what_now),
    (
        r"(?:should|shall|do|can) i (?:do|start|tackle|begin with|work on|finish|go with"
        r"|pick|choose|start with) .{1,50} or .{1,50}",
        what_now,
    ),
    (
        rf"(?:{STATE}|{HAVE}){SMALL}(?:(?: (?:,|and|so|but|with|or|plus))+ (?:{STATE}"
        rf"|{HAVE}){SMALL})?",
        what_now,
    ),
    (
        rf"(?:{STATE}|{HAVE}){SMALL}(?: (?:,|and|so|but|with|before .+?|:|until .+?|or"
        rf"|plus))*(?: (?:{STATE}|{HAVE}){SMALL})?(?: (?:,|and|so|but|then|:))* {ASK}(?:"
        rf" .{{0,30}})?",
        what_now,
    ),
    (
        rf"{ASK}(?: (?:,|if|when|because|since|with|for|in|and|that (?:takes|fits|only takes"
        rf"|i can do in|needs)|given|under|less than|about|only|at|as|-|who|:))* (?:{STATE}"
        rf"|{HAVE}|{MINUTES.pattern}(?: or less| max| tops)?){SMALL}",
        what_now,
    ),
)
