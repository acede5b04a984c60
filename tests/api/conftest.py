from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest

import agents.capture
from agents.capture import CaptureDeps, CaptureDraft, DraftItem
from api import hub, realtime
from tests.scripted_model import model  # noqa: F401 (a fixture)

BOTH_ENGINES = ("test_contract", "test_tasks", "test_search", "test_idempotency", "/races/")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """HTTP gets PostgreSQL in its core by default; tools and storage are tested on both."""
    for item in items:
        path = item.nodeid.split("::")[0]
        if not path.startswith("tests/api/") or any(name in path for name in BOTH_ENGINES):
            continue
        if "postgresql" in item.name:
            item.add_marker(pytest.mark.slow)


QUESTION = "Which day is “Meeting”?"
DAYS = ["Thursday, March 5, 2026", "Friday, March 6, 2026"]


def unsure(deps: CaptureDeps) -> CaptureDraft:
    item = DraftItem(type="event", title=deps.text[:500], confidence=0.4)
    return CaptureDraft(items=[item], question=QUESTION, suggested_values=DAYS)


@pytest.fixture
def asks(monkeypatch: pytest.MonkeyPatch) -> AbstractContextManager[None]:
    """Inside it every capture is one unsure event with a question."""

    @contextmanager
    def asking() -> Iterator[None]:
        with monkeypatch.context() as patch:
            patch.setattr(agents.capture, "draft_by_grammar", unsure)
            yield

    return asking()


@pytest.fixture
def quick_sockets(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shorter patience, so that waiting it out takes no time."""
    monkeypatch.setattr(hub, "POLL_SECONDS", 0.05)
    monkeypatch.setattr(realtime, "AUTH_SECONDS", 0.2)
