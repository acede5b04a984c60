"""The fields of one item."""

from agents.offline.grammar.fields.reading import fields_of, marks_of
from agents.offline.grammar.fields.shape import Fields, kept_whole

__all__ = ["Fields", "fields_of", "kept_whole", "marks_of"]
