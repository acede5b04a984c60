"""Full text as both stores answer it: what is typed is data, and only one's own is found."""

from __future__ import annotations

from typing import Any

import pytest

from storage.search import owned, words_of
from tests.api.answers import ONE_ENGINE
from tests.workspaces import add_task, change, user_of
from tools.context import Platform, Workspace
from tools.tasks import (
    SearchQuery,
    SearchResults,
    TaskUpdate,
    delete_task,
    restore_task,
    search_tasks,
    update_task,
)


async def search(workspace: Workspace, said: str, limit: int = 20) -> SearchResults:
    async with workspace.read() as context:
        return await search_tasks(context, SearchQuery(q=said, limit=limit))


async def titles(workspace: Workspace, said: str) -> list[str]:
    return [task.title for task in (await search(workspace, said)).results]


async def check_table(workspace: Workspace, table: list[tuple[str, str, bool]]) -> None:
    """Each row alone in the store: a title, what is searched for, whether it is found."""
    for title, said, is_found in table:
        task = await add_task(workspace, title)
        assert await titles(workspace, said) == [title] * is_found, (title, said)
        async with workspace.begin() as context:
            await delete_task(context, task.task_id)


async def test_accents_and_case_do_not_matter(workspace: Workspace) -> None:
    table = [
        ("Crème brûlée", "creme brulee", True),
        ("Creme brulee", "CRÈME BRÛLÉE", True),
        ("Cre\u0300me", "Crème", True),
        ("Straße fegen", "STRASSE", True),
        ("Strasse fegen", "straße", True),
        ("İstanbul", "istanbul", True),
        ("Ångström", "angstrom", True),
        ("Smørrebrød", "smorrebrod", False),
        ("Σίσυφος", "ΣΊΣΥΦΟΣ", True),
        ("Σίσυφος", "σισυφοσ", True),
        ("ЁЛКА", "елка", True),
        ("ﬁne print", "fine", True),
        ("Call ℡ 5", "tel", True),
        ("Room ⅷ", "viii", True),
        ("Ⓐ plan", "a", True),
    ]
    await check_table(workspace, table)


async def test_all_words_must_match_and_only_the_last_may_be_a_beginning(
    workspace: Workspace,
) -> None:
    table = [
        ("Write backend documentation", "write", True),
        ("Write backend documentation", "w", True),
        ("Write backend documentation", "documentation write", True),
        ("Write backend documentation", "backend docu", True),
        ("Write backend documentation", "docu backend", False),
        ("Write backend documentation", "back documentation", False),
        ("Write backend documentation", "backend letter", False),
        ("Write backend documentation", "ackend", False),
        ("Write backend documentation", "documentations", False),
        ("Write backend documentation", "write write write", True),
        ("Pay 2026 taxes", "20", True),
        ("Pay 2026 taxes", "26", False),
        ("pre-commit hook_two", "commit two", True),
        ("e-mail anna@example.com", "anna example", True),
        ("See https://example.com/a/b?c=d", "example com b", True),
        ("snake_case_name", "case", True),
    ]
    await check_table(workspace, table)


async def test_description_and_tags_are_searched_too(workspace: Workspace) -> None:
    task = await add_task(workspace, "Plan", description="for the garden party", tags=["sum mer"])
    for said in ("garden", "plan garden", "summer", "sum mer plan", "party su"):
        expected = [task.task_id] * (said != "summer")
        assert [hit.task_id for hit in (await search(workspace, said)).results] == expected, said


HOSTILE = [
    *("letter AND", "letter OR", "NOT letter", "letter NOT", "AND", "OR NOT AND", "NEAR"),
    *("NEAR(letter, 5)", "letter NEAR/2 write", '"letter', '"', '""', "'", "''", "letter'"),
    *("(letter", "letter)", "((()))", "()", "*", "**", "letter*", "*letter", "let*er", "^letter"),
    *("title:letter", "title : letter", "rest:letter", "-title:letter", "{title rest}:letter"),
    *("letter:*", "letter & write", "letter | milk", "!letter", "letter <-> write", "& | !", ":"),
    *("letter + write", "letter -write", "\\", "\\'", "%", "_", "letter;--", "'; DROP TABLE tasks"),
    *("$1", ":query", "{}", "[]", "\u2060", "a\u0301", "\u200d", "🚀", "👩\u200d🚀 🎉", "—", "…"),
    *("«letter»", "¡letter!", "letter\u3002"),
    *("x" * 500, "x " * 250, "letter " * 71, '"' * 500, "(" * 500, "* " * 250, "ﷺ" * 500),
]


async def test_whatever_is_typed_is_words_and_never_syntax(workspace: Workspace) -> None:
    await add_task(workspace, "Write a letter")
    await add_task(workspace, "Buy milk")
    for said in HOSTILE:
        words = words_of(said)
        is_found = bool(words) and set(words) <= {"write", "a", "letter"}
        expected = ["Write a letter"] * is_found
        assert await titles(workspace, said) == expected, said


async def test_words_of_operators_are_words(workspace: Workspace) -> None:
    table = [
        ("Near and far", "NEAR and", True),
        ("This or that", "or that", True),
        ("To be or not to be", "NOT be", True),
        ("Near and far", "NEAR or", False),
        ("The title: rest", "title:rest", True),
        ("A (B) C*", "b c", True),
    ]
    await check_table(workspace, table)


async def test_every_script_can_be_searched(workspace: Workspace) -> None:
    table = [
        ("Купить молоко", "МОЛО", True),
        ("Αγόρασε γάλα", "γαλα", True),
        ("לקנות חָלָב", "חלב", True),
        ("اشتري الحليب", "الحل", True),
        ("दूध ख़रीदना", "दूध", True),
        ("ซื้อนม", "ซื้อ", True),
        ("牛乳を買う", "牛乳", True),
        ("우유 사기", "우", True),
        ("ወተት ግዛ", "ወተት", True),
        ("ᎠᎩ ᎦᏅ", "ᎠᎩ", True),
        ("𐐷 mountain", "𐐏", True),
        ("𠀋 rare", "𠀋", True),
        ("牛乳を買う", "羊", False),
        ("Купить молоко", "moloko", False),
    ]
    await check_table(workspace, table)


@pytest.mark.parametrize("mark", ["❶", "➌", "৴", "፩", "ᦰ", "ᳲ", "\U00031350", "\ua7c0", "🄋", "𞴼"])
async def test_a_rare_letter_finds_itself_and_not_everything(
    workspace: Workspace, mark: str
) -> None:
    """Stores differ in what they take for letters; a gap would leave a word that matches all."""
    await add_task(workspace, "Buy milk")
    await add_task(workspace, f"Step {mark}")
    found = [f"Step {mark}"] * bool(words_of(mark))
    for said in (mark, f"{mark} step", f"step {mark}"):
        is_word = bool(found) or "step" in said
        assert await titles(workspace, said) == ([f"Step {mark}"] if is_word else []), said
    assert await titles(workspace, f"milk {mark}") == ([] if found else ["Buy milk"])


def test_a_word_of_an_owner_begins_as_its_beginnings_do() -> None:
    user = "0b1c2d3e-0000-4000-8000-000000000000"
    for word in ("milk", "молоко", "a❶b", "𐐷ᦰ", "\U00031350b"):
        (whole,) = owned(user, [word])
        for length in range(1, len(word) + 1):
            (beginning,) = owned(user, [word[:length]])
            assert whole.startswith(beginning)
            assert len(beginning) > len("u0b1c2d3e0000")


async def test_only_ones_own_tasks_are_found(platform: Platform) -> None:
    anna, bert = [await user_of(platform, name) for name in ("anna", "bert")]
    for n in range(3):
        await add_task(bert, f"Secret letter {n}", description="letter", tags=["letter"])
    mine = await add_task(anna, "My letter")
    for said in ("letter", "l", "secret", owned(bert.user_id, ["letter"])[0]):
        found = await search(anna, said)
        expected = [mine.task_id] * said.startswith("l")
        assert [task.task_id for task in found.results] == expected, said
        assert found.total == len(expected)
    assert (await search(bert, "letter")).total == 3


async def test_neighbours_change_no_order(platform: Platform) -> None:
    """What others have written weighs nothing in one's own ranking."""
    anna, bert = [await user_of(platform, name) for name in ("anna", "bert")]
    await add_task(anna, "Letter to Bob about the garden")
    await add_task(anna, "Garden")
    await add_task(anna, "Weed", description="the garden beds")
    before = await search(anna, "garden")
    for n in range(30):
        await add_task(bert, f"Garden {n}", description="garden garden")
    assert await search(anna, "garden") == before


async def update(workspace: Workspace, task_id: str, **fields: Any) -> None:
    async with workspace.begin() as context:
        await update_task(context, task_id, TaskUpdate(**fields))


async def test_changes_are_found_and_what_was_before_is_not(workspace: Workspace) -> None:
    task = await add_task(workspace, "Old title", description="olden days", tags=["oldtag"])
    changes: list[tuple[dict[str, Any], str, str]] = [
        ({"title": "New heading"}, "heading", "title"),
        ({"description": "fresh words"}, "fresh", "olden"),
        ({"description": None}, "new", "fresh"),
        ({"tags": ["newtag"]}, "newtag", "oldtag"),
        ({"tags": []}, "heading", "newtag"),
        ({"priority": "high"}, "heading", "high"),
        ({"status": "done"}, "heading", "done"),
    ]
    for fields, present, gone in changes:
        await update(workspace, task.task_id, **fields)
        assert len(await titles(workspace, present)) == 1, present
        assert await titles(workspace, gone) == [], gone


async def test_deleted_ones_are_not_found_until_restored(workspace: Workspace) -> None:
    task = await add_task(workspace, "Write a letter")
    other = await add_task(workspace, "Another letter")
    async with workspace.begin() as context:
        await delete_task(context, task.task_id)
    found = await search(workspace, "letter")
    assert ([hit.task_id for hit in found.results], found.total) == ([other.task_id], 1)
    async with workspace.begin() as context:
        await restore_task(context, task.task_id)
    assert (await search(workspace, "letter")).total == 2


async def test_what_is_rolled_back_is_not_found(workspace: Workspace) -> None:
    task = await add_task(workspace, "Write a letter")
    with pytest.raises(ZeroDivisionError):
        async with workspace.begin() as context:
            await update_task(context, task.task_id, TaskUpdate(title="Call Bob"))
            raise ZeroDivisionError
    assert await titles(workspace, "letter") == ["Write a letter"]
    assert await titles(workspace, "call") == []


async def test_the_closest_come_first(workspace: Workspace) -> None:
    await add_task(workspace, "Weed", description="the garden")
    await add_task(workspace, "Gardening")
    await add_task(workspace, "Tidy", tags=["garden"])
    await add_task(workspace, "Garden")
    found = await search(workspace, "garden")
    assert [task.title for task in found.results] == ["Garden", "Gardening", "Tidy", "Weed"]
    scores = [task.relevance_score for task in found.results]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)


async def test_few_are_shown_and_all_are_counted(workspace: Workspace) -> None:
    for n in range(7):
        await add_task(workspace, f"Letter {n}")
    found = await search(workspace, "letter", limit=3)
    assert (len(found.results), found.total) == (3, 7)


async def test_every_word_counts_however_many_there_are(workspace: Workspace) -> None:
    words = [f"w{n}" for n in range(120)]
    await add_task(workspace, " ".join(words)[:480])
    said = " ".join(words[:100])
    assert len(await titles(workspace, said)) == 1
    assert await titles(workspace, f"nowhere {said}") == []
    assert await titles(workspace, f"{said} nowhere") == []


@ONE_ENGINE
async def test_an_index_row_without_its_task_is_not_shown(
    platform: Platform, workspace: Workspace
) -> None:
    task = await add_task(workspace, "Write a letter")
    statement = "UPDATE tasks SET deleted_at = created_at WHERE id = :id"
    assert await change(platform, statement, id=task.task_id) == 1
    assert await titles(workspace, "letter") == []
