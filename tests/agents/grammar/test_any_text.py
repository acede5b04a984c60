"""What holds for every text: no word is lost, the answer is the same, and none takes long."""

import re
from datetime import UTC, datetime
from random import Random
from time import process_time
from zoneinfo import ZoneInfo

import pytest

from agents.offline.grammar import Reading, read
from agents.offline.grammar.lexicon.verbs import EVERY_VERB
from agents.offline.grammar.starters import FOLLOWERS, URGENT_WORDS
from bench.capture import CASES
from bench.cases import load

NOW = datetime(2026, 11, 18, 9, tzinfo=UTC)
ZONE = ZoneInfo("UTC")
LONGEST = 5000
# A quiet machine takes a tenth; a search that doubles with each word would never end.
SECONDS = 2.0
WORDS = sorted(FOLLOWERS | URGENT_WORDS) + sorted(EVERY_VERB)[::9]
MARKS = ["#a", "@b", "+c", "!!", "p1", "~30m", "3:15", "12/3", "- ", "\n", ",", ".", ";", "(", "a)"]
REPEATED = [
    *("no wait, ", "first and second ", "a)", "1: ", "a@", "every ", "mon and ", "1-", "10:30 "),
    *("need to ", "have to ", "and then ", "three quarters of an ", "for about ", "ten ", "the "),
    *("half ", "that ", "call bob ", "okay ", "- ", "\n- ", "http://", '"', "%20", "on ", "by 30 "),
    *(
        "u",
        "um",
        "test test ",
        "first monday of ",
        "if i have time ",
        "wash, ",
        "!",
        "ˑ",
        "é",
        "👍",
    ),
]


def lost(text: str, found: Reading) -> list[str]:
    """Words that neither an item nor the filler holds."""
    spans = [*found.filler, *(span for item in found.items for span in item.source_spans)]
    words = ((m.start(), m[0]) for m in re.finditer(r"[^\W_]+", text))
    return [word for at, word in words if not any(start <= at < end for start, end in spans)]


def salads() -> list[str]:
    """Word salads, the same ones at every run."""
    mix = Random(11)
    return [" ".join(mix.choices(WORDS + MARKS, k=mix.randint(1, 30))) for _ in range(300)]


def test_no_word_of_the_cases_is_lost():
    found = {case.text: lost(case.text, read(case.text, NOW, ZONE)) for case in load(CASES)}
    assert {text: words for text, words in found.items() if words} == {}


def test_no_word_of_a_salad_is_lost():
    found = {text: lost(text, read(text, NOW, ZONE)) for text in salads()}
    assert {text: words for text, words in found.items() if words} == {}


def test_the_same_text_reads_the_same_again():
    assert all(read(text, NOW, ZONE) == read(text, NOW, ZONE) for text in salads()[:80])


@pytest.mark.parametrize("unit", REPEATED)
def test_a_wall_of_one_phrase_is_read_in_time(unit):
    text = (unit * LONGEST)[:LONGEST]
    started = process_time()
    read(text, NOW, ZONE)
    assert process_time() - started < SECONDS
