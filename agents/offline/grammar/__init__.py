"""The built-in reader of captured text: dates, recurrences, marks and items without a model."""

from agents.offline.grammar.reader import read
from agents.offline.grammar.shapes import ParsedItem, Reading

__all__ = ["ParsedItem", "Reading", "read"]
