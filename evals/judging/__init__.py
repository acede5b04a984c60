"""A language model as a judge of words: a column beside the figures, never a part of them."""

from evals.judging.judge import Judge
from evals.judging.round import Round

__all__ = ["Judge", "Round"]
