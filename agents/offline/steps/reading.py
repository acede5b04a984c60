"""Understanding a title: verb, object, topic and person, as plain data for a script's slots."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from agents.offline.steps.phrases import (
    HOW_TO,
    PHRASE_WORDS,
    calm_case,
    clean,
    is_fine,
    is_named,
    quoted,
    said,
    shortened,
    with_article,
    with_indefinite,
)
from agents.offline.steps.shapes import Reading
from agents.offline.steps.verb_groups import GETTING, PHRASALS
from agents.offline.steps.word_sets import (
    CUTS,
    DETERMINERS,
    LINKS,
    PEOPLE,
    PHASES,
    PLACES,
    QUESTIONS,
    SKILLS,
    STATES,
    TOPIC,
    WHO,
)
from tools.rules.step_titles import Opening, Word, base_verb, opening, stem, words_of
from tools.rules.step_words import AMOUNT_WORDS, DURATION_WORDS, TIME_WORDS
from tools.rules.steps import object_words

_GET = "get"
_BEFORE = STATES | PLACES | CUTS | DETERMINERS


def read_title(title: str, common: frozenset[str]) -> Reading:
    """Read a title; `common` holds stems of everyday nouns, which are not names of people."""
    text = calm_case(clean(title), common)
    return _reading(title, text, _opening(text))


def read_as_noun(title: str, common: frozenset[str]) -> Reading:
    """Read a title whose first word only looks like a verb ("Milk", "Phone bill")."""
    text = calm_case(clean(title), common)
    return _reading(title, text, Opening("", "", words_of(text)))


def as_data(reading: Reading) -> Reading:
    """The same reading with its object in quotation marks, for a title nobody can place."""
    return _with_data(reading, reading.slots["object"])


def as_foreign(reading: Reading) -> Reading:
    """The same reading with the title as it stands in quotation marks."""
    return _with_data(reading, clean(reading.title))


def _with_data(reading: Reading, text: str) -> Reading:
    data = dict.fromkeys(("object", "the", "a", "head"), quoted(text))
    return replace(reading, slots={**reading.slots, **data})


def _reading(title: str, text: str, found: Opening) -> Reading:
    told = _tells(found.rest)
    rest = _without_amount(_without_state(found))
    phrase, after = _trim(rest[: _end(rest)]) if told else (), rest[_end(rest) :]
    determiner = _determiner(found, phrase)
    while len(phrase) > 1 and phrase[0].low in DETERMINERS:
        phrase = phrase[1:]
    return Reading(
        title=title,
        verb=PHRASALS.get((found.verb, found.particle), found.verb),
        bare_verb=_GET if found.particle == _GET else found.verb,
        stems=_stems(found.rest if told else words_of(text)),
        phrase=_stems(phrase),
        wanted=object_words(title),
        slots={
            **_slots(text, phrase, determiner),
            "topic": _after(text, after, TOPIC),
            "who": _after(text, after, WHO),
            "state": _state(text, found),
        },
    )


def _determiner(found: Opening, phrase: Sequence[Word]) -> str:
    if found.verb in SKILLS and found.rest[:1] and found.rest[0].low == "to":
        return HOW_TO
    return phrase[0].low if phrase else ""


def _slots(text: str, phrase: Sequence[Word], determiner: str) -> dict[str, str]:
    noun = said(text, shortened(phrase))
    if not noun:
        return dict.fromkeys(("object", "the", "a", "head"), quoted(text))
    head = [word.text for word in phrase if is_fine(word)][-1]
    return {
        "object": noun,
        "the": with_article(noun, determiner, text),
        "a": with_indefinite(noun),
        "head": head,
    }


def _opening(text: str) -> Opening:
    found = _getting(_main_verb(opening(text)))
    if found.verb or len(found.rest) < 2:
        return found
    before, mark, after = text.partition(":")
    if mark and (inner := opening(after)).verb and len(before.split()) < 4:
        return Opening(inner.verb, inner.particle, words_of(before))
    last = found.rest[-1].low
    verb = base_verb(last) if last.endswith("ing") else ""
    return Opening(verb, "", found.rest[:-1]) if verb else found


def _getting(found: Opening) -> Opening:
    """ "get in shape" is no shopping: the verb that "get" stands for, where it is not "buy".

    A state is said with "become", and keeps "get" as its particle.
    """
    if found.verb != _GET or found.particle not in ("", "back"):
        return found
    if found.particle and len(found.rest) > 1 and _is_to_someone(found.rest):
        return Opening("contact", "", found.rest[1:])
    for count in (2, 1):
        verb = GETTING.get(tuple(word.low for word in found.rest[:count]))
        if verb and len(found.rest) > count:
            return Opening(verb, "", found.rest[count:])
    return Opening("become", _GET, found.rest) if _is_state(found.rest) else found


def _is_to_someone(rest: Sequence[Word]) -> bool:
    return rest[0].low == "to" and (is_named(rest[1].text) or rest[1].low in PEOPLE)


def _is_state(rest: Sequence[Word]) -> bool:
    """ "in shape" and "better at chess" are states, "better headphones" are things."""
    lows = [word.low for word in rest[:2]]
    if not lows or lows[0] in PLACES:
        return len(lows) > 1
    return lows[0] in STATES and (len(lows) < 2 or lows[1] in CUTS | TIME_WORDS | {"again"})


def _without_state(found: Opening) -> tuple[Word, ...]:
    """ "better at chess" -> "chess", where there is more than the state."""
    rest = found.rest
    while found.verb == "become" and len(rest) > 1 and rest[0].low in _BEFORE:
        rest = rest[1:]
    return rest


def _state(text: str, found: Opening) -> str:
    if found.verb != "become" or not all(map(is_fine, found.rest[:PHRASE_WORDS])):
        return ""
    return f"{found.particle or found.verb} {said(text, _trim_end(found.rest[:PHRASE_WORDS]))}"


def _main_verb(found: Opening) -> Opening:
    """ "finish reading the book" is about reading, "plan and book a trip" about a trip."""
    rest = found.rest
    if found.verb and len(rest) > 2 and rest[0].low in LINKS and base_verb(rest[1].low):
        return Opening(found.verb, found.particle, rest[2:])
    inner = base_verb(rest[0].low) if len(rest) > 1 and found.verb in PHASES else ""
    if inner and rest[0].low.endswith("ing"):
        return Opening(inner, "", rest[1:])
    return found


def _without_amount(rest: tuple[Word, ...]) -> tuple[Word, ...]:
    """ "2 litres of milk" -> "milk"."""
    amount = list(takewhile(_is_amount, rest))
    after = rest[len(amount) :]
    if amount and len(after) > 1 and after[0].low == "of":
        return after[1:]
    return rest


def _is_amount(word: Word) -> bool:
    return word.low in AMOUNT_WORDS or word.low.isdigit() or word.low in ("a", "some", "two")


def _tells(rest: Sequence[Word]) -> bool:
    """Whether there is more than days and amounts after the verb."""
    known = TIME_WORDS | DURATION_WORDS | CUTS
    return any(word.low not in known and not _is_amount(word) for word in rest)


def _end(rest: Sequence[Word]) -> int:
    """Where the object ends: at a preposition, or at "and" with a second verb after it."""
    if rest and rest[0].low in QUESTIONS:
        return min(len(rest), PHRASE_WORDS)
    following = [*rest[1:], None]
    ends = (at for at, word in enumerate(rest) if at and _ends(word, following[at]))
    return next(ends, len(rest))


def _ends(word: Word, following: Word | None) -> bool:
    if word.low in LINKS:
        return following is None or bool(base_verb(following.low))
    return word.low in CUTS


def _trim_end(words: Sequence[Word]) -> tuple[Word, ...]:
    kept = list(words)
    while len(kept) > 1 and kept[-1].low in TIME_WORDS | CUTS and kept[-2].low not in DETERMINERS:
        kept.pop()
    return tuple(kept)


def _trim(words: Sequence[Word]) -> tuple[Word, ...]:
    kept = _trim_end(words)
    while len(kept) > 1 and (kept[0].low in CUTS - QUESTIONS or kept[0].low == "of"):
        kept = kept[1:]
    return tuple(kept)


def _after(text: str, after: Sequence[Word], openers: frozenset[str]) -> str:
    """What follows one of the prepositions, as a step can say it; "" where nothing does."""
    starts = (at + 1 for at, word in enumerate(after) if word.low in openers)
    rest = after[next(starts, len(after)) :]
    words = shortened(_trim(rest[: _end(rest)]))
    if not words or words[0].low in TIME_WORDS or words[0].low in CUTS:
        return ""
    first = words[0].low
    bare = words[1:] if len(words) > 1 and first in DETERMINERS else words
    return with_article(said(text, bare), first if bare is not words else "", text)


def _stems(words: Sequence[Word]) -> tuple[str, ...]:
    return tuple(stem(word.low) for word in words)
