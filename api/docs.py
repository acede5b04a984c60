"""The interactive documentation, from files of this server: no other host is asked."""

from __future__ import annotations

from importlib.resources import files

from fastapi import APIRouter, FastAPI
from fastapi.openapi.docs import get_redoc_html, get_swagger_ui_html
from fastapi.responses import HTMLResponse
from fastapi.staticfiles import StaticFiles

from tools.events import Event

ASSETS = "/docs/assets"
messages = APIRouter()
router = APIRouter(include_in_schema=False)


def install(app: FastAPI) -> None:
    folder = str(files("fastapi_offline") / "static")
    app.mount(ASSETS, StaticFiles(directory=folder), name="assets")
    app.include_router(router)


@messages.post("websocket-message", tags=["WebSocket"])
def websocket_message(message: Event) -> None:
    """What arrives over `/ws/{user_id}`: JSON, discriminated on `type`.

    Stored events also carry `seq`, which counts from 1 per user without gaps; connect with
    `?last_seq=n` to get all after n. `{"type": "resync", "seq": n}` says that those are not
    kept any more: read the state anew and go on from n.
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
