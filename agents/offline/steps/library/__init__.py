"""The scripts: how people do everyday tasks, as data.

To teach the splitter a new kind of task, add a script to the block of its theme. `SCRIPTS` are
searched for the best match; `MICRO` splits a single step again.
"""

from agents.offline.steps.library import (
    health,
    micro,
    plain,
)
from agents.offline.steps.script_text import read_scripts

_BLOCKS = (health.TEXT,)

SCRIPTS = tuple(script for block in _BLOCKS for script in read_scripts(block))
MICRO = read_scripts(micro.TEXT)
MICRO_FALLBACK = read_scripts(micro.FALLBACK)[0].lines
FALLBACK, _opening, _safe, _extra, _closing = read_scripts(plain.TEXT)
OPENERS, SAFE, EXTRAS, CLOSERS = _opening.lines, _safe.lines, _extra.lines, _closing.lines
