from __future__ import annotations

import pytest

from tools.rules.medical import find_causes, find_medical


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("This looks like depression.", ["depression"]),
        ("Ask your doctor about the dose", ["doctor", "dose"]),
        ("Sleep more and skip coffee", ["Sleep", "coffee"]),
        ("You seem burnt out", ["burnt out"]),
        ("I'll add a break at 15:00, still fresh", []),
        ("Mornings carried your highest levels", []),
    ],
)
def test_words_of_health_are_found(text: str, found: list[str]) -> None:
    assert find_medical(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Low levels are caused by meetings", ["caused"]),
        ("You are low due to lunch", ["due to"]),
        ("It is low because of lunch", ["because of"]),
        ("The report is due tomorrow", []),
        ("A good fit because it takes 5 minutes", []),
    ],
)
def test_words_that_explain_are_found(text: str, found: list[str]) -> None:
    assert find_causes(text) == found
