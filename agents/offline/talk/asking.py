"""Questions: which task, when, and whether at all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from agents.offline.talk.entity.named import Named
from agents.offline.talk.scene import Outcome, Scene
from agents.offline.talk.shapes import Act, KnownTask, Pending, Question

Acts = tuple[Act, ...]
Make = Callable[[tuple[KnownTask, ...]], Acts]
MOST_OPTIONS: Final = 3
NONE_OF: Final = "None of these"
LEAVE: Final = "Leave it"
SHOW: Final = "Show my list"
LONGEST_TITLE: Final = 80


def show_list() -> Act:
    return list_act("all")


def list_act(when: str, **more: object) -> Act:
    asked = {
        "status": None, "priority": None, "project_id": None, "zone_id": None, "day": None,
        "limit": 10,
    }  # fmt: skip
    return Act("list_tasks", {"when": when, **asked, **more})


def new_task(title: str, **more: object) -> Act:
    """A call of add_task that says every argument."""
    fields: dict[str, object] = {
        "title": title,
        "due_date": None,
        "priority": None,
        "estimated_minutes": None,
        "tags": [],
        "project_id": None,
        "zone_id": None,
        "recurrence": None,
        "energy_needed": None,
    }
    return Act("add_task", fields | more)


def on_named(named: Named, scene: Scene, make: Make) -> Outcome:
    """Acts on the tasks that a line named, or asks which ones."""
    if named.certainty == "sure" and named.tasks:
        return Outcome(acts=make(named.tasks), about=named.ids)
    return asked(named, scene, make)


def asked(named: Named, scene: Scene, make: Make) -> Outcome:
    """The question that a reference leaves open."""
    if named.certainty in ("several", "near"):
        return _which(named, make)
    if named.certainty == "which":
        return _pointing(scene, make)
    return not_found(named.text, scene)


def _which(named: Named, make: Make) -> Outcome:
    tasks = named.tasks[:MOST_OPTIONS]
    if len(tasks) > 1 and named.certainty == "several":
        return choosing("Which one do you mean?", tasks, make, named.beside)
    return choosing(f"Do you mean {titles(tasks, 'or')}?", tasks[:2], make, named.beside)


def choosing(
    text: str, tasks: Sequence[KnownTask], make: Make, beside: tuple[KnownTask, ...] = ()
) -> Outcome:
    """A choice among tasks; with fewer than three there is a way out."""
    options = [option_of(task) for task in tasks]
    choices = [make((*beside, task)) for task in tasks]
    if len(options) < MOST_OPTIONS:
        options.append(NONE_OF)
        choices.append(())
    about = tuple(task.task_id for task in tasks)
    return Outcome(question=Question(text, tuple(options), pending(options, choices, about)))


def pending(options: Sequence[str], choices: Sequence[Acts], about: Sequence[str] = ()) -> Pending:
    return Pending("choice", tuple(options), tuple(choices), (), tuple(about))


def _pointing(scene: Scene, make: Make) -> Outcome:
    listed = [task for task in scene.known(scene.memory.listed) if not task.is_done]
    tasks = (listed or list(scene.open_tasks))[:MOST_OPTIONS]
    if not tasks:
        return offering("Your list is empty right now.", (SHOW, LEAVE), ((show_list(),), ()))
    return choosing("Which task do you mean?", tasks, make)


def not_found(text: str, scene: Scene, due: str | None = None) -> Outcome:
    """Says that no task is called so, and offers to add it or to show the list."""
    title = titled(text)
    if not title:
        return _pointing(scene, lambda tasks: ())
    sentence = f"I don't find {quote(title)} on your list. Shall I add it?"
    options = ("Add it as a task", SHOW, LEAVE)
    return offering(sentence, options, ((new_task(title, due_date=due),), (show_list(),), ()))


def offering(text: str, options: Sequence[str], choices: Sequence[Acts]) -> Outcome:
    return Outcome(question=Question(text, tuple(options), pending(options, choices)))


def confirming(text: str, acts: Acts, about: tuple[str, ...] = ()) -> Outcome:
    """A yes-or-no question in front of some acts."""
    waiting = Pending("confirm", ("Yes", "No, leave it"), (acts, ()), (), about)
    return Outcome(question=Question(text, waiting.options, waiting), about=about)


def titled(text: str) -> str:
    plain = " ".join(text.strip(" .,!?;:\"'").split())[:LONGEST_TITLE]
    return plain[:1].upper() + plain[1:]


def quote(title: str) -> str:
    short = title if len(title) <= LONGEST_TITLE else title[: LONGEST_TITLE - 1] + "…"
    return f"‘{short}’"


def option_of(task: KnownTask) -> str:
    return task.title if len(task.title) <= LONGEST_TITLE else task.title[: LONGEST_TITLE - 1] + "…"


def titles(tasks: Sequence[KnownTask], joint: str = "and") -> str:
    """Titles in a row: ‘A’, ‘B’ and ‘C’."""
    quoted = [quote(task.title) for task in tasks]
    if len(quoted) < 2:
        return "".join(quoted)
    return f"{', '.join(quoted[:-1])} {joint} {quoted[-1]}"
