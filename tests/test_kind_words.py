"""Every sentence in the code that can reach a person is kind."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.rules.kindness import find_shame

HOUSE = Path(__file__).parents[1]
ROOMS = ("tools", "agents", "workflows", "api")
# What is never said, and vocabularies: words that are looked for in what people write.
LISTS = {
    "tools/rules/kindness.py",
    "tools/rules/step_words.py",
    "agents/offline/grammar/lexicon/verbs.py",
}
LOOKED_FOR = re.compile(r"^(?:keys|verbs): .*$", re.MULTILINE)
DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


def sentences(source: str) -> Iterator[str]:
    """String constants with a space in them, docstrings left out; parts of f-strings too."""
    tree = ast.parse(source)
    passed_over = {id(part) for node in ast.walk(tree) for part in unsaid_parts(node)}
    for node in ast.walk(tree):
        text = text_of(node)
        if " " in text and id(node) not in passed_over:
            yield LOOKED_FOR.sub("", text)


def unsaid_parts(node: ast.AST) -> list[ast.AST]:
    """A docstring, or the pieces of an f-string, which is read as a whole."""
    if isinstance(node, ast.JoinedStr):
        return list(node.values)
    if isinstance(node, DOCUMENTED) and node.body and isinstance(node.body[0], ast.Expr):
        return [node.body[0].value]
    return []


def text_of(node: ast.AST) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(text_of(part) or "…" for part in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def files() -> list[Path]:
    return sorted(path for room in ROOMS for path in (HOUSE / room).rglob("*.py"))


@pytest.mark.parametrize("room", ROOMS)
def test_no_sentence_shames(room: str) -> None:
    found = {
        (path.relative_to(HOUSE).as_posix(), text): shame
        for path in (HOUSE / room).rglob("*.py")
        if path.relative_to(HOUSE).as_posix() not in LISTS
        for text in sentences(path.read_text())
        if (shame := find_shame(text))
    }
    assert found == {}


def test_there_is_something_to_look_at() -> None:
    texts = [text for path in files() for text in sentences(path.read_text())]
    assert len(texts) > 500
    assert any("not found" in text for text in texts)


@pytest.mark.parametrize("name", sorted(LISTS))
def test_what_is_left_out_is_a_list_of_words(name: str) -> None:
    assert any(find_shame(text) for text in sentences((HOUSE / name).read_text()))
    assert "class " not in (HOUSE / name).read_text()


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('x = "You failed again"', ["failed"]),
        ('raise Error(f"You failed {name}")', ["failed"]),
        ('def f():\n    """The job failed."""', []),
        ('x = "failed"', []),
        ('x = ("You lost " "your streak")', ["lost your streak"]),
    ],
)
def test_shame_is_found_where_it_can_be_read(source: str, found: list[str]) -> None:
    assert [word for text in sentences(source) for word in find_shame(text)] == found
