import pytest

from tools.rules.kindness import find_shame


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("This task is OVERDUE", ["OVERDUE"]),
        ("You failed; failures happen", ["failed", "failures"]),
        ("You lost your streak", ["lost your streak"]),
        ("You broke your 7-day streak", ["broke your 7-day streak"]),
        ("Lost streak", ["Lost streak"]),
        ("Stop being lazy, no laziness", ["lazy", "laziness"]),
        ("You're behind schedule", ["You're behind"]),
        ("You’re late again", ["You're late"]),
        ("You forgot the dentist", ["You forgot"]),
        ("You have missed three days", ["You have missed"]),
        ("you\nmissed it", ["you\nmissed"]),
        ("Shame on you", ["Shame"]),
        ("You should have started", ["You should have"]),
        ("Procrastinating again?", ["Procrastinating"]),
        ("Why didn't you start?", ["Why didn't you"]),
        ("A penalty of 5 XP", ["penalty"]),
    ],
)
def test_shame_is_found_whatever_its_form(text: str, found: list[str]) -> None:
    assert find_shame(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Was due on Monday, urgent priority",
        "Great job! Keep the momentum going!",
        "One more task to unlock 'Week Warrior' badge!",
        "Take breaks during afternoon slumps",
        "Later today, plates and templates",
        "Send it over, due on Friday",
        "overdue_count",
        "Post it in Slack, then take a break",
        "Your streak is resting on a freeze",
        "A blazing glaze for the lazuli vase",
        "Step behind the desk and breathe",
    ],
)
def test_kind_and_neutral_words_pass(text: str) -> None:
    assert find_shame(text) == []
