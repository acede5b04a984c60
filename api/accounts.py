"""Accounts from the command line, where roles are given."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from pydantic import ValidationError

from api.app import open_platform
from storage.settings import Settings
from tools.auth import Register, Role, give_role, register, token_for
from tools.context import Platform
from tools.errors import InvalidInput


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Platform]:
    platform = open_platform(settings)
    try:
        yield platform
    finally:
        await platform.close()


async def create(
    settings: Settings, name: str, email: str | None, password: str, admin: bool
) -> str:
    """Register an account; a sentence that says so."""
    try:
        form = Register(
            username=name, email=email or f"{name}@users.example.com", password=password
        )
    except ValidationError as error:
        first = error.errors()[0]
        raise InvalidInput(f"{first['loc'][0]}: {first['msg']}") from None
    async with opened(settings) as platform:
        await register(platform, form, "admin" if admin else "user")
    return f"Created {name}{' as admin' if admin else ''}."


async def token(settings: Settings, name: str) -> str:
    async with opened(settings) as platform:
        return await token_for(platform, name)


async def set_role(settings: Settings, name: str, role: Role) -> str:
    async with opened(settings) as platform:
        await give_role(platform, name, role)
    return f"{name} is {role} now."
