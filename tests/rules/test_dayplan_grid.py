from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from tests.rules.days_to_plan import ZONE, at, span
from tools.rules.dayplan_grid import CELL, Span, grid, longest_stretch, rounded_up, stretches


class TestGrid:
    @pytest.mark.parametrize(
        ("first", "last", "cells"),
        [
            ("14:00", "15:00", 4),
            ("14:01", "15:14", 3),
            ("14:00", "14:14", 0),
            ("15:00", "14:00", 0),
        ],
    )
    def test_starts_rounded_up_and_ends_rounded_down(
        self, first: str, last: str, cells: int
    ) -> None:
        found = grid(at(first), at(last), [], ZONE)
        assert (found.cells, found.free.bit_count()) == (cells, cells)
        assert found.start >= at(first)
        assert found.start.minute % 15 == 0

    @pytest.mark.parametrize(
        ("busy", "free"),
        [
            ([span("14:00", "14:15")], "0111"),
            ([span("14:14", "14:16")], "0011"),
            ([span("14:15", "14:30"), span("14:20", "14:40")], "1001"),
            ([span("13:00", "14:00"), span("15:00", "16:00")], "1111"),
            ([span("13:00", "16:00")], "0000"),
        ],
    )
    def test_a_cell_that_something_busy_touches_is_not_free(
        self, busy: list[Span], free: str
    ) -> None:
        found = grid(at("14:00"), at("15:00"), busy, ZONE)
        assert "".join(str(found.free >> cell & 1) for cell in range(4)) == free

    @pytest.mark.parametrize(("cells", "capacity"), [(0, 0), (1, 0), (2, 1), (10, 7), (36, 25)])
    def test_holds_seven_tenths(self, cells: int, capacity: int) -> None:
        assert grid(at("14:00"), at("14:00") + cells * CELL, [], ZONE).capacity == capacity

    @pytest.mark.parametrize(
        ("day", "hours"), [("2026-03-29", 23), ("2026-10-25", 25), ("2026-03-28", 24)]
    )
    def test_a_day_of_another_length_has_other_cells(self, day: str, hours: int) -> None:
        start = datetime.fromisoformat(f"{day}T00:00").replace(tzinfo=ZONE).astimezone(UTC)
        end = (datetime.fromisoformat(f"{day}T00:00") + timedelta(days=1)).replace(tzinfo=ZONE)
        found = grid(start, end.astimezone(UTC), [], ZONE)
        assert found.cells == 4 * hours
        moments = [found.moment(cell) for cell in range(found.cells + 1)]
        assert {later - one for one, later in pairwise(moments)} == {CELL}

    @pytest.mark.parametrize("zone", ["Asia/Kathmandu", "Australia/Eucla", "Pacific/Chatham"])
    def test_zones_of_odd_quarters_keep_the_grid(self, zone: str) -> None:
        moment = rounded_up(datetime(2026, 3, 4, 9, 7, tzinfo=ZoneInfo(zone)))
        assert moment.astimezone(ZoneInfo(zone)).minute == 15


class TestMeal:
    @pytest.mark.parametrize(
        ("first", "last", "busy", "meal"),
        [
            ("09:00", "18:00", [], "12:30"),
            ("09:00", "18:00", [span("12:30", "12:40")], "12:45"),
            ("11:30", "14:00", [], "12:30"),
            ("09:00", "18:00", [span("12:45", "13:10")], None),
            ("09:00", "18:00", [span("12:00", "13:00")], None),
            ("09:00", "18:00", [span("11:00", "15:00")], None),
            ("09:00", "13:45", [], None),
            ("12:00", "18:00", [], None),
        ],
    )
    def test_is_near_half_past_twelve_unless_something_else_is(
        self, first: str, last: str, busy: list[Span], meal: str | None
    ) -> None:
        found = grid(at(first), at(last), busy, ZONE)
        if meal is None:
            assert found.meal == 0
            return
        assert list(stretches(found.meal)) == [(found.cell_by(at(meal)), 2)]
        assert found.meal & found.free == found.meal
        assert not found.workable & found.meal


@pytest.mark.parametrize(
    ("mask", "expected", "longest"),
    [(0, [], 0), (0b1, [(0, 1)], 1), (0b1101110, [(1, 3), (5, 2)], 3), (0b111 << 40, [(40, 3)], 3)],
)
def test_stretches_are_runs_of_ones(
    mask: int, expected: list[tuple[int, int]], longest: int
) -> None:
    assert list(stretches(mask)) == expected
    assert longest_stretch(mask) == longest
