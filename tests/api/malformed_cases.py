"""Wrong requests for every call: its right one, with one thing wrong, and what it must answer."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from tests.api.malformed import Ground, Row, filled
from tests.api.malformed_values import (
    UNREADABLE,
    WRONG_TASK_CURSORS,
    Schema,
    wrong_values,
    wrong_words,
)

JSON = "application/json"
ADD_XP = "/api/gamification/xp/add"
NO_IDS = ("nope", "%F0%9F%92%A9", "%E2%80%AE", "x" * 5_000, "'%20OR%201=1--", "%25", "%0A")
OTHER_KINDS = ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x")
LISTS = ("blocked_by", "task_ids")
HUGE = b'{"title": "' + b"x" * 1_000_000 + b'"}'
DEEP = 100_000
UNREADABLE_BODIES = (
    b"{",
    b"nonsense",
    b"{'title': 'x'}",
    b'{"title": "x",}',
    b'{"title": "x"} {}',
    b'{"title": "\xff"}',
    b'{"title": "raw \x07"}',
    b'{"title": "raw nul \x00"}',
    b'{"title": ' + b"9" * 5_000 + b"}",
    b"\xff\xfe{\x00}\x00",
    b"[" * DEEP + b"]" * DEEP,
    b"[" * DEEP,
    b'{"a":' * DEEP + b"1" + b"}" * DEEP,
)
NO_OBJECTS = (
    b"[]",
    b'{"title": "\xed\xa0\x80"}',
    b'"x"',
    b"7",
    b"true",
    b"NaN",
    b"1e400",
    b"[" * 300 + b"]" * 300,
)


@dataclass(frozen=True)
class Case:
    """One request, and the status of its answer."""

    name: str
    status: int
    method: str
    path: str
    query: dict[str, str] = field(default_factory=dict)
    content: bytes | None = None
    kind: str | None = JSON
    headers: dict[str, str] = field(default_factory=dict)
    is_anonymous: bool = False
    says: str = ""

    @property
    def sent_headers(self) -> dict[str, str]:
        kind = {} if self.content is None or self.kind is None else {"Content-Type": self.kind}
        return {**kind, **self.headers}


def dumped(body: Any) -> bytes:
    """JSON as it may come in: NaN, lone surrogates and numbers without end too."""
    return json.dumps(body).replace("Infinity", "1e400").encode()


class Wrong:
    """The cases of one call."""

    def __init__(self, row: Row, ground: Ground, openapi: Schema) -> None:
        described = openapi["paths"]["/api/capture/" if row.path == "/api/capture" else row.path]
        self.row, self.ground = row, ground
        self.components: Schema = openapi["components"]["schemas"]
        self.operation: Schema = described[row.method.lower()]
        self.path = row.path_on(ground.own)
        self.body = filled(row.body, ground.own)
        content = None if row.body is None else dumped(self.body)
        self.right = Case("right", 200, row.method, self.path, row.query, content)

    def case(self, name: str, status: int, **changes: Any) -> Case:
        return replace(self.right, name=name, status=status, **changes)

    def with_body(self, name: str, status: int, body: Any, says: str = "") -> Case:
        return self.case(name, status, content=dumped(body), says=says)

    def all(self) -> Iterator[Case]:
        if self.row.path == "/health":
            return
        yield from self.kinds_and_sizes()
        yield from self.words()
        if not self.row.is_open:
            yield from self.strangers()
        yield from self.ids_in_path()
        if self.body is not None:
            yield from self.bodies()
            yield from self.fields()
            yield from self.ids_in_body()

    def kinds_and_sizes(self) -> Iterator[Case]:
        for kind in (*OTHER_KINDS, "", None) if self.row.method != "GET" else ():
            yield self.case(f"kind {kind}", 415, content=b'{"title": "x"}', kind=kind)
        yield self.case("over a megabyte", 413, content=HUGE)
        yield self.case("NUL in the query", 400, query={**self.row.query, "x": "\x00"})

    def strangers(self) -> Iterator[Case]:
        foreign = self.ground.bert.user_id
        yield self.case("no token", 401, is_anonymous=True)
        for token in ("Bearer x", "Basic YTpi", "Bearer", f"Bearer {self.ground.bert.token}x"):
            headers = {"Authorization": token}
            yield self.case(token, 401, is_anonymous=True, headers=headers)
        yield self.case("foreign in header", 403, headers={"X-User-ID": foreign})
        for user_id in (foreign, "", "nope"):
            query = {**self.row.query, "user_id": user_id}
            yield self.case(f"query user_id {user_id}", 403, query=query)

    def words(self) -> Iterator[Case]:
        """Wrong values of the parameters in the address."""
        for said in self.operation.get("parameters", ()):
            if said.get("in") != "query":
                continue
            name = said["name"]
            wrong = list(wrong_words(said["schema"], self.components))
            wrong += WRONG_TASK_CURSORS if name == "page" else ()
            for text in wrong:
                query = {**self.row.query, name: text}
                yield self.case(f"{name}={text[:60]}", 422, query=query)
            if said.get("required"):
                yield self.case(f"without {name}", 422, query={})

    def ids_in_path(self) -> Iterator[Case]:
        if "{" not in self.row.path:
            return
        name = self.row.path.split("{")[1].split("}")[0]
        refused = 403 if name == "user_id" else 404
        foreign = () if name == "name" else (self.ground.foreign[name],)
        wrong = [*foreign, *NO_IDS]
        if name in self.ground.gone and not self.row.path.endswith("restore"):
            wrong.append(self.ground.gone[name])
        for other in wrong:
            path = self.row.path.replace("{" + name + "}", other)
            yield self.case(f"{name} {other[:60]}", refused, path=path)
        nul = self.row.path.replace("{" + name + "}", "a%00")
        yield self.case("NUL in the path", 400, path=nul)

    def bodies(self) -> Iterator[Case]:
        for content in UNREADABLE_BODIES:
            yield self.case(repr(content[:40]), 400, content=content)
        for content in NO_OBJECTS:
            yield self.case(repr(content[:40]), 422, content=content)
        if self.operation["requestBody"].get("required"):
            yield self.case("null", 422, content=b"null")
            yield self.case("empty", 422, content=b"", kind=None)
        yield self.with_body("extra", 422, {**self.body, "colour": "red"}, "colour")
        yield self.with_body("extra NUL", 400, {**self.body, "a\x00": 1})
        yield self.with_body("extra half", 422, {**self.body, "\ud800": 1})
        yield self.with_body("extra deep", 422, {**self.body, "__proto__": {"a": [[{}]]}})
        if not self.row.is_open and self.row.path != ADD_XP:
            wrong: tuple[Any, ...] = (self.ground.bert.user_id, "", 7, ["x"], {})
            for user_id in wrong:
                yield self.with_body("user_id", 403, {**self.body, "user_id": user_id})
            doubled = b'{"user_id": "%s", ' % self.ground.anna.user_id.encode()
            doubled += b'"user_id": "%s"}' % self.ground.bert.user_id.encode()
            yield self.case("user_id twice", 403, content=doubled)

    def fields(self) -> Iterator[Case]:
        [schema] = self.operation["requestBody"]["content"].values()
        body_schema = self.components[schema["schema"]["$ref"].rsplit("/", 1)[1]]
        for name in body_schema.get("required", ()):
            rest = {key: value for key, value in self.body.items() if key != name}
            yield self.with_body(f"without {name}", 422, rest, name)
        for name, described in body_schema["properties"].items():
            if name != "user_id" or self.row.path == ADD_XP:
                yield from self.values_of(name, described)

    def values_of(self, name: str, described: Schema) -> Iterator[Case]:
        for value in wrong_values(described, self.components):
            shown = f"{name}: {value!r}"[:100]
            yield self.with_body(shown, 422, {**self.body, name: value}, name)
        yield self.with_body(f"{name}: NUL", 400, {**self.body, name: UNREADABLE})
        first = dumped({name: "half \ud800"})[:-1]
        twice = first + b", " + dumped({**self.body, name: {"$ne": 1, "\ud800": 1}})[1:]
        if described.get("type") != "object":
            yield self.case(f"{name} twice", 422, content=twice)

    def ids_in_body(self) -> Iterator[Case]:
        """Ids in the body that are nobody's, another user's, or those of deleted objects."""
        [schema] = self.operation["requestBody"]["content"].values()
        body_schema = self.components[schema["schema"]["$ref"].rsplit("/", 1)[1]]
        for name in body_schema["properties"]:
            kind = "task_id" if name.startswith((*LISTS, "focus_task")) else name
            if kind not in self.ground.own or self.row.path == ADD_XP or kind == "user_id":
                continue
            found = (self.ground.foreign[kind], self.ground.gone.get(kind), "nope", "x" * 99)
            for other in found:
                value = [other] if name in LISTS else other
                if other is not None:
                    shown = f"{name} {other[:60]}"
                    yield self.with_body(shown, self.row.unknown, {**self.body, name: value})
