"""A message as plain words: accents, signs, stretched and chopped letters left out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

ACCENTS: Final = re.compile(r"[\u0300-\u036f\u093c\u200b-\u200f\u2060\ufeff]")
LETTERS: Final = str.maketrans({"ı": "i", "ł": "l", "ß": "ss", "ø": "o", "æ": "ae", "œ": "oe"})
SIGNS: Final = re.compile(r"[\s!-/:-@\[-`{-~¡¿«»„“”‘’…–—。、！？，・「」।]+")
NOT_PLAIN: Final = re.compile(r"[^a-z0-9 -]+")
SPACES: Final = re.compile(r" {2,}")
STRETCHED: Final = re.compile(r"([a-z])\1{2,}")
CHOPPED: Final = re.compile(r"(?<![a-z0-9])(?:[b-hj-z] (?:[a-z] ){1,9}[a-z])(?![a-z0-9])")
DISGUISED: Final = re.compile(r"(?<=[a-z])[013!@$*](?=[a-z])")
UNDISGUISED: Final = {"0": "o", "1": "i", "3": "e", "!": "i", "@": "a", "$": "s", "*": "i"}
TO: Final = re.compile(
    r"\b(want|wants|wanted|need|going|wish|ready|like|hope|hoping|try|trying|plan|planning|have"
    r"|way|ways|how) (?:2|too) (?=[a-z])|\b2(?=(?:die|kill|end|live|hurt)\b)"
)
REPEATED: Final = re.compile(r"\b(\w++)(?: \1\b)+")
SLIPS: Final = {
    "wnat": "want", "wan": "want", "wana": "wanna", "wanto": "want to", "gona": "gonna",
    "tot": "to", "kil": "kill", "kll": "kill", "killl": "kill", "mself": "myself",
    "myslef": "myself", "mysef": "myself", "mysel": "myself", "slef": "self", "b": "be",
    "cannot": "cant", "anymor": "anymore", "donot": "dont", "donut": "dont", "lief": "life",
    "alredy": "already", "pils": "pills", "pill": "pills",
}  # fmt: skip
SLIP: Final = re.compile(rf"\b(?:{'|'.join(SLIPS)})\b")


def one_of(patterns: Sequence[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


def one_from_a_word_on(patterns: Sequence[str]) -> re.Pattern[str]:
    """The same for plain text, where each begins with a word: the rest is not looked at."""
    return re.compile(rf"(?<![a-z0-9])(?=[a-z0-9])(?:{one_of(patterns).pattern})")


def folded(text: str) -> str:
    """Letters of any script without accents, in lower case."""
    bare = ACCENTS.sub("", unicodedata.normalize("NFKD", text.translate(LETTERS)))
    return unicodedata.normalize("NFC", bare).lower().translate(LETTERS)


def words_of_any(lowered: str) -> str:
    """Words of any script with single spaces between and around them."""
    words = SIGNS.sub(" ", folded(lowered).replace("'", "")).strip()
    return f" {once(words)} "


def once(words: str) -> str:
    """Without words that only repeat the one before."""
    return REPEATED.sub(r"\1", words)


def plain(lowered: str) -> str:
    """English words of a-z and digits, with single spaces; linear in the length."""
    shown = DISGUISED.sub(lambda found: UNDISGUISED[found[0]], folded(lowered))
    shown = NOT_PLAIN.sub(" ", shown.replace("'", "").replace("\n", " "))
    shown = STRETCHED.sub(r"\1", SPACES.sub(" ", shown)).strip()
    shown = CHOPPED.sub(lambda found: found[0].replace(" ", ""), shown)
    shown = once(SLIP.sub(lambda found: SLIPS[found[0]], shown))
    return TO.sub(lambda found: f"{found[1]} to " if found[1] else "to ", shown)
