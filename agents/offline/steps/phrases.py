"""Turning words of a title into phrases that a step can say."""

import re
import unicodedata
from collections.abc import Sequence

from agents.offline.steps.word_sets import KIN, OWNERS, PEOPLE, POINTERS, PROPER, QUESTIONS, SHARED
from tools.rules.step_titles import Word, base_verb, stem, words_of
from tools.rules.step_words import FOREIGN_WORDS, RUDE_WORDS, SHAME_WORDS, SMALL_WORDS

NAMELESS = "this task"
HOW_TO = "how to"
PHRASE_WORDS, PHRASE_CHARS = 5, 44
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_MINE = re.compile(r"\bmy\b", re.IGNORECASE)
_DEED = "(?:stop|quit|avoid|limit|reduce|start|keep|try|about|of|from|by|habit)"
_RELATIVE = frozenset({"last", "next", "this", "today", "yesterday", "tomorrow"})
_JOINERS = "\u200c\u200d"


def clean(text: str) -> str:
    """One line of text: breaks, odd spaces and markup become a space, invisible marks go."""
    line = " ".join("".join(map(_plain, text)).split())
    bare = " ".join(_TAG.sub(" ", line).split())
    return bare if words_of(bare) else line.replace("<", " ").replace(">", " ").strip()


def _plain(char: str) -> str:
    if char.isascii():
        return char if char.isprintable() else " "
    category = unicodedata.category(char)
    if category in ("Cc", "Zl", "Zp", "Zs"):
        return " "
    return "" if category[0] == "C" and char not in _JOINERS else char


def calm_case(text: str, common: frozenset[str]) -> str:
    """A title without shouting or Title Case; names of people keep their capital."""
    if text.isupper() and len(text) > 4:
        return text.lower()
    words = words_of(text)
    long_words = [word for word in words if len(word.text) > 3]
    titled = len(long_words) > 2 and all(word.text[0].isupper() for word in long_words)
    for word in words:
        known = (titled or stem(word.low) in common) and word.low not in PROPER | PEOPLE
        is_owner = word.low.endswith("'s") and not titled
        if known and not is_owner and is_named(word.text) and word.text.isascii():
            text = text[: word.start] + word.text.lower() + text[word.end :]
    return text


def is_named(text: str) -> bool:
    """Whether a word has one capital letter, in front."""
    return text[0].isupper() and text[1:].islower()


def is_fine(word: Word) -> bool:
    """Whether a step may repeat a word of the title."""
    fits = len(word.text) <= PHRASE_CHARS
    return fits and word.low not in RUDE_WORDS and word.low not in SHAME_WORDS


def shortened(phrase: Sequence[Word]) -> tuple[Word, ...]:
    """The end of a phrase, where English keeps its noun, within the limits of a step."""
    fine = [word for word in phrase if is_fine(word)]
    kept = _before_of(fine) if len(fine) > PHRASE_WORDS else fine
    kept = kept[-PHRASE_WORDS:]
    while kept and kept[-1].end - kept[0].start > PHRASE_CHARS:
        kept = kept[1:]
    return tuple(kept)


def _before_of(words: list[Word]) -> list[Word]:
    """ "chapter 5 of the book on bees" is chapter 5 where there is no room for more."""
    at = next((at for at, word in enumerate(words) if at and word.low == "of"), len(words))
    return words[:at]


def said(text: str, words: Sequence[Word]) -> str:
    """Words as the title wrote them where they stand together, else joined by spaces."""
    if not words:
        return ""
    written = text[words[0].start : words[-1].end]
    if tuple(word.low for word in words_of(written)) == tuple(word.low for word in words):
        return _MINE.sub("your", written.replace("“", "").replace("”", ""))
    return " ".join(word.text for word in words)


def with_article(noun: str, determiner: str, text: str) -> str:
    """ "report" -> "the report", "your report"; names, numbers and gerunds stay bare."""
    if determiner in OWNERS:
        return f"{OWNERS[determiner]} {noun}"
    if determiner == HOW_TO:
        return f"{determiner} {noun}"
    if determiner in POINTERS:
        return f"the {noun}"
    return noun if _stays_bare(noun, text) else f"the {noun}"


def _stays_bare(noun: str, text: str) -> bool:
    first = words_of(noun)[0]
    low = first.low.removesuffix("'s")
    if low in QUESTIONS | PEOPLE or not first.text.isascii() or any(map(str.isdigit, noun)):
        return True
    if low in _RELATIVE and "'s" in noun:
        return True
    named = is_named(first.text) and not text.startswith(noun)
    is_gerund = low.endswith("ing") and noun == first.text and bool(base_verb(low))
    return named or is_gerund or (low.endswith("ing") and _is_deed(first.text, text))


def _is_deed(gerund: str, text: str) -> bool:
    """ "stop eating crisps" and "talk about moving out", not "buy running shoes"."""
    return re.search(rf"\b{_DEED}\s+{re.escape(gerund)}\b", text, re.IGNORECASE) is not None


def with_indefinite(noun: str) -> str:
    """ "report" -> "a report", "idea" -> "an idea"; plurals stay bare."""
    last = words_of(noun)[-1].low
    first = words_of(noun)[0].low
    is_owned = first.endswith("'s") and first.removesuffix("'s") in KIN
    if is_owned or stem(last) != last or not noun[0].isalpha():
        return noun
    return f"an {noun}" if noun[0].lower() in "aeiou" else f"a {noun}"


def quoted(text: str) -> str:
    """The first five words of a title in quotation marks, as data; "this task" for none."""
    words = [word for word in words_of(text) if is_fine(word)][:PHRASE_WORDS]
    while len(words) > 1 and words[-1].low in FOREIGN_WORDS | SMALL_WORDS:
        words.pop()
    return f"“{' '.join(word.text for word in words)}”" if words else NAMELESS


def is_foreign(text: str, has_verb: bool) -> bool:
    """Whether a title reads as another language: its small words or letters, and none of English.

    A title that opens with an English verb needs two such words ("Buy pain au chocolat" has one).
    """
    words = words_of(text)
    if not words or any(w.low in SMALL_WORDS - FOREIGN_WORDS - SHARED for w in words):
        return False
    small = sum(word.text in FOREIGN_WORDS - SHARED for word in words)
    accented = any(_is_accented(word) for word in words) or not words[0].text.isascii()
    return small >= 2 if has_verb else bool(small) or accented


def _is_accented(word: Word) -> bool:
    """An accent in a word that is no name; plain apostrophes do not count."""
    return any(char.isalpha() and not char.isascii() for char in word.text) and word.text.islower()
