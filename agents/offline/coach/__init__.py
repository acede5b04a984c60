"""The built-in energy coach: what a question asks, and an answer that rests on counts."""

from agents.offline.coach.answers import Answer, answer
from agents.offline.coach.questions import Topic, topic_of

__all__ = ["Answer", "Topic", "answer", "topic_of"]
