"""Finds every phrase of the grammar in a text, longest first, each letter used once."""

from agents.offline.grammar.candidates import candidates
from agents.offline.grammar.fold import Word
from agents.offline.grammar.marks import opaque_spans
from agents.offline.grammar.phrase import Atom
from agents.offline.grammar.when import Frame

# Five thousand characters of speech hold far fewer; a wall of digits costs no more than them.
_MOST_NUMBERS = 500


def scan(folded: str, text: str, tokens: list[Word], frame: Frame) -> list[Atom]:
    """All atoms in order, none overlapping another."""
    opaque = opaque_spans(folded)
    atoms: list[Atom] = list(opaque)
    shut, free, numbers = 0, 0, 0
    for i, word in enumerate(tokens):
        while shut < len(opaque) and opaque[shut].end <= word.start:
            shut += 1
        if word.start < free or (shut < len(opaque) and word.start >= opaque[shut].start):
            continue
        numbers += word.low[0].isdigit()
        if numbers > _MOST_NUMBERS:
            break
        best = _best(folded, text, word, frame)
        if best is None or _outdone(best, folded, text, tokens[i + 1 : i + 2], frame):
            continue
        free = best.end
        atoms.append(best)
    return _apart(sorted(atoms, key=lambda atom: (atom.start, -atom.end)))


def _apart(atoms: list[Atom]) -> list[Atom]:
    """Without those that begin inside another, such as the quotes of +"Big Project"."""
    found: list[Atom] = []
    for atom in atoms:
        if not found or atom.start >= found[-1].end:
            found.append(atom)
    return found


def _best(folded: str, text: str, word: Word, frame: Frame) -> Atom | None:
    """The longest phrase at a word.

    A date that the calendar does not have uses up its words without saying anything.
    """
    best: Atom | None = None
    for atom in candidates(folded, text, word, frame):
        if best is None or (atom.end, not atom.weak) > (best.end, not best.weak):
            best = atom
    return best


def _outdone(best: Atom, folded: str, text: str, following: list[Word], frame: Frame) -> bool:
    """A number behind "by" or "on" gives way to a longer phrase: "by 15" to "15 April"."""
    when = best.when
    if folded[best.start].isdigit() or (when is None and best.kind != "dead"):
        return False
    if when is not None and (when.month or not (when.clock or when.dom)):
        return False
    rivals = [_best(folded, text, word, frame) for word in following if word.end <= best.end]
    return any(rival is not None and rival.end > best.end for rival in rivals)
