from __future__ import annotations

from tests.conftest import Clock
from tests.workspaces import add_task, user_of
from tools.context import Platform
from tools.projects import MOST_NAMES, list_projects, project_names
from tools.tasks import delete_task


async def test_the_names_of_others_and_of_deleted_tasks_are_not_there(platform: Platform) -> None:
    anna, bert = await user_of(platform, "anna"), await user_of(platform, "bert")
    await add_task(bert, "Theirs", project_id="secret")
    await add_task(anna, "Without a project")
    gone = await add_task(anna, "Gone", project_id="gone")
    async with anna.begin() as context:
        await delete_task(context, gone.task_id)
        assert await project_names(context) == []


async def test_names_come_once_the_latest_used_first(platform: Platform, clock: Clock) -> None:
    anna = await user_of(platform, "anna")
    for name in ("House", "garden", "House", "Åland", "garden", "taxes", "House"):
        clock.advance(minutes=1)
        await add_task(anna, "Do it", project_id=name)
    await add_task(anna, "At the same moment", project_id="attic")
    async with anna.read() as context:
        names = await project_names(context)
        projects = (await list_projects(context)).projects
    assert names == [project.project_id for project in projects]
    assert sorted(names[:2]) == ["House", "attic"]
    assert names[2:] == ["taxes", "garden", "Åland"]


async def test_there_are_never_more_names_than_help(platform: Platform, clock: Clock) -> None:
    anna = await user_of(platform, "anna")
    names = [f"project {number}" for number in range(MOST_NAMES + 5)]
    for name in names:
        clock.advance(minutes=1)
        await add_task(anna, "Do it", project_id=name)
    async with anna.read() as context:
        assert await project_names(context) == names[::-1][:MOST_NAMES]
