"""Tasks: create, read, change, finish, delete."""

from tools.tasks.read import get_task, list_tasks, load_task
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
    "Task",
    "TaskCreate",
    "TaskDetail",
    "TaskFilter",
    "TaskPage",
    "TaskStatus",
    "TaskStatusChange",
    "TaskUpdate",
    "create_task",
    "delete_task",
    "get_task",
    "list_tasks",
    "load_task",
    "restore_task",
    "set_task_status",
    "update_task",
]
