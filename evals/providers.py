"""Providers that only pydantic-ai knows: found by name, their library imported when it is there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from inspect import signature
from typing import Any, Protocol

from pydantic_ai.exceptions import UserError
from pydantic_ai.models import Model, infer_model
from pydantic_ai.providers import Provider, infer_provider_class

from agents.models import key_of
from storage.settings import Settings

GATEWAY = "gateway/"
URLS = ("base_url", "azure_endpoint", "api_base")
KEYS = ("api_key", "token")
"""What providers call the address of their server and its key."""


class Build(Protocol):
    def __call__(self, model: str, settings: Settings) -> Model[Any]: ...


def inferred(provider: str) -> Build:
    """Builds models of a provider as pydantic-ai does, with our address and key where given."""

    def build(model: str, settings: Settings) -> Model[Any]:
        name = f"{provider}:{model}"
        make = maker(provider, name)
        given = {
            **argument(make, provider, URLS, settings.model_url),
            **argument(make, provider, KEYS, key_of(settings)),
        }
        return infer_model(name, provider_factory=lambda _: make(**given))

    return build


def maker(provider: str, name: str) -> Callable[..., Provider[Any]]:
    """The provider's class; `UserError` when there is none, `ImportError` without its library."""
    try:
        kind = infer_provider_class(provider)
    except ValueError:
        infer_model(name)  # says which name may have been meant
        raise UserError(f"there is no provider {provider!r}") from None
    if provider.startswith(GATEWAY):
        from pydantic_ai.providers.gateway import gateway_provider

        return partial(gateway_provider, provider.removeprefix(GATEWAY))
    return kind


def argument(
    make: Callable[..., Any], provider: str, names: tuple[str, ...], value: str | None
) -> dict[str, str]:
    """The value under the name that this provider has for it."""
    if value is None:
        return {}
    known = signature(make).parameters
    for name in names:
        if name in known:
            return {name: value}
    what = "address" if names is URLS else "key"
    raise UserError(f"{provider} takes no {what} from the command line; its own settings say it")
