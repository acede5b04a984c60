"""One request and one answer for each call, as the description shows them.

`examples.json` has them by operation: `body` is a right request body, `answer` what a store with
a few tasks answered; long lists are cut to their first two.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

Schema = dict[str, Any]
FILE = Path(__file__).with_name("examples.json")


@cache
def examples() -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = json.loads(FILE.read_text("utf-8"))
    return found


def show_examples(operation: Schema) -> None:
    """Put the example of an operation beside its schemas."""
    shown = examples().get(operation["operationId"], {})
    if "body" in shown:
        operation["requestBody"]["content"]["application/json"]["example"] = shown["body"]
    for status in ("200", "201"):
        content = operation["responses"].get(status, {}).get("content", {})
        if "answer" in shown and "application/json" in content:
            content["application/json"]["example"] = shown["answer"]
