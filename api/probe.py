"""Asks a server how it is, with nothing but the standard library: containers do it all day."""

from __future__ import annotations

import json
import sys
from urllib.error import HTTPError, URLError
from urllib.request import ProxyHandler, build_opener

SECONDS = 5.0
HERE = "http://127.0.0.1:8000"


def ask(url: str = HERE) -> tuple[bool, str]:
    """Whether the server at `url` is ready, and a line about it."""
    opener = build_opener(ProxyHandler({}))
    try:
        with opener.open(f"{url.rstrip('/')}/health", timeout=SECONDS) as answer:
            return True, in_words(answer.read())
    except HTTPError as error:
        return False, in_words(error.read())
    except (URLError, OSError, ValueError) as error:
        return False, f"No server answers at {url}: {getattr(error, 'reason', error)}"


def in_words(body: bytes) -> str:
    try:
        found = json.loads(body)
        status, degraded = str(found["status"]), ", ".join(found["degraded"])
    except (ValueError, KeyError, TypeError):
        return "What answers there is no server of this platform."
    return f"{status} (without {degraded})" if degraded else status


if __name__ == "__main__":
    ready, told = ask(*sys.argv[1:2])
    sys.stdout.write(f"{told}\n")
    sys.exit(0 if ready else 1)
