"""What makes a reading doubtful, for its confidence."""

from dataclasses import dataclass

from agents.offline.grammar.actions import is_action
from agents.offline.grammar.fields import Fields
from agents.offline.grammar.lexicon.verbs import STRONG
from agents.offline.grammar.shapes import ItemType
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.split import Piece
from agents.offline.grammar.titles import Wording

_LONG, _VERY_LONG, _BREATH = 8, 40, 10
_MANY = 3
_TURNS = frozenset(["no", "wait", "sorry", "actually", "so", "which", "because", "while", "but"])


@dataclass(frozen=True, slots=True)
class Crowd:
    """All pieces of a text: how many they are, and whether no mark parts their words."""

    pieces: int
    breathless: bool


def crowd_of(sheet: Sheet, cut: list[Piece]) -> Crowd:
    """Breathless are more than a few words without a mark between them."""
    spoken = sum(word.spoken for word in sheet.words)
    return Crowd(len(cut), breathless=spoken > _BREATH and spoken == len(sheet.words))


def doubts_of(
    sheet: Sheet, piece: Piece, kind: ItemType, fields: Fields, wording: Wording, crowd: Crowd
) -> dict[str, bool]:
    """All that speaks against the reading of a piece, by name."""
    acts = is_action(sheet, *piece)
    return {
        **_in_title(wording),
        **_in_words(sheet, wording),
        **_in_day(fields),
        "one_of_many": crowd.pieces > 1,
        "crowd": crowd.pieces > _MANY,
        "breathless": crowd.breathless,
        "no_action": kind in ("task", "habit") and not acts,
    }


def _in_title(wording: Wording) -> dict[str, bool]:
    return {
        "only_phrase": not wording.title,
        "one_word": len(wording.title.split()) == 1,
        "comma_inside": "," in wording.title,
    }


def _in_words(sheet: Sheet, wording: Wording) -> dict[str, bool]:
    free = [sheet.low(i) for i in wording.told if sheet.own(i) is None]
    spoken = [low for low in free if low[0].isalnum()]
    return {
        "no_words": not any(sheet.words[i].spoken for i in wording.told),
        "long": len(spoken) > _LONG,
        "very_long": len(spoken) > _VERY_LONG,
        "verb_inside": any(low in STRONG for low in spoken[1:]),
        "turns": any(low in _TURNS for low in spoken),
    }


def _in_day(fields: Fields) -> dict[str, bool]:
    when = fields.moment.when
    return {
        "undated": when is None and fields.recurrence is None,
        "vague_day": when is not None and when.vague,
    }
