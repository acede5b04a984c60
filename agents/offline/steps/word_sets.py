"""The small words that a title is read by."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


OWNERS = {
    "my": "your",
    "our": "our",
    "your": "your",
    "his": "his",
    "her": "her",
    "their": "their",
}
POINTERS = _set("the a an this that these those some")
DETERMINERS = frozenset({*OWNERS, *POINTERS, "all", "any", "more", "new"})
TOPIC = _set("about regarding re on")
WHO = _set("with to for from")
CUTS = (
    TOPIC
    | WHO
    | _set("at by before after in into via because so until as using through over under around")
    | _set("while when where if since during and then or that which who what you")
)
QUESTIONS = _set("how what where when which who whether why if")
PLACES = _set("in into out over through along ahead away")
STATES = _set(
    """
    used better fit fitter healthy healthier strong stronger married engaged divorced organised
    organized sober comfortable serious creative active motivated involved unstuck settled
    """
)
PHASES = _set("start begin finish continue keep resume complete end")
SKILLS = _set("learn teach research show explain study practise practice know understand")
LINKS = _set("and or")
SHARED = _set("a an am as do has in me no on so to was")
PEOPLE = _set("mum mom mam dad mummy daddy grandma grandpa granny nan")
PROPER = _set(
    """
    spanish french german english italian japanese chinese korean portuguese russian arabic latin
    dutch python javascript rust java sql react typescript go html linux excel ikea amazon netflix
    linkedin instagram facebook youtube christmas thanksgiving halloween easter valentine airbnb
    windows docker kubernetes git google may bill
    """
)
