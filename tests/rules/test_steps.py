"""Each hard rule for micro-steps has its own sentence, and good steps have none."""

import pytest

from tools.rules.step_titles import base_verb, opening, words_of
from tools.rules.steps import (
    StepDraft,
    StepLimits,
    is_one_emoji,
    object_words,
    step_problems,
)

TITLE = "Call dentist about appointment"
FIRST = StepDraft("Find the dentist's phone number", 2, "🔎")
SECOND = StepDraft("Dial and ask for a check-up", 5, "📞")
LIMITS = StepLimits()


def problems_of(description: str, minutes: int = 5, emoji: str = "📞", title: str = TITLE) -> str:
    return " ".join(step_problems([FIRST, StepDraft(description, minutes, emoji)], LIMITS, title))


@pytest.mark.parametrize(
    ("description", "part"),
    [
        ("", "1 to 200 characters"),
        ("   ", "1 to 200 characters"),
        ("Ask " + "x" * 200, "1 to 200 characters"),
        ("Ask for\na time", "one line"),
        ("Ask for a time\x07", "one line"),
        ("Ask for a \u2028time", "one line"),
        ("Ask the kind person at the desk for a time on Monday or Tuesday", "at most 12 words"),
        ("The dentist should be called", "start with a plain verb"),
        ("Quickly call the dentist", "start with a plain verb"),
        ("1. Call the dentist", "start with a plain verb"),
        ("Calling the dentist", "start with a plain verb"),
        ("“Call the dentist", "start with a plain verb"),
        ("call DENTIST, about the appointment!", "repeats the title"),
        ("Find a Dentist's phone number.", "Say each step once"),
        ("Call the overdue dentist", "leave out 'overdue'"),
        ("Stop being lazy", "leave out 'lazy'"),
        ("Call before it is too late", "leave out 'too late'"),
    ],
)
def test_a_broken_text_rule_is_named(description: str, part: str) -> None:
    assert part in problems_of(description)


@pytest.mark.parametrize(
    "description",
    [
        "Dial and ask for a check-up",
        "Re-read the letter",
        "Write “牛乳” on the list",
        "Ouvre le dossier",
        "Öffne den Ordner",
        "電話をかける",
        "Reply to Tom’s note",
        "Log in",
    ],
)
def test_a_good_text_has_no_problem(description: str) -> None:
    assert problems_of(description) == ""


@pytest.mark.parametrize("minutes", [0, -1, 11, 2.5, True, "5"])
def test_minutes_are_whole_and_inside_the_limits(minutes: int) -> None:
    assert "minutes" in problems_of("Dial the number", minutes)


@pytest.mark.parametrize("count", [0, 1, 9])
def test_too_few_and_too_many_steps_are_refused(count: int) -> None:
    steps = [StepDraft(f"Call dentist {number}", 1, "📞") for number in range(count)]
    assert f"Give 2 to 8 steps; there are {count}." in step_problems(steps, LIMITS, TITLE)


def test_the_first_step_takes_two_minutes_at_most() -> None:
    steps = [StepDraft("Find the dentist's number", 3, "🔎"), SECOND]
    assert step_problems(steps, LIMITS, TITLE) == ["Make the first step take at most 2 minutes."]


def test_the_object_is_named_at_least_once() -> None:
    steps = [StepDraft("Find the number", 1, "🔎"), StepDraft("Dial it", 1, "📞")]
    assert step_problems(steps, LIMITS, TITLE) == [
        "Name what the task is about in at least one step: dentist, appointment."
    ]
    assert step_problems(steps, LIMITS, "12345") == []


def test_a_plural_or_possessive_names_the_object() -> None:
    steps = [StepDraft("Stand up", 1, "🚶"), StepDraft("Rinse each dish", 1, "🍽️")]
    assert step_problems(steps, LIMITS, "Wash dishes") == []


def test_good_steps_have_no_problems() -> None:
    assert step_problems([FIRST, SECOND], LIMITS, TITLE) == []


@pytest.mark.parametrize("emoji", ["📞", "✍️", "☝🏽", "👩‍💻", "🇩🇪", "1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "❤️‍🔥", "©️"])
def test_one_emoji_is_one_emoji(emoji: str) -> None:
    assert is_one_emoji(emoji)


@pytest.mark.parametrize("text", ["", "📞📞", "a", "1", "📞 ", ":)", "🇩", "\ufe0f", "→x"])
def test_anything_else_is_not_one_emoji(text: str) -> None:
    assert not is_one_emoji(text)
    assert "exactly one emoji" in problems_of("Dial the number", emoji=text)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Call dentist about appointment", ("dentist", "appointment")),
        ("Buy 2 litres of milk tomorrow", ("milk",)),
        ("I need to finally do my taxes", ("taxes",)),
        ("Don't forget to water the plants", ("plants",)),
        ("Taking a bath", ("bath",)),
        ("Pick up the kids", ("kids",)),
        ("Meeting notes", ("meeting", "notes")),
        ("Plan next week", ("next", "week")),
        ("Pay overdue invoice", ("invoice",)),
        ("Read Mum’s letter, the letter", ("mum's", "letter")),
        ("Meditate for 10 minutes", ()),
        ("Fix the fucking sink", ("sink",)),
        ("牛乳を買う", ("牛乳を買う",)),
        ("मुझे दूध", ("मुझे", "दूध")),
        ("x", ()),
        ("", ()),
        ("🎉 12345 !!", ()),
        ("w" * 41, ()),
    ],
)
def test_object_words_are_the_content_of_a_title(title: str, expected: tuple[str, ...]) -> None:
    assert object_words(title) == expected


@pytest.mark.parametrize(
    ("word", "verb"),
    [
        ("write", "write"),
        ("writing", "write"),
        ("running", "run"),
        ("lying", "lie"),
        ("tying", "tie"),
        ("building", ""),
        ("king", ""),
        ("table", ""),
    ],
)
def test_gerunds_lead_back_to_their_verb(word: str, verb: str) -> None:
    assert base_verb(word) == verb


def test_a_verb_keeps_its_particle() -> None:
    found = opening("TODO: pick up the parcel")
    assert (found.verb, found.particle, found.rest[-1].low) == ("pick", "up", "parcel")


@pytest.mark.parametrize("text", ["don't stop", "a’b ''c''", "naïve 'x'", "नमस्ते दुनिया", "می‌خواهم"])
def test_words_know_where_they_stand(text: str) -> None:
    assert all(text[word.start : word.end] == word.text for word in words_of(text))
