"""What can be known of the image and of the composition without building them."""

from __future__ import annotations

import importlib.util
import re
import shlex
import tomllib
from types import ModuleType
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from typer.main import get_command

from api import probe
from api.cli import app
from run import COMMANDS, ROOT
from storage.settings import PREFIX, Settings

HOUSES = ("api-1", "api-2", "worker-1", "worker-2")


def load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location("loaded", ROOT / name)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def instructions() -> list[tuple[str, str]]:
    text = re.sub(r"\\\n", " ", (ROOT / "Dockerfile").read_text())
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return [(line.split(" ", 1)[0], line.split(" ", 1)[1]) for line in lines]


def of(kind: str) -> list[str]:
    return [rest for name, rest in instructions() if name == kind]


@pytest.fixture(scope="module")
def services() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text())["services"]
    return found


def names_in(lock: str) -> set[str]:
    return {canonicalize_name(name) for name in re.findall(r"^([\w.-]+)==", lock, re.MULTILINE)}


def test_the_images_lock_holds_what_the_platform_needs_and_nothing_of_development() -> None:
    whole = (ROOT / "requirements.lock").read_text()
    image = load(".ci/image_lock.py").without_dev(whole)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    needed = {canonicalize_name(Requirement(r).name) for r in project["project"]["dependencies"]}
    groups = project["dependency-groups"]["dev"]
    dev = {canonicalize_name(Requirement(r).name) for r in groups} - needed
    assert needed <= names_in(image) < names_in(whole)
    assert "pydantic-core" in names_in(image)
    assert dev & names_in(image) <= {"httpx"}  # which a provider's SDK needs as well


def test_the_images_lock_is_made_of_whole_entries() -> None:
    whole = (ROOT / "requirements.lock").read_text()
    image = load(".ci/image_lock.py").without_dev(whole)
    entries = re.split(r"^(?=[A-Za-z0-9])", image, flags=re.MULTILINE)[1:]
    assert len(entries) > 50
    for entry in entries:
        assert entry in whole
        assert "--hash=sha256:" in entry


def test_the_image_copies_what_is_there_and_no_secret_comes_along() -> None:
    sources = [word for rest in of("COPY") if "--from" not in rest for word in rest.split()[:-1]]
    assert {"run.py", "storage", "tools", "agents", "workflows", "api"} <= set(sources)
    assert all((ROOT / source).exists() for source in sources)
    let_in = (ROOT / ".dockerignore").read_text().splitlines()
    assert "*" in let_in
    assert {f"!{source}" for source in sources} == {line for line in let_in if line[:1] == "!"}


def test_the_image_runs_as_nobody_in_particular_and_is_asked_how_it_is() -> None:
    assert of("USER") == ["house"]
    [health] = of("HEALTHCHECK")
    words = shlex.split(health.partition("CMD ")[2].strip("[]").replace(",", " "))
    assert words == [".venv/bin/python", "-m", "api.probe"]
    assert probe.HERE == "http://127.0.0.1:8000"
    assert "curl" not in (ROOT / "Dockerfile").read_text()


def commands(services: dict[str, Any]) -> list[list[str]]:
    [line] = of("CMD")
    return [yaml.safe_load(line), *(services[name]["command"] for name in HOUSES)]


def test_every_command_is_one_of_run_py(services: dict[str, Any]) -> None:
    known: Any = get_command(app)
    for python, script, command, *arguments in commands(services):
        assert (python, script) == ("python", "run.py")
        assert command in COMMANDS
        known.commands[command].make_context(command, arguments)


def test_there_are_two_servers_and_two_workers_of_one_image(services: dict[str, Any]) -> None:
    assert {services[name]["image"] for name in HOUSES} == {"proxy-agent"}
    started = [services[name]["command"][2] for name in HOUSES]
    assert started == ["serve", "serve", "worker", "worker"]


def test_every_variable_of_the_composition_is_a_setting(services: dict[str, Any]) -> None:
    variables = services["api-1"]["environment"]
    known = {PREFIX + name.upper() for name in Settings.model_fields}
    assert set(variables) <= known
    wanted = {"DATABASE_URL", "REDIS_URL", "SECRET_KEY", "TRUSTED_PROXIES"}
    assert {PREFIX + name for name in wanted} <= set(variables)
    settings = Settings(
        database_url=variables[PREFIX + "DATABASE_URL"],
        redis_url=variables[PREFIX + "REDIS_URL"],
        trusted_proxies=variables[PREFIX + "TRUSTED_PROXIES"],
        _env_file=None,
    )
    assert settings.proxies == [services["balancer"]["networks"]["inside"]["ipv4_address"]]


def test_no_secret_is_written_down(services: dict[str, Any]) -> None:
    text = (ROOT / "compose.yaml").read_text()
    named = re.findall(r"(\w*(?:PASSWORD|SECRET_KEY|TOKEN|_KEY)): (\S.*)", text)
    assert len(named) >= 4
    assert all(value.startswith("${") for _, value in named)
    for name in ("POSTGRES_PASSWORD", "PROXY_AGENT_SECRET_KEY"):
        assert f"${{{name}:?" in text


def test_who_is_waited_for_can_say_that_it_is_healthy(services: dict[str, Any]) -> None:
    waited = {
        name
        for service in services.values()
        for name, how in service.get("depends_on", {}).items()
        if how["condition"] == "service_healthy"
    }
    assert waited == {"postgres", "redis", "api-1", "api-2"}
    assert all("test" in services[name]["healthcheck"] for name in waited & {"postgres", "redis"})
    assert services["postgres"]["volumes"] == ["store:/var/lib/postgresql"]


def test_the_balancer_knows_both_servers() -> None:
    composed = yaml.safe_load((ROOT / "compose.yaml").read_text())
    assert "api-1:8000 api-2:8000" in composed["configs"]["balancer"]["content"]
    assert composed["services"]["balancer"]["configs"][0]["source"] == "balancer"
