"""Grief, and words that are hard on oneself: a kind sentence, and the list may wait.

Only where nothing else is asked for: "my dad died, move everything to Monday" is an order too.
"""

from __future__ import annotations

from typing import Final

from agents.offline.talk.safety.plain import one_from_a_word_on, one_of, words_of_any

WAIT: Final = (
    "Your list can wait, and nothing is changed. If one tiny thing would help, ask me for it."
)
GRIEF: Final = (
    f"I'm so sorry. That is a lot to carry, and you don't have to do anything now. {WAIT}"
)
HARD: Final = (
    "That sounds like a hard moment, and I'm glad you said it. You are worth more than any list,"
    f" and you deserve a kind word, from yourself too. {WAIT}"
)
SAD: Final = f"I'm sorry it is so hard right now. You don't have to carry it all at once. {WAIT}"
TALK: Final = (
    "I'm sorry it hurts so much, and I'm glad you said it. You matter, and you don't have to carry"
    " this alone: at findahelpline.com you find people near you who listen at any hour; in the US"
    " and Canada you can call or text 988, in the UK and Ireland call 116 123. Your list can wait."
)
EATING: Final = (
    "Thank you for telling me. Your body may need some care now: a sip and a small bite, if you"
    " can, and a doctor or somebody you trust to talk to. At findahelpline.com people listen at"
    " any hour. Your list can wait."
)

DEAR: Final = (
    r"(?:dogs?|cats?|puppy|kitten|pets?|horse|rabbit|bunny|hamster|guinea pig|budgie|parrot|dad"
    r"|daddy|father|mum|mummy|mom|mommy|mother|parents?|grandma|grandpa|granny|gran|nan|nana"
    r"|grandad|granddad|grandmother|grandfather|brother|sister|son|daughter|baby|child|kid"
    r"|husband|wife|partner|boyfriend|girlfriend|fiancee?|uncle|aunt|auntie|cousin|nephew|niece"
    r"|(?:best )?friend|mate|colleague|coworker|neighbou?r|teacher|stepdad|stepmom|stepmum"
    r"|in law|twin)"
)
GONE: Final = (
    r"(?:died|passed away|passed on|has passed|is dead|is gone(?= *$)|was killed|got killed"
    r"|was put (?:down|to sleep)|took (?:his|her|their) own life|killed (?:himself|herself))"
)
NOT_TALE: Final = r"(?! (?:laughing|on me|of laughter|\d+ years ago|years ago|a while ago|in the))"
GRIEVING: Final = one_from_a_word_on(
    (
        rf"\b(?:my|our|the|his|her) (?:[a-z]+ ){{0,2}}?{DEAR} (?:just |has |have |had |suddenly )*"
        rf"(?:{GONE}|passed(?= *$| yesterday| today| last night))\b{NOT_TALE}",
        rf"^(?:[a-z]+ )?(?:dad|mum|mom|grandma|grandpa|gran|nan|grandad|granny) (?:just |has"
        rf" )?{GONE}",
        rf"\b(?:i|we) (?:just |have |ve )*lost (?:my|our) (?:[a-z]+ )?{DEAR}\b(?! (?:keys?|number"
        r"|s |leash|food|phone|at (?:chess|the)))",
        r"\b(?:i|we|ive) (?:just |have |had |ve )*(?:miscarried|a miscarriage|lost the baby)\b"
        r"|\b(?:had|having) a (?:miscarriage|stillbirth)\b",
        rf"\b(?:had|have|having) to put (?:my|our) (?:[a-z]+ )?{DEAR} (?:down|to sleep)\b"
        r"(?! (?:at \d|early|by))",
        r"\bi(?:m| am) (?:grieving|in mourning|mourning)\b|\b(?:my|our) (?:[a-z]+ )?"
        rf"{DEAR} (?:is dying|has (?:cancer|weeks to live))\b",
        r"\b(?:i have|ive got|i was (?:just )?diagnosed with|ive been diagnosed with) (?:\w+ )?"
        r"cancer\b",
    )
)
SO: Final = (
    r"(?:just |such |so |really |very |too |an? |the |complete |total |absolute |always |fucking |"
    r"freaking |damn |bloody |literally |utterly |being |feeling |like |completely |totally |"
    r"honestly |nothing but |basically |big |huge |biggest |good for )*"
)
BAD: Final = "|".join(
    (
        "failure|fail|loser|idiot|moron|fool|burden|disappointment|disgrace|fraud|imposter"
        "|impostor",
        "stupid|dumb|useless|worthless|pathetic|hopeless|garbage|trash|incompetent|unlovable"
        "|broken",
        "disgusting|ugly|lazy|nothing|weak|disaster",
        r"(?:screw|fuck|mess)\s?up|waste\sof\s(?:space|air|oxygen)|(?:not"
        r"|never)\s(?:good\s)?enough",
        r"(?:bad|terrible)\s(?:mum|mom|mother|dad|father|parent|person|friend|wife|husband"
        r"|partner)",
        "terrible",
    )
)
IM: Final = r"(?:im|i am|i feel|i feel like|im feeling|i m|ive been|i was|i think im)"
HARSH: Final = one_from_a_word_on(
    (
        rf"\b{IM} {SO}(?:{BAD})\b(?! (?:at (?:math|maths|cooking|drawing|chess)|but|to"
        rf" (?:think|say)"
        r"|about|in the|with the|left|much|for (?:not|forgetting)|special|important|new|planned))",
        r"\bi (?:always |just |only |keep )*(?:ruin|mess up|screw up|fuck up|break"
        r"|fai\w)(?:ing|ed)?"
        r" (?:at )?everything\b|\bi (?:always|keep) (?:mess(?:ing)?|fai\w(?:ing)?|screw(?:ing)?"
        r"|fuck(?:ing)?)(?: (?:up|it up|things up))?(?= *$)|\bi fai\w at (?:life|everything)\b",
        r"\bi (?:suck|suck so much|suck at (?:everything|life))(?= *$)"
        r"|\bi (?:cant|never|dont) (?:even )?(?:do|get) (?:any ?thing|a thing) (?:right|done"
        r" right)\b"
        r"|\bi (?:let|disap\w+|am letting|always let) everyone(?: down)?\b"
        r"|\bwhats wrong with me\b(?= *$)|\bwhy am i (?:like this|so \w+)(?= *$)"
        r"|\bim the worst(?= *$| person| at life)",
    )
)
ALONE: Final = one_from_a_word_on(
    (
        r"\bi (?:really |just |fucking |so |truly |absolutely |kind of |kinda |do )*(?:hate|loathe"
        r"|despise|cant stand|detest) (?:my ?self|my (?:own )?life|being me|who i am|my existence"
        r"|being alive)\b(?! (?:for (?:not|forgetting|missing)|when i (?:forget|miss)))",
        r"\b(?:every ?(?:one|body)) hates me\b|\b(?:no ?(?:one|body)) (?:really |even |ever )?"
        r"(?:loves|likes|cares about|cares for|wants) me\b|\bnobody cares(?: if| about me)?(?= *$)",
        rf"\b{IM} {SO}(?:worth\w+|unloved|unwanted|hope\wess|empty inside|numb inside|dead inside"
        r"|desperate|a burden(?: to (?:every ?one|them|my family))?)\b(?! (?:for|to (?:get|find)))",
        r"\b(?:my life is (?:over|ruined|a mess|garbage|trash|shit|nothing|hell|pointless)|i have"
        r" nothing left|theres no hope|i have no hope|i lost (?:all )?hope|i (?:just"
        r" )?(?:want to|wish i could) disappear)\b"
        r"(?! (?:if|from|behind|for a))",
        r"\bnothing matters(?: any ?more)?(?= *$)|\b(?:everything|it all|life) (?:is|feels|seems)"
        r" (?:so |just |completely )*(?:pointless|meaningless|hope\wess)(?= *$| any ?more| lately)",
        r"\bi (?:made|make|am making) (?:my ?self) (?:throw up|puke|vomit|sick)\b",
    )
)
LOW: Final = one_from_a_word_on(
    (
        r"\b(?:cant|couldnt|wont|dont) stop crying\b|\b(?:ive been|im|i am|i keep|i was|i"
        r" have been)"
        r" (?:just |still )*(?:crying|sobbing|in tears)\b(?! (?:laughing|with laughter|over the"
        r" (?:cake|onions)))",
        r"^(?:\w+ )?(?:but )?(?:honestly |ugh |like |really |so |idk |sigh |and )*whats"
        r" (?:even |really )*the"
        r" point(?: any ?more| of (?:it all|anything|all this|everything|trying|any of (?:it|this))"
        r"| in (?:trying|anything)| really| even)*(?= *$)",
        r"\b(?:im|i am|i feel|feeling) (?:so |very |really |too |just |all |completely |totally )*"
        r"(?:sad|alone|lonely|heartbroken|depressed|miserable|devastated|broken ?hearted)(?="
        r" *$| and"
        r" (?:alone|sad|lonely|empty|lost)| today| tonight| right now| lately| all the time| inside"
        r"| again)",
        r"\b(?:my (?:husband|wife|boyfriend|girlfriend|partner|fiancee?)|he|she) (?:just"
        r" )?(?:left me"
        r"|broke up with me|dumped me|cheated on me|wants a divorce|is leaving me)\b(?! (?:a|an|the"
        r"|his|her|with|on (?:read|hold)|to)\b)",
        r"\b(?:i (?:just )?(?:got|was) (?:dumped|fired|laid off|sacked)|i (?:just )?lost my"
        r" job|we broke"
        r" up|(?:im|were) getting (?:a divorce|divorced))\b",
        r"\bi(?:m| feel like) giving up(?: on everything)?(?= *$)|^i give up(?= *$)|\bi want"
        r" to give up(?= *$| on everything)"
        r"|\bi (?:just )?want (?:to cry|a hug)\b",
    )
)
UNFED: Final = one_from_a_word_on(
    (
        r"\b(?:havent|have not|not|hardly|barely|havent really) (?:eaten|ate|had (?:any )?food|eat)"
        r"(?: (?:anything|a thing|properly|much|at all|any food|food|a bite))* (?:in|for"
        r"|since) (?:\w+"
        r" ){0,2}?(?:days|weeks?|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b",
        r"\b(?:no food|without (?:food|eating)|fasting|fasted|starved|starving my ?self)(?:"
        r" (?:in|for))?"
        r" (?:\w+ )?(?:days|weeks)\b(?! (?:of ramadan))|\b(?:im|i am|ive been|i keep|been)"
        r" (?:starving|"
        r"purging|bingeing and purging)(?: my ?self| again)\b",
        r"\b(?:throw(?:ing)? up|puk(?:e|ing)|vomit(?:ing)?) (?:after (?:every meal|eating|i"
        r" eat)|to lose"
        r" weight|on purpose)\b|\bdont deserve (?:food|to eat)\b",
    )
)
WISH: Final = one_from_a_word_on(
    (
        r"\b(?:add|move|push|remind|delete|remove|cancel|resched\w+|postpone|clear|plan|show"
        r"|list|note"
        r"|schedule|put (?!(?:(?:my|our) (?:\w+ ){1,2})?(?:down|to sleep))|undo|log|snooze"
        r"|split|mark|start|shift|skip|book|set|find"
        r"|create|block|pause|stop the|finish|finished|done|tick|drop)\b",
        r"\b(?:what(?:s)? (?:should|can|could|do|next|now|is (?:next|left|on)|on|left|to do|first)"
        r"|which|whats (?:the )?(?:easiest|smallest|next|first|one|least)|where do i|how do"
        r" i|help me"
        r"|can (?:you|i)|could (?:you|i)|should i|would you|please|gimme|give me|suggest"
        r"|pick|choose"
        r"|need to|have to|gotta|must|ill|i will|energy|tasks?|something (?:easy|small|tiny)"
        r"|anything"
        r" (?:easy|small|tiny))\b",
    )
)
IN_ANY: Final = one_of(
    (
        r" (?:ich hasse mich|ich hasse mein leben|je me deteste|je me hais|je deteste ma vie"
        r"|me odio"
        r"|odio mi vida|mi odio|odio la mia vita|me odeio|odeio minha vida|ik haat mezelf|ik"
        r" haat mijn"
        r" leven|nienawidze siebie|nienawidze swojego zycia|ненавижу себя|ненавижу свою жизнь"
        r"|kendimden nefret ediyorum|hayatimdan nefret ediyorum|(?:khud|apne aap) se nafrat \w+) ",
        r"自分が(?:大)?嫌い|我(?:恨|讨厌|討厭)(?:我)?自己|खुद से नफरत",
    )
)
ANSWERS: Final = (
    (ALONE, TALK),
    (GRIEVING, GRIEF),
    (HARSH, HARD),
    (LOW, SAD),
)


def care_in_sorrow(text: str, lowered: str) -> str | None:
    """A kind sentence for plain words of sorrow that ask for nothing else, or None."""
    if UNFED.search(text):
        return EATING
    if WISH.search(text):
        return None
    if IN_ANY.search(words_of_any(lowered)):
        return TALK
    return next((answer for sign, answer in ANSWERS if sign.search(text)), None)
