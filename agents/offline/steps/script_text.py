"""Reading scripts from their plain text form.

    @ name | verbs or GROUPS | keys, comma separated | moment
    weight emoji *text with {slots} | a text for when the first does not fit

`*` marks what stays when there is room for few steps. No keys: a script for its verbs alone.
"""

from agents.offline.steps.shapes import Line, Script
from agents.offline.steps.verb_groups import VERB_GROUPS
from tools.rules.step_titles import stem


def read_scripts(block: str) -> tuple[Script, ...]:
    """Every script of a text block, in order; a malformed line raises ValueError."""
    chunks = [chunk for chunk in block.split("@ ") if chunk.strip()]
    return tuple(_script(chunk.strip().splitlines()) for chunk in chunks)


def _script(rows: list[str]) -> Script:
    name, verbs, keys, moment = (part.strip() for part in rows[0].split("|"))
    lines = tuple(_line(row) for row in rows[1:] if row.strip())
    return Script(name, _verbs(verbs), _keys(keys), moment, lines)


def _verbs(text: str) -> frozenset[str]:
    return frozenset(verb for word in text.split() for verb in VERB_GROUPS.get(word, (word,)))


def _keys(text: str) -> tuple[tuple[str, ...], ...]:
    phrases = (phrase.split() for phrase in text.split(","))
    return tuple(tuple(stem(word) for word in phrase) for phrase in phrases if phrase)


def _line(row: str) -> Line:
    weight, emoji, text = row.strip().split(" ", 2)
    texts = tuple(part.strip() for part in text.removeprefix("*").split("|"))
    return Line(int(weight), emoji, texts, core=text.startswith("*"))
