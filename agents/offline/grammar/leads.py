"""What people say before the thing itself: "um so I need to", "remind me to"."""

import re

from agents.offline.grammar.lexicon.function_words import DETERMINERS, MODALS, PRONOUNS
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.lexicon.openers import OPENERS
from agents.offline.grammar.lexicon.verbs import EVERY_VERB, STRONG
from agents.offline.grammar.names import DAY, MONTH
from agents.offline.grammar.phrase import compiled
from agents.offline.grammar.requests import REQUEST_WORDS, request_end
from agents.offline.grammar.sheet import Sheet

_ADVERB = (
    r"(?: (?:really|also|still|just|probably|definitely|maybe|then|absolutely|always|urgently"
    r"|desperately|seriously|finally|actually|badly|kind of|sort of))?"
)
_WANT = (
    r"(?:need|have|want|wanted|got|would like|ought|plan|intend|am going|am supposed|needed|had)"
)
STRONG_LEAD = compiled(
    rf"(?:and )?(?:i|we){_ADVERB} (?:{_WANT}|'?ve got){_ADVERB} to"
    rf"|(?:i'?ve|we'?ve) got to|i'?d (?:like|love) to|i'?m (?:going|supposed|planning) to"
    rf"|(?:i|we){_ADVERB} (?:gotta|wanna|gonna|hafta|should|must|shall|better){_ADVERB}"
    rf"|i(?:'?m| was| am|'?ve been) (?:meant|supposed|going|hoping|trying|about) to"
    rf"|i (?:forgot|keep forgetting|still need|still have|almost forgot) to"
    rf"|i'?m gonna|i need you to|(?:i (?:want|need|would like) )?to be reminded(?: to| about| of)?"
    rf"|(?:please )?(?:remember|make sure|be sure) (?:to|that i|i)"
    rf"|(?:please )?(?:do not|don'?t|dont|never) (?:let me )?forget(?: to| about| that)?"
    rf"|(?:please )?(?:can|could|will|would) you(?: please)?{_ADVERB} (?:remind|tell) me"
    rf"(?: to| about| that)?"
    rf"|(?:please )?remind me(?: to| about| of| that|:)?"
    rf"|(?:please )?(?:set|create|add|make)(?: up)?(?: me)? (?:a )?reminders?"
    rf" (?:to|for|about|that|of)"
    rf"(?: me to)?"
)
_SOFT_LEAD = compiled(
    r"(?:calendar|reminder|alarm|note|task|to-?do|appointment) ?,(?= \w)"
    r"|(?:to-?do|todos?|to do|tasks?|new task|reminders?|notes?|note to self|memo|action item|idea"
    r"|shopping list|shopping|groceries|grocery list|habit|event|question) ?[:-](?!\w)"
    r"|(?:my )?(?:to-?do|to do|task|shopping|grocery|packing) list(?: for)? ?:?|to-?do(?= [a-z])"
    r"|things (?:i (?:need|have) )?to do ?:?"
    r"|add (?:a )?(?:new )?(?:task|todo|to-do|item)(?: to)?:?|new (?:task|todo):?"
    rf"|{_WANT} to|gotta|wanna|gonna|must|should|let'?s|let me(?! know)|it'?s time to|time to"
    r"|(?:can|could|will|would) you(?: please)?|note to self|reminder to(?: self)?"
    r"|for (?:goodness|god'?s?|heaven'?s?|pete'?s|christ'?s) sake|seriously though|oh my god"
    r"|(?:(?:item|task|point|thing|number|no) )?(?:one|two|three|four|five|six) ?[,:](?= \w)"
    r"|and to(?= \w)|to do list(?= \w)"
    r"|when(?:ever)? (?:i|we) (?:(?:get|have|find) (?:a |the |some |any )?(?:chance|moment|minute"
    r"|second|time|energy)|get (?:a)?round to it|feel like it|can) ?,"
    r"|(?:for|on|in|under) (?:the|my|our) (?:[\w'-]{2,30} ){1,3}project ?[:,]?(?= \w)"
    r"|first of all|you know|first up|first off|before i forget|what was it"
    r"|first thing(?= (?:i|we|is)\b)|i(?: just)? remembered(?: that)?|first thing'?s first"
    r"|top of (?:the|my) list|last but not least|on top of that|while (?:i'?m|you'?re|we'?re) at it"
    r"|if (?:there'?s|(?:i|we) (?:have|get|find)) (?:any |enough |the )?(?:time|a chance|a moment)"
    r"|if (?:i|we) can|if possible|i mean|let'?s see|let me see|what else|one more thing"
    r"|another thing|oh yeah|oh and|kind of"
    r"|i(?: was|'?m|'?ve been| am) thinking(?: that| of| about)?|i think(?: i)?"
    r"|i guess|i suppose|i'?ll|i will|we'?ll|i have an?(?= )|i'?ve got an?(?= )"
    r"|after that|at the end|hey siri|ok google|hey google|in addition|as well as"
    r"|like(?=,| um| uh| i )|to(?= (?:do|buy|get|call) )"
    r"|(?:hi|hello|hey) (?:there|everyone|everybody|again)"
    r"|good (?:morning|afternoon|evening|night)(?! ?[\w'-])"
    rf"|(?:do not|don'?t|dont)(?= [^.,;\n]{{1,80}} (?:until|till|til)"
    rf" (?:(?:the|next|this|after) )*(?:{DAY}|{MONTH}|tomorrow|tonight|week|weekend|month|\d))"
)
LIST_HEAD = compiled(
    r"(?:to )?(?:buy|get|need|grab|pick up|remember|do not forget|don'?t forget) ?:", whole=False
)
_ALSO_NOUNS = listed(
    """
    morning though actually god first second third right next now well plus just sure wait no thanks
    like shoot man oops
    """
)
_COUNTED = frozenset(["first", "second", "third"])
_AFTER_OPENERS = OPENERS | PRONOUNS | MODALS | EVERY_VERB
_AFTER_FIRST = STRONG | {"call", "email", "text"}
STRONG_WORDS = listed(
    """
    and i we i've ive we've weve i'd id i'm im to please remember make be do don't dont never can
    could will would remind set create add
    """
)
"""The words that a strong lead-in can begin with."""
_SOFT_WORDS = listed(
    """
    action add after alarm am and another appointment as at before calendar can could do don't dont
    event first five for four gonna good got gotta groceries grocery habit had have hello hey hi i
    i'll i'm i've idea if ill im in intend it's item its ive kind last let let's lets like memo must
    my need needed new no note notes number oh ok on one ought packing plan point question reminder
    reminders seriously shopping should six task tasks thing things three time to todo todos top two
    under wanna want wanted we'll well what when whenever while will would you
    """
)
_LIST_WORDS = listed("buy do don't dont get grab need pick remember to")
_FIRST_WORDS = OPENERS | STRONG_WORDS | _SOFT_WORDS | _LIST_WORDS | REQUEST_WORDS
LEADS = (
    (_LIST_WORDS, LIST_HEAD),
    (STRONG_WORDS, STRONG_LEAD),
    (_SOFT_WORDS, _SOFT_LEAD),
)
_MOST_LEADS = 8
_OPENING = re.compile(r"[\s,.…;:&*•-]*([^\W\d_]+(?:'[^\W\d_]+)?|&)")


def lead_end(sheet: Sheet, start: int, end: int) -> int:
    """Offset after all openers and lead-ins from `start` on."""
    pos = start
    for _ in range(_MOST_LEADS):
        moved = _one_lead(sheet, pos, end)
        if moved == pos or pos >= end:
            return pos
        pos = moved
    return pos


def _one_lead(sheet: Sheet, pos: int, end: int) -> int:
    folded = sheet.folded
    word = _OPENING.match(folded, pos)
    if word is None or word.end() > end or word[1] not in _FIRST_WORDS:
        return pos
    at = word.start(1)
    asked = request_end(sheet, at, end) if word[1] in REQUEST_WORDS else at
    if asked > at:
        return asked
    for first, pattern in LEADS:
        match = pattern.match(folded, at) if word[1] in first else None
        if match and match.end() <= end:
            return match.end()
    return word.end() if word[1] in OPENERS and _opens(folded, word) else pos


def _opens(folded: str, word: re.Match[str]) -> bool:
    """ "first I need to", "next, call" open; "first aid kit" and "next steps" do not."""
    if word[1] not in _ALSO_NOUNS:
        return True
    following = _OPENING.match(folded, word.end())
    if following is None or not folded[word.end() : following.start(1)].isspace():
        return True
    if word[1] in _COUNTED and following[1] in EVERY_VERB:
        return following[1] in _AFTER_FIRST or _acts_on(folded, following)
    return following[1] in _AFTER_OPENERS


def _acts_on(folded: str, verb: re.Match[str]) -> bool:
    """ "third, pay the bill": an article behind the verb."""
    thing = _OPENING.match(folded, verb.end())
    return thing is not None and thing[1] in DETERMINERS
