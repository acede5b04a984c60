"""The built-in task splitter: a title in, small concrete steps out, without a model."""

from agents.offline.steps.shapes import Split
from agents.offline.steps.smaller import smaller
from agents.offline.steps.split import split_task

__all__ = ["Split", "smaller", "split_task"]
