"""Rules are looked up by the first word of what they match, so no rule may begin with a word that
its table does not name. The words come from the parse trees of the patterns."""

from re import _constants as op
from re import _parser as parser

import pytest

from agents.offline.grammar.clock import CLOCK_TABLES
from agents.offline.grammar.dates import DATE_TABLES
from agents.offline.grammar.leads import LEADS
from agents.offline.grammar.recurrence import CYCLE_TABLES
from agents.offline.grammar.relative import RELATIVE_TABLES
from agents.offline.grammar.requests import (
    BARE_REQUEST,
    OPEN_REQUEST,
    REQUEST,
    REQUEST_WORDS,
)
from agents.offline.grammar.respell import MARK
from agents.offline.grammar.starters import REPEATERS, STARTERS
from agents.offline.grammar.tables import DIGIT, Table, by_first_word

SIGNS = {DIGIT, "@", "+", "-"}
LONGEST = max(map(len, STARTERS | REPEATERS))


def first_words(pattern):
    """All words that a match can begin with; a word that begins with a digit is `DIGIT`."""
    ended = set()
    return _after(parser.parse(pattern), {""}, ended) | ended


def _after(tree, begun, ended):
    """Beginnings of words behind a part of a pattern; `ended` takes those that are whole."""
    for kind, value in tree:
        if begun:
            begun = _step(kind, value, begun, ended)
    return begun


def _step(kind, value, begun, ended):
    if kind is op.LITERAL:
        return _spelt(chr(value), begun, ended)
    if kind is op.IN:
        return set().union(*(_one_of(*choice, begun, ended) for choice in value))
    if kind is op.BRANCH:
        return set().union(*(_after(branch, begun, ended) for branch in value[1]))
    if kind is op.SUBPATTERN:
        return _after(value[3], begun, ended)
    if kind is op.MAX_REPEAT:
        return _repeated(*value, begun, ended)
    assert kind in (op.ASSERT, op.ASSERT_NOT, op.AT)
    return begun


def _one_of(kind, value, begun, ended):
    if kind is op.LITERAL:
        return _spelt(chr(value), begun, ended)
    assert value is op.CATEGORY_DIGIT or chr(value[0]).isdigit()
    return _spelt(DIGIT, begun, ended)


def _repeated(least, most, part, begun, ended):
    found = set(begun) if least == 0 else set()
    for times in range(1, min(int(most), LONGEST) + 1):
        if not begun:
            break
        begun = _after(part, begun, ended)
        found |= begun if times >= least else set()
    return found


def _spelt(char, begun, ended):
    if char.isdigit():
        ended |= {DIGIT for word in begun if not word}
        return {word + char for word in begun if word}
    if (char.isalpha() and char != MARK) or char == "'":
        return {word + char for word in begun if len(word) < LONGEST}
    ended |= {word or char for word in begun}
    return set()


def _plain(words):
    """As words are looked up: without "'s"."""
    return {word.split("'")[0] for word in words}


def test_a_pattern_begins_with_each_of_its_first_words():
    assert first_words(r"(?:on |b4 )?(?:the )?(?:mon(?:day)?|[1-9]th)") == {
        *("on", "b4", "the", "mon", "monday", DIGIT)
    }


def _left_out(tables, known):
    """Words that begin a rule of a table and that the table does not name."""
    found = {
        number: _plain(set().union(*(first_words(rule.pattern.pattern) for rule in table.rules)))
        for number, table in enumerate(tables)
    }
    return {n: left for n, begun in found.items() if (left := (begun & known) - tables[n].first)}


@pytest.mark.parametrize("tables", [CLOCK_TABLES, DATE_TABLES, RELATIVE_TABLES], ids="cdr")
def test_a_date_rule_begins_with_no_starter_that_its_table_leaves_out(tables):
    assert _left_out(tables, STARTERS | SIGNS) == {}


def test_a_rhythm_begins_with_no_starter_that_its_table_leaves_out():
    assert _left_out(CYCLE_TABLES, REPEATERS | {DIGIT}) == {}


def test_a_table_that_leaves_a_word_out_is_seen():
    gapped = Table(frozenset(["at"]), DATE_TABLES[1].rules)
    assert "may" in _left_out((gapped,), STARTERS)[0]


@pytest.mark.parametrize("number", range(len(LEADS)))
def test_a_lead_in_begins_with_no_other_word(number):
    first, pattern = LEADS[number]
    assert first_words(pattern.pattern) <= first


@pytest.mark.parametrize("number", range(3))
def test_a_request_begins_with_no_other_word_but_a_wednesday(number):
    pattern = (REQUEST, OPEN_REQUEST, BARE_REQUEST)[number].pattern
    assert first_words(pattern) - {"wed"} <= REQUEST_WORDS


def test_rules_of_a_word_keep_the_order_of_their_tables():
    tables = (Table(frozenset(["a"]), (1, 2)), Table(frozenset(["a", "b"]), (3,)))
    assert by_first_word(tables) == {"a": (1, 2, 3), "b": (3,)}
