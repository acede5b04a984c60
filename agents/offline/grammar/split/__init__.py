"""Where one item ends and the next begins."""

from agents.offline.grammar.split.bullets import body
from agents.offline.grammar.split.intros import announces_shopping, introduces
from agents.offline.grammar.split.pieces import pieces
from agents.offline.grammar.split.sentences import Piece

__all__ = ["Piece", "announces_shopping", "body", "introduces", "pieces"]
