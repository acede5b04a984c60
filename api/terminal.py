"""`run.py chat`: the secretary in a terminal, on the local store or on any server."""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from rich.console import Console

from api.speaking.local import LocalSpeaker
from api.speaking.remote import RemoteSpeaker
from api.speaking.speaker import Speaker, Trouble
from storage.settings import Settings

console = Console(highlight=False, soft_wrap=True)
HELP = """Say what is on your mind, ask what to do now, or say what is done. Besides:
  /undo        take back what the last answer changed
  /yes, /no    decide what waits for your word
  /new         begin a new conversation
  /quit        leave (Ctrl-D does too)"""


async def run_chat(
    settings: Settings, url: str | None, user: str | None, password: str | None
) -> int:
    """Talk until the input ends; 0 when it went well, 1 when nobody could be reached."""
    try:
        async with speaker(settings, url, user, password) as secretary:
            console.print(f"[dim]Talking as {secretary.name}. /help lists what else there is.[/]")
            await converse(secretary, Talk(secretary), settings.data_dir / "chat_history")
    except Trouble as trouble:
        console.print(trouble.message, style="yellow")
        return 1
    return 0


@asynccontextmanager
async def speaker(
    settings: Settings, url: str | None, user: str | None, password: str | None
) -> AsyncIterator[Speaker]:
    if url is not None:
        async with RemoteSpeaker.reach(url, user or "", password or "") as remote:
            yield remote
    else:
        async with LocalSpeaker.open(settings, user) as local:
            yield local


class Talk:
    """One conversation in a terminal: what was said last, and what waits."""

    def __init__(self, secretary: Speaker) -> None:
        self.secretary = secretary
        self.conversation_id: str | None = None
        self.run_id: str | None = None
        self.waiting: list[str] = []

    async def hear(self, line: str) -> bool:
        """Answer a line; False when it ends the talk."""
        if line in ("/quit", "/exit", "/q"):
            return False
        try:
            await (self.command(line) if line.startswith("/") else self.say(line))
        except Trouble as trouble:
            console.print(trouble.message, style="yellow")
        return True

    async def command(self, line: str) -> None:
        if line == "/undo" and self.run_id is not None:
            console.print(await self.secretary.undo(self.run_id), style="cyan")
            self.run_id = None
        elif line == "/undo":
            console.print("There is nothing to take back.", style="dim")
        elif line in ("/yes", "/no"):
            await self.decide(line == "/yes")
        elif line == "/new":
            self.conversation_id, self.waiting = None, []
            console.print("A new conversation.", style="dim")
        else:
            console.print(HELP, style="dim")

    async def decide(self, accept: bool) -> None:
        for proposal_id in self.waiting:
            console.print(await self.secretary.decide(proposal_id, accept), style="cyan")
        if not self.waiting:
            console.print("Nothing waits for your word.", style="dim")
        self.waiting = []

    async def say(self, line: str) -> None:
        spoke = False
        async for name, data in self.secretary.say(line, self.conversation_id):
            if name == "text":
                console.print(data["text"], end="", markup=False)
                spoke = True
            elif name == "tool":
                console.print(f"[dim]· {escaped(data['summary'])}[/]")
            elif name == "done":
                self.remember(data, spoke)
            elif name == "error":
                raise Trouble(data["error"]["message"])

    def remember(self, answer: dict[str, Any], spoke: bool) -> None:
        console.print("" if spoke else answer["reply"], markup=False)
        self.conversation_id, self.run_id = answer["conversation_id"], answer["run_id"]
        self.waiting = [waiting["proposal_id"] for waiting in answer["proposals"]]
        for waiting in answer["proposals"]:
            console.print(f"[cyan]Waits: {escaped(waiting['summary'])} (/yes or /no)[/]")


def escaped(text: str) -> str:
    from rich.markup import escape

    return escape(text)


async def converse(secretary: Speaker, talk: Talk, history: Path) -> None:
    """Lines from the prompt, or from a pipe, one after the other."""
    if sys.stdin.isatty():
        await converse_by_prompt(secretary, talk, history)
        return
    for line in sys.stdin:
        if line.strip() and not await talk.hear(line.strip()):
            return


async def converse_by_prompt(secretary: Speaker, talk: Talk, history: Path) -> None:
    from prompt_toolkit import PromptSession
    from prompt_toolkit.completion import WordCompleter
    from prompt_toolkit.history import FileHistory

    history.parent.mkdir(parents=True, exist_ok=True)
    os.close(os.open(history, os.O_CREAT | os.O_WRONLY, 0o600))
    prompt: PromptSession[str] = PromptSession(history=FileHistory(str(history)))
    while True:
        words = completions(await secretary.titles())
        completer = WordCompleter(words, ignore_case=True, sentence=False, match_middle=True)
        try:
            line = (await prompt.prompt_async("› ", completer=completer)).strip()
        except (EOFError, KeyboardInterrupt):
            return
        if line and not await talk.hear(line):
            return


def completions(titles: Iterable[str]) -> list[str]:
    """The commands, and the titles of open tasks."""
    return ["/undo", "/yes", "/no", "/new", "/help", "/quit", *titles]
