"""Words that talk and ask for nothing: "okay thanks bye", "never mind", "that's it I think"."""

import re

_FILLERS = (
    r"u+h*m+|u+h+|e+r+m*|h+m+|m+h+m+|a+h+|eh|oh+|o+k+|oka?y+|okey(?: dokey)?|k|so|and|but|well|"
    r"right|alright|all right|like|just|then|now|hey|hi|hello|hiya|yo|yeah?|yep|yup|yes|no"
    r"|nope|nah|"
    r"wait|hang on|hold on|one sec(?:ond)?|sorry|oops|whoops|anyway|anyways|basically|actually|"
    r"literally|honestly|obviously|you know(?: what)?|i mean|i guess|i think|i suppose"
    r"|i don'?t know|"
    r"(?:i )?dunno|let me (?:think|see)|let'?s see|what else|what was i (?:saying|going to say)|"
    r"where was i|what was it|"
    r"thanks?(?: you| a lot| so much| very much)?|thank u|thx|ta|cheers|please|bye+(?: bye)?"
    r"|goodbye|"
    r"see (?:you|ya)(?: later)?|good (?:morning|afternoon|evening|night)|"
    r"(?:that'?s|that is|thats) (?:it|all|everything|about it|fine|good|great|okay|ok|right"
    r"|enough)|"
    r"(?:that'?s )?all for (?:now|today)|for now|never ?mind|nvm|forget (?:it|that|about it)|"
    r"(?:scratch|strike|ignore|cancel|delete) that|no worries|whatever|cool|great|nice|fine|good|"
    r"perfect|awesome|lovely|sure(?: thing)?|got it|lol|haha+|ha|hm+|ugh+|phew|wow|yay|"
    r"nothing(?: (?:else|more|new|really))?|maybe|perhaps|too|also|or something|and stuff"
    r"|siri|alexa|"
    r"test(?:ing)?(?: test(?:ing)?)*|one two(?: three)?|is this (?:on|thing on|working)"
    r"|can you hear me|(?:good )?morning|evening|omg|god|(?:leave|skip|drop) it|brr+|argh+|gosh"
    r"|(?:it )?(?:doesn'?t|does not) matter|this (?:phone|thing)|brain ?dump|here (?:goes|we go)"
    r"|(?:oh )?(?:my )?(?:god|days|gosh|goodness|word)|in my head|honest(?:ly)?"
    r"|seriously(?: though)?"
)
_DAY_TALK = r"(?:day|night|week|weekend|morning|evening|month|year|time|life|mess|nightmare)"
_ASIDES = (
    rf"what an? (?:[\w'-]+ ){{0,2}}{_DAY_TALK}|it'?s been (?:an?|one of those) (?:[\w'-]+ ){{0,3}}"
    rf"{_DAY_TALK}s?|for (?:goodness|god'?s?|heaven'?s?|pete'?s|crying out loud|christ'?s)"
    r"(?: sake)?"
    r"|it'?s (?:so |really |absolutely |bloody |too |still ){0,2}(?:freezing|cold|hot|boiling"
    r"|raining|pouring|late|early|dark|chilly|windy|snowing)"
    r"(?: (?:out|outside|today|in here|already))?"
    r"|everything (?:that'?s )?(?:in|on) my (?:head|mind|plate)"
    r"|(?:what'?s|stuff) (?:in|on) my mind"
    r"|(?:i )?had (?:something|it)(?: (?:and|but) now it'?s gone)?|(?:and )?(?:now )?it'?s gone"
    r"|(?:i'?ve )?(?:lost|forgot(?:ten)?) (?:it|what i was (?:saying|going to say|about to say))"
    r"|that was (?:just |only )?(?:the|my) (?:dog|cat|kids?|door|phone|doorbell|baby|neighbour|tv)"
    r"|(?:just )?(?:a (?:couple|few)(?: of)?|two|three|four|some) (?:quick |other |more )?things"
    r"|(?:asdf|qwer|sdfg|zxcv|hjkl)\w{0,20}|wrong (?:button|app|one|chat|number)|ignore (?:this|me)"
    r"|(?:for|this is) (?:the|this) week|to-?do list|deep breath"
    r"|new year new me|where (?:do|should) i (?:even )?(?:start|begin)"
    r"|so much (?:to do|on|going on)"
    r"|(?:and )?i(?:'m| am) rambling(?: now)?|(?:i )?lost my train of thought"
)
_TALK = re.compile(rf"[^\w]*(?:(?:{_ASIDES}|{_FILLERS})(?:[^\w]+|$))+", re.IGNORECASE)
_LONGEST = 200


def is_chatter(said: str) -> bool:
    """Whether a folded stretch says nothing but such words."""
    if len(said) > _LONGEST:
        return False
    match = _TALK.match(said)
    return match is not None and match.end() == len(said)
