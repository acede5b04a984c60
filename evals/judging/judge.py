"""Asking a model for a grade, three times, each time with other names for the grades."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, Field
from pydantic_ai import Agent, ModelRetry, RunContext, RunUsage, UsageLimits
from pydantic_ai.models import Model

from agents.models import GIVES_WAY
from evals.judgement import Judgement
from evals.judging.rubric import instructions, scales_of
from evals.judging.shown import as_data
from evals.snapshot import Json
from evals.transcript import Transcript

LIMITS = UsageLimits(request_limit=2)
TROUBLES = (*GIVES_WAY, OSError)
LONGEST_REASON = 300


class Grade(BaseModel):
    """One letter of the scale, and why."""

    grade: str = Field(description="The letter of one grade")
    reason: str = Field("", description="One short sentence")


@dataclass(frozen=True)
class Scale:
    letters: Mapping[str, int]


agent: Agent[Scale, Grade] = Agent(
    None, deps_type=Scale, output_type=Grade, retries={"output": 1}, end_strategy="early"
)


@agent.instructions
def rubric(run: RunContext[Scale]) -> str:
    return instructions(run.deps.letters)


@agent.output_validator
def known_letter(run: RunContext[Scale], output: Grade) -> Grade:
    if output.grade.strip() not in run.deps.letters:
        raise ModelRetry(f"The grade must be one of {', '.join(sorted(run.deps.letters))}")
    return output


@dataclass(frozen=True)
class Vote:
    """`grade` is None where no grade came back; `reason` then says why."""

    grade: int | None
    reason: str
    tokens: int


@dataclass(frozen=True)
class Judge:
    """A model that grades words; `seconds` is what it has for one ask."""

    name: str
    model: Model[Any]
    seconds: float = 60.0

    async def judge(self, record: Transcript, told: Json) -> Judgement:
        """The grades of three asks; those that fail are left out, whatever the reason."""
        data = as_data(told)
        votes = await asyncio.gather(*(self.ask(data, Scale(one)) for one in scales_of(record)))
        found = Judgement(
            suite=record.suite,
            case=record.case,
            repeat=record.repeat,
            judge=self.name,
            votes=[vote.grade for vote in votes if vote.grade is not None],
            tokens=sum(vote.tokens for vote in votes),
        )
        return found.model_copy(update={"reason": reason_of(votes, found.grade)})

    async def ask(self, data: str, scale: Scale) -> Vote:
        usage = RunUsage()
        try:
            result = await agent.run(
                data,
                deps=scale,
                model=self.model,
                timeout=self.seconds,
                usage_limits=LIMITS,
                usage=usage,
            )
        except TROUBLES as error:
            return Vote(None, type(error).__name__, usage.total_tokens)
        grade = scale.letters[result.output.grade.strip()]
        return Vote(grade, result.output.reason[:LONGEST_REASON], usage.total_tokens)


def reason_of(votes: list[Vote], grade: int | None) -> str:
    """Why the grade, by the first who gave it; without one, what came instead of votes."""
    if grade is not None:
        return next(vote.reason for vote in votes if vote.grade == grade)
    troubles = [vote.reason for vote in votes if vote.grade is None]
    return ", ".join(dict.fromkeys(troubles)) or "no two of three agree"
