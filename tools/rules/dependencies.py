"""What waits for what: finding a circle before it is stored."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Mapping


def find_circle(graph: Mapping[str, Collection[str]], start: str) -> list[str] | None:
    """The shortest way from `start` along its blockers back to itself, both ends named; or None.

    `graph` names for each task the tasks it waits for; tasks that wait for nothing may be absent.
    """
    came_from: dict[str, str] = {}
    waiting = deque([start])
    while waiting:
        task = waiting.popleft()
        for blocker in graph.get(task, ()):
            if blocker == start:
                return circle(came_from, start, task)
            if blocker not in came_from:
                came_from[blocker] = task
                waiting.append(blocker)
    return None


def circle(came_from: Mapping[str, str], start: str, last: str) -> list[str]:
    way = [start]
    while last != start:
        way.append(last)
        last = came_from[last]
    return [start, *reversed(way)]
