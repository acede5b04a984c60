"""Tasks: create, read, change, finish, delete."""

from tools.tasks.listing import list_tasks
from tools.tasks.read import get_task, load_task
from tools.tasks.search import (
    SearchQuery,
    SearchResults,
    TaskStats,
    get_task_stats,
    search_tasks,
)
from tools.tasks.shapes import (
    Task,
    TaskCreate,
    TaskDetail,
    TaskFilter,
    TaskPage,
    TaskStatus,
    TaskStatusChange,
    TaskUpdate,
)
from tools.tasks.status import set_task_status
from tools.tasks.write import create_task, delete_task, restore_task, update_task

__all__ = [
    "SearchQuery",
    "SearchResults",
    "Task",
    "TaskCreate",
    "TaskDetail",
    "TaskFilter",
    "TaskPage",
    "TaskStats",
    "TaskStatus",
    "TaskStatusChange",
    "TaskUpdate",
    "create_task",
    "delete_task",
    "get_task",
    "get_task_stats",
    "list_tasks",
    "load_task",
    "restore_task",
    "search_tasks",
    "set_task_status",
    "update_task",
]
