"""The examples of the description are right requests and real answers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from fastapi import FastAPI
from fastapi.routing import APIRoute
from pydantic import TypeAdapter

from api.examples import examples
from tests.api.malformed import routes_of

# Rows as they are stored; the versions of the moment; the answer of another call.
WITHOUT_ANSWER = {"export_account", "get_health", "get_job"}


def documented(app: FastAPI) -> Iterator[tuple[str, APIRoute]]:
    """The calls that the description has, by operation."""
    for route in routes_of(list(app.routes)):
        if isinstance(route, APIRoute) and route.include_in_schema:
            yield route.operation_id or route.name, route


def test_every_answer_is_one_that_its_call_could_give(routes: FastAPI) -> None:
    checked = 0
    for name, route in documented(routes):
        shown = examples().get(name, {})
        if "answer" in shown:
            model: TypeAdapter[Any] = TypeAdapter(route.response_model)
            read = model.validate_python(shown["answer"])
            assert model.dump_python(read, mode="json") == shown["answer"], name
            checked += 1
    assert checked > 50


def test_every_body_is_one_that_its_call_takes(routes: FastAPI) -> None:
    checked = 0
    for name, route in documented(routes):
        if "body" in examples().get(name, {}):
            assert route.body_field is not None, name
            kind: Any = route.body_field.field_info.annotation
            model: TypeAdapter[Any] = TypeAdapter(kind)
            model.validate_python(examples()[name]["body"])
            checked += 1
    assert checked >= 30


def test_the_description_shows_them(routes: FastAPI) -> None:
    shown = {
        operation["operationId"]: operation
        for methods in routes.openapi()["paths"].values()
        for operation in methods.values()
    }
    for name, example in examples().items():
        if "body" in example:
            content = shown[name]["requestBody"]["content"]["application/json"]
            assert content["example"] == example["body"], name
        if "answer" in example:
            answers = [shown[name]["responses"].get(status, {}) for status in ("200", "201")]
            contents = [answer["content"]["application/json"] for answer in answers if answer]
            assert [content["example"] for content in contents] == [example["answer"]], name
