"""Types of items, and the one question."""

import pytest


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("buy milk", "task"),
        ("team meeting friday", "event"),
        ("lunch with Ana friday noon", "event"),
        ("arrange a meeting with Tom", "task"),
        ("meditate every morning", "habit"),
        ("yoga tuesdays 7pm", "habit"),
        ("pay rent monthly", "task"),
        ("milk and eggs", "shopping"),
        ("shopping list: batteries", "shopping"),
        ("idea: an app that waters plants", "idea"),
        ("what if we built a robot", "idea"),
        ("I feel tired today", "thought"),
        ("how do I fix the sink?", "question"),
    ],
)
def test_each_type_is_told_by_its_words(one, text, kind):
    assert one(text).type == kind


def test_a_thought_about_today_is_not_due(due):
    assert due("I feel tired today") is None


def test_a_project_meeting_asks_for_its_project(reading):
    found = reading("Project meeting next week", projects=["Docs", "App", "AI", "Ops", "Web"])
    assert found.question == "Which project is this meeting for?"
    assert found.suggested_values == ("Docs", "App", "AI", "Ops")


def test_one_project_is_offered_beside_none(reading):
    found = reading("Project meeting next week", projects=["Docs"])
    assert found.suggested_values == ("Docs", "No project")


def test_an_event_in_a_whole_week_asks_for_its_day(reading, due):
    found = reading("team lunch next week")
    assert found.question == "Which day is “Team lunch”?"
    assert len(found.suggested_values) == 4
    assert due(f"lunch {found.suggested_values[0]}") == "2026-11-23"


def test_two_days_to_choose_from_are_asked_about(reading):
    found = reading("meet Ann on friday or saturday")
    assert [item.title for item in found.items] == ["Meet Ann"]
    assert found.suggested_values == ("Friday, November 20, 2026", "Saturday, November 21, 2026")


def test_a_question_keeps_its_words(one):
    assert one("should I call Ann tomorrow?").title == "Should I call Ann tomorrow"


def test_an_event_without_a_day_asks_when(reading):
    found = reading("dentist appointment")
    assert found.question is not None
    assert 2 <= len(found.suggested_values) <= 4


@pytest.mark.parametrize("text", ["buy milk", "team lunch friday", "call Ann next week", "ok"])
def test_a_clear_text_asks_nothing(reading, text):
    found = reading(text, projects=["Docs"])
    assert (found.question, found.suggested_values) == (None, ())
