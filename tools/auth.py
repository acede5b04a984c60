"""Accounts: register, log in, profile, log out."""

from __future__ import annotations

import re
from datetime import datetime
from functools import cache
from typing import Annotated, Any, Literal
from uuid import uuid4
from zoneinfo import available_timezones

from pydantic import AfterValidator, EmailStr, Field
from pydantic_core import PydanticCustomError
from sqlalchemy import Select, bindparam, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.statements import insert_for, table_of
from storage.tables import ProgressRow, RevokedTokenRow, UserRow, ZoneRow
from tools.attempts import count_wrong, refuse_after_many
from tools.context import Context, Platform
from tools.errors import Duplicate, InvalidInput, NotFound, Unauthorized
from tools.passwords import hash_password, is_common, verify_password
from tools.progress import write_streak
from tools.rules.streaks import Streak
from tools.schema import SAID_WORDS, WORDS, Said
from tools.shapes import Input, Label, Moment, Output, clean, not_blank
from tools.tokens import LIFETIME_SECONDS, Claims, issue_token

Role = Literal["user", "premium", "admin"]
USERNAME = re.compile(r"[\w.-]{3,50}")
STARTING_ZONES = (
    ("zone-work", "Work", "💼", "#3b82f6"),
    ("zone-life", "Life", "🏡", "#10b981"),
    ("zone-self", "Self", "🧘", "#f59e0b"),
)
FIRST_COUNTS = {"todo": 0, "in_progress": 0, "blocked": 0, "done": 0}
PROFILE: Select[UserRow] = select(UserRow).where(UserRow.id == bindparam("user_id"))
BY_LOGIN = select(UserRow).where(
    or_(UserRow.username_key == bindparam("login"), UserRow.email_key == bindparam("login"))
)


def valid_username(name: str) -> str:
    if not USERNAME.fullmatch(name):
        raise PydanticCustomError("username", "Use 3 to 50 letters, digits and _ . -")
    return name


def valid_password(password: str) -> str:
    if not 8 <= len(password) <= 128:
        raise PydanticCustomError("password_length", "Use 8 to 128 characters")
    if is_common(password):
        raise PydanticCustomError("password_common", "This password is among the commonest")
    return password


@cache
def zone_names() -> frozenset[str]:
    """IANA's names; `localtime` is the machine's own file and no name."""
    return frozenset(available_timezones() - {"localtime"})


def valid_timezone(name: str) -> str:
    if name not in zone_names():
        raise PydanticCustomError("timezone", "Use an IANA name such as Europe/Berlin")
    return name


Username = Annotated[
    str,
    AfterValidator(valid_username),
    Said(pattern=r"^[\w.-]+$", minLength=3, maxLength=50),
]
Email = Annotated[EmailStr, Said(maxLength=254)]
Password = Annotated[
    str,
    AfterValidator(clean),
    AfterValidator(not_blank),
    AfterValidator(valid_password),
    Said(pattern=WORDS, minLength=8, maxLength=128),
]
TimeZoneName = Annotated[
    str,
    AfterValidator(valid_timezone),
    Said(format="time-zone", examples=["Europe/Berlin"]),
]
LoginName = Annotated[
    str, Field(max_length=320), AfterValidator(clean), AfterValidator(not_blank), SAID_WORDS
]
KnownPassword = Annotated[
    str, Field(max_length=1_000), AfterValidator(clean), AfterValidator(not_blank), SAID_WORDS
]


class Register(Input):
    username: Username = Field(examples=["johndoe"])
    email: Email = Field(examples=["john@example.com"])
    password: Password = Field(examples=["SecurePass123!"])
    full_name: Label | None = Field(None, examples=["John Doe"])
    timezone: TimeZoneName = "UTC"


class Login(Input):
    """`username` takes the e-mail address too."""

    username: LoginName = Field(examples=["johndoe"])
    password: KnownPassword = Field(examples=["SecurePass123!"])


class LoggedInUser(Output):
    user_id: str
    username: str


class RegisteredUser(LoggedInUser):
    email: str
    full_name: str | None
    created_at: Moment


class LoginToken(Output):
    access_token: str
    token_type: Literal["bearer"] = "bearer"
    expires_in: int = LIFETIME_SECONDS
    user: LoggedInUser


class RegisterToken(LoginToken):
    user: RegisteredUser


class Profile(Output):
    user_id: str
    username: str
    email: str
    full_name: str | None
    timezone: str
    avatar_url: str | None
    bio: str | None
    preferences: dict[str, Any]
    created_at: Moment


class Message(Output):
    message: str


def key_of(name: str) -> str:
    return name.strip().casefold()


async def register(platform: Platform, form: Register, role: Role = "user") -> RegisterToken:
    """Create an account with its first zones; `Duplicate` when name or e-mail is taken."""
    password_hash = await hash_password(form.password)
    now, user_id = platform.clock(), str(uuid4())
    row: dict[str, Any] = {
        "id": user_id,
        "username": form.username,
        "username_key": key_of(form.username),
        "email": form.email,
        "email_key": key_of(form.email),
        "password_hash": password_hash,
        "full_name": form.full_name,
        "timezone": form.timezone,
        "preferences": {},
        "role": role,
        "created_at": now,
        "updated_at": now,
    }
    async with platform.database.write() as connection:
        await add_user(platform, connection, row)
        await connection.execute(insert(ProgressRow).values(first_progress(user_id)))
        await connection.execute(insert(ZoneRow), first_zones(user_id, now))
    return RegisterToken(
        access_token=issue_token(platform.secret, user_id, now, role=role),
        user=RegisteredUser(user_id=user_id, **row),
    )


async def add_user(platform: Platform, connection: AsyncConnection, row: dict[str, Any]) -> None:
    statement = insert_for(platform.database.engine, table_of(UserRow)).values(row)
    added = statement.on_conflict_do_nothing().returning(UserRow.id)
    if (await connection.execute(added)).first() is None:
        taken = await connection.execute(
            select(UserRow.id).where(UserRow.username_key == row["username_key"])
        )
        field = "username" if taken.first() is not None else "email"
        raise Duplicate(f"This {field} is taken; choose another or log in", field=field)


def first_progress(user_id: str) -> dict[str, Any]:
    return {
        "user_id": user_id,
        "streak": write_streak(Streak()),
        "metrics": {"level": 1},
        "paid_today": {},
        "task_counts": FIRST_COUNTS,
        "memo": {},
    }


def first_zones(user_id: str, now: datetime) -> list[dict[str, Any]]:
    return [
        {
            "user_id": user_id,
            "id": zone_id,
            "name": name,
            "icon": icon,
            "color": color,
            "sort_order": order,
            "created_at": now,
            "updated_at": now,
        }
        for order, (zone_id, name, icon, color) in enumerate(STARTING_ZONES, 1)
    ]


async def log_in(platform: Platform, form: Login, address: str) -> LoginToken:
    """A token for a right name and password; both wrong answers are alike, in like time.

    `address` is where the attempt comes from; too many wrong ones are `RateLimited`.
    """
    names = [f"name:{key_of(form.username)}", f"address:{address}"]
    await refuse_after_many(platform, names)
    async with platform.database.read() as connection:
        row = (await connection.execute(BY_LOGIN, {"login": key_of(form.username)})).first()
    if not await verify_password(form.password, row.password_hash if row else None) or row is None:
        await count_wrong(platform, names)
        raise Unauthorized("Username or password is not right")
    return LoginToken(
        access_token=token_of(platform, row),
        user=LoggedInUser(user_id=row.id, username=row.username),
    )


def token_of(platform: Platform, row: Any) -> str:
    return issue_token(platform.secret, row.id, platform.clock(), row.token_epoch, row.role)


async def get_profile(context: Context) -> Profile:
    """The caller's profile."""
    row = await context.first(PROFILE)
    if row is None:
        raise Unauthorized("This account is gone")
    return Profile.model_validate({**row._mapping, "user_id": row.id})  # type: ignore[attr-defined]


async def log_out(context: Context, claims: Claims) -> Message:
    """Revoke the token at once on every process."""
    gone = RevokedTokenRow.expires_at < context.now
    await context.execute(RevokedTokenRow.__table__.delete().where(gone))  # type: ignore[attr-defined]
    revoked = {"user_id": context.user.id, "expires_at": claims.expires_at}
    await context.insert_once(
        RevokedTokenRow, ("token_id",), {"token_id": claims.token_id, **revoked}
    )
    return Message(message="Successfully logged out")


async def token_for(platform: Platform, name: str) -> str:
    """A token without a password: for the operator at the command line."""
    async with platform.database.read() as connection:
        row = (await connection.execute(BY_LOGIN, {"login": key_of(name)})).first()
    if row is None:
        raise NotFound("user", name)
    return token_of(platform, row)


async def find_user(platform: Platform, name: str) -> str:
    """The id of a user by name: for the operator at the command line."""
    async with platform.database.read() as connection:
        row = (await connection.execute(BY_LOGIN, {"login": key_of(name)})).first()
    if row is None:
        raise NotFound("user", name)
    return str(row.id)


async def only_user(platform: Platform) -> tuple[str, str] | None:
    """(name, id) of the store's one user, None where there is none yet."""
    async with platform.database.read() as connection:
        rows = (await connection.execute(select(UserRow.username, UserRow.id).limit(2))).all()
    if len(rows) > 1:
        raise InvalidInput("There are several users here; choose one with --user NAME")
    return (rows[0].username, rows[0].id) if rows else None


async def give_role(platform: Platform, name: str, role: Role) -> None:
    """Set a user's role: for the operator at the command line."""
    changed = update(UserRow).where(UserRow.username_key == key_of(name))
    values = {"role": role, "updated_at": platform.clock()}
    async with platform.database.write() as connection:
        if not (await connection.execute(changed.values(values))).rowcount:
            raise NotFound("user", name)
