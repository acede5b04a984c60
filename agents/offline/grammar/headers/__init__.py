"""What stands over the pieces of a text: headings, and days said once for several items."""

from agents.offline.grammar.headers.headings import scopes
from agents.offline.grammar.headers.scope import Scope

__all__ = ["Scope", "scopes"]
