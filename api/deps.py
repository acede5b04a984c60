"""What every route is given: the caller by token, and a unit of work in their name."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Annotated, Any

from fastapi import Depends, Request, Security
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from tools.context import Context, Platform, Workspace
from tools.errors import Forbidden, Unauthorized
from tools.tokens import Claims, read_token

ADD_XP_PATH = "/api/gamification/xp/add"
bearer = HTTPBearer(auto_error=False, description="The `access_token` of register or login")
Credentials = Annotated[HTTPAuthorizationCredentials | None, Security(bearer)]


async def get_platform(request: Request) -> Platform:
    platform: Platform = request.app.state.platform
    return platform


CurrentPlatform = Annotated[Platform, Depends(get_platform)]


# Each step below calls the one before it: a dependency of a dependency costs more than its work.
async def get_claims(request: Request, credentials: Credentials) -> Claims:
    if credentials is None:
        raise Unauthorized("Send the header Authorization: Bearer TOKEN")
    platform = await get_platform(request)
    claims = read_token(platform.secret, credentials.credentials, platform.clock())
    await check_echoes(request, claims.user_id)
    return claims


CurrentClaims = Annotated[Claims, Depends(get_claims)]


async def check_echoes(request: Request, user_id: str) -> None:
    """`user_id` anywhere in a request must be the token's own, or absent."""
    named = [
        request.headers.get("x-user-id"),
        request.path_params.get("user_id"),
        *request.query_params.getlist("user_id"),
        await body_echo(request),
    ]
    if names_receiver(request):
        named.pop()
    if any(name is not None and name != user_id for name in named):
        raise Forbidden("user_id is not the user of this token; leave it out")


def names_receiver(request: Request) -> bool:
    """The one call whose body names another user: who receives XP from an admin."""
    return bool(request.scope["path"] == ADD_XP_PATH)


async def body_echo(request: Request) -> Any:
    body = await request.body()
    if b"user_id" not in body and b"\\u" not in body:  # a name may be spelled with escapes
        return None
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return data.get("user_id") if isinstance(data, dict) else None


async def get_workspace(request: Request, credentials: Credentials) -> Workspace:
    claims = await get_claims(request, credentials)
    return (await get_platform(request)).for_token(claims)


CurrentWorkspace = Annotated[Workspace, Depends(get_workspace)]


async def begin(request: Request, credentials: Credentials) -> AsyncIterator[Context]:
    workspace = await get_workspace(request, credentials)
    async with workspace.begin() as context:
        request.state.context = context
        yield context


async def read(request: Request, credentials: Credentials) -> AsyncIterator[Context]:
    workspace = await get_workspace(request, credentials)
    async with workspace.read() as context:
        yield context


# `function` scope: the unit commits before the answer leaves.
Writing = Annotated[Context, Depends(begin, scope="function")]
Reading = Annotated[Context, Depends(read, scope="function")]
