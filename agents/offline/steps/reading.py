"""Understanding a title: verb, object and context, as plain data for a script's slots."""

import unicodedata
from collections.abc import Sequence

from agents.offline.steps.shapes import Reading
from tools.rules.step_titles import Opening, Word, base_verb, opening, stem, words_of
from tools.rules.step_words import RUDE_WORDS, SHAME_WORDS, TIME_WORDS
from tools.rules.steps import object_words

NAMELESS = "this task"
PHRASE_WORDS, PHRASE_CHARS = 5, 44
_OWN = {"my": "your", "our": "our", "your": "your", "his": "his", "her": "her", "their": "their"}
_DETERMINERS = frozenset(
    {"a", "an", "the", "this", "that", "these", "those", "some", "all", "any", "more", "new", *_OWN}
)
_CUTS = frozenset(
    ["about", "for", "with", "to", "at", "from", "by", "on", "before", "after", "in", "into", "via", "because", "so", "until", "regarding", "re", "as", "using", "through", "over", "under", "around", "of-the", "while", "when", "where", "if", "since", "during"]
)
_ABOUT = frozenset({"about", "for", "with", "to", "regarding", "re", "on", "from", "before"})
_PEOPLE = frozenset(["mum", "mom", "mam", "dad", "mummy", "daddy", "grandma", "grandpa", "granny", "nan"])
_JOINERS = "\u200c\u200d"


def clean(text: str) -> str:
    """One line of text: breaks and odd spaces become a space, invisible marks go."""
    kept = (_plain(char) for char in text)
    return " ".join("".join(kept).split())


def _plain(char: str) -> str:
    if char.isascii():
        return char if char.isprintable() else " "
    category = unicodedata.category(char)
    if category in ("Cc", "Zl", "Zp", "Zs"):
        return " "
    return "" if category[0] == "C" and char not in _JOINERS else char


def read_title(title: str, common: frozenset[str]) -> Reading:
    """Read a title; `common` holds stems of everyday nouns, which are not names of people."""
    text = _calm_case(clean(title), common)
    found = _opening(text)
    phrase, after = _cut(found.rest)
    own = _OWN.get(phrase[0].low, "") if phrase else ""
    while len(phrase) > 1 and phrase[0].low in _DETERMINERS:
        phrase = phrase[1:]
    noun = _say(text, _short(phrase))
    slots = {"object": noun, "the": _with_article(noun, own, phrase, text)} if noun else {}
    if not noun:
        slots = dict.fromkeys(("object", "the"), _quoted(text))
    slots["context"] = _context(text, after)
    slots["head"] = _head(phrase) or slots["object"]
    stems = tuple(stem(word.low) for word in words_of(text))
    return Reading(title, found.verb, stems, object_words(title), slots)


def _opening(text: str) -> Opening:
    found = opening(text)
    if found.verb or len(found.rest) < 2:
        return found
    before, mark, after = text.partition(":")
    if mark and (inner := opening(after)).verb and len(before.split()) < 4:
        return Opening(inner.verb, inner.particle, words_of(before))
    last = found.rest[-1].low
    verb = base_verb(last) if last.endswith("ing") else ""
    return Opening(verb, "", found.rest[:-1]) if verb else found


def _calm_case(text: str, common: frozenset[str]) -> str:
    words = [word for word in words_of(text) if len(word.text) > 3]
    if text.isupper() and len(text) > 4:
        return text.lower()
    titled = len(words) > 2 and all(word.text[0].isupper() for word in words)
    for word in words[::-1]:
        known = stem(word.low) in common or titled
        if known and word.text.istitle():
            text = text[: word.start] + word.text.lower() + text[word.end :]
    return text


def _cut(rest: Sequence[Word]) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    for at, word in enumerate(rest):
        if at and word.low in _CUTS and rest[at - 1].low not in _DETERMINERS:
            return _trim(rest[:at]), tuple(rest[at:])
    while rest and rest[0].low in _CUTS:
        rest = rest[1:]
    return _trim(rest), ()


def _trim(words: Sequence[Word]) -> tuple[Word, ...]:
    kept = list(words)
    while len(kept) > 1 and (kept[-1].low in TIME_WORDS or kept[-1].low in _CUTS):
        kept.pop()
    return tuple(kept)


def _fine(word: Word) -> bool:
    return word.low not in RUDE_WORDS and word.low not in SHAME_WORDS


def _short(phrase: Sequence[Word]) -> tuple[Word, ...]:
    kept = [word for word in phrase if _fine(word)][-PHRASE_WORDS:]
    while kept and kept[-1].end - kept[0].start > PHRASE_CHARS:
        kept = kept[1:]
    return tuple(kept)


def _say(text: str, words: Sequence[Word]) -> str:
    """Words as the title wrote them where they stand together, else joined by spaces."""
    if not words:
        return ""
    written = text[words[0].start : words[-1].end]
    if tuple(word.low for word in words_of(written)) == tuple(word.low for word in words):
        return written.replace("“", "").replace("”", "")
    return " ".join(word.text for word in words)


def _with_article(noun: str, own: str, phrase: Sequence[Word], text: str) -> str:
    first = words_of(noun)[0]
    if own:
        return f"{own} {noun}"
    named = first.text[0].isupper() and not text.startswith(noun) and not first.text.isupper()
    if named or first.low in _PEOPLE or first.low[0].isdigit() or not first.text.isascii():
        return noun
    if first.low.endswith("ing") and base_verb(first.low):
        return noun
    return f"the {noun}"


def _head(phrase: Sequence[Word]) -> str:
    fine = [word for word in phrase if _fine(word) and len(word.text) <= PHRASE_CHARS]
    return fine[-1].text if fine else ""


def _quoted(text: str) -> str:
    words = [word.text for word in words_of(text) if _fine(word) and len(word.text) <= 40][:4]
    return f"“{' '.join(words)}”" if words else NAMELESS


def _context(text: str, after: Sequence[Word]) -> str:
    if not after or after[0].low not in _ABOUT:
        return ""
    words = _short(_trim(after[1:])[:PHRASE_WORDS])
    said = _say(text, words)
    first, _, more = said.partition(" ")
    return f"{_OWN[first.lower()]} {more}" if more and first.lower() in _OWN else said
