"""The energy logs of some days, and what they say."""

from __future__ import annotations

from httpx2 import AsyncClient

from tests.api.answers import ONE_ENGINE, check_error
from tests.api.later import got, later, posted
from tests.conftest import START, Clock, Someone
from tools.rules.kindness import find_shame

pytestmark = ONE_ENGINE
HISTORY = "/api/energy/history"


async def log_at(someone: Someone, clock: Clock, day: int, hour: int, level: int) -> None:
    clock.now = START.replace(day=day, hour=hour)
    later(someone, clock)
    await posted(someone, "/api/energy/set", {"energy_level": level})


async def test_anonymous_is_refused(http: AsyncClient) -> None:
    check_error(await http.get(HISTORY), 401)


async def test_nothing_yet_is_empty_and_says_how_many_are_needed(
    anna: Someone, bert: Someone, clock: Clock
) -> None:
    await log_at(bert, clock, 4, 10, 3)
    body = await got(anna, HISTORY)
    assert (body["snapshots"], body["patterns"]) == (
        [],
        {
            "best_time_of_day": None,
            "average_energy": None,
            "low_energy_count": 0,
            "high_energy_count": 0,
        },
    )
    assert body["recommendations"] == ["5 more energy logs will show your best time"]


async def test_the_logs_of_the_days_newest_first_with_what_they_say(
    anna: Someone, clock: Clock
) -> None:
    for day, hour, level in [
        (5, 9, 3),
        (5, 14, 1),
        (6, 8, 3),
        (6, 13, 1),
        (6, 18, 2),
        (7, 23, 2),
        (8, 9, 3),
        (9, 9, 3),
        (9, 10, 2),
    ]:
        await log_at(anna, clock, day, hour, level)
    body = await got(anna, HISTORY)
    assert [row["recorded_at"][8:13] for row in body["snapshots"]] == [
        *("09T10", "09T09", "08T09", "07T23", "06T18", "06T13", "06T08", "05T14", "05T09"),
    ]
    newest = body["snapshots"][0]
    assert newest.pop("snapshot_id").startswith("snap_")
    assert newest == {
        "energy_level": 2,
        "recorded_at": "2026-03-09T10:00:00Z",
        "time_of_day": "morning",
    }
    assert body["patterns"] == {
        "best_time_of_day": "morning",
        "average_energy": 2.2,
        "low_energy_count": 2,
        "high_energy_count": 4,
    }
    assert body["recommendations"] == [
        "Schedule high-focus tasks in the morning",
        "Take breaks during afternoon slumps (2 of 2 logs were low)",
    ]
    assert find_shame(" ".join(body["recommendations"])) == []


async def test_five_logs_say_the_best_time_and_four_do_not(anna: Someone, clock: Clock) -> None:
    for n in range(5):
        await log_at(anna, clock, 4, 6 + n, 3)
        best = (await got(anna, HISTORY))["patterns"]["best_time_of_day"]
        assert best == ("morning" if n == 4 else None)


async def test_a_difference_that_may_be_noise_is_not_told(anna: Someone, clock: Clock) -> None:
    for day, hour, level in [(5, 9, 3), (5, 14, 2), (6, 9, 2), (6, 14, 2), (7, 9, 2), (7, 18, 3)]:
        await log_at(anna, clock, day, hour, level)
    body = await got(anna, HISTORY)
    assert body["patterns"]["best_time_of_day"] is None
    assert body["recommendations"] == ["No part of the day stands out in 6 logs yet"]


async def test_the_average_is_rounded_half_up(anna: Someone, clock: Clock) -> None:
    for hour, level in ((10, 2), (11, 2), (12, 2), (13, 3)):
        await log_at(anna, clock, 4, hour, level)
    assert (await got(anna, HISTORY))["patterns"]["average_energy"] == 2.3


async def test_only_the_days_that_were_asked_for_seven_by_default(
    anna: Someone, clock: Clock
) -> None:
    for day in (5, 10, 12):
        await log_at(anna, clock, day, 10, 2)
    clock.advance(minutes=30)
    for days, count in ((1, 1), (3, 2), (366, 3)):
        assert len((await got(anna, HISTORY, days=days))["snapshots"]) == count, days
    assert len((await got(anna, HISTORY, user_id=anna.user_id))["snapshots"]) == 2
    for wrong in ({"days": 0}, {"days": 367}, {"days": "many"}, {"weeks": 2}):
        check_error(await anna.get(HISTORY, **wrong), 422)
