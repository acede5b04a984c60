"""Durations, priorities, tags and projects.

The title that begins with "#134" comes from the tests of Super Productivity (MIT).
"""

import pytest


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("read for 2 hours", 120),
        ("read ~30m", 30),
        ("read (15 min)", 15),
        ("read 1h", 60),
        ("read for an hour and a half", 90),
        ("read for one and a half hours", 90),
        ("read for half an hour", 30),
        ("read for 1h 30m", 90),
        ("read for a couple of hours", 120),
        ("read, takes 20 min", 20),
        ("read for 30-minutes", 30),
        ("read for 2 days", 2880),
    ],
)
def test_a_length_becomes_an_estimate(one, text, minutes):
    item = one(text)
    assert (item.title, item.estimated_minutes) == ("Read", minutes)


@pytest.mark.parametrize(("text", "minutes"), [("30-minute walk", 30), ("do a 30 min workout", 30)])
def test_a_length_that_names_the_thing_stays_in_the_title(one, text, minutes):
    item = one(text)
    assert item.title.casefold() == text
    assert item.estimated_minutes == minutes


@pytest.mark.parametrize("text", ["walk 1 m", "tell the 3y old a story", "find it 2 hours ago"])
def test_what_is_no_length_gives_no_estimate(one, text):
    assert one(text).estimated_minutes is None


@pytest.mark.parametrize(
    ("text", "priority"),
    [
        ("call !", "medium"),
        ("call !!", "high"),
        ("call !!!", "urgent"),
        ("call!!", "high"),
        ("call p1", "urgent"),
        ("call p2", "high"),
        ("call p3", "medium"),
        ("call p4", "low"),
        ("call !high", "high"),
        ("call !low", "low"),
        ("call asap", "urgent"),
        ("urgent: call", "urgent"),
        ("call, that's urgent", "urgent"),
        ("call, very important", "high"),
        ("high priority call", "high"),
        ("low priority: call", "low"),
        ("no rush but call", "low"),
        ("(B) call", "high"),
        ("call!", None),
        ("call", None),
    ],
)
def test_priority_in_words_and_marks_leaves_the_title(one, text, priority):
    item = one(text)
    assert (item.title, item.priority) == ("Call", priority)


@pytest.mark.parametrize(
    ("text", "title", "tags", "project"),
    [
        ("buy screws @store #DIY +House", "Buy screws", ("store", "diy"), "House"),
        ('buy nails +"Big House"', "Buy nails", (), "Big House"),
        ("fix it @fri", "Fix it", (), None),
        ("#134 fun title", "#134 fun title", (), None),
        ("mail ann@example.com", "Mail ann@example.com", (), None),
        ("learn C++ and C#", "Learn C++ and C#", (), None),
    ],
)
def test_tags_and_projects_are_words_behind_a_mark(one, text, title, tags, project):
    item = one(text)
    assert (item.title, item.tags, item.project) == (title, tags, project)


@pytest.mark.parametrize(
    ("text", "title", "project"),
    [
        ("finish my project", "Finish my project", None),
        ("look at the project plan", "Look at the project plan", None),
        ("for the attic project: order the beams", "Order the beams", "attic"),
        (
            "add a slide to the Spring Gala project by friday",
            "Add a slide to the Spring Gala project",
            "Spring Gala",
        ),
    ],
)
def test_words_before_project_name_it(one, text, title, project):
    item = one(text)
    assert (item.title, item.project) == (title, project)


@pytest.mark.parametrize(
    ("text", "project"),
    [
        ("write the intro for backend docs", "Backend Docs"),
        ("fix the crash in Atlas", "Atlas"),
        ("look at an atlas", None),
        ("write backend docsets", None),
    ],
)
def test_a_project_of_the_user_is_found_in_words(reading, text, project):
    (item,) = reading(text, projects=["Backend Docs", "Atlas"]).items
    assert item.project == project
