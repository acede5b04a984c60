from __future__ import annotations

import pytest

from storage.settings import Settings


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """Nobody is told to slow down here: hundreds of calls in an instant are the point."""
    return settings.model_copy(update={"rate_limits": "off"})
