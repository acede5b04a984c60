"""TypeScript types of the API, written from its OpenAPI description."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

Schema = dict[str, Any]
HEADER = "// Written by `python3 run.py clients` from openapi.json; do not edit.\n"
SIMPLE = {
    "string": "string",
    "integer": "number",
    "number": "number",
    "boolean": "boolean",
    "null": "null",
}
PLAIN_NAME = re.compile(r"[A-Za-z_$][\w$]*")


def typescript(openapi: Schema) -> str:
    """One exported type a schema, and `Operations` with path, method, body and answer."""
    schemas = openapi["components"]["schemas"]
    blocks = [declaration(name, schemas[name]) for name in sorted(schemas)]
    return "\n".join([HEADER, *blocks, operations(openapi)])


def declaration(name: str, schema: Schema) -> str:
    comment = doc(schema.get("description"), "")
    if schema.get("type") == "object" and "properties" in schema:
        return f"{comment}export interface {name} {{\n{''.join(fields(schema))}}}\n"
    return f"{comment}export type {name} = {type_of(schema)};\n"


def fields(schema: Schema) -> Iterator[str]:
    required = set(schema.get("required", ()))
    for name, one in schema["properties"].items():
        mark = "" if name in required else "?"
        yield f"{doc(one.get('description'), '  ')}  {key(name)}{mark}: {type_of(one)};\n"


def key(name: str) -> str:
    return name if PLAIN_NAME.fullmatch(name) else json.dumps(name)


def doc(text: str | None, indent: str) -> str:
    if not text:
        return ""
    return f"{indent}/** {' '.join(text.split()).replace('*/', '* /')} */\n"


def type_of(schema: Schema) -> str:
    if "$ref" in schema:
        return str(schema["$ref"]).rsplit("/", 1)[-1]
    if "const" in schema:
        return json.dumps(schema["const"], ensure_ascii=False)
    if "enum" in schema:
        return " | ".join(json.dumps(value, ensure_ascii=False) for value in schema["enum"])
    for union in ("anyOf", "oneOf"):
        if union in schema:
            return " | ".join(dict.fromkeys(type_of(one) for one in schema[union]))
    return structure(schema)


def structure(schema: Schema) -> str:
    kind = schema.get("type")
    if kind == "array":
        return array(schema)
    if kind == "object" and "properties" in schema:
        return f"{{ {' '.join(field.strip() for field in fields(schema))} }}"
    if kind == "object":
        values = schema.get("additionalProperties")
        return f"Record<string, {type_of(values) if isinstance(values, dict) else 'unknown'}>"
    return SIMPLE.get(str(kind), "unknown")


def array(schema: Schema) -> str:
    if "prefixItems" in schema:
        return f"[{', '.join(type_of(one) for one in schema['prefixItems'])}]"
    inner = type_of(schema.get("items", {}))
    return f"({inner})[]" if " " in inner else f"{inner}[]"


def operations(openapi: Schema) -> str:
    found = [
        operation(path, method, one)
        for path, methods in sorted(openapi["paths"].items())
        for method, one in sorted(methods.items())
    ]
    return f"export interface Operations {{\n{''.join(found)}}}\n"


def operation(path: str, method: str, one: Schema) -> str:
    body = content(one.get("requestBody", {}))
    answers = {status: content(answer) for status, answer in one["responses"].items()}
    good = [answer for status, answer in answers.items() if status.startswith("2")]
    lines = [
        f"path: {json.dumps(path)};",
        f"method: {json.dumps(method.upper())};",
        f"query: {query(one)};",
        f"body: {body};",
        f"answer: {' | '.join(dict.fromkeys(good))};",
    ]
    inside = "".join(f"    {line}\n" for line in lines)
    return f"{doc(one.get('description'), '  ')}  {one['operationId']}: {{\n{inside}  }};\n"


def content(part: Schema) -> str:
    schema = part.get("content", {}).get("application/json", {}).get("schema")
    return type_of(schema) if schema else "undefined"


def query(one: Schema) -> str:
    named = [found for found in one.get("parameters", ()) if found["in"] == "query"]
    if not named:
        return "undefined"
    shown = (
        f"{key(found['name'])}{'' if found.get('required') else '?'}: {type_of(found['schema'])};"
        for found in named
    )
    return f"{{ {' '.join(shown)} }}"
