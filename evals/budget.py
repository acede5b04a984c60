"""What a run may cost."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Budget:
    """Tokens and money, 0 for no limit; `price` is for a million tokens."""

    most_tokens: int = 0
    most_money: float = 0.0
    price: float = 0.0
    tokens: int = 0

    def spend(self, tokens: int) -> None:
        self.tokens += tokens

    @property
    def money(self) -> float:
        return self.tokens * self.price / 1_000_000

    @property
    def is_spent(self) -> bool:
        by_tokens = 0 < self.most_tokens <= self.tokens
        return by_tokens or 0 < self.most_money <= self.money
