"""Choosing the script that fits a title best."""

from collections.abc import Iterator, Sequence

from agents.offline.steps.guesses import is_shaped
from agents.offline.steps.hits import COMMON, Hit, best, hits, opens_compound
from agents.offline.steps.kinds import KINDS
from agents.offline.steps.library import BY_KIND, FALLBACK, FAMILIES
from agents.offline.steps.openings import title_opening
from agents.offline.steps.phrasals import NEW_VERBS
from agents.offline.steps.phrases import clean, is_foreign
from agents.offline.steps.reading import as_data, as_foreign, read_as_noun, read_title
from agents.offline.steps.shapes import Reading, Script
from agents.offline.steps.word_sets import DETERMINERS, FETCHING
from tools.rules.step_titles import lows_of, stem, words_of
from tools.rules.step_words import VERBS

_HINT_CHARS = 2000
_BY_VERB = {
    verb: [script for script in FAMILIES if verb in script.verbs]
    for verb in {verb for script in FAMILIES for verb in script.verbs}
}
BY_OTHERS = "commission"
_MENDING = frozenset(
    {"fix", "repair", "replace", "mend", "install", "rebuild", "restore", "tune", "rewire"}
)
_BEGIN = _BY_VERB["begin"][0]


def understand(title: str, description: str, tags: Sequence[str]) -> tuple[Reading, Script]:
    """A title read, with the script that has most in common with it.

    A title in another language takes the plain script and is quoted. Else first a compound that
    opens with a noun ("Phone bill"), then verb and object together, the verb's family, a phrase
    sure enough by itself, the tags, the description, and last how it is done: with the hands, on
    a screen, on paper or with people.
    """
    reading = read_title(title, COMMON)
    if is_foreign(clean(title), reading.verb in VERBS):
        return as_foreign(reading), FALLBACK
    if compound := _as_compound(reading):
        return compound
    if script := _by_title(reading):
        return reading, script
    if not _is_surely_verb(reading):
        noun = _as_noun(reading)
        if script := best(_title_hits(noun)):
            return noun, script
    if script := _by_hints(reading, " ".join(tags), description):
        return reading, script
    kind = next((kind for kind in KINDS if reading.verb and reading.slots[kind]), "")
    return (reading, BY_KIND[kind]) if kind else (as_data(reading), FALLBACK)


def _as_noun(reading: Reading) -> Reading:
    return read_as_noun(reading.title, COMMON) if reading.verb else reading


def _as_compound(reading: Reading) -> tuple[Reading, Script] | None:
    """A title that opens with a compound, which the words tell without any verb."""
    first = words_of(clean(reading.title))[:1]
    if reading.verb in NEW_VERBS or not any(opens_compound(stem(word.low)) for word in first):
        return None
    noun = _as_noun(reading)
    script = best(_compound_hits(noun))
    return (noun, script) if script else None


def _by_title(reading: Reading) -> Script | None:
    family = _family(reading)
    if reading.slots["done"] and reading.verb in _MENDING:
        return family
    found = list(_title_hits(reading))
    sure = best(hit for hit in found if hit.is_sure)
    loose = best(found) if family in (None, _BEGIN) else None
    return sure or loose or family or best(_phrase_hits(reading))


def _family(reading: Reading) -> Script | None:
    """The first script of the verb that has all it needs."""
    given = {name for name, value in reading.slots.items() if value}
    verbs = (BY_OTHERS, reading.verb) if reading.slots["done"] else (reading.verb,)
    found = (script for verb in verbs for script in _BY_VERB.get(verb, ()))
    return next((script for script in found if script.needs <= given), None)


def _is_surely_verb(reading: Reading) -> bool:
    """ "Lock the door" can be no noun, "Lock change" can."""
    found = title_opening(clean(reading.title))
    if found.verb not in VERBS or is_shaped(found.verb):
        return bool(found.verb)
    return any(word.low in DETERMINERS for word in found.rest[:1])


def _by_hints(reading: Reading, *hints: str) -> Script | None:
    found = (best(hits(_stems(hint), reading)) for hint in hints)
    return next((script for script in found if script), None)


def _compound_hits(noun: Reading) -> Iterator[Hit]:
    """Keys of two words or more that stand at the very start of a title."""
    return (hit for hit in hits(noun.stems[:3], noun) if hit.is_compound and not hit.at)


def _title_hits(reading: Reading) -> Iterator[Hit]:
    """Keys with a script for the verb; what is fetched from somewhere is not bought or made."""
    verbs = {reading.verb, reading.bare_verb}
    is_fetched = reading.verb in FETCHING and bool(reading.slots["from"])
    return (
        hit
        for hit in hits(reading.stems, reading)
        if verbs & hit.script.verbs and not (is_fetched and hit.in_object)
    )


def _phrase_hits(reading: Reading) -> Iterator[Hit]:
    """Keys of two words or more speak for themselves, whatever the verb."""
    return (hit for hit in hits(reading.stems, reading) if hit.is_compound)


def _stems(text: str) -> tuple[str, ...]:
    return tuple(map(stem, lows_of(text[:_HINT_CHARS])))
