"""Make `respx.mock(using="httpx2")` work: importing this module is enough.

Routes answer with `httpx.Response`, but a route that breaks must raise an `httpx2` error, since
that is what the clients expect.
"""

from __future__ import annotations

from typing import Any, ClassVar

import httpx
import httpx2
from respx.mocks import AbstractRequestMocker


class HTTPX2Mocker(AbstractRequestMocker):
    name: ClassVar[str] = "httpx2"
    targets: ClassVar[list[str]] = ["httpx2.HTTPTransport", "httpx2.AsyncHTTPTransport"]
    target_methods: ClassVar[list[str]] = ["handle_request", "handle_async_request"]

    @classmethod
    def prepare_sync_request(
        cls, httpx_request: httpx.Request, **kwargs: Any
    ) -> tuple[httpx.Request, dict[str, Any]]:
        return httpx_request, kwargs

    @classmethod
    async def prepare_async_request(
        cls, httpx_request: httpx.Request, **kwargs: Any
    ) -> tuple[httpx.Request, dict[str, Any]]:
        return httpx_request, kwargs

    @classmethod
    def to_httpx_request(cls, **kwargs: Any) -> httpx.Request:
        request: httpx2.Request = kwargs["request"]
        return httpx.Request(
            request.method,
            str(request.url),
            headers=request.headers.raw,
            content=request.content,
        )

    @classmethod
    def from_sync_httpx_response(
        cls, httpx_response: httpx.Response, target: object, **kwargs: Any
    ) -> httpx2.Response:
        return httpx2.Response(
            httpx_response.status_code,
            headers=httpx_response.headers.raw,
            content=httpx_response.content,
            request=kwargs["request"],
        )

    @classmethod
    async def from_async_httpx_response(
        cls, httpx_response: httpx.Response, target: object, **kwargs: Any
    ) -> httpx2.Response:
        return cls.from_sync_httpx_response(httpx_response, target, **kwargs)
