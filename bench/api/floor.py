"""The floor: the least that each call can honestly cost, as a server of its own.

Starlette on the same uvicorn; the token is checked, one SQLite statement runs on the pragmas of the
platform's store, and its rows leave as JSON. No model, no rule, no event, no second statement.
"""

from __future__ import annotations

import json
import os
import socket
import sqlite3
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import jwt
import uvicorn
from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

COLUMNS = (
    *("task_id", "title", "description", "status", "priority", "estimated_hours", "actual_hours"),
    *("completion_percentage", "tags", "due_date", "due_has_time", "project_id", "zone_id"),
    *("energy_needed", "blocked_by", "recurrence", "next_task_id", "source_capture_id"),
    *("completed_at", "xp_earned", "created_at", "updated_at"),
)
PRAGMAS = ("journal_mode=WAL", "foreign_keys=ON", "synchronous=FULL", "busy_timeout=5000")
NAMES = ", ".join(f"tasks.{name}" for name in COLUMNS)
SCHEMA = f"""
CREATE TABLE users (username PRIMARY KEY, user_id, password_hash);
CREATE TABLE tasks (user_id, {", ".join(COLUMNS)});
CREATE UNIQUE INDEX by_id ON tasks (task_id);
CREATE INDEX by_age ON tasks (user_id, created_at);
CREATE INDEX by_status ON tasks (user_id, status, due_date);
CREATE VIRTUAL TABLE found USING fts5(title, description, tags);
"""
INSERT = f"INSERT INTO tasks VALUES ({', '.join('?' * (len(COLUMNS) + 1))})"
INDEX = "INSERT INTO found (rowid, title, description, tags) VALUES (?, ?, ?, ?)"
GET = f"SELECT {NAMES} FROM tasks WHERE task_id = ? AND user_id = ?"
LIST = f"SELECT {NAMES} FROM tasks WHERE user_id = ? ORDER BY created_at DESC LIMIT 50"
OPEN = f"SELECT {NAMES} FROM tasks WHERE user_id = ? AND status = 'todo' ORDER BY due_date LIMIT 20"
SEARCH = (
    f"SELECT {NAMES} FROM found JOIN tasks ON tasks.rowid = found.rowid "
    "WHERE found MATCH ? AND user_id = ? ORDER BY rank LIMIT 20"
)
MOVE = (
    "UPDATE tasks SET status = ?, completed_at = ?, updated_at = ? WHERE task_id = ? "
    "AND user_id = ? RETURNING task_id, status, completed_at, xp_earned"
)
LOGIN = "SELECT user_id, password_hash FROM users WHERE username = ?"
HASHER = PasswordHash((Argon2Hasher(),))
Endpoint = Callable[[Request], Awaitable[JSONResponse]]


def opened(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def shown(row: tuple[Any, ...]) -> dict[str, Any]:
    return dict(zip(COLUMNS, row, strict=True))


def now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def new_task(title: str) -> dict[str, Any]:
    empty: dict[str, Any] = dict.fromkeys(COLUMNS)
    known = {"task_id": uuid4().hex, "title": title, "status": "todo", "priority": "medium"}
    counts = {"actual_hours": 0, "completion_percentage": 0, "energy_needed": 2, "xp_earned": 0}
    rest = {"tags": "[]", "blocked_by": "[]", "due_has_time": 0}
    return {**empty, **known, **counts, **rest, "created_at": now(), "updated_at": now()}


class Floor:
    def __init__(self, store: sqlite3.Connection, secret: str) -> None:
        self.store = store
        self.secret = secret

    def caller(self, request: Request) -> str:
        token = request.headers["authorization"].removeprefix("Bearer ")
        claims = jwt.decode(token, self.secret, algorithms=["HS256"])
        return str(claims["sub"])

    async def create(self, request: Request) -> JSONResponse:
        user_id, body = self.caller(request), json.loads(await request.body())
        task = new_task(body["title"])
        self.store.execute(INSERT, (user_id, *task.values()))
        return JSONResponse(task, 201)

    async def get(self, request: Request) -> JSONResponse:
        key = (request.path_params["task_id"], self.caller(request))
        return JSONResponse(shown(self.store.execute(GET, key).fetchone()))

    async def status(self, request: Request) -> JSONResponse:
        user_id, body = self.caller(request), json.loads(await request.body())
        done_at = now() if body["status"] == "done" else None
        values = (body["status"], done_at, now(), request.path_params["task_id"], user_id)
        (row,) = self.store.execute(MOVE, values).fetchall()
        names = ("task_id", "status", "completed_at", "xp_earned")
        return JSONResponse(dict(zip(names, row, strict=True)))

    async def login(self, request: Request) -> JSONResponse:
        body = json.loads(await request.body())
        user_id, password_hash = self.store.execute(LOGIN, (body["username"],)).fetchone()
        if not HASHER.verify(body["password"], password_hash):
            return JSONResponse({}, 401)
        claims = {"sub": user_id, "exp": datetime.now(UTC) + timedelta(hours=1)}
        token = jwt.encode(claims, self.secret, algorithm="HS256")
        return JSONResponse({"access_token": token, "token_type": "bearer", "user_id": user_id})

    def rows(self, statement: str) -> Endpoint:
        """Answer the rows of a statement on the caller's tasks."""

        async def answer(request: Request) -> JSONResponse:
            words = [request.query_params["q"]] if "q" in request.query_params else []
            found = self.store.execute(statement, (*words, self.caller(request)))
            return JSONResponse({"tasks": [shown(row) for row in found]})

        return answer


def create_app(store: sqlite3.Connection, secret: str) -> Starlette:
    floor = Floor(store, secret)
    routes = [
        Route("/tasks", floor.create, methods=["POST"]),
        Route("/tasks", floor.rows(LIST)),
        Route("/open", floor.rows(OPEN)),
        Route("/search", floor.rows(SEARCH)),
        Route("/tasks/{task_id}", floor.get),
        Route("/tasks/{task_id}/status", floor.status, methods=["PATCH"]),
        Route("/login", floor.login, methods=["POST"]),
    ]
    return Starlette(routes=routes)


def main(folder: Path) -> None:
    """Serve `floor.db` of a folder on a free port, with the key of the store beside it."""
    app = create_app(opened(folder / "floor.db"), os.environ["FLOOR_SECRET"])
    listener = socket.create_server(("127.0.0.1", 0), backlog=2048)
    print(f"Listening on http://127.0.0.1:{listener.getsockname()[1]}", file=sys.stderr, flush=True)
    config = uvicorn.Config(app, log_config=None, access_log=False, server_header=False)
    uvicorn.Server(config).run(sockets=[listener])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
