"""`Idempotency-Key` on every POST: around the route, inside its unit of work."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Annotated, Any

from fastapi import Depends, Request, Response
from fastapi.routing import APIRoute
from pydantic import BaseModel
from starlette.datastructures import Headers

from tools.context import Context, Platform, Workspace
from tools.errors import Unauthorized
from tools.flows import OWNER, Owner
from tools.idempotency import Replay, Reservation, free, keep_answer, reserve
from tools.tokens import read_token

HEADER = "idempotency-key"
DESCRIBED = {"parameters": [{"$ref": "#/components/parameters/IdempotencyKey"}]}
Handler = Callable[[Request], Coroutine[Any, Any, Response]]


class IdempotentRoute(APIRoute):
    """A route whose POST happens once a key, however often it is sent."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "POST" in (self.methods or ()):
            self.openapi_extra = DESCRIBED

    def get_route_handler(self) -> Handler:
        original = super().get_route_handler()
        if "POST" not in (self.methods or ()):
            return original

        async def handler(request: Request) -> Response:
            workspace = caller(request)
            key = request.headers.get(HEADER)
            if key is None or workspace is None:
                return await original(request)
            call = f"{request.method} {request.url.path}"
            found = await reserve(workspace, call, key, await request.body())
            if isinstance(found, Replay):
                return replayed(found)
            request.state.reservation = found
            OWNER.set(Owner(key_hash=found.key_hash))
            return await answer_once(request, found, original)

        return handler


def caller(request: Request) -> Workspace | None:
    """Who asks; None where the route will refuse them anyway."""
    platform: Platform = request.app.state.platform
    _, _, token = Headers(scope=request.scope).get("authorization", "").partition(" ")
    try:
        return platform.for_token(read_token(platform.secret, token.strip(), platform.clock()))
    except Unauthorized:
        return None


def replayed(found: Replay) -> Response:
    headers = {"Idempotency-Replayed": "true"}
    return Response(found.body, found.status, headers, "application/json")


async def answer_once(request: Request, owned: Reservation, original: Handler) -> Response:
    # Entered before the route's own unit, so that it ends after it: a failed commit frees too.
    ends: AsyncExitStack = request.scope["fastapi_function_astack"]
    await ends.enter_async_context(freed_on_error(owned))
    response = await original(request)
    await keep(request, owned, response)
    return response


@asynccontextmanager
async def freed_on_error(owned: Reservation) -> AsyncIterator[None]:
    try:
        yield
    except BaseException:
        await free(owned)
        raise


async def keep(request: Request, owned: Reservation, response: Response) -> None:
    """Store what was not stored with the effect: in the route's own unit while it is open."""
    if getattr(request.state, "is_answer_kept", False):
        return
    body = bytes(response.body).decode()
    context: Context | None = getattr(request.state, "context", None)
    if context is not None:
        await keep_answer(context, owned, response.status_code, body)
        return
    async with owned.workspace.begin() as unit:
        await keep_answer(unit, owned, response.status_code, body)


class AnswerKeeper:
    """For routes whose effect has a unit of its own: stores the answer in it."""

    def __init__(self, request: Request) -> None:
        self._request = request

    async def keep(self, context: Context, answer: BaseModel, status: int = 200) -> None:
        owned: Reservation | None = getattr(self._request.state, "reservation", None)
        if owned is not None:
            await keep_answer(context, owned, status, answer.model_dump_json())
            self._request.state.is_answer_kept = True


# Async, as FastAPI runs plain functions and classes in a thread.
async def get_keeper(request: Request) -> AnswerKeeper:
    return AnswerKeeper(request)


KeepAnswer = Annotated[AnswerKeeper, Depends(get_keeper)]
