"""Small suites that tests write themselves."""

from __future__ import annotations

from pathlib import Path

WORLDS = "empty: {}\ndesk:\n  tasks:\n    dishes: Do the dishes\n    letter: Post the letter\n"
NUMBER_OF_CASES = 10


def written(folder: Path, cases: str, kind: str = "talk", worlds: str = WORLDS) -> Path:
    """A folder with worlds and one suite named `made`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "worlds.yaml").write_text(worlds)
    (folder / "made.yaml").write_text(f"kind: {kind}\ncases:\n{cases}")
    return folder


def energy_cases(count: int = NUMBER_OF_CASES) -> str:
    """Cases that a model passes by logging the level that the message names."""
    levels = [(n, n % 3 + 1) for n in range(count)]
    return "".join(
        f"  - {{id: log-{n}, talk: ['energy {level}, case {n}'], state: {{energy: {level}}}}}\n"
        for n, level in levels
    )
