"""`run.py doctor`: a line for each thing the platform leans on."""

from __future__ import annotations

import platform as machine
import re

from rich.console import Console
from rich.table import Table

from api.app import open_platform
from api.parts import look
from storage.migrate import StoreError, migrate
from storage.settings import PREFIX, Settings, SettingsError, load_settings

console = Console()
PASSWORD = re.compile(r":[^:/@]*@")  # of an address
HINTS = {
    ("store", "away"): "does not answer; is PROXY_AGENT_DATABASE_URL right, and the server up?",
    ("redis", "away"): "does not answer; each process goes on by itself until it does",
    ("queue", "away"): "is away with Redis; jobs wait in the store",
    ("queue", "no workers"): "nobody works on jobs; start `python3 run.py worker`",
}


async def examine() -> int:
    """Print what is set and what answers; the exit code is 1 when something needs you."""
    console.print(f"Python {machine.python_version()} on {machine.system()}")
    try:
        settings = load_settings()
        console.print(settings_table(settings))
        migrate(settings)
        return await examine_parts(settings)
    except (SettingsError, StoreError) as error:
        console.print(f"[red]✗[/] {error}")
        return 1


async def examine_parts(settings: Settings) -> int:
    opened = open_platform(settings)
    try:
        parts = await look(opened)
    finally:
        await opened.close()
    for name, state in parts.items():
        named = name if settings.redis_url or name != "queue" else "queue (in-process)"
        hint = f" [dim]{HINTS.get((name, state), state)}[/]" if state != "ready" else ""
        console.print(f"[green]✓[/] {named}" if not hint else f"[red]✗[/] {named}{hint}")
    check_brain(settings)
    console.print(f"[green]✓[/] brain ({settings.model or 'built-in'})")
    return 0 if set(parts.values()) == {"ready"} else 1


def check_brain(settings: Settings) -> None:
    """`SettingsError` where one can not; nobody is asked."""
    from agents.models import check_models  # needs pydantic-ai, which takes a second

    check_models(settings)


def settings_table(settings: Settings) -> Table:
    table = Table("setting", "value", "meaning", title="Settings")
    for name, field in Settings.model_fields.items():
        value = getattr(settings, name)
        shown = "" if value is None else PASSWORD.sub(":***@", str(value))
        table.add_row(PREFIX + name.upper(), shown, field.description)
    return table
