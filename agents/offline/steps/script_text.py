"""Reading scripts from their plain text form.

    @ name
    verbs: verbs or GROUPS
    keys: words or short phrases, comma separated
    needs: slots that the title must fill
    when: moment
    weight emoji *text with {slots} | a text for when the first does not fit

`*` marks what stays when there is room for few steps. `verbs` and `keys` may be repeated; without
keys a script serves its verbs, whatever the object is.
"""

from collections.abc import Iterable, Sequence

from agents.offline.steps.shapes import Line, Script
from agents.offline.steps.verb_groups import VERB_GROUPS
from tools.rules.step_titles import stem


def read_scripts(block: str) -> tuple[Script, ...]:
    """Every script of a text block, in order; a malformed line raises ValueError."""
    chunks = block.strip().removeprefix("@ ").split("\n@ ")
    return tuple(_script(chunk.splitlines()) for chunk in chunks)


def _script(rows: Sequence[str]) -> Script:
    name, *rest = (row.strip() for row in rows if row.strip())
    words = " ".join(_field("verbs:", rest)).split()
    return Script(
        name=name,
        verbs=_verbs(words),
        own_verbs=_verbs(word for word in words if word != "DO"),
        keys=_keys(_field("keys:", rest)),
        needs=frozenset(" ".join(_field("needs:", rest)).split()),
        moment="".join(_field("when:", rest)),
        lines=tuple(_line(row) for row in rest if row[0].isdigit()),
    )


def _field(label: str, rows: Sequence[str]) -> list[str]:
    return [row.removeprefix(label).strip() for row in rows if row.startswith(label)]


def _verbs(words: Iterable[str]) -> frozenset[str]:
    return frozenset(verb for word in words for verb in VERB_GROUPS.get(word, (word,)))


def _keys(rows: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    phrases = (phrase.replace("'s", "").split() for row in rows for phrase in row.split(","))
    return tuple(tuple(stem(word) for word in phrase) for phrase in phrases if phrase)


def _line(row: str) -> Line:
    weight, emoji, text = row.split(" ", 2)
    texts = tuple(part.strip() for part in text.removeprefix("*").split("|"))
    return Line(int(weight), emoji, texts, core=text.startswith("*"))
