from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from fastapi import FastAPI
from fastapi.routing import APIRoute
from httpx2 import AsyncClient
from starlette.routing import BaseRoute

from api.idempotency import IdempotentRoute
from tests.api.answers import CODES, ONE_ENGINE, check_error
from tests.api.calls import CALLS, OPEN_PATHS
from tools.errors import AppError
from tools.events import Told

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
    _, _, kind, name = schema["$ref"].split("/")
    found: dict[str, Any] = described(app)["components"][kind][name]
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
            answer = resolved(app, operation["responses"][status])
            schema = answer["content"]["application/json"]["schema"]
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


def refused(operation: dict[str, Any]) -> set[str]:
    return {status for status in operation["responses"] if status.isdigit() and status >= "400"}


async def test_every_operation_tells_the_refusals_that_follow_from_its_shape(
    app: FastAPI,
) -> None:
    for method, path, operation in operations(app):
        expected = {"422"} if path == "/health" else {"422", "429", "503"}
        expected |= {"401", "403"} if operation.get("security") else set()
        expected |= {"400", "413", "415"} if "requestBody" in operation else set()
        expected |= {"404"} if "_id}" in path and "{user_id}" not in path else set()
        assert refused(operation) >= expected, (method, path)


async def test_every_idempotent_post_tells_its_key_its_twin_and_its_replay(app: FastAPI) -> None:
    routes = [one for one in api_routes(list(app.routes)) if isinstance(one, IdempotentRoute)]
    paths = {one.path for one in routes if "POST" in (one.methods or ()) and one.include_in_schema}
    assert len(paths) > 15
    key = {"$ref": "#/components/parameters/IdempotencyKey"}
    for method, path, operation in operations(app):
        is_idempotent = method == "POST" and path in paths
        assert (key in operation.get("parameters", [])) == is_idempotent, (method, path)
        answers = [one for status, one in operation["responses"].items() if status < "300"]
        for answer in answers:
            assert ("Idempotency-Replayed" in answer["headers"]) == is_idempotent
        assert not is_idempotent or "409" in refused(operation), path


async def test_every_answer_tells_its_headers(app: FastAPI) -> None:
    for method, path, operation in operations(app):
        for status, answer in operation["responses"].items():
            headers = resolved(app, answer)["headers"]
            assert "X-Request-ID" in headers, (method, path, status)
            counted = status < "300" and path != "/health"
            assert ("X-RateLimit-Remaining" in headers) == counted, (method, path, status)
        for status in {"429", "503"} & refused(operation) - {"503" if path == "/health" else ""}:
            assert "Retry-After" in resolved(app, operation["responses"][status])["headers"]


async def test_every_reference_leads_somewhere(app: FastAPI) -> None:
    found = set(re.findall(r'"#/components/(\w+)/([\w-]+)"', json.dumps(described(app))))
    assert len(found) > 100
    for kind, name in found:
        assert name in described(app)["components"][kind], (kind, name)


async def test_every_parameter_is_explained_and_none_is_null(app: FastAPI) -> None:
    for method, path, operation in operations(app):
        for one in operation.get("parameters", []):
            parameter = resolved(app, one)
            assert parameter["description"], (method, path, parameter["name"])
            assert '"null"' not in json.dumps(parameter["schema"]), (method, path)


async def test_every_tag_is_explained(app: FastAPI) -> None:
    used = {tag for _, _, operation in operations(app) for tag in operation["tags"]}
    explained = {one["name"]: one["description"] for one in described(app)["tags"]}
    assert used | {"WebSocket"} == set(explained)
    assert all(explained.values())


async def test_every_code_an_error_can_have_is_listed(app: FastAPI) -> None:
    def family(kind: type[AppError]) -> Iterator[str]:
        yield kind.code
        for one in kind.__subclasses__():
            yield from family(one)

    listed = resolved(app, {"$ref": "#/components/schemas/ErrorCode"})["enum"]
    assert set(listed) == {*family(AppError), *CODES.values()}


async def test_every_message_is_in_the_union_with_its_number(app: FastAPI) -> None:
    union = resolved(app, {"$ref": "#/components/schemas/SocketMessage"})
    mapping = union["discriminator"]["mapping"]
    kinds = {one.model_fields["type"].default for one in Told.__subclasses__()}
    unnumbered = {"chat_delta", "job_progress"}
    assert set(mapping) == kinds | {"resync", *unnumbered}
    assert [one["$ref"] for one in union["oneOf"]] == list(mapping.values())
    for kind, reference in mapping.items():
        message = resolved(app, {"$ref": reference})
        if kind in unnumbered:
            assert "seq" not in message["properties"]
            continue
        assert message["properties"]["type"]["const"] == kind
        assert {"type", "seq"} <= set(message["required"])


async def test_every_known_call_is_documented(app: FastAPI) -> None:
    def shape(path: str) -> list[str]:
        return ["{}" if "{" in part else part for part in path.split("/")]

    documented = [(method, shape(path)) for method, path, _ in operations(app)]
    for call in CALLS:
        assert (call.method, shape(call.path)) in documented, call
