from __future__ import annotations

from pathlib import Path

import pytest

from api import clients
from api.typescript import type_of, typescript


def test_what_is_committed_is_what_the_code_says() -> None:
    assert clients.drifted() == []


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


def test_operations_name_path_body_and_answer() -> None:
    text = typescript(clients_openapi())
    assert "  create_task: {" in text
    assert "    body: TaskCreate;" in text
    assert "    answer: Task;" in text


def clients_openapi() -> dict[str, object]:
    import json

    described: dict[str, object] = json.loads(clients.contents()["openapi.json"])
    return described
