"""Full text behind one door: FTS5 on SQLite, tsvector on PostgreSQL.

Each token carries its owner, so that a neighbour's hundred thousand rows cost nobody anything.
What a person types is cut into words first: it is data, never syntax.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Engine

WORD = re.compile(r"[^\W_]+")
MOST_WORDS = 250  # as many as five hundred characters hold
LONGEST_WORD = 60
LETTERS = {"Ll", "Lu", "Lt", "Lm", "Lo", "Nd"}


@dataclass(frozen=True)
class Found:
    """Ids of the best matches in their order, and how many match in all."""

    task_ids: list[str]
    total: int


def words_of(said: str) -> list[str]:
    """Lower-case words without accents."""
    if said.isascii():
        return [word[:LONGEST_WORD] for word in WORD.findall(said.lower())]
    plain = unicodedata.normalize("NFKD", said.casefold()).casefold()
    kept = "".join(mark for mark in plain if not unicodedata.combining(mark))
    return [word[:LONGEST_WORD] for word in WORD.findall(kept)]


def owned(user_id: str, words: Sequence[str]) -> list[str]:
    owner = "u" + user_id.replace("-", "")[:12]
    return [owner + spelled(word) for word in words]


def spelled(word: str) -> str:
    """The word in letters that every store takes for letters.

    Where a store took one for a gap, the owner alone would be left of the word, and match all.
    """
    return word if word.isascii() else "".join(map(in_letters, word))


def in_letters(mark: str) -> str:
    kinds = {unicodedata.category(mark), unicodedata.ucd_3_2_0.category(mark)}
    return mark if mark.isascii() or kinds <= LETTERS else f"zz{ord(mark):x}zz"


def row_number(task_id: str) -> int:
    """A number for FTS5 from the random end of the id."""
    return int(task_id[-16:], 16) & 0x3FFFFFFFFFFFFFFF


SQLITE_ADD = text(
    "INSERT INTO tasks_fts(rowid, task_id, title, rest) VALUES (:row, :task_id, :title, :rest)"
)
SQLITE_REMOVE = text("DELETE FROM tasks_fts WHERE rowid = :row")
SQLITE_FIND = text(
    "SELECT task_id FROM tasks_fts WHERE tasks_fts MATCH :query "
    "ORDER BY bm25(tasks_fts, 0, 4.0, 1.0), rowid DESC LIMIT :limit"
)
SQLITE_COUNT = text("SELECT count(*) FROM tasks_fts WHERE tasks_fts MATCH :query")
POSTGRES_ADD = text(
    "INSERT INTO tasks_tsv(task_id, body) VALUES (:task_id, "
    "setweight(to_tsvector('simple', :title), 'A') || to_tsvector('simple', :rest))"
)
POSTGRES_REMOVE = text("DELETE FROM tasks_tsv WHERE task_id = :task_id")
POSTGRES_FIND = text(
    "SELECT task_id FROM tasks_tsv WHERE body @@ to_tsquery('simple', :query) "
    "ORDER BY ts_rank_cd(body, to_tsquery('simple', :query)) DESC, task_id DESC LIMIT :limit"
)
POSTGRES_COUNT = text("SELECT count(*) FROM tasks_tsv WHERE body @@ to_tsquery('simple', :query)")


async def add_to_index(
    connection: AsyncConnection, engine: Engine, user_id: str, task_id: str, title: str, rest: str
) -> None:
    """Index a task's title, and its description and tags as the rest."""
    values = index_entry(user_id, task_id, title, rest)
    if engine == "sqlite":
        await connection.execute(SQLITE_ADD, {**values, "row": row_number(task_id)})
    else:
        await connection.execute(POSTGRES_ADD, values)


def index_entry(user_id: str, task_id: str, title: str, rest: str) -> dict[str, str]:
    """What the index keeps of a task."""
    return {
        "task_id": task_id,
        "title": " ".join(owned(user_id, words_of(title))),
        "rest": " ".join(owned(user_id, words_of(rest))),
    }


async def remove_from_index(connection: AsyncConnection, engine: Engine, task_id: str) -> None:
    if engine == "sqlite":
        await connection.execute(SQLITE_REMOVE, {"row": row_number(task_id)})
    else:
        await connection.execute(POSTGRES_REMOVE, {"task_id": task_id})


async def find_tasks(
    connection: AsyncConnection, engine: Engine, user_id: str, words: Sequence[str], limit: int
) -> Found:
    """All words must match, the last as a prefix."""
    tokens = owned(user_id, list(words)[:MOST_WORDS])
    if engine == "sqlite":
        query = " ".join(f'"{token}"' for token in tokens) + "*"
        find, count = SQLITE_FIND, SQLITE_COUNT
    else:
        query = " & ".join(f"'{token}'" for token in tokens) + ":*"
        find, count = POSTGRES_FIND, POSTGRES_COUNT
    rows = await connection.execute(find, {"query": query, "limit": limit})
    task_ids = list(rows.scalars())
    if len(task_ids) < limit:
        return Found(task_ids, len(task_ids))
    total = (await connection.execute(count, {"query": query})).scalar_one()
    return Found(task_ids, int(total))
