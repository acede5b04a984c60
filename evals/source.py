"""YAML with the line that each value stands on, so that a mistake is named by file and line."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml  # type: ignore[import-untyped]
from pydantic import BaseModel, ValidationError

Place = tuple[str | int, ...]


class EvalError(Exception):
    """Something in the suites or in a run can not be used; the message says where and why."""


class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Safe YAML in which days stay the text that was written; read by libyaml where it is."""


Loader.yaml_implicit_resolvers = {
    letter: [(tag, found) for tag, found in rules if tag != "tag:yaml.org,2002:timestamp"]
    for letter, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@dataclass(frozen=True)
class Source:
    """A file's content and where each part of it stands; lines count from 1."""

    path: Path
    data: Any
    lines: dict[Place, int] = field(default_factory=dict)

    def line(self, place: Place) -> int:
        """The line of the value, or of the nearest one around it."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)

    def problem(self, place: Place, text: str) -> str:
        return f"{self.path.name}:{self.line(place)}: {text}"


def read_yaml(path: Path) -> Source:
    """The file; `EvalError` with its line when it is not there or no YAML."""
    try:
        text = path.read_text(encoding="utf-8")
        loader = Loader(text)
        node = loader.get_single_node()
        lines = dict(lines_of(node, ())) if node is not None else {}
        data = loader.construct_document(node) if node is not None else None
    except OSError as error:
        raise EvalError(f"{path}: can not be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise EvalError(f"{path.name}:1: is not UTF-8 text") from None
    except yaml.YAMLError as error:
        raise EvalError(f"{path.name}:{line_of(error)}: is no YAML: {said(error)}") from None
    return Source(path, data, lines)


def line_of(error: yaml.YAMLError) -> int:
    mark = getattr(error, "problem_mark", None)
    return mark.line + 1 if mark is not None else 1


def said(error: yaml.YAMLError) -> str:
    return str(getattr(error, "problem", None) or str(error).splitlines()[0])


def lines_of(node: yaml.Node, place: Place) -> list[tuple[Place, int]]:
    found = [(place, node.start_mark.line + 1)]
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            found += lines_of(value, (*place, str(key.value)))
            found.append(((*place, str(key.value)), key.start_mark.line + 1))
    elif isinstance(node, yaml.SequenceNode):
        for number, value in enumerate(node.value):
            found += lines_of(value, (*place, number))
    return found


def validated(source: Source, model: type[BaseModel], data: Any, at: Place) -> BaseModel:
    """The data as the model; `EvalError` lists every wrong field with its line."""
    try:
        return model.model_validate(data)
    except ValidationError as error:
        told = [
            source.problem((*at, *one["loc"]), f"{'.'.join(map(str, one['loc']))}: {one['msg']}")
            for one in error.errors(include_url=False)
        ]
        raise EvalError("\n".join(told)) from None
