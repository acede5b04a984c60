"""TypeScript types of the calls: what each is sent and answers, by name and by path."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from api.typescript import doc, key, type_of, types

Schema = dict[str, Any]
HEADER = "// Written by `python3 run.py clients` from openapi.json; do not edit.\n"
ENVELOPE = "ErrorEnvelope"
METHODS = ("get", "post", "put", "patch", "delete")
ENDING = """/** What a call of `Paths` or `Operations` is sent. */
export type Sent<O> = Pick<O, Extract<keyof O, "params" | "query" | "headers" | "body">>;
/** What it answers when it is done. */
export type Answer<O> = O extends { answer: infer A } ? A : never;
"""
PATHS_DOC = """/**
 * All calls by path and method. A typed client of it:
 *
 * export async function call<P extends keyof Paths, M extends keyof Paths[P] & string>(
 *   token: string, method: M, path: P, sent: Sent<Paths[P][M]>,
 * ): Promise<Answer<Paths[P][M]>> {
 *   const { params, query, headers, body } = sent as Record<string, Record<string, string>>;
 *   const filled = path.replace(/{(\\w+)}/g, (_, name) => encodeURIComponent(params[name]));
 *   const pairs = Object.entries(query ?? {}).flatMap(([k, v]) => [v].flat().map((w) => [k, w]));
 *   const answer = await fetch(`${filled}?${new URLSearchParams(pairs)}`, {
 *     method,
 *     headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json",
 *       ...headers },
 *     body: body && JSON.stringify(body),
 *   });
 *   const said = answer.status === 204 ? undefined : await answer.json();
 *   if (!answer.ok) throw (said as ErrorEnvelope).error;
 *   return said;
 * }
 */
"""


def typescript(openapi: Schema) -> str:
    """The whole file: every schema, `Operations` by name, `Paths` by path and method."""
    found = "".join(operation(openapi, path, method, one) for path, method, one in calls(openapi))
    operations = f"export interface Operations {{\n{found}}}\n"
    return "\n".join([HEADER, types(openapi), operations, paths(openapi), ENDING])


def calls(openapi: Schema) -> Iterator[tuple[str, str, Schema]]:
    for path, methods in sorted(openapi["paths"].items()):
        for method in METHODS:
            if method in methods:
                yield path, method, methods[method]


def paths(openapi: Schema) -> str:
    lines: dict[str, list[str]] = {}
    for path, method, one in calls(openapi):
        known = f"Operations[{json.dumps(one['operationId'])}]"
        lines.setdefault(path, []).append(f"    {method.upper()}: {known};\n")
    found = (
        f"  {json.dumps(path)}: {{\n{''.join(inside)}  }};\n" for path, inside in lines.items()
    )
    return f"{PATHS_DOC}export interface Paths {{\n{''.join(found)}}}\n"


def operation(openapi: Schema, path: str, method: str, one: Schema) -> str:
    answers = {
        status: content(found)
        for status, found in sorted(resolved(openapi, one["responses"]).items())
    }
    own = {status: answer for status, answer in answers.items() if answer != ENVELOPE}
    good = (answer for status, answer in own.items() if status.startswith("2"))
    refused = [status for status in answers if status not in own and status.isdigit()]
    lines = [
        f"path: {json.dumps(path)};",
        f"method: {json.dumps(method.upper())};",
        *sent(openapi, one),
        f"answer: {' | '.join(dict.fromkeys(good))};",
        f"answers: {{ {' '.join(f'{status}: {answer};' for status, answer in own.items())} }};",
        f"refusals: {' | '.join(refused)};",
    ]
    inside = "".join(f"    {line}\n" for line in lines)
    return f"{doc(one['description'], '  ')}  {one['operationId']}: {{\n{inside}  }};\n"


def sent(openapi: Schema, one: Schema) -> Iterator[str]:
    """Parameters by where they go, then the body; a question mark where nothing need be sent."""
    given = resolved(openapi, dict(enumerate(one.get("parameters", ())))).values()
    for name, place in (("params", "path"), ("query", "query"), ("headers", "header")):
        yield parameters(name, [found for found in given if found["in"] == place])
    body = one.get("requestBody", {})
    yield f"body{'' if body.get('required') else '?'}: {content(body)};"


def parameters(name: str, given: list[Schema]) -> str:
    if not given:
        return f"{name}?: undefined;"
    shown = (
        f"{key(one['name'])}{'' if one.get('required') else '?'}: {type_of(one['schema'])};"
        for one in given
    )
    mark = "" if any(one.get("required") for one in given) else "?"
    return f"{name}{mark}: {{ {' '.join(shown)} }};"


def content(part: Schema) -> str:
    schema = part.get("content", {}).get("application/json", {}).get("schema")
    return type_of(schema) if schema else "undefined"


def resolved(openapi: Schema, parts: dict[Any, Schema]) -> dict[Any, Schema]:
    """The parts with what stands behind their references."""
    return {name: behind(openapi, part) for name, part in parts.items()}


def behind(openapi: Schema, part: Schema) -> Schema:
    if "$ref" not in part:
        return part
    _, _, kind, name = part["$ref"].split("/")
    found: Schema = openapi["components"][kind][name]
    return found
