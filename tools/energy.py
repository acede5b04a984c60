"""Energy: how much of it there is, logged by the user."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any

from pydantic import AfterValidator, Field
from sqlalchemy import BigInteger, Select, bindparam, cast, extract

from storage.database import new_id
from storage.tables import EnergyLogRow
from tools.context import Context, mine, record
from tools.progress import add_metric, add_to_day, grant_xp, in_day, under_cap
from tools.rules.energy import EnergyLog, Patterns, patterns, recommendations, time_of_day
from tools.rules.forecast import HourForecast, Status, forecast, status
from tools.rules.rounding import half_up
from tools.rules.xp import ENERGY_XP
from tools.schema import SAID_TEXT
from tools.shapes import Input, Moment, Output, clean

LATEST = mine(EnergyLogRow).order_by(EnergyLogRow.recorded_at.desc(), EnergyLogRow.id.desc())
NEWEST = LATEST.limit(1)
SINCE = LATEST.where(EnergyLogRow.recorded_at >= bindparam("since"))
MOST_LOGS = 5_000
READINGS: Select[int, int] = LATEST.with_only_columns(
    cast(extract("epoch", EnergyLogRow.recorded_at), BigInteger), EnergyLogRow.energy_level
).limit(MOST_LOGS)
"""Seconds since the epoch, counted by the store: thousands of moments take it far less time."""
Notes = Annotated[str, Field(max_length=2_000), AfterValidator(clean), SAID_TEXT]


Question = Annotated[str, Field(max_length=1_000), AfterValidator(clean), SAID_TEXT]


class EnergySet(Input):
    """1 low, 2 medium, 3 high."""

    energy_level: int = Field(ge=1, le=3, strict=True)
    notes: Notes | None = None


class EnergySnapshot(Output):
    snapshot_id: str
    energy_level: int
    recorded_at: Moment
    time_of_day: str


class LoggedEnergy(EnergySnapshot):
    xp_earned: int


class CurrentEnergy(Output):
    """All null while nothing was logged yet."""

    snapshot_id: str | None = None
    energy_level: int | None = None
    recorded_at: Moment | None = None
    time_of_day: str | None = None
    hours_since_last: float | None = None


class HistoryWindow(Input):
    days: int = Field(7, ge=1, le=366)


class EnergyPatterns(Output):
    """`best_time_of_day` is null until at least five logs surely say so."""

    best_time_of_day: str | None
    average_energy: float | None
    low_energy_count: int
    high_energy_count: int


class EnergyHistory(Output):
    """Snapshots newest first."""

    snapshots: list[EnergySnapshot]
    patterns: EnergyPatterns
    recommendations: list[str]


class ForecastWindow(Input):
    """How many hours ahead."""

    hours: int = Field(12, ge=1, le=48)


class HourOutlook(Output):
    """How likely each level is in the hour that begins then; the three add to 1."""

    hour: Moment
    local_hour: str
    low: float
    medium: float
    high: float


class EnergyForecast(Output):
    """From the running hour on; `learning` while fewer than ten logs carry it."""

    rows: list[HourOutlook]
    based_on: int
    status: Status


class CoachRequest(Input):
    question: Question | None = None


class Advice(Output):
    """Advice in sentences, and the facts it rests on."""

    advice: list[str]
    facts: list[str]
    generated_by: str


async def set_energy(context: Context, log: EnergySet) -> LoggedEnergy:
    """Log the current energy level."""
    values = snapshot_values(context, log)
    await count_log(context)
    await context.insert(EnergyLogRow, values)
    paid = ENERGY_XP if under_cap(context, "energy") else 0
    paid = await grant_xp(context, "energy", values["id"], paid, "Logged energy")
    snapshot = as_snapshot(record(EnergyLogRow, values))
    return LoggedEnergy(**snapshot.model_dump(round_trip=True), xp_earned=paid)


def snapshot_values(context: Context, log: EnergySet) -> dict[str, Any]:
    return {
        "id": new_id("snap"),
        "user_id": context.user.id,
        "energy_level": log.energy_level,
        "notes": log.notes,
        "recorded_at": context.now,
        "time_of_day": time_of_day(context.now, context.zone),
        "day": context.today,
    }


async def count_log(context: Context) -> None:
    add_to_day(context, "energy_logs")
    add_metric(context, "energy_logs")
    add_metric(context, "energy_days", int(await in_day(context, "energy_logs") == 1))


async def get_current_energy(context: Context) -> CurrentEnergy:
    """The latest energy snapshot and the hours since."""
    row = await context.first(NEWEST)
    if row is None:
        return CurrentEnergy()
    hours = (context.now - row.recorded_at) / timedelta(hours=1)
    snapshot = as_snapshot(row).model_dump(round_trip=True)
    return CurrentEnergy(**snapshot, hours_since_last=half_up(hours, 1))


@dataclass(frozen=True)
class LogsSay:
    """The logs of some days, newest first, and what they say."""

    rows: list[EnergyLogRow]
    patterns: Patterns
    recommendations: list[str]


async def what_logs_say(context: Context, days: int) -> LogsSay:
    """The one place where the logs of the last days are counted."""
    since = context.now - timedelta(days=days)
    return what_rows_say(await context.rows(SINCE.limit(MOST_LOGS), since=since))


def what_rows_say(rows: list[EnergyLogRow]) -> LogsSay:
    found = patterns([EnergyLog(row.energy_level, row.time_of_day) for row in rows])
    return LogsSay(rows, found, recommendations(found))


async def get_energy_history(context: Context, window: HistoryWindow) -> EnergyHistory:
    """The logs of the last days, and what they say."""
    said = await what_logs_say(context, window.days)
    return EnergyHistory(
        snapshots=[as_snapshot(row) for row in said.rows],
        patterns=EnergyPatterns.model_validate(said.patterns),
        recommendations=said.recommendations,
    )


async def get_energy_forecast(context: Context, window: ForecastWindow) -> EnergyForecast:
    """How likely low, medium and high energy are in the hours ahead, from all logs."""
    found = (await context.select(READINGS)).all()
    readings = [(second, level) for second, level in reversed(found)]
    now = int(context.now.timestamp())
    hours = forecast(readings, context.zone, now, window.hours)
    return EnergyForecast(
        rows=[as_outlook(context, hour) for hour in hours],
        based_on=len(readings),
        status=status(len(readings)),
    )


def as_outlook(context: Context, hour: HourForecast) -> HourOutlook:
    moment = datetime.fromtimestamp(hour.second, UTC)
    return HourOutlook(
        hour=moment,
        local_hour=moment.astimezone(context.zone).isoformat(timespec="minutes"),
        low=hour.low,
        medium=hour.medium,
        high=hour.high,
    )


def as_snapshot(row: EnergyLogRow) -> EnergySnapshot:
    return EnergySnapshot(
        snapshot_id=row.id,
        energy_level=row.energy_level,
        recorded_at=row.recorded_at,
        time_of_day=row.time_of_day,
    )
