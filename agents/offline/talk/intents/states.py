"""How somebody says how much energy there is."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.moods import OTHERS

TIRED: Final = (
    r"tired|exhausted|drained|sleepy|knackered|wiped(?: out)?|sluggish|foggy|fried"
    r"|worn out|burn(?:ed|t) out|groggy|weary|spent|shattered|pooped|drowsy|half asleep"
    r"|lethargic|depleted|zonked|bushed|wrecked|cooked|run down|rundown|frazzled"
    r"|sleep deprived|dead on my feet|dead beat|out of (?:it|steam|juice|gas|energy|spoons"
    r"|fuel|battery)|low on (?:energy|juice|fuel|spoons|battery|batteries|gas)|no spoons"
    r"|running (?:on (?:fumes|empty|low)|low|out of (?:steam|energy|juice|fuel|gas))"
    r"|on (?:my )?last legs|listless|low energy|fatigued|tuckered out|flagging|fading|crashing"
)
AWAKE: Final = (
    r"energetic|energi[sz]ed|pumped(?: up)?|full of (?:energy|beans|life|vigou?r|pep)"
    r"|motivated|hyper|wired|fired up|fresh|(?:well[ -]?)?rested|awake|alert|sharp|on fire"
    r"|buzzing|raring to go|recharged|on top form|in (?:top|great) form|on a roll|refreshed"
    r"|bouncing|lively|bright eyed|in the zone|high energy|unstoppable|bursting with energy"
    r"|ready for anything|super productive"
)
FEELS_GOOD: Final = r"great|good|fantastic|amazing|brilliant|strong|wonderful|excellent|fab|superb"
FEELS_FLAT: Final = r"okay|alright|fine|so[ -]so|meh|decent|average|normal|not bad"
FEELS_BAD: Final = (
    r"beat|rubbish|rough|crap|crappy|terrible|awful|blah|lousy|flat|horrible|grim|bad|low|dead|like"
    r" (?:(?:an? )?(?:\w+ )*(?:crap|zombie|shit|death|garbage|mush|dishcloth|wreck"
    r"|corpse|slug|rag|potato|sloth"
    r"|trash|mess|ghost|vegetable|jelly|puddle|wet towel|hell|nothing))"
)
GONE: Final = (
    r"mush|mushy|fog|foggy|fried|dead|jelly|soup|goo|empty|gone|toast|not working|scrambled"
    r"|cotton ?wool|porridge|static|melting|flat|low|drained|cloudy|slow|numb|wool|mashed"
    r"|custard|pudding|scattered|cooked|shot|a sieve|running on empty|dying|nearly empty"
    r"|almost empty|on zero|at zero|depleted|finished|kaput|cheese|wet sand"
)
CHARGED: Final = (
    r"full|charged|fully charged|recharged|clear|sharp|fresh|buzzing|firing|full up|topped up"
)
VERY: Final = (
    r"(?:(?:so|really|very|super|pretty|quite|too|just|totally|completely|absolutely|all|still"
    r"|already|extremely|dead|bone|dog|fairly|rather|kind of|a bit|a little|feeling|feel|properly"
    r"|more|much|way|a lot|lots|somewhat|utterly|bloody|freaking|damn|surprisingly"
    r"|actually|like|unusually) )*"
)
I_AM: Final = (
    rf"(?:im|i am|i feel|feel|feeling|i have been|ive been|been|we are|am|woke up|got up"
    rf"|slept and feel) {VERY}"
)
PART_OF_ME: Final = (
    r"(?:my )?(?:brains?|heads?|minds?|battery|batterys|batteries|tanks?|bodys?|internal battery"
    r"|social battery)(?: (?:is|are|s|feels|feel|has|have|at|just|went))*"
)
SLEPT_BADLY: Final = (
    r"slept (?:so |really |very )?(?:badly|terribly|poorly|awfully|horribly|awful|terrible|bad"
    r"|crap|horrible|like (?:crap|shit|hell)|only .+|(?:[1-5]|one|two|three|four|five) hours"
    r"|not at all|too little|barely)"
    r"|(?:didnt|couldnt|hardly|barely|scarcely) (?:really )?(?:sleep|slept)|no sleep|without sleep"
    r"|(?:up|awake) all night|(?:bad|rough|terrible|awful|short|sleepless) night"
    r"|(?:kept me|had me) up(?: all night)?|little sleep|not (?:enough|much) sleep"
)
SLEPT_WELL: Final = (
    r"slept (?:(?:1[0-2]|[89]|eight|nine|ten|eleven|twelve) (?:solid |full |whole )?hours|(?:so "
    r"|really |very )?(?:well|great|good|wonderfully|amazing(?:ly)?|brilliantly"
    r"|fine|like a (?:baby|log|rock)))|(?:good|great) nights? (?:sleep|rest)|(?:great|good) night"
)
LOW_ENERGY: Final = (
    r"(?:no|zero|low|little|not much|hardly any|barely any|without|not a lot of|rock bottom"
    r"|bugger all|not enough|next to no) (?:energy|fuel|juice|battery|steam|gas)"
    r"|energys? (?:is |are |s |its |it is |feels |level |levels |levels are |level is "
    r"|just |all |rather |totally "
    r"|pretty |really |so |very |at |went |has |been |now )*(?:low|gone|zero|dead|nothing"
    r"|rock bottom|bad|terrible|in the basement|in the cellar|on the floor|shot|dropped|crashed"
    r"|tanked|empty|nonexistent|drained|poor|down(?! (?:as|at|to|for)))"
)
HIGH_ENERGY: Final = (
    r"(?:high|lots of|plenty of|loads of|tons of|a lot of|so much|much|endless|full"
    r"|great|max|good) energy"
    r"|energys? (?:is |are |s |feels |level |levels |levels are |level is |just |pretty |really "
    r"|so |very |at |now )*(?:high|great|full|amazing|excellent|through the roof|up|good|peaking"
    r"|at its peak|sky high|good again)"
)
MIDDLE_ENERGY: Final = (
    r"(?:medium|average|some|okay|moderate|decent|middling|normal) energy"
    r"|energys? (?:is |are |s |level |levels |at |about |around |so |kind of |sort of |now )*"
    r"(?:medium|average|okay|moderate|so[ -]so|middling|alright|fine|in the middle|normal)"
)
BATTERY: Final = re.compile(
    r"\bbatter(?:y|ies)(?: (?:is|are|s|at|level|about|around|on|down|to|life|just|now|like))*"
    r" (?P<n>\d{1,3})(?: ?%| ?percent)"
    r"|\b(?:im|i am|i feel|feeling|running|operating|functioning)(?: (?:at|on|like|about"
    r"|around|maybe|only|just))+ (?P<k>\d{1,3})(?: ?%| ?percent)"
    r"|\b(?P<m>\d{1,3})(?: ?%| ?percent)(?: of)?(?: (?:my|the))? (?:battery|batteries"
    r"|energy|charge)"
)
COUNTS: Final = {"one": 1, "two": 2, "three": 3}
OF_THREE: Final = re.compile(
    r"\benergys? (?:(?:is|level|at|like|maybe|about|around|today|now|:|=|,|just|a|an"
    r"|only|of) )*(?P<k>[123]|one|two|three)(?![\w/:%])(?! (?:minutes?|hours?|out|of))|"
    r"\bscale of (?:1|one) (?:to|-) (?:3|three)(?: [\w,']+){0,6}? (?P<m>[123]|one|two|three)\b|"
    r"\benergys?\b[^,.;]{0,24}?\b(?P<n>[123]) ?(?:/|out of|of) ?(?:3|three)\b"
)
NOT_TIRED: Final = re.compile(
    rf"\b(?:not|no longer|isnt|arent|never) {VERY}(?:that )?(?:{TIRED}|low|bad)\b"
    rf"|\bless tired\b"
)
NOT_AWAKE: Final = re.compile(
    rf"\b(?:not|isnt|arent|dont|hardly|barely|far from) {VERY}(?:feel |feeling |that |have |much "
    rf"|any |in )*(?:{AWAKE}|{FEELS_GOOD}|energy|well|myself|right)\b"
)
LOW: Final = re.compile(
    rf"(?:^|(?<=, )|(?<=and )|(?<=but )|(?<=so )|(?<=- )){VERY}(?:{TIRED})(?!\w)(?! (?:of|with"
    rf" the|with my) )|\b(?:{I_AM}(?:{TIRED}|{FEELS_BAD}|mush|fried|toast|foggy"
    rf"|scattered|drained|empty|a zombie)|{PART_OF_ME} {VERY}"
    rf"(?:like )?(?:{GONE})|(?:foggy|tired|fried|empty|slow|mushy|scattered|sluggish) (?:head"
    rf"|brain|mind|day)|{SLEPT_BADLY}|{LOW_ENERGY}|brain ?fog|crashed|brain (?:wont|cant"
    rf"|doesnt) (?:start|work|function|boot)|cant think)(?!\w)"
    rf"(?! (?:of|with the|with my) )"
)
HIGH: Final = re.compile(
    rf"\b(?:{I_AM}(?:{AWAKE}|{FEELS_GOOD})|full of (?:energy|beans|life)|wide awake|raring to go"
    rf"|{PART_OF_ME} {VERY}(?:{CHARGED})|{SLEPT_WELL}|{HIGH_ENERGY}|(?:feeling|feel) "
    rf"{VERY}(?:{AWAKE})|(?:pretty |super |really |so |very )?(?:energi[sz]ed|energetic|wired"
    rf"|pumped|well rested|buzzing))(?!\w)"
)
MIDDLE: Final = re.compile(
    rf"\b(?:{MIDDLE_ENERGY}|{I_AM}(?:{FEELS_FLAT}|medium|half awake|moderately awake)|moderately"
    rf" awake)(?!\w)"
)


RISEN: Final = re.compile(
    r"\benergys? (?:has |have |is |just )*(?:gone up|going up|went up|rising|risen|rose"
    r"|up|back|coming back|climbing"
    r"|improved|picked up)\b|\b(?:feel|feeling|im) (?:\w+ )?(?:better|fitter|stronger)"
    r" (?:now|again)\b"
)


def told_level(low: str) -> int | None:
    """1 to 3 where a clause tells of one's own energy, None where it does not."""
    if OTHERS.match(low):
        return None
    if (found := OF_THREE.search(low)) is not None:
        said = found["n"] or found["m"] or found["k"]
        return COUNTS.get(said) or int(said)
    if (found := BATTERY.search(low)) is not None:
        return 1 + min(2, int(found["n"] or found["m"] or found["k"]) // 34)
    if RISEN.search(low):
        return 3
    if NOT_TIRED.search(low):
        return 3 if HIGH.search(NOT_TIRED.sub(" ", low)) else 2
    if NOT_AWAKE.search(low):
        return 1
    for level, pattern in ((1, LOW), (3, HIGH), (2, MIDDLE)):
        if pattern.search(low):
            return level
    return None
