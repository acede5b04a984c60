"""Rows that users own are read through `mine`, which takes the caller from the context."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import storage.tables
from storage.database import Base
from storage.settings import ROOT

# Where rows of every user are looked at, and why that is right.
REASONS = {
    ("tools/alarms.py", "DUE"): "finds what is due; each is rung as its user",
    ("tools/context.py", "mine"): "it is the door itself",
    ("tools/context.py", "mine_among"): "it is the same door, for rows known by their ids",
    ("tools/context.py", "CALLER"): "the caller's own row, found by their token",
    ("tools/feed.py", "ended_tokens"): "a process asks about the tokens of all its sockets",
    ("tools/feed.py", "newest_seqs"): "a process asks for everybody who listens there",
    ("tools/flows/run.py", "abandoned_flows"): "finds whose process died; each is its user's",
    ("tools/jobs/counts.py", "count_jobs"): "figures of the whole platform, no row of anybody",
    ("tools/jobs/counts.py", "by_kind"): "figures of the whole platform, no row of anybody",
    ("tools/journal.py", "rows_of"): "reads again the very rows that a unit is about to write",
    ("tools/journal.py", "by_key"): "reads again a row that a unit of the caller's has written",
    ("tools/journal.py", "NEWEST"): "numbers the changes of the run that writes",
    ("tools/jobs/work.py", "is_ours"): "a worker asks about the job it has",
    ("tools/jobs/work.py", "waiting_jobs"): "workers act for every user",
    ("tools/projects.py", "names_by_use"): "goes from name to name; each is read through `mine`",
    ("tools/prune.py", "settled_flows"): "compares the checkpoints of everybody",
    ("tools/prune.py", "some_of"): "what is over is removed whosever it was",
    ("tools/usage.py", "SPENT"): "figures of the whole platform, no row of anybody",
    ("tools/left_alone.py", "LEFT"): "finds whose sessions ended; each is ended as its user",
}
OWNED = {
    mapper.class_.__name__
    for mapper in Base.registry.mappers
    if "user_id" in mapper.class_.__table__.columns
}
Found = tuple[str, str]


def selects(tree: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    """Every call of `select` or `exists` with the name of what it stands in."""
    for top in tree.body:
        name = name_of(top)
        for node in ast.walk(top):
            if isinstance(node, ast.Call) and called(node) in {"select", "exists"}:
                yield name, node


def name_of(node: ast.stmt) -> str:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return node.name
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
        return node.targets[0].id
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        return node.target.id
    return ""


def called(node: ast.Call) -> str:
    """The name of a plain function, not of a method."""
    return node.func.id if isinstance(node.func, ast.Name) else ""


def not_through_mine(source: str, file: str) -> set[Found]:
    return {
        (file, name)
        for name, call in selects(ast.parse(source))
        if not named_tables(call) or named_tables(call) & OWNED
    }


def named_tables(call: ast.Call) -> set[str]:
    names = {node.id for part in call.args for node in ast.walk(part) if isinstance(node, ast.Name)}
    return {name for name in names if name.endswith("Row")}


def files() -> list[Path]:
    return sorted((ROOT / "tools").rglob("*.py"))


def test_rows_of_users_are_read_through_mine_or_for_a_named_reason() -> None:
    found: set[Found] = set()
    for path in files():
        found |= not_through_mine(path.read_text(), path.relative_to(ROOT).as_posix())
    assert found == set(REASONS)


@pytest.mark.parametrize(
    ("source", "is_found"),
    [
        ("X = select(TaskRow).where(TaskRow.id == 1)", True),
        ("X = select(func.count(TaskRow.id))", True),
        ("async def f(c):\n    return await c.execute(select(JobRow.id))", True),
        ("def f(row):\n    return select(row)", True),
        ("X = mine(TaskRow).where(TaskRow.id == 1)", False),
        ("X = select(UserRow).where(UserRow.id == 1)", False),
        ("async def f(c):\n    return await c.select(LIVE)", False),
    ],
)
def test_the_check_sees_what_it_should(source: str, is_found: bool) -> None:
    assert bool(not_through_mine(source, "tools/x.py")) is is_found


def test_the_tables_that_users_own_are_known() -> None:
    assert {"TaskRow", "LedgerRow", "CaptureRow", "EventRow", "JobRow"} <= OWNED
    assert "UserRow" not in OWNED
    assert len(files()) > 20
    assert storage.tables.__all__
