from __future__ import annotations

import asyncio
import json
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import jwt
import pytest
from fastapi import FastAPI
from httpx2 import AsyncClient, Response

from storage.tables import UserRow
from tests.api.answers import ONE_ENGINE, check_error, stored
from tests.conftest import PASSWORD, START, Clock, Someone, joined
from tests.workspaces import rows_of
from tools.context import Platform
from tools.passwords import common_passwords

LACKING: list[dict[str, Any]] = [{"sub": None}, {"jti": None}, {"exp": None}, {"epoch": None}]
FORM = {"username": "carla", "email": "carla@example.com", "password": PASSWORD}


async def register(http: AsyncClient, **fields: Any) -> Response:
    return await http.post("/api/auth/register", json={**FORM, **fields})


async def log_in(http: AsyncClient, username: str, password: str = PASSWORD) -> Response:
    form = {"username": username, "password": password}
    return await http.post("/api/auth/login", json=form)


async def profile(http: AsyncClient, token: str) -> Response:
    return await http.get("/api/auth/profile", headers={"Authorization": f"Bearer {token}"})


WRONG_REGISTRATIONS: list[dict[str, Any]] = [
    {"username": "ab"},
    {"username": "x" * 51},
    {"username": "car la"},
    {"username": "carla\n"},
    {"username": "carla@x"},
    {"username": "carla!"},
    {"username": ""},
    {"username": None},
    {"username": 12345},
    {"email": "carla"},
    {"email": "carla@"},
    {"email": "@example.com"},
    {"email": "carla@example..com"},
    {"email": f"{'x' * 400}@example.com"},
    {"email": None},
    {"password": "Short7!"},
    {"password": "x" * 129},
    {"password": ""},
    {"password": " " * 8},
    {"password": None},
    {"password": 12345678},
    {"password": ["SecurePass123!"]},
    {"password": "password1"},
    {"password": "PassWord1"},
    {"password": "12345678"},
    {"timezone": "Mars/Olympus"},
    {"timezone": "localtime"},
    {"timezone": "../../etc/passwd"},
    {"timezone": "europe/berlin"},
    {"timezone": ""},
    {"timezone": None},
    {"timezone": 1},
    {"full_name": "x" * 101},
    {"full_name": 5},
    {"role": "admin"},
    {"is_admin": True},
]


class TestRegister:
    async def test_gives_a_token_that_works(self, http: AsyncClient) -> None:
        answer = await register(http, full_name="Carla C.")
        assert answer.status_code == 201
        body = answer.json()
        user_id = body["user"].pop("user_id")
        assert str(UUID(user_id)) == user_id
        assert body["user"] == {
            "username": "carla",
            "email": "carla@example.com",
            "full_name": "Carla C.",
            "created_at": "2026-03-04T10:00:00Z",
        }
        assert (body["token_type"], body["expires_in"]) == ("bearer", 3600)
        assert (await profile(http, body["access_token"])).json()["user_id"] == user_id

    async def test_gives_the_zones_work_life_and_self(self, anna: Someone) -> None:
        zones = (await anna.get("/api/compass/zones")).json()["zones"]
        shown = [(zone["zone_id"], zone["name"], zone["sort_order"]) for zone in zones]
        assert shown == [
            ("zone-work", "Work", 1),
            ("zone-life", "Life", 2),
            ("zone-self", "Self", 3),
        ]

    async def test_taken_without_case_is_409(
        self, http: AsyncClient, platform: Platform, anna: Someone
    ) -> None:
        before = await stored(platform)
        for fields, field in [
            ({"username": "Anna"}, "username"),
            ({"username": "ANNA", "email": "anna@example.com"}, "username"),
            ({"email": "ANNA@Example.COM"}, "email"),
        ]:
            error = check_error(await register(http, **fields), 409, "DUPLICATE_RESOURCE")
            assert error["details"] == {"field": field}
        assert await stored(platform) == before

    async def test_of_racing_twins_one_is_registered(
        self, http: AsyncClient, platform: Platform
    ) -> None:
        answers = await asyncio.gather(*(register(http) for _ in range(4)))
        assert sorted(answer.status_code for answer in answers) == [201, 409, 409, 409]
        assert len(await rows_of(platform, UserRow)) == 1

    @ONE_ENGINE
    async def test_wrong_values_are_422_and_register_nobody(
        self, http: AsyncClient, platform: Platform
    ) -> None:
        for fields in WRONG_REGISTRATIONS:
            answer = await register(http, **fields)
            error = check_error(answer, 422)
            assert next(iter(fields)) in error["message"]
            password = fields.get("password")
            assert PASSWORD not in answer.text
            assert not isinstance(password, str) or len(password) < 9 or password not in answer.text
        assert await rows_of(platform, UserRow) == []

    @ONE_ENGINE
    async def test_missing_fields_are_422(self, http: AsyncClient) -> None:
        for missing in FORM:
            form = {name: value for name, value in FORM.items() if name != missing}
            answer = await http.post("/api/auth/register", json=form)
            assert missing in check_error(answer, 422)["message"]

    @ONE_ENGINE
    @pytest.mark.parametrize("username", ["abc", "x" * 50, "a.b-c_d", "Ünïcødé", "123", "李小龙"])
    async def test_letters_digits_and_marks_make_a_name(
        self, http: AsyncClient, username: str
    ) -> None:
        assert (await register(http, username=username)).status_code == 201
        assert (await log_in(http, username.upper())).status_code == 200

    @ONE_ENGINE
    @pytest.mark.parametrize(
        "password", ["x7q$Lm2p", "z9" * 64, "alllowercaseletters", "пароль-длинный"]
    )
    async def test_lengths_at_the_edges_and_no_composition_rules(
        self, http: AsyncClient, password: str
    ) -> None:
        assert (await register(http, password=password)).status_code == 201
        assert (await log_in(http, "carla", password)).status_code == 200
        check_error(await log_in(http, "carla", password[:-1]), 401)

    def test_three_thousand_common_passwords_are_refused(self) -> None:
        assert len(common_passwords()) == 3_000
        assert {"password", "qwertyuiop", "trustno1"} <= common_passwords()

    async def test_the_password_is_kept_as_argon2id_alone(
        self, http: AsyncClient, platform: Platform
    ) -> None:
        await register(http)
        row = (await rows_of(platform, UserRow))[0]
        assert row.password_hash.startswith("$argon2id$")
        assert PASSWORD not in str(await stored(platform))

    async def test_the_timezone_decides_what_is_local(self, app: FastAPI) -> None:
        async with joined(app, "nora", timezone="America/New_York") as nora:
            shown = (await nora.get("/api/auth/profile")).json()
            assert shown["timezone"] == "America/New_York"
            task = await nora.task(due_date="2026-03-06T09:00:00")
            assert task["due_date"] == "2026-03-06T14:00:00Z"


WRONG_LOGINS: list[dict[str, Any]] = [
    {},
    {"username": "anna"},
    {"password": PASSWORD},
    {"username": "", "password": PASSWORD},
    {"username": "anna", "password": ""},
    {"username": "anna", "password": None},
    {"username": ["anna"], "password": PASSWORD},
    {"username": "x" * 321, "password": PASSWORD},
    {"username": "anna", "password": "x" * 1_001},
    {"username": "anna", "password": PASSWORD, "remember": True},
]


class TestLogin:
    async def test_by_name_or_email_without_case(self, http: AsyncClient, anna: Someone) -> None:
        for name in ["anna", "ANNA", " anna ", "anna@example.com", "Anna@EXAMPLE.com"]:
            answer = await log_in(http, name)
            assert answer.status_code == 200
            body = answer.json()
            assert body["user"] == {"user_id": anna.user_id, "username": "anna"}
            assert (body["token_type"], body["expires_in"]) == ("bearer", 3600)
            assert body["access_token"] != anna.token
            assert (await profile(http, body["access_token"])).status_code == 200

    async def test_an_unknown_name_and_a_wrong_password_are_answered_alike(
        self, http: AsyncClient, anna: Someone
    ) -> None:
        errors = [
            check_error(await log_in(http, name, password), 401)
            for name, password in [
                ("anna", "WrongPass123!"),
                ("nobody", PASSWORD),
                ("nobody@example.com", PASSWORD),
                ("anna", PASSWORD + " "),
                ("anna", PASSWORD.lower()),
            ]
        ]
        for error in errors:
            del error["timestamp"], error["request_id"]
        assert errors == errors[:1] * 5

    @ONE_ENGINE
    async def test_an_unknown_name_costs_a_hash_too(
        self, http: AsyncClient, anna: Someone, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from tools import passwords

        await log_in(http, "nobody", "x")
        verified: list[str] = []

        class Counting:
            def verify(self, password: str, hash: str) -> bool:
                verified.append(hash)
                return False

        monkeypatch.setattr(passwords, "HASHER", Counting())
        for name in ("anna", "nobody"):
            check_error(await log_in(http, name, "x"), 401)
        assert len(verified) == 2

    @ONE_ENGINE
    async def test_wrong_forms_are_422_and_echo_no_password(
        self, http: AsyncClient, anna: Someone
    ) -> None:
        for form in WRONG_LOGINS:
            answer = await http.post("/api/auth/login", json=form)
            check_error(answer, 422)
            assert PASSWORD not in answer.text
            assert "xxxx" not in answer.text


class TestProfile:
    async def test_anonymous_is_refused(self, http: AsyncClient) -> None:
        check_error(await http.get("/api/auth/profile"), 401)

    async def test_is_ones_own_with_null_for_what_is_not_there(self, anna: Someone) -> None:
        assert (await anna.get("/api/auth/profile")).json() == {
            "user_id": anna.user_id,
            "username": "anna",
            "email": "anna@example.com",
            "full_name": None,
            "timezone": "UTC",
            "avatar_url": None,
            "bio": None,
            "preferences": {},
            "created_at": "2026-03-04T10:00:00Z",
        }


class TestLogout:
    async def test_ends_this_token_at_once_and_no_other(
        self, http: AsyncClient, anna: Someone
    ) -> None:
        other = (await log_in(http, "anna")).json()["access_token"]
        answer = await anna.post("/api/auth/logout")
        assert (answer.status_code, answer.json()) == (200, {"message": "Successfully logged out"})
        check_error(await anna.get("/api/auth/profile"), 401)
        check_error(await anna.post("/api/v2/tasks", {"title": "x"}), 401)
        check_error(await anna.post("/api/auth/logout"), 401)
        assert (await profile(http, other)).status_code == 200

    async def test_racing_logouts_end_the_token_once(self, anna: Someone) -> None:
        answers = await asyncio.gather(*(anna.post("/api/auth/logout") for _ in range(4)))
        statuses = {answer.status_code for answer in answers}
        assert 200 in statuses and statuses <= {200, 401}
        check_error(await anna.get("/api/auth/profile"), 401)


class TestToken:
    async def test_lasts_an_hour(self, anna: Someone, clock: Clock) -> None:
        clock.advance(seconds=3599)
        assert (await anna.get("/api/auth/profile")).status_code == 200
        clock.advance(seconds=1)
        check_error(await anna.get("/api/auth/profile"), 401)

    async def test_of_an_account_that_is_not_there_is_refused(
        self, http: AsyncClient, platform: Platform
    ) -> None:
        token = forged(str(uuid4()), platform.secret)
        check_error(await profile(http, token), 401)

    @ONE_ENGINE
    async def test_forged_ones_are_refused(
        self, http: AsyncClient, platform: Platform, anna: Someone
    ) -> None:
        right = forged(anna.user_id, platform.secret)
        assert (await profile(http, right)).status_code == 200
        head, body, signature = right.split(".")
        other_body = forged(str(uuid4()), platform.secret).split(".")[1]
        for wrong in [
            forged(anna.user_id, "another secret " * 3),
            forged(anna.user_id, "", algorithm="none"),
            forged(anna.user_id, platform.secret, algorithm="HS512"),
            *(forged(anna.user_id, platform.secret, **lacking) for lacking in LACKING),
            forged(anna.user_id, platform.secret, sub=7),
            forged(anna.user_id, platform.secret, jti=7),
            forged(anna.user_id, platform.secret, exp="soon"),
            forged(anna.user_id, platform.secret, exp=10**30),
            forged(anna.user_id, platform.secret, exp=float("nan")),
            forged(anna.user_id, platform.secret, exp=-1),
            f"{head}.{body}.",
            f"{head}.{other_body}.{signature}",
            f"{head}.{body}",
            f"{right}x",
            "null",
            "...",
            "",
            "x" * 20_000,
        ]:
            check_error(await profile(http, wrong), 401)

    @ONE_ENGINE
    async def test_the_scheme_has_no_case(self, http: AsyncClient, anna: Someone) -> None:
        for scheme in ["bearer", "BEARER"]:
            headers = {"Authorization": f"{scheme} {anna.token}"}
            assert (await http.get("/api/auth/profile", headers=headers)).status_code == 200

    @ONE_ENGINE
    async def test_is_read_from_the_header_alone(self, http: AsyncClient, anna: Someone) -> None:
        for name in ("token", "access_token", "ticket"):
            check_error(await http.get("/api/auth/profile", params={name: anna.token}), 401)
            answer = await http.get("/api/auth/profile", headers={"Cookie": f"{name}={anna.token}"})
            check_error(answer, 401)


def forged(user_id: str, secret: str, algorithm: str = "HS256", **claims: Any) -> str:
    """A token as the platform makes them, with some claims changed or (None) left out."""
    until = int((START + timedelta(hours=1)).timestamp())
    made = {
        "sub": user_id,
        "jti": uuid4().hex,
        "epoch": 0,
        "role": "user",
        "iat": until - 3600,
        "exp": until,
        **claims,
    }
    kept = {name: value for name, value in made.items() if value is not None}
    return jwt.PyJWS().encode(json.dumps(kept).encode(), secret, algorithm=algorithm)
