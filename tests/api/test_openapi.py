from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from fastapi import FastAPI
from fastapi.routing import APIRoute
from httpx2 import AsyncClient
from starlette.routing import BaseRoute

from tests.api.answers import ONE_ENGINE, check_error
from tests.api.calls import CALLS, OPEN_PATHS

METHODS = {"get", "put", "post", "delete", "patch"}
OPEN_READS = OPEN_PATHS | {"/metrics"}
PAGES = ("/docs", "/redoc", "/openapi.json")

pytestmark = ONE_ENGINE


_described: dict[str, Any] = {}


def described(app: FastAPI) -> dict[str, Any]:
    """The description, made once: it is the same for every store."""
    return _described or (_described.update(app.openapi()) or _described)


def operations(app: FastAPI) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, item in described(app)["paths"].items():
        for method, operation in item.items():
            if method in METHODS:
                yield method.upper(), path, operation


def resolved(app: FastAPI, schema: dict[str, Any]) -> dict[str, Any]:
    """The schema behind a reference, or behind one beside null."""
    for option in schema.get("anyOf", []):
        if option != {"type": "null"}:
            return resolved(app, option)
    if "$ref" not in schema:
        return schema
    name = schema["$ref"].rsplit("/", 1)[1]
    found: dict[str, Any] = described(app)["components"]["schemas"][name]
    return found


def api_routes(routes: list[BaseRoute]) -> Iterator[APIRoute]:
    for route in routes:
        if isinstance(route, APIRoute):
            yield route
        yield from api_routes(getattr(getattr(route, "original_router", None), "routes", []))


async def test_is_served_with_its_pages(http: AsyncClient) -> None:
    answer = await http.get("/openapi.json")
    assert answer.status_code == 200
    assert answer.json()["openapi"].startswith("3.1")
    for page in ("/docs", "/redoc"):
        shown = await http.get(page)
        assert (shown.status_code, "text/html" in shown.headers["content-type"]) == (200, True)


async def test_every_operation_has_an_id_tags_and_words_of_its_own(app: FastAPI) -> None:
    found = list(operations(app))
    ids = [operation["operationId"] for _, _, operation in found]
    assert len(ids) == len(set(ids)) > 20
    for method, path, operation in found:
        assert operation["tags"], (method, path)
        assert operation["description"], (method, path)


async def test_every_operation_tells_the_error_model(app: FastAPI) -> None:
    for method, path, operation in operations(app):
        for status in ("422", "default"):
            schema = operation["responses"][status]["content"]["application/json"]["schema"]
            assert schema == {"$ref": "#/components/schemas/ErrorEnvelope"}, (method, path)
    error = resolved(app, {"$ref": "#/components/schemas/ErrorBody"})
    assert set(error["required"]) >= {"code", "message", "details", "timestamp", "request_id"}


async def test_every_answer_has_a_model(app: FastAPI) -> None:
    for method, path, operation in operations(app):
        good = [status for status in operation["responses"] if status.startswith("2")]
        assert good, (method, path)
        for status in set(good) - {"204"}:
            kinds = operation["responses"][status].get("content", {})
            schema = kinds.get("application/json", {}).get("schema", {})
            assert schema or "application/json" not in kinds, (method, path, status)


async def test_every_request_model_refuses_unknown_fields(app: FastAPI) -> None:
    checked = 0
    for method, path, operation in operations(app):
        if "requestBody" in operation:
            content = operation["requestBody"]["content"]
            assert list(content) == ["application/json"], (method, path)
            schema = resolved(app, content["application/json"]["schema"])
            assert schema["additionalProperties"] is False, (method, path)
            checked += 1
    assert checked > 10


async def test_every_route_but_the_open_ones_asks_for_a_token(
    app: FastAPI, http: AsyncClient
) -> None:
    routes = list(api_routes(list(app.routes)))
    assert len(routes) >= len(list(operations(app)))
    paths: set[str] = set()
    for route in routes:
        path = route.path.replace("{", "").replace("}", "")
        if route.path in OPEN_READS or route.path.startswith(PAGES):
            continue
        for method in route.methods or ():
            check_error(await http.request(method, path), 401)
            paths.add(f"{method} {route.path}")
    assert len(paths) >= len(CALLS)


async def test_every_operation_but_the_open_ones_is_marked_as_locked(app: FastAPI) -> None:
    locked = {path for _, path, operation in operations(app) if operation.get("security")}
    every = {path for _, path, _ in operations(app)}
    assert every - locked <= OPEN_READS


async def test_every_known_call_is_documented(app: FastAPI) -> None:
    def shape(path: str) -> list[str]:
        return ["{}" if "{" in part else part for part in path.split("/")]

    documented = [(method, shape(path)) for method, path, _ in operations(app)]
    for call in CALLS:
        assert (call.method, shape(call.path)) in documented, call
