"""The interactive documentation, from files of this server: no other host is asked."""

from __future__ import annotations

from importlib.resources import files

from fastapi import APIRouter, FastAPI
from fastapi.openapi.docs import get_redoc_html, get_swagger_ui_html
from fastapi.responses import HTMLResponse
from fastapi.staticfiles import StaticFiles

from api.description import describing
from api.vocabulary import TAGS
from tools.events import Event

ASSETS = "/docs/assets"
messages = APIRouter()
router = APIRouter(include_in_schema=False)


def install(app: FastAPI) -> None:
    folder = str(files("fastapi_offline") / "static")
    app.mount(ASSETS, StaticFiles(directory=folder), name="assets")
    app.include_router(router)
    app.openapi_tags = [{"name": name, "description": text} for name, text in TAGS.items()]
    app.openapi = describing(app.openapi)  # type: ignore[method-assign]


@messages.post("websocket-message", tags=["WebSocket"], operation_id="websocket_message")
def websocket_message(message: Event) -> None:
    """What arrives over `/ws/{user_id}`: JSON, discriminated on `type`.

    Who connects shows a token in one of four ways: the header `Authorization: Bearer TOKEN`,
    the sub-protocols `["bearer", TOKEN]`, `?ticket=` from `POST /api/v2/ws-ticket`, or
    `{"type": "auth", "token": TOKEN}` as the first message.

    `seq` counts from 1 per user without gaps; connect with `?last_seq=n` to get all after n.
    `{"type": "resync", "seq": n}` says that those are not kept any more: read the state anew
    and go on from n.

    The server closes with 4401 when the token is not valid (any more), 4403 when it is another
    user's, 1008 at more than ten sockets a user or from a foreign origin, and 1013 when
    messages are read too slowly.
    """


@router.get("/docs")
async def swagger_ui() -> HTMLResponse:
    return get_swagger_ui_html(
        openapi_url="/openapi.json",
        title="Proxy Agent Platform",
        swagger_js_url=f"{ASSETS}/swagger-ui-bundle.js",
        swagger_css_url=f"{ASSETS}/swagger-ui.css",
        swagger_favicon_url=f"{ASSETS}/favicon.png",
        swagger_ui_parameters={"persistAuthorization": True, "tryItOutEnabled": True},
    )


@router.get("/redoc")
async def redoc() -> HTMLResponse:
    return get_redoc_html(
        openapi_url="/openapi.json",
        title="Proxy Agent Platform",
        redoc_js_url=f"{ASSETS}/redoc.standalone.js",
        redoc_favicon_url=f"{ASSETS}/favicon.png",
        with_google_fonts=False,
    )
