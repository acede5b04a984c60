"""What a transcript is worth: named checks, each passed or with the reason why not."""

from evals.scoring.checks import Check, Score
from evals.scoring.score import score

__all__ = ["Check", "Score", "score"]
