"""Words of violence, suffered or about to be done: who can come or listen is named."""

from __future__ import annotations

from typing import Final

from agents.offline.talk.safety.plain import one_from_a_word_on

HURT: Final = (
    "I'm so sorry. You deserve to be safe, and none of this is on you. If you are in danger now,"
    " please call 112, 999 or 911. At findahelpline.com you find people near you who listen and"
    " help, free and in private. Your list can wait."
)
HURTING: Final = (
    "I'm glad you said it out loud. Please step away from them, and call 112, 999 or 911 now if"
    " anyone may get hurt. At findahelpline.com you find people to talk to at any hour."
    " Your list can wait."
)

PARTNER: Final = (
    r"(?:husband|wife|partner|boyfriend|girlfriend|ex|bf|gf|fiance|fiancee|spouse|dad|father|mum"
    r"|mom|mother|stepdad|stepfather|stepmom|stepmother|step dad|brother|uncle|boss|teacher|coach"
    r"|roommate|flatmate|son|cousin|sister|neighbou?r|grandfather|parents|family|man|ex husband"
    r"|ex wife|ex boyfriend|ex girlfriend|colleague|manager)"
)
THEM: Final = rf"(?:(?:my|the|a|his|her) (?:\w+ )?{PARTNER}|he|she|they|someone|somebody|hes|shes)"
DONE: Final = r"(?:just |has |have |always |often |keeps |still |again |also |was |is |been |s )*"
BLOW: Final = (
    r"(?:beats?|beating|beaten|hits?|hitting|punche[sd]|punching|punch|kicks?|kicked|kicking|slaps?"
    r"|slapped|slapping|chokes?|choked|choking|strangle[sd]?|strangling|hurts?|hurting"
    r"|burned|stabbed"
    r"|attacked|attacks?|abuse[sd]?|abusing|rapes?|raped|raping|molests?|molested|assaulted"
    r"|assaults?|grope[sd]?|groping|shove[sd]?|drugged|stalks?|stalking|stalked"
    r"|threatens|threatened"
    r"|threatening|forced himself on|forces himself on|touches|touched)"
)
NOT_BLOW: Final = (
    r"(?! (?:up|out|at|in|to (?:it|the|work|another|see|move|go)|with (?:an?|the|another|his|her)"
    r" (?:idea|email|question|request|news|task|deadline|invoice|bill|meeting)|down|back up|on the"
    r" shoulder|deeply|for a (?:coffee|favou?r)|by (?:\d|\w+ points)|every time at))"
)
VIOLENCE: Final = one_from_a_word_on(
    (
        rf"\b{THEM} {DONE}{BLOW} (?:me|us|my (?:kids?|children|baby|mum|mom|mother|sister"
        rf"|brother|son"
        rf"|daughter))\b{NOT_BLOW}",
        r"\b(?:i (?:was|am|got|have been|just got|just was)|ive been|im being|im getting|i"
        r" been|being)"
        r" (?:just |being |getting |sexually |physically |badly )*(?:raped|molested"
        r"|assaulted|beaten(?:"
        r" up)?|abused|attacked|stalked|trafficked|groped|mugged|kidnapped|strangled|held hostage"
        r"|date raped|spiked)\b(?! (?:at (?:chess|tennis|fifa)|by (?:emails?|work|mosquitoe?s|the"
        r" (?:report|printer))|to (?:it|the)))",
        r"\b(?:sexually (?:assaulted|abused)|raped) (?:me|us|by)\b|\bforced me to have sex\b",
        rf"\b{THEM} (?:threatened|threatens|is threatening|threatening|is trying|tried|wants"
        rf"|is going"
        r"|said (?:he|she|they)(?: will|d|ll)?) (?:to )?(?:kill|hurt|shoot|stab|strangle)"
        r" (?:me|us)\b"
        r"(?! (?:if i (?:dont|am late|forget|miss)|for (?:being|forgetting)|over|with"
        r" (?:work|this)))",
        r"\b(?:someones?|somebodys?|a man|a stranger|an intruder)(?: is| has| just| are| s)*"
        r" (?:breaking"
        r" in|broke in|broken in|in my (?:house|home|flat|apartment|room)|following me"
        r"|trying to get in"
        r"|at my door with)\b",
        r"\b(?:not|dont feel|never feel|isnt) safe (?:at home|in my (?:own )?home|with"
        r" (?:him|her|them"
        r"|my (?:husband|wife|partner|dad|ex|boyfriend|girlfriend)))\b|\b(?:afraid|scared"
        r"|terrified) of"
        r" my (?:husband|wife|partner|boyfriend|girlfriend|ex|dad|father|stepdad|son|mother"
        r"|mom|mum)\b",
    )
)
AIM: Final = (
    r"(?:(?:im|i am|i was) (?:going to|gonna|about to|planning to|thinking of|thinking about|afraid"
    r" ill|scared ill|afraid i will|tempted to|ready to)|i (?:want to|wanna|might|will"
    r"|could|need to"
    r"|have to|would like to|keep wanting to|feel like|m gonna|plan to|almost|nearly)"
    r"|ill|id like to"
    r"|want to|wanna|gonna|going to|urge to|thoughts? of|thoughts? about|plan to)"
)
LOVED: Final = (
    r"(?:(?:my|our|the|his|her) (?:own )?(?:kids?|children|child|baby|babies|son|daughter|toddler"
    r"|wife|husband|partner|girlfriend|boyfriend|family|parents|mother|father|mom|mum"
    r"|dad|ex|students?"
    r"|pupils|classmates)|him|her|them(?! all)|someone|somebody|people|others|everyone|everybody)"
)
NOT_AIM: Final = (
    r"(?! (?:feelings?|at (?:chess|fifa|tennis|cards|monopoly|football|\w+ tonight)|an?"
    r" (?:email|text"
    r"|message|note|reminder|line|mail)|if (?:he|she|they|it)|chances?|odds|with kindness|lol|haha"
    r"|jk|in (?:the|a) (?:game|match|race|presentation|interview)|off guard|score|record|back pain"
    r"|boss|plants?|zombies|to it|to the))"
)
THREAT: Final = one_from_a_word_on(
    (
        rf"\b{AIM} (?:just |really |badly |seriously )?(?:hurt|hurting|harm|harming|stab|stabbing"
        rf"|shoot|shooting|strangle|strangling|kill|killing|murder|murdering|poison|beat up|drown"
        rf"|smother|shake|attack|attacking|hit|rape) {LOVED}\b{NOT_AIM}",
        r"\b(?:shoot|shooting|blow|blowing|burn|burning) (?:up|down) (?:the|my|a|this|our)"
        r" (?:school"
        r"|office|church|mall|mosque|synagogue|temple|workplace|building|place|university"
        r"|college|bar"
        r"|club|hospital|house|town)\b|\bbomb(?:ing)? (?:the|my|a|this|our) (?:school|office|church"
        r"|mall|mosque|synagogue|airport|station|building|embassy|hospital|university)\b",
        r"\bbring(?:ing)? (?:a|my|the) (?:gun|knife|rifle|bomb) to (?:school|work|class|the"
        r" office)\b"
        r"|\bset(?:ting)? (?:fire to (?:the|my|his|her)|(?:the|my|his|her)) (?:school|house"
        r"|home|flat"
        r"|ex)(?: on fire)?\b(?= on fire| *$)|\bmake a (?:pipe )?bomb\b(?! (?:bath|calorimeter))",
        r"\bi (?:just |have |always |keep )*(?:hit|hurt|shook|beat|beaten|hitting|hurting"
        r"|strangled"
        r"|stabbed|choked|killed) (?:my|our) (?:own )?(?:kids?|child|children|baby|son|daughter"
        r"|toddler|wife|husband|girlfriend|boyfriend|partner|mother|father)\b(?! (?:with"
        r" (?:good|an?)"
        r"|at (?:chess|cards|fifa|tennis)|in (?:chess|cards|the game)|feelings|s feelings|to"
        r" the|to it))",
    )
)
