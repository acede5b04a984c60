from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.rules.dependencies import find_circle


@pytest.mark.parametrize(
    ("graph", "circle"),
    [
        ({"a": ["a"]}, ["a", "a"]),
        ({"a": ["b"], "b": ["a"]}, ["a", "b", "a"]),
        ({"a": ["b", "c"], "b": ["d"], "d": ["a"], "c": ["a"]}, ["a", "c", "a"]),
        ({"a": ["b"], "b": ["c"], "c": ["a"]}, ["a", "b", "c", "a"]),
        ({}, None),
        ({"a": ["b", "c"], "b": ["d"], "c": ["d"]}, None),
        ({"a": ["b"], "b": ["c"], "c": ["b"]}, None),
    ],
)
def test_a_circle_is_named_from_end_to_end(
    graph: dict[str, list[str]], circle: list[str] | None
) -> None:
    assert find_circle(graph, "a") == circle


def test_a_chain_of_thousands_is_followed_to_its_end() -> None:
    graph = {str(number): [str(number + 1)] for number in range(5000)}
    assert find_circle(graph, "0") is None
    graph["5000"] = ["0"]
    assert len(find_circle(graph, "0") or []) == 5002


names = st.sampled_from("abcdef")


@given(st.lists(st.tuples(names, names), max_size=12))
def test_every_step_of_a_circle_is_a_blocker(edges: list[tuple[str, str]]) -> None:
    graph: dict[str, list[str]] = {}
    for task, blocker in edges:
        graph.setdefault(task, []).append(blocker)
    found = find_circle(graph, "a")
    if found is not None:
        assert found[0] == found[-1] == "a"
        assert set(pairwise(found)) <= set(edges)
