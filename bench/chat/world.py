"""The application with a user whose desk is full, in this process, on a store of its own."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from agents.models import model_named
from agents.steady import SteadyChat
from api.app import create_app, open_platform, running
from bench.api.seeds import OPEN, seed_user
from bench.chat.inside import Inside
from storage.migrate import migrate
from storage.settings import Settings

CHAT = "/api/v2/secretary/chat"
MODEL = "openai-chat:scripted"


@dataclass(frozen=True)
class World:
    """`user` speaks; models are asked once `ask_model` has said where."""

    user: Inside
    user_id: str
    settings: Settings
    asked: set[str] = field(default_factory=set)

    @property
    def store(self) -> Path:
        assert self.settings.sqlite_path is not None
        return self.settings.sqlite_path

    def ask_model(self, url: str | None) -> None:
        """From here on by the model behind an address; None: by the built-in brain."""
        self.settings.model = url and MODEL
        self.settings.model_url = url
        self.asked.update([url] if url else [])

    async def close(self) -> None:
        """Hang up at every model that was asked."""
        for url in self.asked:
            self.ask_model(url)
            await cast("SteadyChat", model_named(MODEL, self.settings)).client.close()

    async def say(self, message: str, conversation_id: str | None = None) -> Any:
        said = {"message": message, "conversation_id": conversation_id}
        return await self.user.call(CHAT, said)


@asynccontextmanager
async def world(open_count: int = OPEN) -> AsyncIterator[World]:
    """As it comes: every commit waits for the disk."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(
            data_dir=Path(folder), rate_limits="off", daily_tokens=0, _env_file=None
        )
        migrate(settings)
        platform = open_platform(settings)
        app = create_app(platform)
        async with running(app, platform):
            user = await seed_user(platform, "anna", open_count, open_count)
            around = World(Inside(app, user.token), user.user_id, settings)
            try:
                yield around
            finally:
                await around.close()
