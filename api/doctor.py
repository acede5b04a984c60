"""`run.py doctor`: a line for each thing the platform leans on."""

from __future__ import annotations

import platform as machine

from rich.console import Console
from rich.table import Table

from api.app import open_platform
from storage.migrate import StoreError, migrate
from storage.settings import PREFIX, Settings, SettingsError, load_settings

console = Console()


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
        checks = {
            f"store ({opened.database.engine})": await opened.database.answers(),
            "redis" if settings.redis_url else "wake-ups (in-process)": await opened.bus.healthy(),
            f"brain ({settings.model or 'built-in'})": model_can_be_built(settings),
        }
    finally:
        await opened.close()
    for name, well in checks.items():
        console.print(f"[green]✓[/] {name}" if well else f"[red]✗[/] {name}")
    return 0 if all(checks.values()) else 1


def model_can_be_built(settings: Settings) -> bool:
    from agents.models import check_models  # needs pydantic-ai, which takes a second

    check_models(settings)
    return True


def settings_table(settings: Settings) -> Table:
    table = Table("setting", "value", "meaning", title="Settings")
    for name, field in Settings.model_fields.items():
        value = getattr(settings, name)
        table.add_row(PREFIX + name.upper(), "" if value is None else str(value), field.description)
    return table
