"""A text laid out for reading: its words, its phrases, and which phrase owns which word."""

from bisect import bisect_left
from dataclasses import dataclass, field

from agents.offline.grammar.fold import Word, fold, words
from agents.offline.grammar.lexicon.function_words import FUNCTION_WORDS
from agents.offline.grammar.lexicon.verbs import EVERY_VERB
from agents.offline.grammar.phrase import Atom
from agents.offline.grammar.scan import scan
from agents.offline.grammar.when import Frame

_STOPS = frozenset(",.;:!?|()[]-*•&/\n")


@dataclass(slots=True)
class Sheet:
    """`owner[i]` is the phrase that word i belongs to, None outside of phrases; `heads` remembers
    where the lead-ins that begin at a word end."""

    text: str
    folded: str
    words: list[Word]
    atoms: list[Atom]
    owner: list[Atom | None] = field(default_factory=list)
    lows: list[str] = field(init=False)
    starts: list[int] = field(init=False)
    heads: dict[int, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.lows = [word.low for word in self.words]
        self.starts = [word.start for word in self.words]

    def low(self, i: int) -> str:
        """The folded word, or "" beyond the text."""
        return self.lows[i] if 0 <= i < len(self.lows) else ""

    def own(self, i: int) -> Atom | None:
        """The phrase that a word belongs to."""
        return self.owner[i] if 0 <= i < len(self.owner) else None

    def owners(self, start: int, end: int) -> list[Atom]:
        """The phrases that some words belong to, once for each word."""
        return [atom for atom in self.owner[start:end] if atom is not None]

    def said(self, start: int, end: int) -> str:
        """The folded text of some words."""
        return self.folded[self.words[start].start : self.words[end - 1].end]

    def own_at(self, offset: int) -> Atom | None:
        """The phrase that holds an offset."""
        return self.own(self.index(offset))

    def first(self, atom: Atom) -> int:
        """Index of the first word of a phrase."""
        return self.index(atom.start)

    def index(self, offset: int) -> int:
        """Index of the first word that starts at an offset or later."""
        return bisect_left(self.starts, offset)

    def after(self, atom: Atom) -> int:
        """Index of the first word after a phrase."""
        return self.index(atom.end)

    def is_content(self, i: int) -> bool:
        """A word that names something: no phrase, no mark, no function word, no plain verb."""
        low = self.low(i)
        if not low or low in _STOPS or not low[0].isalpha() or self.own(i) is not None:
            return False
        return low not in FUNCTION_WORDS and low not in EVERY_VERB

    def is_stop(self, i: int) -> bool:
        """The text's edge, a mark or a line break."""
        low = self.low(i)
        return not low or not low[0].isalnum()

    def has_date(self, start: int, end: int) -> bool:
        """A date stands among some words."""
        return any(atom.kind == "when" for atom in self.owners(start, end))

    def swap(self, old: Atom, new: Atom) -> None:
        """Puts a phrase in the place of another."""
        self.atoms = [new if atom is old else atom for atom in self.atoms]
        self.owner = [new if atom is old else atom for atom in self.owner]

    def drop(self, gone: list[Atom]) -> None:
        """Takes phrases that turned out to be none back into the text."""
        if not gone:
            return
        ids = {id(atom) for atom in gone}
        self.heads.clear()
        self.atoms = [atom for atom in self.atoms if id(atom) not in ids]
        self.owner = [None if id(atom) in ids else atom for atom in self.owner]


def lay_out(text: str, frame: Frame) -> Sheet:
    """The sheet of a text with all candidate phrases."""
    folded = fold(text)
    found = words(folded)
    atoms = scan(folded, text, found, frame)
    return Sheet(text, folded, found, atoms, _owners(found, atoms))


def _owners(found: list[Word], atoms: list[Atom]) -> list[Atom | None]:
    owner: list[Atom | None] = []
    queue = iter(atoms)
    atom = next(queue, None)
    for word in found:
        while atom is not None and atom.end <= word.start:
            atom = next(queue, None)
        inside = atom is not None and atom.start < word.end
        owner.append(atom if inside else None)
    return owner
