"""Clauses with subjects of their own, joined without a verb that commands."""

import pytest

TOGETHER = [
    "check if the door is locked and the light is off",
    "make sure the oven is off and the back door is shut",
    "find out why the tap drips and who fixes it",
]
APART = [
    (
        "Ann needs the form and the printer is jammed",
        [("Ann needs the form", None), ("The printer is jammed", None)],
    ),
    (
        "the fire drill is on tuesday and i still owe Hugo the deposit",
        [("The fire drill", 24), ("I still owe Hugo the deposit", None)],
    ),
    (
        "i owe Priya a reply and the cat needs her tablet at six",
        [("I owe Priya a reply", None), ("The cat needs her tablet", 18)],
    ),
    (
        "the skip comes on monday and the painter on wednesday",
        [("The skip comes", 23), ("The painter", 25)],
    ),
    (
        "Dad's card is due on friday, i still owe Ana a reply",
        [("Dad's card", 20), ("I still owe Ana a reply", None)],
    ),
    (
        "ask Jo if the shop is open and call Bo",
        [("Ask Jo if the shop is open", None), ("Call Bo", None)],
    ),
]


@pytest.mark.parametrize("text", TOGETHER)
def test_a_clause_that_depends_on_another_stays_with_it(reading, text):
    assert len(reading(text).items) == 1


@pytest.mark.parametrize(("text", "items"), APART)
def test_each_clause_becomes_an_item_with_its_own_day(reading, text, items):
    found = reading(text).items
    assert [(item.title, item.due_at.day if item.due_at else None) for item in found] == items
