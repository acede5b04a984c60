from __future__ import annotations

import pytest

from tests.workspaces import user_of
from tools.context import Platform, Workspace


@pytest.fixture
async def workspace(platform: Platform) -> Workspace:
    """A registered user, without HTTP."""
    return await user_of(platform, "anna")
