"""What only looks like a date stays in the title."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Read the 9/11 report",
        "Email Tom about Friday",
        "Update to version 2.10",
        "Mix 1/2 cup sugar",
        "Buy a 24/7 support plan",
        "Watch Friday Night Lights",
        "Review Monday's notes",
        "Book the Friday train",
        "Call April about the May report",
        "March in the parade",
        "Sat down with Bob",
        "Buy sun cream",
        "Play Catch 22",
        "Order iPhone 15",
        "Read volume 7",
        "Buy 2 bananas",
        "Finish 1984 by Orwell",
        "Ask for a second opinion",
        "Meet at 10 Downing Street",
        "Draw monthly chart",
        "Read the weekly review",
        "Open https://example.com/2026-11-20/5pm",
        'Sign the card "see you tomorrow"',
        "Dress as a pirate for halloween",
        "Find the mail from 3 weeks ago",
        "Pay the urgent bill",
        "Send Friday report",
        "Read March 2026 issue",
        "Call 555-1234",
        "Cook for 4",
        "Third party review",
        "Rent 28 Days Later",
        "Watch 12 Years a Slave",
        "Order a TGI Fridays gift card",
        "Add Sunday Bloody Sunday to the playlist",
        "Play Ruby Tuesday on guitar",
        "Watch the Black Friday documentary",
        "Read the Saturday papers",
    ],
)
def test_names_numbers_and_topics_say_no_date(one, text):
    item = one(text)
    assert (item.due_at, item.recurrence, item.priority) == (None, None, None)
    assert item.title == text


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("prepare for tomorrow's meeting", "Prepare for tomorrow's meeting"),
        ("remind me about my tomorrow meeting", "My tomorrow meeting"),
    ],
)
def test_a_day_that_describes_a_meeting_is_due_and_stays_in_the_title(one, due, text, title):
    assert one(text).title == title
    assert due(text) == "2026-11-19"
