from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from storage.settings import Settings
from tests.conftest import Clock
from tests.workspaces import opened
from tools.context import Platform


@pytest.fixture
async def platform(settings: Settings, clock: Clock) -> AsyncIterator[Platform]:
    """Nobody is told to slow down here: hundreds of calls in an instant are the point."""
    async with opened(settings, clock, rate_limits="off") as unlimited:
        yield unlimited
