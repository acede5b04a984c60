"""Words of bodily danger and of violence: who can come or listen is named, and nothing else.

Unions of signs, each linear in the length of a message; what is only a task about such things
("read about chest pain", "first aid course") or a manner of speaking is not meant.
"""

from __future__ import annotations

from typing import Final

from agents.offline.talk.safety.plain import one_from_a_word_on, words_of_any
from agents.offline.talk.safety.tongues_of_emergency import BODY_ANYWHERE, VIOLENCE_ANYWHERE
from agents.offline.talk.safety.violence import HURT, HURTING, THREAT, VIOLENCE

ANSWER: Final = (
    "This may be an emergency. Please call your local emergency number now: 112, 999 or 911."
    " I can't call for you. If someone is near, ask them to stay with you. Your list can wait."
)
PANIC: Final = (
    "That sounds frightening. If this is new, comes with pain or does not ease, please call 112,"
    " 999 or 911 now. If you know these attacks: feet on the floor, breathe out slowly, one breath"
    " at a time. It passes. Your list can wait."
)
KIN: Final = (
    r"(?:baby|babys|son|sons|daughter|daughters|kid|kids|child|childs|children|toddler|newborn"
    r"|infant|mum|mums|mom|moms|mother|mothers|dad|dads|father|fathers|husband|husbands|wife|wifes"
    r"|partner|boyfriend|girlfriend|friend|friends|brother|sister|grandma|grandpa|grandmother"
    r"|grandfather|nan|gran|roommate|flatmate|neighbou?r|uncle|aunt|cousin|colleague|coworker)"
)
SOMEONE: Final = (
    rf"(?:(?:my|our|the|a|his|her) (?:\w+ )?{KIN}|he|hes|she|shes|they|theyre|someone"
    rf"|somebody|a man"
    r"|a woman|this guy|the baby|mom|mum|dad|grandma|grandpa)"
)
IM: Final = r"(?:i|im|i am|am|is|s|are|were|be|been|hes|shes|theyre|having|think im|think i am)"
ATTACK: Final = r"(?:heart attack|heartattack|stroke|seizure|cardiac arrest|allergic reaction)"
OTHERS: Final = one_from_a_word_on(
    (
        rf"\b(?:my|our|the|a) (?:\w+ )?(?:{KIN}|dog|cat) (?:has |just |have |accidentally "
        rf"|might have"
        r" |may have )*(?:swallowed|drank|drunk|drinking|took|ate|eaten|got into) (?:\w+"
        r" ){0,3}(?:pills?"
        r"|tablets?|meds|medication|medicine|bleach|battery|batteries|magnets?|poison"
        r"|detergent|pods?"
        r"|cleaner|antifreeze|paracetamol|ibuprofen|tylenol|aspirin|xanax|chocolate poison"
        r"|coins?)\b"
        r"(?! (?:at|on time|this morning as|already|as (?:planned|prescribed)))",
    )
)
BODY: Final = one_from_a_word_on(
    (
        rf"\b(?:having|has|suffering|getting|be|this is) (?:an? |another )?(?:massive |mini |bad "
        rf"|severe |serious )?{ATTACK}\b(?! (?:of|over|about|because|when|from|rehab|risk|course"
        r"|training|prevention))",
        rf"\b(?:is this|think its|think i had|i just had|just had|i had|hes had|shes had|has"
        rf" had) an?"
        rf" (?:\w+ )?{ATTACK}\b(?! (?:of|over|about|because|when|from|at the|last|years?|in))",
        r"\b(?:chest|heart) (?:really |still |just |is |has been |has |suddenly |keeps "
        r"|feels |badly "
        r"|so |very )*(?:hurts?|hurting|aches?|pains?|tight|tightness|crushing|stopped|pressure"
        r"|burning)\b(?! (?:for|day|doctor|clinic|article|leaflet|for you|when i (?:think"
        r"|see)|to see"
        r"|that (?:he|she|you|they)|because (?:he|she|they)))",
        r"\b(?:pain|pressure|tightness|crushing feeling) (?:in|on|across) (?:my |the )?chest\b",
        r"\b(?:left|right|one) (?:arm|side|leg)(?: of my (?:body|face))? (?:is |has |went "
        r"|goes |feels"
        r" |just |gone |suddenly )*(?:numb|paraly[sz]ed|tingling|drooping|weak)\b",
        r"\b(?:face|mouth) (?:is |has |just |one side )*(?:droop\w*|gone numb|numb on one side)"
        r"|\b(?:speech is slurred|slurring (?:my|his|her|their) (?:words|speech))\b",
        r"\b(?:isnt|not|stopped|stops|hardly|barely|no longer|aint|struggling with|trouble"
        r"|difficulty"
        r"|problems) breathing\b(?! (?:exercises?|down))|\b(?:cant|couldnt|hard to|struggling to"
        r"|struggle to|unable to|can not|can barely|can hardly) breathe?\b(?! (?:because of"
        r" (?:all )?"
        r"(?:work|emails|deadlines)|from laughing|laughing|of laughter|with all|under))",
        r"\b(?:throat|airway|tongue) (?:is |has |just |keeps )*(?:closing|closed|swelling"
        r"|swollen shut"
        r"|swelled)|\b(?:having|in|going into) anaphyla\w+",
        rf"\b(?:{SOMEONE}|im|i am) (?:is |just |are |was |has |now )*(?:choking|unconscious"
        rf"|unresponsive|suffocating|drowning)\b(?! (?:up|on (?:words|this|the|my|work"
        rf"|emails|it)|in"
        r"|me|under|with))",
        rf"\b{SOMEONE} (?:just |has |have |suddenly )*(?:collapsed|passed out|has no pulse"
        rf"|turned blue"
        rf"|stopped responding|overdosed|od(?:ed|d))\b|\b{SOMEONE} (?:wont|isnt|is not|not|cant)"
        r" (?:wak(?:e|ing)(?: up)?|responding|respond|be woken)\b(?! (?:to|for|early|at|in time|on"
        r" time|before|by|until|without))|\bno pulse\b",
        r"\b(?:bleeding (?:out|badly|heavily|a lot|everywhere|wont stop|so much|to death)|wont stop"
        r" bleeding|cant stop (?:the )?bleeding|losing (?:a lot of|so much|lots of) blood"
        r"|coughing (?:up )?blood|vomiting blood|throwing up blood)\b",
        r"\b(?:my|our|the|neighbou?rs) (?:house|home|kitchen|flat|apartment|building|room"
        r"|car|bed|oven"
        r"|stove|roof) is (?:on fire|burning)\b|\btheres a fire in\b|\b(?:i|we|can) smell gas\b",
        r"\b(?:ive|i have|weve|i|we|hes been|shes been|been|was) (?:just )?(?:been |got |gotten )?"
        r"(?:hit|run over|knocked down) by a (?:car|bus|truck|lorry|van|train|bike|motorbike)\b"
        r"|\b(?:i|we|ive|weve)(?: have)? just (?:had|been in|got in|crashed|was in) (?:an? "
        r"|my |the )?"
        r"(?:\w+ )?(?:crash|accident|car|wreck)\b(?! (?:course|wash|insurance))",
        r"\b(?:i|ive|ive been|been|was|got|hes been|shes been|he was|she was) (?:just"
        r" )?(?:shot|stabbed"
        r"|electrocuted)(?= *$| in | by (?!a (?:needle|nurse))| and )",
        r"\b(?:call|ring|dial|phone|calling) (?:me |the |us )?(?:911|999|112"
        r"|000)\b(?![ -]?\d)",
        r"\b(?:call|ring|phone|get|send|need|want) (?:me |us |for )?(?:an ambulance|the ambulance|"
        r"ambulance|the paramedics|paramedics|emergency services|the fire (?:brigade|department))\b"
        r"(?! (?:bag|course|job|service about|bill|station about|about|re|training|tomorrow"
        r"|back|next))",
        r"\b(?:call|ring|phone|get|send|need) (?:me |us )?(?:the )?(?:police|cops)(?= *$|"
        r" now| please"
        r"| right now| quick| fast| for me)",
        r"^help fire\b|\b(?:help|think|feel like) im dying(?= *$| (?:please|help|and))",
        r"^(?:its |this is |help )?(?:an |a )?(?:medical )?emergency(?: now| please| help)*$",
        r"\b(?:help )?im (?:having a |going into |in )(?:labor|labour|anaphylactic shock"
        r"|septic shock)\b"
        r"|\bmy waters? (?:just )?broke(?= *$| and )|\bim bleeding and (?:im )?pregnant\b",
        r"\b(?:i|we)(?: think i)?(?: might| may)?(?: have| be| am| are)?(?: been| being)?"
        r" (?:having )?"
        r"(?:carbon monoxide|electrocuted|poisoned|anaphyla\w+)\b(?! (?:by (?:the|this)))",
        r"\bworst headache (?:of my life|ever)\b(?! (?:of a|at work))",
    )
)
NOW: Final = one_from_a_word_on(
    (
        r"\bpanic attack(?= *$| (?:right )?now| and | again| today| coming| help| at the"
        r" moment| cant)",
        r"\b(?:having|getting|in|have|got) (?:a |another )?(?:full |bad |huge |massive |full blown "
        r"|really bad )?(?:panic|anxiety) attack\b(?! (?:about|over|because of) (?:the|this|my) "
        r"(?:printer|report|list|slides))",
        r"\b(?:im|i am) (?:panicking|hyperventilating)(?= *$| (?:right )?now| and | so |"
        r" badly| help)",
    )
)
TASKS: Final = one_from_a_word_on(
    (
        r"^(?:(?:please|can you|could you|hey|also|ok|okay) )*(?:remind me|add|read|write|research"
        r"|book|watch|schedule|buy|email|study|move|push|finish(?:ed)?|done|delete|remove|complete"
        r"|plan|sign up|register|prepare|rename|reschedule|snooze|postpone|ask|look up|google|order"
        r"|call (?:my |the |dr |doctor)|split|break down|mark|create|new task|task|start"
        r"|review|revise"
        r"|note|todo|to do|update|tick|schedule|change)\b",
        r"\b(?:essay|article|paper|book|film|movie|lecture|course|training|slides"
        r"|presentation|report"
        r"|podcast|episode|chapter|novel|documentary|seminar|workshop|show|series|song|drill"
        r"|fundraiser"
        r"|game|play|scene|script|story) (?:\w+ ){0,3}(?:on|about|where|for|called|when)\b",
    )
)
LONG_AGO: Final = one_from_a_word_on(
    (
        r"\b(?:last (?:year|month|week|night|summer)|(?:years?|months?|weeks?) ago|when i"
        r" was|as a kid"
        r"|anniversary|awareness|prevention|hotline number|survivors?)\b",
    )
)
CALLS: Final = one_from_a_word_on(
    (
        r"\b(?:call|ring|dial|phone) (?:911|999|112|000)\b(?![ -]?\d)",
        r"\b(?:call|get|send|need) (?:me |us )?(?:an )?ambulance(?= *$| now| please| right now)",
    )
)


def care_in_emergency(text: str, lowered: str) -> str | None:
    """The calm answer to plain words of danger, or None; `text` is `plain(lowered)`."""
    anywhere = words_of_any(lowered)
    if CALLS.search(text) or BODY_ANYWHERE.search(anywhere):
        return ANSWER
    if VIOLENCE_ANYWHERE.search(anywhere):
        return HURT
    if THREAT.search(text) and not TASKS.search(text):
        return HURTING
    if TASKS.search(text):
        return None
    if NOW.search(text):
        return PANIC
    if BODY.search(text) and not LONG_AGO.search(text):
        return ANSWER
    return HURT if VIOLENCE.search(text) else None


def is_of_others(text: str) -> bool:
    """Whether somebody else took what is no food: no word of crisis, but an emergency."""
    return OTHERS.search(text) is not None and not TASKS.search(text)
