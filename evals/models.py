"""Which models play and judge: a ladder from the command line, checked before anything runs."""

from __future__ import annotations

import os
import re
from argparse import Namespace
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from pydantic import SecretStr
from pydantic_ai.exceptions import UserError
from pydantic_ai.models import Model

from agents.models import BUILDERS
from evals.providers import inferred
from evals.source import EvalError
from storage.settings import Settings

BUILT_IN = "built-in"
NOTHING = "-"
KEYS: Mapping[str, str] = {
    "openai-chat": "OPENAI_API_KEY",
    "openai": "OPENAI_API_KEY",
    "anthropic": "ANTHROPIC_API_KEY",
}
"""Where the key of the provider's own server usually stands; other servers are never sent it."""
THEIR_WAY = re.compile(r"pass (?:it|the API key) via `[^`]*`")
V = TypeVar("V")


@dataclass(frozen=True)
class ModelChoice:
    """Which model answers; without a name the built-in brain. Prices are for a million tokens."""

    name: str | None = None
    url: str | None = None
    key: str | None = None
    price: float = 0.0
    seconds: float = 60.0
    option: str = "--model"

    @property
    def label(self) -> str:
        return self.name or BUILT_IN

    @property
    def key_option(self) -> str:
        return "--key-env" if self.option == "--model" else f"{self.option}-key-env"


def ladder_of(options: Namespace) -> list[ModelChoice]:
    """The models of `--model`, the built-in brain without any; `EvalError` in a sentence."""
    names = options.model or [BUILT_IN]
    urls, keys = each("--url", options.url, names), each("--key-env", options.key_env, names)
    prices = each("--price", options.price, names)
    ladder = [
        choice_of(name, url, variable, price or 0.0, options.seconds)
        for name, url, variable, price in zip(names, urls, keys, prices, strict=True)
    ]
    if len({choice.label for choice in ladder}) < len(ladder):
        raise EvalError("--model: each may be named once; put the other run into another --out")
    for choice in ladder:
        build(choice)
    return ladder


def judging_model(options: Namespace) -> Model[Any] | None:
    """The model of `--judge`, if there is one."""
    if options.judge is None:
        if options.judge_url or options.judge_key_env:
            raise EvalError("--judge-url and --judge-key-env need --judge MODEL")
        return None
    choice = choice_of(
        options.judge, options.judge_url, options.judge_key_env, 0.0, options.seconds, "--judge"
    )
    return build(choice)


def each(option: str, given: Sequence[V] | None, names: Sequence[str]) -> list[V | None]:
    """What was given for each model: once for all of them, or as often as there are models."""
    if not given:
        return [None] * len(names)
    if len(given) == 1:
        return [given[0]] * len(names)
    if len(given) != len(names):
        raise EvalError(f"{option}: give it once, or once for each of the {len(names)} models")
    return [None if one == NOTHING else one for one in given]


def choice_of(
    name: str,
    url: str | None,
    variable: str | None,
    price: float,
    seconds: float,
    option: str = "--model",
) -> ModelChoice:
    key = key_from(name, url, variable)
    if name == BUILT_IN and option == "--model":
        return ModelChoice(None, price=price, seconds=seconds)
    return ModelChoice(name, url, key, price, seconds, option)


def key_from(name: str, url: str | None, variable: str | None) -> str | None:
    if variable is None:
        usual = KEYS.get(name.partition(":")[0])
        return os.environ.get(usual) if usual and url is None else None
    if not (key := os.environ.get(variable)):
        raise EvalError(f"The environment has no {variable}")
    return key


def build(choice: ModelChoice) -> Model[Any] | None:
    """The model itself, None for the built-in brain; `EvalError` when it can not be asked.

    Agents can ask it from then on, also where the application itself does not know its provider.
    """
    if choice.name is None:
        return None
    provider, _, model = choice.name.partition(":")
    if not provider or not model:
        raise EvalError(f"{choice.option} {choice.name!r}: must be PROVIDER:NAME or built-in")
    BUILDERS.setdefault(provider, inferred(provider))
    try:
        return BUILDERS[provider](model, settings_for(choice, Path()))
    except (UserError, ImportError) as error:
        raise EvalError(f"{choice.option} {choice.name!r}: {said(error, choice)}") from None


def said(error: Exception, choice: ModelChoice) -> str:
    """One line of the library's reason, in terms of this command line."""
    provider = (choice.name or "").partition(":")[0]
    if provider in KEYS and choice.key is None:
        return f"needs a key: set {KEYS[provider]}, or name its variable with {choice.key_option}"
    line = " ".join(str(error).split()).split(" To try Pydantic AI without")[0]
    return THEIR_WAY.sub(f"name its variable with {choice.key_option}", line)


def settings_for(choice: ModelChoice, folder: Path) -> Settings:
    """The application's settings for this model; the environment's play no part."""
    budget = choice.seconds
    settings = Settings(
        data_dir=folder,
        database_url=None,
        redis_url=None,
        secret_key=SecretStr("evals" * 10),
        rate_limits="off",
        sqlite_synchronous="NORMAL",
        daily_tokens=0,
        model=None,
        fallback_model=None,
        model_url=choice.url,
        model_key=SecretStr(choice.key) if choice.key else None,
        capture_seconds=budget,
        split_seconds=budget,
        plan_seconds=budget,
        chat_seconds=budget,
        wording_seconds=budget,
        _env_file=None,
    )
    # The setting itself takes the application's own providers only.
    return settings.model_copy(update={"model": choice.name})
