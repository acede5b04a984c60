"""What is left of the words as a title.

The exam that "goes until" comes from the tests of Sherlock (MIT).
"""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("um so i need to ring the plumber", "Ring the plumber"),
        ("ring the uh plumber", "Ring the plumber"),
        ("todo: pack the tent", "Pack the tent"),
        ("don't forget to feed the hens", "Feed the hens"),
        ("can you remind me to call mom at 5", "Call mom"),
        ("remind me in 20 minutes to check the oven", "Check the oven"),
        ("and then buy bread.", "Buy bread"),
        ("ok, call mom please", "Call mom"),
        ("tomorrow call mom", "Call mom"),
        ("Finish the report by Friday 5pm #work !!", "Finish the report"),
        ("the exam is @ 2pm and goes until 4pm", "The exam"),
        ("sweep porch (25 min) on sun", "Sweep porch"),
        ("check in tomorrow", "Check in"),
        ("put working out on my calendar for friday", "Working out"),
        ("poem due friday", "Poem"),
        ("pay rent no later than friday", "Pay rent"),
        ("tomorrow at 3", "Tomorrow at 3"),
        ("buy 牛奶 tomorrow", "Buy 牛奶"),
    ],
)
def test_lead_ins_fillers_and_phrases_leave_the_title(one, text, title):
    assert one(text).title == title


@pytest.mark.parametrize(
    ("text", "title", "wall"),
    [
        ("meeting wednesday no, thursday at 3", "Meeting", "2026-11-19 15:00"),
        ("lunch at 12, no wait, 1pm", "Lunch", "2026-11-18 13:00"),
        ("call mom tomorrow. actually friday", "Call mom", "2026-11-20"),
        ("dentist friday at 4, I mean saturday", "Dentist", "2026-11-21 16:00"),
    ],
)
def test_a_correction_takes_the_first_word_back(one, due, text, title, wall):
    assert one(text).title == title
    assert due(text) == wall
