"""What only looks like a date, a time or a length: names, numbers, topics, attributes."""

from agents.offline.grammar.guards.cycles import is_routine
from agents.offline.grammar.guards.impostors import drop_impostors

__all__ = ["drop_impostors", "is_routine"]
