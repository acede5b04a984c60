"""The title of an item."""

from agents.offline.grammar.titles.spans import spans_of
from agents.offline.grammar.titles.wording import Wording, wording_of

__all__ = ["Wording", "spans_of", "wording_of"]
