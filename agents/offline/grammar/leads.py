"""What people say before, between and after the thing itself: "um so I need to", "remind me to"."""

import re

from agents.offline.grammar.lexicon.function_words import DETERMINERS, MODALS, PRONOUNS
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.lexicon.verbs import EVERY_VERB, STRONG
from agents.offline.grammar.names import DAY, MONTH
from agents.offline.grammar.phrase import compiled
from agents.offline.grammar.requests import REQUEST_WORDS, request_end
from agents.offline.grammar.sheet import Sheet

HESITATIONS = listed(
    """
    um umm uh uhh uhm er erm hmm hm mmm ah eh mhm
    """
)
OPENERS = HESITATIONS | listed(
    """
    ok okay okey so well oh right alright hey yeah yep yes anyway anyways basically and then also
    plus but just actually please next finally lastly firstly secondly thirdly hi hello siri alexa
    like
    now & maybe perhaps
    additionally afterwards afterward first second third thanks lol no nope wait sure ugh y'all yall
    dude bro gosh sorry obviously honestly also hiya yo alright yup
    shoot crap damn shit argh gah jeez oops whoops man haha hahaha heh god omg seriously though
    morning actually
    """
)
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
_TRAILER = re.compile(
    r"(?:,? ?(?:that'?d be (?:great|good|nice|lovely|amazing)"
    r"|that would be (?:great|good|nice|lovely)|if (?:that'?s|it'?s) (?:ok|okay|alright|possible)"
    r"|please|thanks|thank you|thx|pls|lol|as well|too|or something|or so|i guess|you know"
    r"|and stuff|(?:on|to|in|onto) (?:my|the) (?:calendar|to-?do list|list|schedule"
    r"|agenda)))+\s*[.!]*$"
)
_MARKER = (
    r"(?:no|nope|nah|oops|sorry|wait|actually|i mean|i meant|or rather|rather|make that|make it"
    r"|scratch that|strike that|let'?s say|correction|on second thoughts?|change (?:that|it) to"
    r"|hang on|hold on|my bad|i meant to say|better)"
)
CORRECTION = re.compile(
    rf"[\s,.…-]{{0,5}}(?:oh |uh |um ){{0,2}}{_MARKER}"
    rf"(?:[\s,.…-]{{1,5}}(?:{_MARKER}|um|uh|oh)){{0,3}}"
    r"[\s,.…-]{1,5}(?:(?:on|at|by|for|to)\s{1,3})?"
)


def lead_end(sheet: Sheet, start: int, end: int) -> int:
    """Offset after all openers and lead-ins from `start` on."""
    pos = start
    for _ in range(_MOST_LEADS):
        moved = _one_lead(sheet, pos, end)
        if moved == pos or pos >= end:
            return pos
        pos = moved
    return pos


_ALSO_NOUNS = listed(
    "morning though actually god first second third right next now well plus just sure wait no thanks like shoot man oops"
)
_COUNTED = frozenset(["first", "second", "third"])
_AFTER_OPENERS = OPENERS | PRONOUNS | MODALS | EVERY_VERB
_AFTER_FIRST = STRONG | {"call", "email", "text"}
_LEAD_WORDS = OPENERS | listed(
    """
    i we i've ive we've weve i'd id i'm im i'll ill we'll well please remember make be do don't dont
    never can could will would remind set create add to todo todos task tasks new reminder reminders
    grab pick buy get good
    note notes memo action idea shopping groceries grocery habit event question need have want
    wanted got ought plan intend am needed had gotta wanna gonna hafta must should let's lets let
    it's its time first you kind top last on while before if after at in like my things what one
    another packing calendar appointment item point no one two three four five number for on in under oh seriously when whenever
    """
)
_FIRST_WORDS = _LEAD_WORDS | REQUEST_WORDS
_MOST_LEADS = 8
_OPENING = re.compile(r"[\s,.…;:&*•-]*([^\W\d_]+(?:'[^\W\d_]+)?|&)")


def _one_lead(sheet: Sheet, pos: int, end: int) -> int:
    folded = sheet.folded
    word = _OPENING.match(folded, pos)
    if word is None or word.end() > end or word[1] not in _FIRST_WORDS:
        return pos
    at = word.start(1)
    asked = request_end(sheet, at, end) if word[1] in REQUEST_WORDS else at
    if asked > at:
        return asked
    for pattern in (LIST_HEAD, STRONG_LEAD, _SOFT_LEAD):
        match = pattern.match(folded, at)
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


def trailer_start(folded: str, start: int, end: int) -> int:
    """Offset where "please", "too" or "on my calendar" at the end begin."""
    match = _TRAILER.search(folded, max(start, end - 60), end)
    return match.start() if match else end
