"""Understanding a title: verb, object, topic and person, as plain data for a script's slots."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from agents.offline.steps.done_by_others import DONE
from agents.offline.steps.kinds import KINDS, kind_of
from agents.offline.steps.openings import GET, title_opening
from agents.offline.steps.parts import (
    following,
    object_end,
    receiver,
    tells,
    trimmed,
    trimmed_end,
    without_amount,
)
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
from agents.offline.steps.troubles import PREVENT
from agents.offline.steps.verb_groups import OTHER_MEANINGS, PHRASALS
from agents.offline.steps.word_sets import (
    BARE,
    CUTS,
    DEFECTS,
    DETERMINERS,
    FROM,
    GOING,
    LIVING,
    PLACES,
    ROLES,
    SKILLS,
    STATES,
    TO,
    TOPIC,
    UNTOUCHABLE,
    WHO,
)
from tools.rules.step_titles import Opening, Word, base_verb, stem, words_of
from tools.rules.steps import object_words

_SHORT_WORDS = 2
_BEFORE = STATES | PLACES | CUTS | DETERMINERS
_TO = words_of("to")
_OFF = frozenset({"off"})


def read_title(title: str, common: frozenset[str]) -> Reading:
    """Read a title; `common` holds stems of everyday nouns, which are not names of people."""
    text = calm_case(clean(title), common)
    return _bare_place(_reading(title, text, title_opening(text)), common)


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
    person, rest = receiver(found.verb, without_amount(_without_state(found)))
    end = object_end(rest)
    told = tells(found.rest)
    phrase = _without_deed(found.verb, trimmed(rest[:end])) if told else ()
    determiner = _determiner(found, phrase)
    while len(phrase) > 1 and phrase[0].low in DETERMINERS:
        phrase = phrase[1:]
    verb, bare_verb = _verbs(found)
    matter = _matter(phrase, *(following(rest[end:], words) for words in (FROM, TO)))
    return Reading(
        title=title,
        verb=verb,
        bare_verb=bare_verb,
        stems=_stems((*_direction(found), *found.rest) if told else words_of(text)),
        phrase=_stems(_damaged(phrase, rest[end:])),
        wanted=object_words(title),
        slots={
            **_slots(text, phrase, determiner),
            **_around(text, rest[end:], person),
            **matter,
            "state": _state(text, found),
            "activity": _activity(found.verb, phrase),
            **_manner(verb, found, phrase, is_solid=bool(matter.get("solid"))),
        },
    )


def _damaged(phrase: tuple[Word, ...], after: Sequence[Word]) -> tuple[Word, ...]:
    """ "the hole in the tent" is about the tent."""
    is_defect = bool(phrase) and stem(phrase[-1].low) in DEFECTS
    return (*phrase, *following(after, TO | {"of"})) if is_defect else phrase


def _around(text: str, after: Sequence[Word], person: tuple[Word, ...]) -> dict[str, str]:
    return {
        "topic": _thing(text, following(after, TOPIC)),
        "who": _thing(text, following(after, WHO) or person),
        "from": _thing(text, following(after, FROM)),
        "off": _thing(text, following(after, _OFF)),
        "place": _thing(text, following(after, TO)),
    }


def _without_deed(verb: str, phrase: tuple[Word, ...]) -> tuple[Word, ...]:
    """ "help a friend move" is about the friend."""
    has_deed = verb == "help" and len(phrase) > 1 and base_verb(phrase[-1].low)
    return phrase[:-1] if has_deed else phrase


def _verbs(found: Opening) -> tuple[str, str]:
    pair = found.verb, found.particle
    verb = PHRASALS.get(pair, found.verb)
    if found.particle == GET:
        return verb, GET
    return verb, verb if pair in OTHER_MEANINGS else found.verb


def _direction(found: Opening) -> Sequence[Word]:
    return _TO if found.verb == "go" and found.particle == "to" else ()


def _bare_place(reading: Reading, common: frozenset[str]) -> Reading:
    """ "go to work" and "fly to paris" stay without article, "go to dentist" gets one."""
    noun, first = reading.slots["object"], reading.phrase[:1]
    is_article_ours = reading.slots["the"] == f"the {noun}" and not _is_told(reading.title, noun)
    if reading.verb not in GOING or not is_article_ours or {*first} & (common - BARE):
        return reading
    return replace(reading, slots={**reading.slots, "the": noun, "a": noun})


def _is_told(title: str, noun: str) -> bool:
    """Whether the title itself has an article before the noun."""
    first = words_of(noun)[0].low
    lows = [word.low for word in words_of(title)]
    return any(low == first and before in DETERMINERS for before, low in pairwise(lows))


def _thing(text: str, words: Sequence[Word]) -> str:
    """Words with their article, as a step can say them; "" for none."""
    words = shortened(words)
    if not words:
        return ""
    first = words[0].low
    bare = words[1:] if len(words) > 1 and first in DETERMINERS else words
    noun = said(text, bare)
    return noun if noun in BARE else with_article(noun, first if bare is not words else "", text)


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


def _matter(phrase: Sequence[Word], *parts: Sequence[Word]) -> dict[str, str]:
    """Who it is about, or whether all parts can be taken in the hand, or some are of words."""
    if phrase and _is_living(phrase):
        return {"someone": phrase[-1].low}
    heads = [part[-1].low for part in (phrase, *parts) if part]
    untouchable = next((head for head in heads if stem(head) in UNTOUCHABLE), "")
    return {"untouchable": untouchable, "solid": "" if untouchable else " ".join(heads)}


def _manner(verb: str, found: Opening, phrase: Sequence[Word], *, is_solid: bool) -> dict[str, str]:
    """How it is done: by others, with what kind of means, or against what a thing does."""
    bare = [word for word in phrase if is_fine(word)][-_SHORT_WORDS:]
    while len(bare) > 1 and "'" in bare[0].low:
        bare = bare[1:]
    kind = kind_of(verb, _stems(phrase), is_solid) if phrase else ""
    return {
        **{name: name if name == kind else "" for name in KINDS},
        "thing": " ".join(word.text for word in bare),
        "done": found.particle if found.particle == DONE else "",
        "role": phrase[-1].low if phrase and stem(phrase[-1].low).endswith(ROLES) else "",
        "trouble": found.particle if verb == PREVENT else "",
    }


def _is_living(phrase: Sequence[Word]) -> bool:
    is_name = all(is_named(word.text) for word in phrase) and phrase[0].start > 0
    return is_name or stem(phrase[-1].low) in LIVING


def _activity(verb: str, phrase: Sequence[Word]) -> str:
    first = phrase[0].text if phrase else ""
    return first if verb in ("go", "try") and first.endswith("ing") and is_fine(phrase[0]) else ""


def _without_state(found: Opening) -> tuple[Word, ...]:
    """ "better at chess" -> "chess", where there is more than the state."""
    rest = found.rest
    while found.verb == "become" and len(rest) > 1 and rest[0].low in _BEFORE:
        rest = rest[1:]
    return rest


def _state(text: str, found: Opening) -> str:
    words = found.rest[:PHRASE_WORDS]
    if found.verb not in ("become", "stay") or not words or not all(map(is_fine, words)):
        return ""
    return f"{found.particle or found.verb} {said(text, trimmed_end(words))}"


def _stems(words: Sequence[Word]) -> tuple[str, ...]:
    return tuple(stem(part) for word in words for part in word.low.split("-"))
