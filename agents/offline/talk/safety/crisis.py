"""Words of someone who may be in danger. They get people who can help, and nothing else.

Hyperbole ("this deadline is killing me", "dead tired") and things ("kill the process") are not
meant. When in doubt the calm answer is given: it costs a moment, and its absence could cost more.
The numbers: 988 Suicide & Crisis Lifeline (US, Canada), Samaritans 116 123 (UK, Ireland).
"""

from __future__ import annotations

from typing import Final

from agents.offline.talk.safety.harm import HARM_SIGNS, NOT_HARM
from agents.offline.talk.safety.plain import one_from_a_word_on, plain
from agents.offline.talk.safety.tongues import is_crisis_in_any

ANSWER: Final = (
    "I'm really glad you told me, and I'm sorry it hurts this much. I'm a task assistant and can't "
    "give you the help you deserve, but people can, right now. If you may be in danger, are hurt "
    "or have taken something, please call your local emergency number (112, 999 or 911), even if "
    "you feel fine. You can talk to someone at any hour: call or text 988 in the US and Canada, "
    "call 116 123 in the UK and Ireland, or find a line near you at findahelpline.com. If there is "
    "someone you trust, let them know how you feel. Your tasks can wait."
)

SELF: Final = r"(?:my ?self|meself|mysef|myslef|themsel(?:f|ves)|himself|herself)"
WISH: Final = (
    r"(?:want|wanna|wants|wanted|wish|wishing|going|gonna|thinking|thought|thoughts"
    r"|think|urge|urges|feel like|feeling like"
    r"|might|will|ll|keep|kept|started|starting|been|tempted|plan|planning|about|ready"
    r"|need|try|tried|trying|could|should|how|again|often|sometimes|just|impulse|desire)"
)
NOT_JOKE: Final = (
    r"(?! ?(?:laughing|of (?:laughter|boredom|embarras\w+|hunger|cuteness)|hard"
    r"|down|for (?:a|some|that|this)|to (?:see|try|know)))"
)
ALIVE: Final = r"(?:alive|here|around|born|on this (?:earth|planet)|in this world)"
SIGNS: Final[tuple[str, ...]] = (
    rf"k+il+(?:ing|ed|s)? ?{SELF}\b",
    r"\bkms\b|\bun-?alive(?:ing)?\b(?: myself| me)?|\bctb\b",
    r"\bsu[iy]?[cs]i(?:d|ed)\w*|\bsuis?cid\w*|\bsucid\w*|\bsuiside\w*|\bsewerslide\b",
    r"\b(?:end|ending|ended|take|taking) (?:my|me|ma|his|her|their) (?:own )?lif(?:e)?\b"
    r"|\bend(?:ing)? (?:it all|it for good|things for good|everything for good)\b",
    rf"\b(?:want|wanna|wants|wanted|wish|wishing|deserve|rather|desire|urge|feel like"
    rf"|feeling like|ready|hoping|hope|like)(?: (?:to|i|would|could|just|really|it|all"
    rf"|and|only|badly|so)){{0,4}} (?:die|dying|be dead|being dead)\b{NOT_JOKE}",
    rf"\bwant to dye\b(?! (?:my|the|her|his|some|it|eggs?|a|this)\b)|\b(?:thinking"
    rf"|thoughts?|think|dream|dreaming|fantasi[sz]\w+) (?:about|of|on) (?:dying|death"
    rf"|being dead|my death|ending)\b{NOT_JOKE}",
    rf"\bwish(?:ed|ing)? (?:that )?i (?:was|were|could be|had been|would be|d be)"
    rf" (?:dead|gone|never born)\b|\bwish(?:ed|ing)? (?:that )?i (?:had )?(?:wasnt"
    rf"|werent|was not|were not|was never|were never|had never been|never was|wouldnt be"
    rf"|hadnt been|didnt) (?:{ALIVE}|exist|wake up)",
    rf"\b(?:dont|do not|didnt|no longer|never|cant|not) (?:really |even |just )?(?:want"
    rf"|wanna|wish|care|feel like|see the point)(?: \w+){{0,3}}? (?:to )?(?:live|liv(?:e"
    rf"|ing)|be {ALIVE}|being {ALIVE}|exist|existing|wake up|be on this|keep living|go"
    rf" on living|continue living|stay alive|go on anymore|be here any ?more)\b(?!"
    rf" (?:with|in|near|at (?:my|the)|to (?:work|an alarm)|early|tomorrow at|at \d|so"
    rf" early|at this (?:hour|time)))",
    r"\b(?:no|any|a) (?:reason|point|purpose) (?:to|in|of|for)? ?(?:live|living|being"
    r" alive|staying alive|going on|go on|exist|existing|be here)\b|\bwhats the (?:point"
    r"|use|sense) (?:of|in)"
    r" (?:living|being alive|going on|life)\b(?! (?:insurance|vest|jacket))|\b(?:nothing"
    r"|not much) (?:left )?to live"
    r" for\b",
    r"\b(?:life|living) (?:is|isnt|feels|is just|is not)(?: just| really)? ?(?:not"
    r" )?(?:worth(?: it| living)?|pointless|meaningless|worth living)\b(?<!is worth)"
    r"|\bnot worth (?:living|being alive)\b|\bisnt worth living\b",
    r"\b(?<!before i )cant go on(?= *$| any| like this| living| i | and | much| with"
    r" (?:this )?life)",
    r"\bcant (?:do life|keep living|live like this|keep going like this|do this"
    r" life)(?: (?:anymore|any ?more|any longer|like this|living))*\b(?! (?:a|the|to"
    r"|with|this|my) )|\bcant take (?:it|this|life)(?: any ?more| anymore| any longer)\b",
    r"\b(?:prefer(?:red)?|rather) (?:to )?(?:just )?(?:not|never) (?:to )?(?:wake up"
    r"|be (?:here|alive))\b(?! (?:early|at|so|before|tomorrow))",
    r"\b(?:dont|do not|cant|cannot|no longer) see (?:(?:a|any|the|much) )?reasons? (?:to|for)"
    r" (?:live|living|be alive|being alive)\b(?! (?:in|near|at|with))",
    r"\b(?:world|everyone|everybody|they|family) (?:is|are|s|re) (?:all )?better (?:off )?without"
    r" me\b",
    r"\bbetter(?: off)? if i(?: am|m| was| were)? (?:dead|gone|not here|not around|died)\b"
    r"|\bbetter off (?:dead|without me|if i (?:was|were) (?:gone|dead)|if i died|not"
    r" here)\b|\b(?:world|everyone|everybody|family|they|people) (?:would|d|will) (?:all"
    r" )?(?:be (?:better|fine|happier)|not miss me|never miss me)(?: off)? (?:without me"
    r"|if i (?:was|were) (?:gone|dead)|if i died|if i disappeared)\b|\bno ?(?:one|body)"
    r" would (?:even |really )?(?:miss me|(?:care|notice|mind) if i (?:died|was gone"
    r"|were gone|disappeared|was"
    r" dead))\b|\bwould(?:nt| not)? ?anyone (?:even )?(?:miss me|care if i)\b",
    rf"\bself[ -]?harm\w*|\b{WISH}(?: \w+){{0,4}} (?:to )?(?:hurt|harm|cut|burn|hurting"
    rf"|harming|cutting|burning|hang|hanging|drown|drowning|shoot|shooting|poison"
    rf"|starve) (?:my ?self|me)\b(?! (?:some|off a|a (?:slice|piece|break)|out|in half))"
    rf"|\b(?:hurt|harm|cut|cutting|hurting|harming|hang|hanged|hanging|shoot|drown) my"
    rf" ?self (?:again|on purpose|tonight|to feel|because|so|when|every|badly|with)\b"
    rf"|\bi (?:cut|hurt|harm|burn) my ?self$|\bcutting again\b|\brelapsed? (?:and|with)"
    rf" cut",
    r"\bover ?dos(?:e|ed|ing)(?: (?:on|with) (?:pills|my|all|meds|medication"
    r"|sleeping))?\b(?! (?:of|on) (?:coffee|caffeine|sugar|chocolate|work|meetings"
    r"|cute))|\b(?:take|swallow|took|swallowed|taking) (?:all|every one of|a whole"
    r" bottle of|too many of|the whole bottle of) (?:my|the|these|those)? ?(?:pills|meds"
    r"|tablets|medication|sleeping)\b|\bhow many (?:pills|tablets|paracetamol|tylenol"
    r"|sleeping pills)(?: \w+){0,4} (?:kill|die|dead|lethal|overdose)\b",
    r"\bjump(?:ing)? (?:off|from|in front of|out of|under) (?:a|the|my) (?:bridge"
    r"|building|roof|train|window|balcony|cliff|car|bus|tracks|ledge)\b|\bhang(?:ing)?"
    r" my ?self\b|\bslit(?:ting)? my (?:wrists?|throat)\b|\bcut(?:ting)? my (?:wrists?"
    r"|veins)\b|\bnoose\b|\bgun to my head\b|\bdrive (?:my car )?(?:off|into) (?:a|the)"
    r" (?:cliff|bridge|tree|wall|river|lake|traffic|road)\b|\bstep (?:in ?to|in front"
    r" of) (?:the )?traffic\b|\bwalk(?:ed|ing|s)? into (?:the )?(?:sea|ocean|traffic"
    r"|river|lake|water)\b",
    r"\b(?:why (?:should i|i should)|reason (?:why i should|to|for me to)|point (?:in|of))"
    r" (?:even )?(?:go(?:ing)? on|carry(?:ing)? on|keep(?:ing)? going|keep(?:ing)?) (?:with )?"
    r"(?:on )?(?:living|life|being alive|breathing)\b"
    r"|\b(?:all|they|everyone|everybody|family|kids|you)(?:d| would| will)? (?:all )?be better off"
    r" (?:if i (?:was|were|just|walked into|died|disappeared|wasnt|werent)|without me)\b",
    r"\b(?:want|wanna|wish|hope|rather|could|like to|going|love)(?: \w+){0,3} (?:to"
    r" )?(?:never wake up|not wake up|sleep (?:forever|and (?:never|not))|disappear"
    r" (?:forever|for good)|vanish forever|fall asleep and (?:never|not)|go to sleep and"
    r" (?:never|not)|stop (?:existing|being alive|living)|cease to exist|not (?:exist|be"
    r" alive|be here)|be (?:dead|gone forever))\b|\bnever wak(?:e|ing) up(?: again)?\b",
    r"\b(?:tired|sick|done|finished|exhausted|weary|had enough) (?:of|with) (?:living"
    r"|being alive|life|existing|this life|my life)\b|\bgive up on (?:life|living)\b"
    r"|\bgiving up on (?:life|living)\b|\bready to (?:die|go for good|end it)\b"
    r"|\bgoodbye (?:forever|world|cruel world|everyone forever)\b|\b(?:my|a) (?:last"
    r"|final) (?:goodbye|note to everyone)\b|\bthis is (?:my |the )?(?:final )?goodbye\b"
    r"|\bwont be (?:here|around|alive) (?:much longer|tomorrow|for long)\b",
    r"\b(?:he|she|they|friend|brother|sister|son|daughter|husband|wife|partner|mom|mum"
    r"|dad|roommate)(?: \w+){0,4} (?:to )?(?:kill|hurt|harm|end) (?:him|her|them)(?:self"
    r"|selves)\b",
    r"\bwant(?:ed)? (?:it|it all|everything|my life|the pain|this pain|this life|all of"
    r" this|all this) to (?:just )?(?:end|stop|be over)\b(?! (?:on|at|by|with|in|up"
    r"|early|before))",
    r"\bwant(?:s|ed)? not to (?:live|be alive|be here|exist|wake up)\b|\b(?:make|making"
    r"|put|putting) an"
    r" end (?:with|to|of|on) (?:my life|myself|it all|me)\b|\bif i (?:just )?(?:wasnt"
    r"|werent|were not"
    r"|was not|werent|am not|stopped being) (?:alive|around|here|on this (?:earth"
    r"|planet))(?: any ?more)?\b"
    r"|\bif i (?:just )?(?:ended|finished) (?:it|things|everything|my life)\b(?!"
    r" (?:early|later|today at))"
    r"|\bbetter for (?:all|everyone|everybody|them)(?: of (?:them|us|you))? (?:if|when"
    r"|without) (?:i|me)\b"
    r"|\bend (?:it|everything) tonight\b",
    r"\bunalive\b|\bi (?:should|would|could) (?:just )?(?:die(?! of)|be dead|disappear"
    r" forever)\b|\bhope i (?:die|dont wake up)\b|\bi (?:just )?(?:dont|do not) (?:want"
    r"|wanna) (?:to )?(?:be here|be alive|exist|live)\b(?! (?:with|in|near|at|for|on|all"
    r"|today|long|this (?:late|early)))",
)
PATTERN: Final = one_from_a_word_on((*SIGNS, *HARM_SIGNS))
NOT_MEANT: Final = one_from_a_word_on(
    (
        *NOT_HARM,
        r"\bsuicide (?:squad|prevention|awareness|watch|hotline|doors|research|policy|burger"
        r"|wings)\b|\bsuicidal tendencies\b"
        r"|\b(?:essay|paper|article|book|lecture|talk|chapter|slides|presentation|report"
        r"|film|movie|episode)(?: \w+){0,3} (?:on|about) (?:suicid\w+|self[ -]?harm\w*)(?:"
        r" \w+)?"
        r"|\bself[ -]?harm (?:prevention|policy|awareness|training|module)\b"
        r"|\bwant (?:it|this|that|the \w+|him|her|them) to die\b|\boverdose (?:awareness"
        r"|training|prevention)\b",
    )
)


def is_crisis(lowered: str) -> bool:
    """Whether a lower-case message holds words of crisis; linear in its length."""
    text = NOT_MEANT.sub(" ", plain(lowered))
    return PATTERN.search(text) is not None or is_crisis_in_any(lowered)
