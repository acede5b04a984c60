from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from api import clients
from api.typescript import type_of
from api.typescript_calls import typescript


@pytest.fixture(scope="module")
def contents() -> dict[str, str]:
    return clients.contents()


@pytest.fixture
def described_once(contents: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clients, "contents", lambda: contents)


@pytest.mark.usefixtures("described_once")
def test_what_is_committed_is_what_the_code_says() -> None:
    assert clients.drifted() == []


@pytest.mark.usefixtures("described_once")
def test_a_change_of_the_code_is_noticed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(clients, "FOLDER", tmp_path)
    assert clients.drifted() == ["openapi.json", "types.ts"]
    clients.write_clients()
    assert clients.drifted() == []
    (tmp_path / "types.ts").write_text("// by hand\n")
    assert clients.drifted() == ["types.ts"]


@pytest.mark.parametrize(
    ("schema", "written"),
    [
        ({"type": "string"}, "string"),
        ({"type": "integer"}, "number"),
        ({"enum": ["low", "high"]}, '"low" | "high"'),
        ({"const": "bearer"}, '"bearer"'),
        ({"$ref": "#/components/schemas/Task"}, "Task"),
        ({"anyOf": [{"type": "string"}, {"type": "null"}]}, "string | null"),
        ({"type": "array", "items": {"type": "string"}}, "string[]"),
        ({"type": "array", "items": {"enum": ["a", "b"]}}, '("a" | "b")[]'),
        (
            {"type": "array", "prefixItems": [{"type": "integer"}, {"type": "string"}]},
            "[number, string]",
        ),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, "Record<string, number>"),
        ({"type": "object"}, "Record<string, unknown>"),
        ({}, "unknown"),
    ],
)
def test_types(schema: dict[str, object], written: str) -> None:
    assert type_of(schema) == written


@pytest.fixture(scope="module")
def openapi(contents: dict[str, str]) -> dict[str, Any]:
    described: dict[str, Any] = json.loads(contents["openapi.json"])
    return described


@pytest.fixture(scope="module")
def text(openapi: dict[str, Any]) -> str:
    return typescript(openapi)


def block(text: str, start: str) -> str:
    """From a line that begins so to the one that closes it."""
    indent = start[: len(start) - len(start.lstrip())]
    return text[text.index(f"\n{start}") :].split(f"\n{indent}}}", 1)[0]


def test_a_call_has_all_that_it_is_sent_and_answers(text: str) -> None:
    split = block(text, "  split_task: {")
    for line in (
        'path: "/api/v1/tasks/{task_id}/split";',
        'method: "POST";',
        "params: { task_id: string; };",
        "query?: undefined;",
        'headers?: { prefer?: string; "Idempotency-Key"?: string; };',
        "body?: SplitRequest;",
        "answer: SplitTask | AcceptedJob;",
        "answers: { 200: SplitTask; 202: AcceptedJob; };",
        "refusals: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503;",
    ):
        assert f"\n    {line}" in split, line
    assert "\n    body: TaskCreate;" in block(text, "  create_task: {")
    assert "\n    answer: undefined;" in block(text, "  delete_task: {")
    assert "\n    query: { " in block(text, "  search_tasks: {")
    assert "answers: { 200: Health; 503: Health; };" in block(text, "  get_health: {")


def test_every_call_is_found_by_name_and_by_path(openapi: dict[str, Any], text: str) -> None:
    operations, paths = (
        block(text, "export interface Operations {"),
        block(text, "export interface Paths {"),
    )
    for path, methods in openapi["paths"].items():
        known = block(paths, f"  {json.dumps(path)}: {{")
        assert len(methods) == known.count("Operations[")
        for method, one in methods.items():
            assert f'{method.upper()}: Operations["{one["operationId"]}"];' in known
            assert f"\n  {one['operationId']}: {{\n" in operations


def test_every_type_that_is_used_is_there(openapi: dict[str, Any], text: str) -> None:
    declared = re.findall(r"^export (?:interface|type) (\w+)", text, re.MULTILINE)
    assert len(declared) == len(set(declared))
    assert set(openapi["components"]["schemas"]) < set(declared)
    code = re.sub(r"/\*\*.*?\*/|//[^\n]*|\"[^\"\n]*\"", "", text, flags=re.DOTALL)
    used = set(re.findall(r"\b[A-Z]\w+\b", code))
    methods, built_in = {"GET", "POST", "PUT", "PATCH", "DELETE"}, {"Record", "Pick", "Extract"}
    assert used - methods - built_in == set(declared)
    assert code.count("{") == code.count("}") and code.count("(") == code.count(")")
    assert "undefined | " not in code


def test_messages_are_told_apart_by_their_type(openapi: dict[str, Any], text: str) -> None:
    union = re.search(r"^export type SocketMessage = (.*);$", text, re.MULTILINE)
    assert union is not None
    mapping = openapi["components"]["schemas"]["SocketMessage"]["discriminator"]["mapping"]
    assert set(union[1].split(" | ")) == {one.rsplit("/", 1)[1] for one in mapping.values()}
    for kind, reference in mapping.items():
        message = block(text, f"export interface {reference.rsplit('/', 1)[1]} {{")
        assert f'\n  type: "{kind}";' in message
        has_number = kind not in {"chat_delta", "job_progress"}
        assert ("\n  seq: number;" in message) is has_number


def test_what_is_answered_is_never_optional(text: str) -> None:
    answered = set(re.findall(r"^    answer: (\w+);$", text, re.MULTILINE)) - {"undefined"}
    assert len(answered) > 40
    for name in {*answered, "CapturedItem", "ErrorBody"}:
        assert "?:" not in block(text, f"export interface {name} {{"), name
