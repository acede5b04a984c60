"""How people ask for something to be kept: "put up a reminder for", "give me a reminder to"."""

from agents.offline.grammar.lexicon.function_words import DATE_LEADS
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.lexicon.verbs import STRONG
from agents.offline.grammar.phrase import compiled
from agents.offline.grammar.sheet import Sheet

ASKING = (
    r"(?:(?:please|pls|hey|just|also|kindly|quickly|go ahead and|maybe|then|and|now"
    r"|(?:i was wondering|i wonder|i wondered) if (?:you|i|we) (?:could|can|might)(?: just)?"
    r"|if you (?:could|can|would|wouldn'?t mind)(?: just| please)?|would you mind"
    r"|could i ask you to"
    r"|(?:what|all) (?:i|we) (?:need|want)(?: you to do)? is(?: to| for you to)?"
    r"|(?:can|could|will|would|may|might) (?:you|i|we)(?: please| just| also)*"
    r"|(?:i|we)(?: would|'?d)? (?:also )?(?:want|need|like|love|wish)(?: you)?(?: to)?"
    r"|(?:i think |maybe )?you (?:should|must|could|need to|have to|ought to|might)"
    r"|(?:get|have|make sure)(?: to)?) ){0,4}"
)
_TELL = r"(?:remind|tell|alert|notify|ping|nudge|prompt|warn|buzz|poke|let) (?:me|us)(?: know)?"
_KEPT = (
    r"(?:reminders?|alarms?|alerts?|notifications?|tasks?|to-?dos?|to do|notes?|memos?"
    r"|list items?)"
)
_BOOKED = (
    r"(?:(?:calendar |diary )?(?:events?|entry|entries|items?|appointments?|meetings?|timers?))"
)
_CALL = (
    r"(?:set|create|add|make|put|schedule|give|get|have|want|need|new|enter|start|send|leave|drop"
    r"|place|file|log|write|take|save|record|(?:i|we) (?:get|have|want|need)|(?:i|we)'?d like)"
)
_FOR_ME = r"(?: (?:for|to) (?:me|us|myself|self))?"
_MAKE = (
    rf"{_CALL}(?: up| in| down| on| out)?(?: me| us| myself)?"
    rf"(?: an?| another| my| the| one)?(?: new| quick| daily| weekly| monthly| recurring| little)?"
    rf" {_KEPT}{_FOR_ME}"
)
_NAMING = r"(?:called|named|titled|labell?ed|saying|that says|which says|reading|with the title)"
_ON = rf"(?: (?:to|for|about|that|of|{_NAMING})(?! (?:my|the) (?:calendar|list|diary))| ?:)"
_WHOLE = (
    rf"{ASKING}{_TELL}(?:{_ON}(?: me to)?)"
    rf"|{ASKING}{_MAKE}(?:{_ON}(?: (?:me|us) to)?)"
    rf"|{ASKING}{_CALL}(?: an?)?(?: new)? {_BOOKED} {_NAMING}"
    rf"|(?:reminders?|alert|alarm|memo|note){_FOR_ME}"
    r"(?: ?:| (?:to(?! self)|about|that|for (?:me|us) to))"
    rf"|(?:new|another) (?:reminder|task|to-?do|note|alarm|(?:calendar )?(?:entry|event))"
    r"(?:(?: to| for| about| that)|(?= \w))"
    rf"|{ASKING}(?:note|jot down|note down|write down|take note|make note|bear in mind|mind) that"
    rf"|{ASKING}(?:mark|clear|block|check) (?:my|the|our) (?:calendar|diary|schedule|agenda) for"
    rf"|{ASKING}(?:be|get) reminded(?: to| about| of| that)"
    rf"|{ASKING}(?:pencil|slot|pop) (?:me )?in(?: for)?(?= )"
)
_OPEN = rf"{ASKING}(?:{_TELL}|{_MAKE}|{_CALL} (?:a thing|something))|(?:reminder|alarm)s?"
_IDLE = frozenset(["like", "um", "uh", ",", "say"])
REQUEST_WORDS = listed(
    """
    if what all wonder would alarms please pls hey just also kindly quickly go maybe then and now
    can could will would may might i we you get have make remind tell alert alerts notify ping nudge
    prompt warn buzz poke let set create add put schedule give want need new another enter start
    send leave drop place file log write take save record reminder reminders alarm memo note jot
    bear mind mark clear block check be pencil slot pop i'd we'd id i'm think
    """
)
"""The words that a request can begin with."""
REQUEST = compiled(_WHOLE)
"""A whole request: what it asks for follows."""
OPEN_REQUEST = compiled(_OPEN)
"""A request whose "to" or "for" comes behind a date: "give me a reminder at six to ..."."""
BARE_REQUEST = compiled("reminders?|alarm")
"""A lone word before what to do: "reminder call the plumber"."""
STRONG_OR_CALL = STRONG | {
    "call",
    "email",
    "text",
    "ring",
    "order",
    "book",
    "check",
    "water",
    "post",
}
_AFTER_DATE = STRONG_OR_CALL | {"to", "that", "about", "of", "for"}


def request_end(sheet: Sheet, at: int, end: int) -> int:
    """Offset behind a request that starts at `at`; `at` itself where none does.

    "Set an alarm tomorrow" is a thing to do: a request has something else to keep.
    """
    whole = REQUEST.match(sheet.folded, at)
    if whole and whole.end() < end and _rest(sheet, whole.end(), end):
        return whole.end()
    begun = OPEN_REQUEST.match(sheet.folded, at)
    if begun and begun.end() < end and _is_timed(sheet, sheet.index(begun.end())):
        asked = _rest(sheet, begun.end(), end)
        return begun.end() if asked in _AFTER_DATE else at
    bare = BARE_REQUEST.match(sheet.folded, at)
    if bare and bare.end() < end and sheet.low(sheet.index(bare.end())) in STRONG_OR_CALL:
        return bare.end()
    return at


def _rest(sheet: Sheet, offset: int, end: int) -> str:
    """The first word behind the dates that stand at an offset."""
    i = sheet.index(offset)
    while i < len(sheet.words) and sheet.words[i].start < end:
        if not _is_timed(sheet, i) and sheet.words[i].spoken:
            return sheet.low(i)
        i += 1
    return ""


def _is_timed(sheet: Sheet, i: int) -> bool:
    """A date, or a word that leads to one, stands at word i."""
    if sheet.low(i) in _IDLE:
        i += 1
    led = sheet.low(i) in DATE_LEADS and sheet.own(i + 1) is not None
    atom = sheet.own(i + 1) if led else sheet.own(i)
    return atom is not None and atom.kind in ("when", "recurrence", "offset")
