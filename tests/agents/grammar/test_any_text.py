"""What holds for every text: no word is lost, the answer is the same, and none takes long."""

import re
import sys
from collections import Counter
from datetime import UTC, datetime
from random import Random
from time import process_time
from zoneinfo import ZoneInfo

import pytest

from agents.offline.grammar import Reading, read
from agents.offline.grammar.lexicon.verbs import EVERY_VERB
from agents.offline.grammar.starters import FOLLOWERS, URGENT_WORDS
from bench.capture import CASES, DICTATIONS
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
    *("u", "um", "test test ", "first monday of ", "if i have time ", "wash, ", "!", "ˑ", "é"),
    *("👍", "can you ", "remind me ", "put ", ", the x is y", "put it on my calendar "),
    *("all by friday. ", "i owe Ann a reply and ", "tuesday gym, ", "what a day ", "as well "),
    *("for the attic project: ", "if you could just please ", "a quarter past midnight "),
    *("from 6 to 6 45 ", "tomorrow: ", "x: ", "fri 9.30 ", "half seven in the evening "),
    *("Sunday Bloody ", "a reminder for me to ", "stuff to do:\n", "make sure the ", "5pm utc "),
]
SPOKEN = [
    "call Ann tomorrow at 3 and then buy milk and eggs, email Jo about the report by friday. ",
    "can you remind me on monday to put the bins out and the printer is jammed so fix it ",
    "tuesday blood test, wednesday photos. Groceries: rice, leeks, soap. all by thursday. ",
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
    cases = [*load(CASES)[::4], *load(DICTATIONS)]
    found = {case.text: lost(case.text, read(case.text, NOW, ZONE)) for case in cases}
    assert {text: words for text, words in found.items() if words} == {}


@pytest.fixture(scope="module")
def readings() -> dict[str, Reading]:
    return {text: read(text, NOW, ZONE) for text in salads()}


def test_no_word_of_a_salad_is_lost(readings):
    found = {text: lost(text, reading) for text, reading in readings.items()}
    assert {text: words for text, words in found.items() if words} == {}


def test_spans_lie_inside_the_text_and_apart(readings):
    for text, found in readings.items():
        spans = [*found.filler, *(span for item in found.items for span in item.source_spans)]
        edges = [edge for span in sorted(spans) for edge in span]
        assert edges == sorted(edges)
        assert all(0 <= start < end <= len(text) for start, end in spans)


def work(text: str) -> int:
    """Calls made to read a text, those into C such as a pattern's match among them."""
    calls = Counter()
    sys.setprofile(lambda _frame, event, _argument: calls.update([event]))
    try:
        read(text, NOW, ZONE)
    finally:
        sys.setprofile(None)
    return calls["call"] + calls["c_call"]


@pytest.mark.parametrize("unit", [*REPEATED, *SPOKEN])
def test_twice_the_text_is_at_most_three_times_the_work(unit):
    once = unit * (400 // len(unit))
    assert work(once * 2) < 3 * work(once)


def test_the_same_text_reads_the_same_again(readings):
    assert all(read(text, NOW, ZONE) == found for text, found in [*readings.items()][:80])


@pytest.mark.parametrize("unit", REPEATED)
def test_a_wall_of_one_phrase_is_read_in_time(unit):
    text = (unit * LONGEST)[:LONGEST]
    started = process_time()
    read(text, NOW, ZONE)
    assert process_time() - started < SECONDS
