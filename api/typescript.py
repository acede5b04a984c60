"""TypeScript types of the API, written from its OpenAPI description."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

Schema = dict[str, Any]
SIMPLE = {
    "string": "string",
    "integer": "number",
    "number": "number",
    "boolean": "boolean",
    "null": "null",
}
PLAIN_NAME = re.compile(r"[A-Za-z_$][\w$]*")


def types(openapi: Schema) -> str:
    """One exported type a schema."""
    schemas = openapi["components"]["schemas"]
    return "\n".join(declaration(name, schemas[name]) for name in sorted(schemas))


def declaration(name: str, schema: Schema) -> str:
    comment = doc(schema.get("description"), "")
    if schema.get("type") == "object" and schema.get("properties"):
        return f"{comment}export interface {name} {{\n{''.join(fields(schema))}}}\n"
    return f"{comment}export type {name} = {type_of(schema)};\n"


def fields(schema: Schema) -> Iterator[str]:
    """A line for each property, and one for all others where there may be some."""
    required = set(schema.get("required", ()))
    for name, one in schema["properties"].items():
        mark = "" if name in required else "?"
        yield f"{doc(one.get('description'), '  ')}  {key(name)}{mark}: {type_of(one)};\n"
    if schema.get("additionalProperties"):
        yield "  [name: string]: unknown;\n"


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
    if kind == "object" and schema.get("properties"):
        return f"{{ {' '.join(field.strip() for field in fields(schema))} }}"
    if kind == "object" and schema.get("additionalProperties") is False:
        return "Record<string, never>"
    if kind == "object":
        values = schema.get("additionalProperties")
        return f"Record<string, {type_of(values) if isinstance(values, dict) else 'unknown'}>"
    return SIMPLE.get(str(kind), "unknown")


def array(schema: Schema) -> str:
    if "prefixItems" in schema:
        return f"[{', '.join(type_of(one) for one in schema['prefixItems'])}]"
    inner = type_of(schema.get("items", {}))
    return f"({inner})[]" if " " in inner else f"{inner}[]"
