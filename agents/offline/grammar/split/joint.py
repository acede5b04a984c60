"""A place where connecting words join two sides."""

from dataclasses import dataclass

from agents.offline.grammar.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Joint:
    """Word indexes: the left side begins at `begin`, the links stand from `at` to `run`, the
    right side ends at `end`."""

    sheet: Sheet
    begin: int
    at: int
    run: int
    end: int
    links: frozenset[str]

    @property
    def before(self) -> str:
        """The last word of the left side."""
        return self.sheet.low(self.at - 1)

    @property
    def following(self) -> str:
        """The first word of the right side."""
        return self.sheet.low(self.run)
