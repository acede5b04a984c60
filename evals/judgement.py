"""What a judging model said of one answer: grades from 1 to 5, and the one that most agree on."""

from __future__ import annotations

from collections import Counter

from pydantic import BaseModel, Field

ASKS = 3
JUDGEMENTS = "judgements.jsonl"


class Judgement(BaseModel):
    """`votes` are the grades that came back of three asks; `reason` is the judge's or ours."""

    suite: str
    case: str
    repeat: int = 0
    judge: str
    votes: list[int] = Field(default_factory=list)
    reason: str = ""
    tokens: int = 0

    @property
    def key(self) -> tuple[str, str, int]:
        return self.suite, self.case, self.repeat

    @property
    def grade(self) -> int | None:
        """What two of three asks agree on; nothing where they do not."""
        grade, votes = Counter(self.votes).most_common(1)[0] if self.votes else (0, 0)
        return grade if votes > ASKS // 2 else None

    @property
    def is_whole(self) -> bool:
        """Whether every ask was answered; if not, asking again may help."""
        return len(self.votes) == ASKS
