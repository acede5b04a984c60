"""The hours ahead, from the logs so far."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from fastapi import FastAPI
from httpx2 import AsyncClient

from storage.tables import EnergyLogRow
from tests.api.answers import ONE_ENGINE, check_error, stored
from tests.api.later import got, later
from tests.conftest import START, Clock, Someone, joined
from tools.context import Platform, Workspace

FORECAST = "/api/energy/forecast"


async def put_logs(workspace: Workspace, logs: list[tuple[datetime, int]]) -> None:
    """Logs of long ago, as if the clock had stood there."""
    async with workspace.begin() as context:
        values = [
            {
                "id": f"snap_{number}_{context.user.id}",
                "user_id": context.user.id,
                "energy_level": level,
                "notes": None,
                "recorded_at": moment,
                "time_of_day": "morning",
                "day": moment.date(),
            }
            for number, (moment, level) in enumerate(logs)
        ]
        await context.insert(EnergyLogRow, values)


def morning_and_evening(days: int) -> list[tuple[datetime, int]]:
    """High at nine, low at eight in the evening, in UTC."""
    dates = [START - timedelta(days=days - day) for day in range(days)]
    return [(day.replace(hour=hour), level) for day in dates for hour, level in ((9, 3), (20, 1))]


def totals(body: dict[str, Any]) -> set[float]:
    return {round(row["low"] + row["medium"] + row["high"], 9) for row in body["rows"]}


async def test_anonymous_is_refused(http: AsyncClient) -> None:
    check_error(await http.get(FORECAST), 401)


@ONE_ENGINE
async def test_wrong_hours_are_422(anna: Someone) -> None:
    for wrong in ({"hours": 0}, {"hours": 49}, {"hours": "many"}, {"hours": 1.5}, {"days": 2}):
        check_error(await anna.get(FORECAST, **wrong), 422)


async def test_without_logs_it_favours_nothing_and_is_learning(
    platform: Platform, anna: Someone, bert: Someone
) -> None:
    await put_logs(bert.workspace, morning_and_evening(20))
    before = await stored(platform)
    body = await got(anna, FORECAST)
    assert (body["based_on"], body["status"], len(body["rows"])) == (0, "learning", 12)
    assert body["rows"][0] == {
        "hour": "2026-03-04T10:00:00Z",
        "local_hour": "2026-03-04T10:00+00:00",
        "low": 0.333,
        "medium": 0.334,
        "high": 0.333,
    }
    assert totals(body) == {1.0}
    assert await stored(platform) == before


async def test_a_rhythm_shows_in_the_hours_ahead(anna: Someone) -> None:
    await put_logs(anna.workspace, morning_and_evening(20))
    body = await got(anna, FORECAST, hours=24, user_id=anna.user_id)
    assert (body["based_on"], body["status"], len(body["rows"])) == (40, "ready", 24)
    rows = {row["hour"]: row for row in body["rows"]}
    assert rows["2026-03-04T20:00:00Z"]["low"] > 0.6
    assert rows["2026-03-05T09:00:00Z"]["high"] > 0.6
    assert totals(body) == {1.0}


@ONE_ENGINE
@pytest.mark.parametrize(("logs", "status"), [(9, "learning"), (10, "ready")])
async def test_ten_logs_make_it_ready(anna: Someone, logs: int, status: str) -> None:
    await put_logs(anna.workspace, morning_and_evening(5)[:logs])
    assert (await got(anna, FORECAST))["status"] == status


@ONE_ENGINE
@pytest.mark.parametrize(
    ("zone", "now", "hours"),
    [
        (
            "Europe/Berlin",
            "2026-03-29T00:30:00+00:00",
            ["2026-03-29T01:00+01:00", "2026-03-29T03:00+02:00", "2026-03-29T04:00+02:00"],
        ),
        (
            "Europe/Berlin",
            "2026-10-25T00:10:00+00:00",
            ["2026-10-25T02:00+02:00", "2026-10-25T02:00+01:00", "2026-10-25T03:00+01:00"],
        ),
        (
            "Asia/Kolkata",
            "2026-03-04T10:45:00+00:00",
            ["2026-03-04T16:00+05:30", "2026-03-04T17:00+05:30", "2026-03-04T18:00+05:30"],
        ),
    ],
)
async def test_hours_are_those_of_the_wall_clock(
    app: FastAPI, clock: Clock, zone: str, now: str, hours: list[str]
) -> None:
    clock.now = datetime.fromisoformat(now)
    async with joined(app, "nora", timezone=zone) as nora:
        body = await got(nora, FORECAST, hours=3)
    assert [row["local_hour"] for row in body["rows"]] == hours
    moments = [datetime.fromisoformat(row["hour"]) for row in body["rows"]]
    assert [moment + timedelta(hours=1) for moment in moments[:-1]] == moments[1:]


@ONE_ENGINE
async def test_a_log_just_made_counts_for_the_hours_right_after(
    anna: Someone, clock: Clock
) -> None:
    await put_logs(
        anna.workspace, [(START - timedelta(hours=5 * n), n % 3 + 1) for n in range(60)][::-1]
    )
    later(anna, clock, hours=3)
    before = (await got(anna, FORECAST, hours=48))["rows"]
    await anna.post("/api/energy/set", {"energy_level": 1})
    after = (await got(anna, FORECAST, hours=48))["rows"]
    gains = [new["low"] - old["low"] for new, old in zip(after, before, strict=True)]
    assert gains[0] > 0
    assert gains[0] > max(gains[24:])
