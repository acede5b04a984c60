"""Modules that take seconds to import, loaded with their first use and off the event loop."""

from __future__ import annotations

import asyncio
import gc
import importlib

_loaded: set[str] = set()


async def load(module: str) -> None:
    """Import a module in a thread, once; other requests go on meanwhile."""
    if module not in _loaded:
        await asyncio.to_thread(importlib.import_module, module)
        _loaded.add(module)
        gc.freeze()  # looking for garbage in all that is loaded would stop requests for 0.2 s
