"""Asking for something to be kept: the asking leaves the title, what is asked for stays."""

import pytest

NO_REQUESTS = [
    "Set an alarm for 7am",
    "Make an appointment with the optician",
    "Let me know when the parcel arrives",
    "Schedule a call with the bank",
    "Get a reminder card from the dentist",
    "Put the bins out",
    "Add salt to the stew",
    "Note the meter reading",
]
KEPT = [
    ("put the eye test on my calendar for friday at 2", "The eye test", "2026-11-20 14:00"),
    ("add a haircut to my diary for saturday", "A haircut", "2026-11-21"),
    ("pop lunch with Ines in the calendar for thursday", "Lunch with Ines", "2026-11-19"),
    ("mark my calendar for the school fair on saturday", "The school fair", "2026-11-21"),
    ("add oat milk to the shopping list", "Oat milk", None),
    ("can i get a reminder the day after tomorrow to thaw out ribs", "Thaw out ribs", "2026-11-20"),
    ("set a reminder for six pm to feed the hens", "Feed the hens", "2026-11-18 18:00"),
    ("could you remind us on friday that the skip comes", "The skip comes", "2026-11-20"),
    ("i was wondering if you could remind me to oil the gate", "Oil the gate", None),
    ("new reminder book the chimney sweep", "Book the chimney sweep", None),
    ("reminder call the plumber", "Call the plumber", None),
    ("make a note that the boiler code is 42", "The boiler code is 42", None),
]


@pytest.mark.parametrize("text", NO_REQUESTS)
def test_a_thing_to_do_that_sounds_like_a_request_keeps_its_words(one, text):
    said = text.removesuffix(" for 7am")
    assert one(text.lower()).title == said


@pytest.mark.parametrize(("text", "title", "due_at"), KEPT)
def test_what_is_asked_for_is_the_title(one, due, text, title, due_at):
    assert (one(text).title, due(text)) == (title, due_at)


@pytest.mark.parametrize("ask", ["can you ", "please remind me to ", "i need to ", "put down "])
def test_asking_again_and_again_leaves_the_thing_asked_for(reading, ask):
    (item,) = reading(ask * 3 + "ring the bank").items
    assert item.title.lower().endswith("ring the bank")
