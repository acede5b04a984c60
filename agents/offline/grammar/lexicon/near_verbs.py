"""Small words around a verb: what an object begins with, and what only leads on."""

from agents.offline.grammar.lexicon.function_words import BE, CONJUNCTIONS, MODALS, PREPOSITIONS
from agents.offline.grammar.lexicon.listed import listed

PARTICLES = listed(
    """
    up out off down back away over into onto through around on about to at by together as behind
    under past across along toward towards against between inside outside beside near upon
    """
)
BEFORE_DATES = listed(
    "at on by from until till starting beginning for to through before no later than"
)
ARTICLES = frozenset(["the", "a", "an", "my", "your", "his", "its", "our", "their"])
POSSESSIVE = listed(
    """
    my your his her our their the a an some all this that these those more less fewer
    """
)
_OBJECTS = listed("me him her us them it myself everyone someone")
THINGS = POSSESSIVE | _OBJECTS
CAUSATIVE = listed("help let make have watch see hear get ask tell")
REACHING = frozenset(["call", "email", "text", "ring", "phone", "message"])
NO_OBJECT = PREPOSITIONS | CONJUNCTIONS | BE | MODALS
AWAY = frozenset(["up", "out", "off", "down"])
NUMBERS = listed("one two three four five six seven eight nine ten eleven twelve")
