"""Rules sorted by the words they can begin with, so that a word is tried against few of them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

DIGIT = "0"
"""Stands for every word that begins with a digit."""
AnyRule = TypeVar("AnyRule")


@dataclass(frozen=True, slots=True)
class Table(Generic[AnyRule]):
    """Rules none of which begins with another word than the `first` ones."""

    first: frozenset[str]
    rules: tuple[AnyRule, ...]


def by_first_word(tables: Iterable[Table[AnyRule]]) -> dict[str, tuple[AnyRule, ...]]:
    """The rules of all tables that a word can begin, in the order of the tables."""
    found: defaultdict[str, list[AnyRule]] = defaultdict(list)
    for table in tables:
        for word in table.first:
            found[word] += table.rules
    return {word: tuple(rules) for word, rules in found.items()}
