"""What `/openapi.json` tells beyond the routes: headers, refusals, named values, messages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from api import messages
from api.examples import show_examples
from api.refusals import CODES, ENVELOPE, REFUSALS, UNEXPECTED, Refusal, Schema
from api.vocabulary import HEADERS, IDEMPOTENCY_KEY, NAMED_VALUES, PARAMETERS, SERVERS

METHODS = ("get", "put", "post", "delete", "patch")
UNCOUNTED = {"/health"}
GOOD = {"200": "Done", "201": "Created", "204": "Done; there is no body"}
COUNTED = ("X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset")
KEY = {"$ref": "#/components/parameters/IdempotencyKey"}


def describing(plain: Callable[[], Schema]) -> Callable[[], Schema]:
    """The function that gives the description, whole; `plain` gives the same object each time."""
    completed: list[Schema] = []

    def described() -> Schema:
        openapi = plain()
        if not any(openapi is known for known in completed):
            completed[:] = [openapi]
            complete(openapi)
        return openapi

    return described


def complete(openapi: Schema) -> None:
    openapi["servers"] = SERVERS
    components = openapi["components"]
    components["headers"] = HEADERS
    components["parameters"] = {"IdempotencyKey": IDEMPOTENCY_KEY}
    components["responses"] = {one.name: refusal(one) for one in (*REFUSALS.values(), UNEXPECTED)}
    for scheme in components["securitySchemes"].values():
        scheme["bearerFormat"] = "JWT"
    for path, operation in operations(openapi):
        complete_operation(path, operation)
    messages.install(openapi)
    name_values(openapi)
    drop_unused(components["schemas"])


def operations(openapi: Schema) -> Iterator[tuple[str, Schema]]:
    for path, methods in openapi["paths"].items():
        for method in METHODS:
            if method in methods:
                yield path, methods[method]


def refusal(one: Refusal) -> Schema:
    return {
        "description": one.text,
        "headers": header_references("X-Request-ID", *one.headers),
        "content": {"application/json": {"schema": ENVELOPE}},
    }


def header_references(*names: str) -> Schema:
    return {name: {"$ref": f"#/components/headers/{name}"} for name in names}


def complete_operation(path: str, operation: Schema) -> None:
    operation["summary"] = operation["description"].split(". ")[0].split("\n")[0].rstrip(".")
    for parameter in operation.get("parameters", ()):
        complete_parameter(parameter)
    if "requestBody" in operation:
        complete_body(operation["requestBody"])
    responses = operation["responses"]
    for status in {*statuses(path, operation), *map(int, filter(str.isdigit, responses))}:
        if status in REFUSALS and not is_own(responses.get(str(status), {})):
            responses[str(status)] = REFUSALS[status].reference
    responses["default"] = UNEXPECTED.reference
    for status, response in responses.items():
        if "$ref" not in response:
            complete_answer(path, operation, status, response)
    show_examples(operation)


def is_own(response: Schema) -> bool:
    """Whether a refusal has a body of its own kind, as health has."""
    schema = response.get("content", {}).get("application/json", {}).get("schema", ENVELOPE)
    return bool(schema != ENVELOPE)


def statuses(path: str, operation: Schema) -> Iterator[int]:
    """What follows from a token, ids in the path, a body and a key."""
    if path not in UNCOUNTED:
        yield from (429, 503)
    if operation.get("security"):
        yield from (401, 403)
    if any(one.get("in") == "path" and one["name"] != "user_id" for one in parameters(operation)):
        yield 404
    if "requestBody" in operation:
        yield from (400, 413, 415)
    if KEY in parameters(operation):
        yield 409


def parameters(operation: Schema) -> list[Schema]:
    found: list[Schema] = operation.get("parameters", [])
    return found


def complete_parameter(parameter: Schema) -> None:
    if "$ref" in parameter:
        return
    if parameter["name"] in PARAMETERS:
        parameter["description"] = PARAMETERS[parameter["name"]]
    parameter["schema"] = without_null(parameter["schema"])


def complete_body(body: Schema) -> None:
    for kind in body["content"].values():
        kind["schema"] = without_null(kind["schema"])


def without_null(schema: Schema) -> Schema:
    """For what may be left out: no address can say null, and no body need say it."""
    options = [one for one in schema.get("anyOf", ()) if one != {"type": "null"}]
    rest = {name: value for name, value in schema.items() if name != "anyOf"}
    if len(options) != 1:
        return {**rest, "anyOf": options} if options else schema
    return options[0] if "$ref" in options[0] else {**rest, **options[0]}


def complete_answer(path: str, operation: Schema, status: str, response: Schema) -> None:
    if response["description"] == "Successful Response":
        response["description"] = GOOD[status]
    counted = () if path in UNCOUNTED else COUNTED
    again = ("Idempotency-Replayed",) if KEY in parameters(operation) else ()
    response["headers"] = header_references("X-Request-ID", *counted, *again)


def name_values(openapi: Schema) -> None:
    """One name for the same list of values wherever it stands; for error codes too."""
    schemas = openapi["components"]["schemas"]
    schemas["ErrorBody"]["properties"]["code"]["enum"] = list(CODES)
    for part in ("paths", "components", "webhooks"):
        refer(openapi[part])
    for name, values in NAMED_VALUES.items():
        schemas[name] = {"type": "string", "enum": list(values), "title": name}


def refer(part: Any) -> None:
    """Put a reference in the place of every list of values that has a name."""
    inside = part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()
    for one in inside:
        refer(one)
    if isinstance(part, dict) and isinstance(part.get("enum"), list):
        name = NAMES.get(tuple(part["enum"]))
        if name is not None:
            for word in ("enum", "type", "title"):
                part.pop(word, None)
            part["$ref"] = f"#/components/schemas/{name}"


NAMES = {tuple(values): name for name, values in NAMED_VALUES.items()}


def drop_unused(schemas: Schema) -> None:
    """FastAPI's own shape of refusals, which this API does not use."""
    for name in ("HTTPValidationError", "ValidationError"):
        schemas.pop(name, None)
