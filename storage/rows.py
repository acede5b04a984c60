"""Rows of a prepared statement: what of SQLAlchemy's results is used, without their machinery."""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Any, cast

from sqlalchemy.exc import MultipleResultsFound, NoResultFound

Process = Callable[[Any], Any]
MANY = 30  # rows that are sooner read column by column


class Reader:
    """Makes records of SQLite's tuples: the columns are attributes, read into their types."""

    def __init__(self, names: Sequence[str], processes: Sequence[Process | None] = ()) -> None:
        self._make = partial(tuple.__new__, record_class(names))
        self._reads = [(n, process) for n, process in enumerate(processes) if process is not None]

    def read(self, rows: list[tuple[Any, ...]]) -> list[Any]:
        if not self._reads or len(rows) < MANY:
            return list(map(self._read if self._reads else self._make, rows))
        columns: list[Iterable[Any]] = list(zip(*rows, strict=True))
        for number, process in self._reads:
            columns[number] = map(process, columns[number])
        return list(map(self._make, zip(*columns, strict=True)))

    def _read(self, row: tuple[Any, ...]) -> Any:
        columns = list(row)
        for number, process in self._reads:
            columns[number] = process(columns[number])
        return self._make(columns)


def record_class(names: Sequence[str]) -> Any:
    def mapping(row: tuple[Any, ...]) -> dict[str, Any]:
        return dict(zip(names, row, strict=True))

    base = cast(Any, namedtuple)("Record", names, rename=True)
    return type("Record", (base,), {"__slots__": (), "_mapping": property(mapping)})


class Rows:
    """Rows read to their end, and how many were written."""

    def __init__(self, rows: list[Any], rowcount: int) -> None:
        self._rows = rows
        self.rowcount = rowcount

    def __iter__(self) -> Iterator[Any]:
        return iter(self._rows)

    def all(self) -> list[Any]:
        return self._rows

    def first(self) -> Any:
        return self._rows[0] if self._rows else None

    def one(self) -> Any:
        found = self.one_or_none()
        if found is None:
            raise NoResultFound("No row was found when one was required")
        return found

    def one_or_none(self) -> Any:
        if len(self._rows) > 1:
            raise MultipleResultsFound("Multiple rows were found when one was required")
        return self.first()

    def scalar(self) -> Any:
        return self._rows[0][0] if self._rows else None

    def scalar_one(self) -> Any:
        return self.one()[0]

    def scalar_one_or_none(self) -> Any:
        found = self.one_or_none()
        return None if found is None else found[0]

    def scalars(self) -> Rows:
        return Rows([row[0] for row in self._rows], self.rowcount)

    def mappings(self) -> Rows:
        return Rows([row._mapping for row in self._rows], self.rowcount)
