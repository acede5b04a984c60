"""A scripted provider as the settings' model: import the fixture `model` into a conftest."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pydantic_ai.models.openai  # noqa: F401 (its first import takes longer than some budgets)
import pytest
from pydantic_ai import models

from storage.settings import Settings
from tests.provider import Reply, Script, ScriptedProvider

MODEL = "openai-chat:test"
Start = Callable[..., ScriptedProvider]


@pytest.fixture
def model(settings: Settings) -> Iterator[Start]:
    """Starts a provider with a script and makes it the model of the settings."""
    with ExitStack() as stack, models.override_allow_model_requests(True):

        def start(*replies: Reply, script: Script | None = None) -> ScriptedProvider:
            provider = stack.enter_context(ScriptedProvider(*replies, script=script))
            settings.model = MODEL
            settings.model_url = provider.url
            return provider

        yield start
