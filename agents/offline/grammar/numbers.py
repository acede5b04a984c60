"""Numbers as digits and as words: cardinals, ordinals and loose amounts."""

import re

_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = [
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_NTH_ONES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_NTH_TEENS = [
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
]


def _values() -> dict[str, int]:
    table = {word: i for i, word in enumerate((*_ONES, *_TEENS), 1)}
    for ten, word in enumerate(_TENS, 2):
        table[word] = ten * 10
        table |= {f"{word} {one}": ten * 10 + i for i, one in enumerate(_ONES, 1)}
    return table


def _ordinal_values() -> dict[str, int]:
    table = {word: i for i, word in enumerate((*_NTH_ONES, *_NTH_TEENS), 1)}
    table |= {"twentieth": 20, "thirtieth": 30, "thirty first": 31}
    return table | {f"twenty {word}": 20 + i for i, word in enumerate(_NTH_ONES, 1)}


CARDINALS = _values()
ORDINALS = _ordinal_values()


def _either(table: dict[str, int]) -> str:
    longest_first = sorted(table, key=len, reverse=True)
    return "|".join(word.replace(" ", "[ -]?") for word in longest_first)


NUMBER_WORD = f"(?:{_either(CARDINALS)})"
NUMBER = rf"(?:\d{{1,4}}|{NUMBER_WORD})"
ORDINAL_WORD = f"(?:{_either(ORDINALS)})"
ORDINAL = rf"(?:\d{{1,2}} ?(?:st|nd|rd|th)|{ORDINAL_WORD})"
DIGITS = r"(?:\d{1,4}(?:[.,]\d{1,2})?(?: and a half| 1/2)?)"
AMOUNT_WORD = (
    r"(?:three[ -]quarters? of an?|(?:a )?quarter of an?|quarter|half of an?|half an?|half"
    r"|(?:an?|another|the|one) half|an? (?:couple|few)(?: of)?"
    rf"|couple(?: of)?|few|several|{NUMBER_WORD}(?: and an? (?:half|quarter)| point five)?"
    r"|another|an?)"
)
_LOOSE = {"couple": 2.0, "few": 3.0, "several": 7.0, "half": 0.5}
_GAP = re.compile(r"[ -]+")


def cardinal(text: str) -> int:
    """The value of a `NUMBER`."""
    return int(text) if text.isdigit() else CARDINALS[_spaced(text, CARDINALS)]


def ordinal(text: str) -> int:
    """The value of an `ORDINAL`; 3 for "3rd" and "third"."""
    if text[0].isdigit():
        return int(re.sub(r"\D", "", text))
    return ORDINALS[_spaced(text, ORDINALS)]


def amount(text: str) -> float:
    """The value of `DIGITS` or an `AMOUNT_WORD`: a couple is 2, a few 3, several 7."""
    half = 0.5 if text.endswith((" and a half", "1/2", "point five")) else 0.0
    half = 0.25 if text.endswith(" and a quarter") else half
    plain = re.sub(r"(?: and a half| and a quarter| 1/2| point five)$", "", text)
    if "quarter" in plain:
        return 0.75 if "three" in plain else 0.25
    for word, value in _LOOSE.items():
        if word in plain:
            return value
    if plain[0].isdigit():
        return float(plain.replace(",", ".")) + half
    return float(CARDINALS.get(_spaced(plain, CARDINALS), 1)) + half


def _spaced(text: str, table: dict[str, int]) -> str:
    plain = _GAP.sub(" ", text)
    if plain in table:
        return plain
    return next((word for word in table if word.replace(" ", "") == plain), plain)
