"""Words of someone who may be in danger. They get people who can help, and nothing else.

Hyperbole ("this deadline is killing me", "dead tired") and things ("kill the process") are not
meant. When in doubt the calm answer is given: it costs a moment, and its absence could cost more.
The numbers: 988 Suicide & Crisis Lifeline (US, Canada), Samaritans 116 123 (UK, Ireland).
"""

from __future__ import annotations

import re
from typing import Final

ANSWER: Final = (
    "I'm really glad you told me, and I'm sorry it hurts this much. I'm a task assistant and can't "
    "give you the help you deserve, but people can, right now. If you may be in danger, please call "
    "your local emergency number (112, 999 or 911). You can talk to someone at any hour: call or "
    "text 988 in the US and Canada, call 116 123 in the UK and Ireland, or find a line near you at "
    "findahelpline.com. If there is someone you trust, let them know how you feel. "
    "Your tasks can wait."
)

SELF: Final = r"(?:my ?self|meself|mysef|myslef|themsel(?:f|ves)|himself|herself)"
WISH: Final = (
    r"(?:want|wanna|wants|wanted|wish|wishing|going|gonna|thinking|thought|thoughts|think|urge|urges|feel like|feeling like"
    r"|might|will|ll|keep|kept|started|starting|been|tempted|plan|planning|about|ready|need|try|tried|trying|could|should|how|again|often|sometimes|just|impulse|desire)"
)
NOT_JOKE: Final = r"(?! ?(?:laughing|of (?:laughter|boredom|embarrassment|shame|hunger|cuteness)|hard|down|for (?:a|some|that|this)|to (?:see|try|know)))"
ALIVE: Final = r"(?:alive|here|around|born|on this (?:earth|planet)|in this world)"
SIGNS: Final[tuple[str, ...]] = (
    rf"k+il+(?:ing|ed|s)? ?{SELF}\b",
    r"\bkms\b|\bun-?alive(?:ing)?\b(?: myself| me)?|\bctb\b",
    r"\bsu[iy]?[cs]i(?:d|ed)\w*|\bsuis?cid\w*|\bsucid\w*|\bsuiside\w*|\bsewerslide\b",
    r"\b(?:end|ending|ended|take|taking) (?:my|his|her|their) (?:own )?lif(?:e)?\b|\bend(?:ing)? (?:it all|it for good|things for good|everything for good)\b",
    rf"\b(?:want|wanna|wants|wanted|wish|wishing|deserve|rather|desire|urge|feel like|feeling like|ready|hoping|hope|like)(?: (?:to|i|would|could|just|really|it|all|and|only|badly|so)){{0,4}} (?:die|dying|be dead|being dead)\b{NOT_JOKE}",
    rf"\bwant to dye\b(?! (?:my|the|her|his|some|it|eggs?|a|this)\b)|\b(?:thinking|thoughts?|think|dream|dreaming|fantasi[sz]\w+) (?:about|of|on) (?:dying|death|being dead|my death|ending)\b{NOT_JOKE}",
    rf"\bwish(?:ed|ing)? (?:that )?i (?:was|were|could be|had been|would be|d be) (?:dead|gone|never born)\b|\bwish(?:ed|ing)? (?:that )?i (?:had )?(?:wasnt|werent|was not|were not|was never|were never|had never been|never was|wouldnt be|hadnt been|didnt) (?:{ALIVE}|exist|wake up)",
    rf"\b(?:dont|do not|didnt|no longer|never|cant|not) (?:really |even |just )?(?:want|wanna|wish|care|feel like|see the point)(?: \w+){{0,3}}? (?:to )?(?:live|liv(?:e|ing)|be {ALIVE}|being {ALIVE}|exist|existing|wake up|be on this|keep living|go on living|continue living|stay alive|go on anymore|be here any ?more)\b(?! (?:with|in|near|at (?:my|the)|to (?:work|an alarm)|early|tomorrow at|at \d|so early|at this (?:hour|time)))",
    r"\b(?:no|any|a) (?:reason|point|purpose) (?:to|in|of|for)? ?(?:live|living|being alive|staying alive|going on|go on|exist|existing|be here)\b|\bwhats the point of (?:living|being alive|going on|life)\b|\b(?:nothing|not much) (?:left )?to live for\b",
    r"\b(?:life|living) (?:is|isnt|feels|is just|is not)(?: just| really)? ?(?:not )?(?:worth(?: it| living)?|pointless|meaningless|worth living)\b(?<!is worth)|\bnot worth (?:living|being alive)\b|\bisnt worth living\b",
    r"\bcant (?:go on|do life|keep living|live like this|keep going like this|do this life)(?: (?:anymore|any ?more|any longer|like this|living))*\b(?! (?:a|the|to|with|this|my) )|\bcant take (?:it|this|life)(?: any ?more| anymore| any longer)\b",
    r"\bbetter off (?:dead|without me|if i (?:was|were) (?:gone|dead)|if i died|not here)\b|\b(?:world|everyone|everybody|family|they|people) (?:would|d|will) (?:all )?(?:be (?:better|fine|happier)|not miss me|never miss me)(?: off)? (?:without me|if i (?:was|were) (?:gone|dead)|if i died|if i disappeared)\b|\bno ?(?:one|body) would (?:even )?(?:miss me|care if i (?:died|was gone|were gone|disappeared|was dead))\b|\bwould(?:nt| not)? ?anyone (?:even )?(?:miss me|care if i)\b",
    rf"\bself[ -]?harm\w*|\b{WISH}(?: \w+){{0,4}} (?:to )?(?:hurt|harm|cut|burn|hurting|harming|cutting|burning|hang|hanging|drown|drowning|shoot|shooting|poison|starve) (?:my ?self|me)\b(?! (?:some|off a|a (?:slice|piece|break)|out|in half))|\b(?:hurt|harm|cut|cutting|hurting|harming|hang|hanged|hanging|shoot|drown) my ?self (?:again|on purpose|tonight|to feel|because|so|when|every|badly|with)\b|\bi (?:cut|hurt|harm|burn) my ?self$|\bcutting again\b|\brelapsed? (?:and|with) cut",
    r"\bover ?dos(?:e|ed|ing)(?: (?:on|with) (?:pills|my|all|meds|medication|sleeping))?\b(?! (?:of|on) (?:coffee|caffeine|sugar|chocolate|work|meetings|cute))|\b(?:take|swallow|took|swallowed|taking) (?:all|every one of|a whole bottle of|too many of|the whole bottle of) (?:my|the|these|those)? ?(?:pills|meds|tablets|medication|sleeping)\b|\bhow many (?:pills|tablets|paracetamol|tylenol|sleeping pills)(?: \w+){0,4} (?:kill|die|dead|lethal|overdose)\b",
    r"\bjump(?:ing)? (?:off|from|in front of|out of|under) (?:a|the|my) (?:bridge|building|roof|train|window|balcony|cliff|car|bus|tracks|ledge)\b|\bhang(?:ing)? my ?self\b|\bslit(?:ting)? my (?:wrists?|throat)\b|\bcut(?:ting)? my (?:wrists?|veins)\b|\bnoose\b|\bgun to my head\b|\bdrive (?:my car )?(?:off|into) (?:a|the) (?:cliff|bridge|tree|wall|river|lake|traffic|road)\b|\bstep (?:in ?to|in front of) (?:the )?traffic\b|\bwalk into (?:the )?(?:sea|ocean|traffic)\b",
    r"\b(?:want|wanna|wish|hope|rather|could|like to|going|love)(?: \w+){0,3} (?:to )?(?:never wake up|not wake up|sleep (?:forever|and (?:never|not))|disappear (?:forever|for good)|vanish forever|fall asleep and (?:never|not)|go to sleep and (?:never|not)|stop (?:existing|being alive|living)|cease to exist|not (?:exist|be alive|be here)|be (?:dead|gone forever))\b|\bnever wak(?:e|ing) up(?: again)?\b",
    r"\b(?:tired|sick|done|finished|exhausted|weary|had enough) (?:of|with) (?:living|being alive|life|existing|this life|my life)\b|\bgive up on (?:life|living)\b|\bgiving up on (?:life|living)\b|\bready to (?:die|go for good|end it)\b|\bgoodbye (?:forever|world|cruel world|everyone forever)\b|\b(?:my|a) (?:last|final) (?:goodbye|note to everyone)\b|\bthis is (?:my |the )?(?:final )?goodbye\b|\bwont be (?:here|around|alive) (?:much longer|tomorrow|for long)\b",
    r"\b(?:he|she|they|friend|brother|sister|son|daughter|husband|wife|partner|mom|mum|dad|roommate)(?: \w+){0,4} (?:to )?(?:kill|hurt|harm|end) (?:him|her|them)(?:self|selves)\b",
    r"\bunalive\b|\bi (?:should|would|could) (?:just )?(?:die|be dead|disappear forever)\b|\bhope i (?:die|dont wake up)\b|\bi (?:just )?(?:dont|do not) (?:want|wanna) (?:to )?(?:be here|be alive|exist|live)\b(?! (?:with|in|near|at|for|on|all|today|long|this (?:late|early)))",
)
PATTERN: Final = re.compile("|".join(f"(?:{sign})" for sign in SIGNS))
NOT_MEANT: Final = re.compile(
    r"\bsuicide (?:squad|prevention|awareness|watch|hotline|doors|research|policy|burger|wings)\b|\bsuicidal tendencies\b"
    r"|\b(?:essay|paper|article|book|lecture|talk|chapter|slides|presentation|report|film|movie|episode)(?: \w+){0,3} (?:on|about) (?:suicid\w+|self[ -]?harm\w*)(?: \w+)?"
    r"|\bself[ -]?harm (?:prevention|policy|awareness|training|module)\b"
    r"|\bwant (?:it|this|that|the \w+|him|her|them) to die\b|\boverdose (?:awareness|training|prevention)\b"
)
PLAIN: Final = re.compile(r"[^a-z0-9 -]+")
SPACES: Final = re.compile(r" {2,}")


def is_crisis(lowered: str) -> bool:
    """Whether a lower-case message holds words of crisis; linear in its length."""
    text = SPACES.sub(" ", PLAIN.sub(" ", lowered.replace("'", "").replace("\n", " ")))
    return PATTERN.search(NOT_MEANT.sub(" ", text)) is not None
