import hashlib
import hmac
from collections import Counter

import pytest

from tools.rules.boxes import BOXES, bronze_won, calm_bronze_won, content, draw, message
from tools.rules.kindness import find_shame

SECRET = b"a secret of the server"
IDS = [f"box_{number}" for number in range(2000)]


def test_an_unknown_box_is_refused() -> None:
    with pytest.raises(KeyError):
        content(SECRET, "box_1", "diamond")


def test_a_draw_can_be_foretold_with_the_secret() -> None:
    digest = hmac.new(SECRET, b"task_1", hashlib.sha256).hexdigest()
    assert draw(SECRET, "task_1") == int(digest[:16], 16) // 2**11 / 2**53
    assert draw(SECRET, "task_1") == draw(SECRET, "task_1") != draw(b"another", "task_1")


def test_draws_are_spread_evenly() -> None:
    tenths = Counter(int(10 * draw(SECRET, identity)) for identity in IDS)
    assert sorted(tenths) == list(range(10))
    assert all(150 < count < 250 for count in tenths.values())


@pytest.mark.parametrize("box_type", ["bronze", "silver", "gold"])
def test_contents_follow_the_open_odds(box_type: str) -> None:
    prizes = BOXES[box_type].prizes
    found = Counter(content(SECRET, identity, box_type) for identity in IDS)
    assert sum(prize.percent for prize in prizes) == 100
    assert set(found) == {(prize.rarity, prize.amount) for prize in prizes}
    for rarity, amount, percent in prizes:
        assert 100 * found[rarity, amount] / len(IDS) == pytest.approx(percent, abs=3)


@pytest.mark.parametrize(
    ("box_type", "holds"),
    [("bronze", ("common", 34)), ("silver", ("common", 63)), ("gold", ("rare", 135))],
)
def test_a_calm_box_holds_its_expected_value(box_type: str, holds: tuple[str, int]) -> None:
    assert {content(SECRET, identity, box_type, calm=True) for identity in IDS[:20]} == {holds}
    assert BOXES[box_type].expected_value == holds[1]


def test_one_task_in_ten_wins_a_bronze_box() -> None:
    won = sum(bronze_won(SECRET, identity, 0) for identity in IDS)
    assert won / len(IDS) == pytest.approx(0.1, abs=0.02)


def test_the_tenth_task_without_a_box_wins_for_certain() -> None:
    unlucky = [identity for identity in IDS if not bronze_won(SECRET, identity, 8)]
    assert len(unlucky) > 1000
    assert all(bronze_won(SECRET, identity, 9) for identity in unlucky)


def test_every_seventh_task_wins_a_calm_box() -> None:
    assert [calm_bronze_won(dry) for dry in range(8)] == [False] * 6 + [True] * 2


def test_a_box_says_what_it_held() -> None:
    assert message("epic", 150) == "Epic reward! You earned 150 XP!"
    assert [box.animation for box in BOXES.values()] == [
        "bronze_shine",
        "silver_spark",
        "golden_burst",
    ]
    assert not any(find_shame(message(*prize[:2])) for prize in BOXES["gold"].prizes)
