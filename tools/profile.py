"""Changing one's own profile and password."""

from __future__ import annotations

import json
import re
from math import isfinite
from typing import Annotated, Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError
from sqlalchemy import bindparam, select

from storage.statements import changing
from storage.tables import UserRow
from tools.alarms import set_alarms
from tools.auth import Email, Password, Profile, TimeZoneName, get_profile, key_of
from tools.context import Context, Workspace
from tools.errors import Duplicate, Forbidden, InvalidInput
from tools.passwords import hash_password, verify_password
from tools.progress import skip_days
from tools.rules.days import activity_day
from tools.schema import ANY_TEXT, SAID_TEXT, IfGiven, Said
from tools.shapes import Input, Label, clean

MOST_PREFERENCES = 50
MOST_PREFERENCE_BYTES = 10_000
DEEPEST_PREFERENCE = 10
MODES = ("full", "calm", "off")
CLOCK = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")
ALARMING = {"timezone", "preferences"}
"""What says when things begin by themselves."""
NULLABLE = {"full_name", "avatar_url", "bio"}
HASH = select(UserRow.password_hash).where(UserRow.id == bindparam("user_id"))
EMAIL_OWNER = select(UserRow.id).where(UserRow.email_key == bindparam("email_key"))
Bio = Annotated[str, Field(max_length=1_000), AfterValidator(clean), SAID_TEXT]


def https_address(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.hostname:
        raise PydanticCustomError("avatar_url", "Use an https:// address")
    return url


def clean_value(value: Any, depth: int = 0) -> Any:
    """A JSON value with its texts as they are stored; refused where the store could not keep it."""
    if depth > DEEPEST_PREFERENCE:
        raise PydanticCustomError("depth", "Nested too deep; ten levels are possible")
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, float) and not isfinite(value):
        raise PydanticCustomError("number", "Use a finite number")
    if isinstance(value, list):
        return [clean_value(part, depth + 1) for part in value]
    if isinstance(value, dict):
        return {clean(name): clean_value(part, depth + 1) for name, part in value.items()}
    return value


def valid_preferences(preferences: dict[str, Any]) -> dict[str, Any]:
    preferences = {clean(name): clean_value(value) for name, value in preferences.items()}
    refuse_no_clock(preferences.get("brief_at"))
    mode = preferences.get("gamification")
    if mode is not None and mode not in MODES:
        raise PydanticCustomError("gamification", "gamification is full, calm or off")
    return preferences


def refuse_no_clock(said: Any) -> None:
    """ "07:30", local time; null for no briefing."""
    if said is not None and not (isinstance(said, str) and CLOCK.fullmatch(said)):
        raise PydanticCustomError("brief_at", "brief_at is a time of day like 07:30")


CurrentPassword = Annotated[str, Field(max_length=1_000), AfterValidator(clean), SAID_TEXT]
AvatarUrl = Annotated[
    str,
    Field(max_length=2_000),
    AfterValidator(clean),
    AfterValidator(https_address),
    Said(format="uri", pattern="^[Hh][Tt][Tt][Pp][Ss]://[^/?#]"),
]
Preferences = Annotated[
    dict[str, Any],
    AfterValidator(valid_preferences),
    Said(
        properties={
            "gamification": {"enum": [*MODES, None]},
            "brief_at": {"type": ["string", "null"], "pattern": f"^{CLOCK.pattern}$"},
        },
        propertyNames={"pattern": ANY_TEXT},
    ),
]

PASSWORDS_GO_TOGETHER: dict[str, Any] = {
    "dependentSchemas": {
        "password": {
            "required": ["current_password"],
            "properties": {"current_password": {"type": "string", "minLength": 1}},
        }
    }
}


class ProfileUpdate(Input):
    """Absent stays, null clears; preferences are merged key by key, null removes a key.

    A new password needs the current one and ends all other tokens.
    """

    model_config = ConfigDict(json_schema_extra=PASSWORDS_GO_TOGETHER)

    full_name: Label | None = None
    email: IfGiven[Email] = None
    timezone: IfGiven[TimeZoneName] = None
    avatar_url: AvatarUrl | None = None
    bio: Bio | None = None
    preferences: IfGiven[Preferences] = None
    password: IfGiven[Password] = None
    current_password: CurrentPassword | None = None


async def update_profile(workspace: Workspace, changes: ProfileUpdate) -> Profile:
    """Change the given fields; the answer is the whole profile."""
    refuse_nulls(changes.model_dump(exclude_unset=True, exclude={"current_password"}))
    fields = changes.model_dump(exclude_unset=True, exclude={"password", "current_password"})
    hashed = await new_password_hash(workspace, changes) if changes.password else None
    async with workspace.begin() as context:
        columns = await as_columns(context, fields)
        if hashed is not None:
            columns |= await ending_other_tokens(context, hashed, workspace.token_id)
        if columns:
            await write(context, columns)
        if changed := {name: columns[name] for name in ALARMING & set(columns)}:
            await set_alarms(context, **changed)
        return await get_profile(context)


def refuse_nulls(fields: dict[str, Any]) -> None:
    wrong = sorted(name for name, value in fields.items() if value is None and name not in NULLABLE)
    if wrong:
        raise InvalidInput(f"These fields can not be null: {', '.join(wrong)}", fields=wrong)


async def new_password_hash(workspace: Workspace, changes: ProfileUpdate) -> str:
    """Checked and hashed while no transaction is open."""
    if not changes.current_password:
        raise InvalidInput("A new password needs current_password", field="current_password")
    async with workspace.read() as context:
        known = await context.scalar(HASH)
    if not await verify_password(changes.current_password, known):
        raise Forbidden("current_password is not right")
    assert changes.password is not None  # noqa: S101 (asked for by the caller)
    return await hash_password(changes.password)


async def as_columns(context: Context, fields: dict[str, Any]) -> dict[str, Any]:
    columns = dict(fields)
    if "email" in fields:
        columns["email_key"] = await free_email_key(context, fields["email"])
    if "preferences" in fields:
        columns["preferences"] = merged(context.user.preferences, fields["preferences"])
    if "timezone" in fields:
        move_to_zone(context, ZoneInfo(fields["timezone"]))
    return columns


async def free_email_key(context: Context, email: str) -> str:
    owner = await context.execute(EMAIL_OWNER, {"email_key": key_of(email)})
    if owner.scalar() not in (None, context.user.id):
        raise Duplicate("This email is taken", field="email")
    return key_of(email)


def merged(known: dict[str, Any], changes: dict[str, Any]) -> dict[str, Any]:
    """Key by key; what is too much is refused."""
    both = {name: value for name, value in {**known, **changes}.items() if value is not None}
    size = len(json.dumps(both, ensure_ascii=False).encode("utf-8", "replace"))
    if len(both) > MOST_PREFERENCES or size > MOST_PREFERENCE_BYTES:
        raise InvalidInput(
            f"Preferences hold {MOST_PREFERENCES} keys and {MOST_PREFERENCE_BYTES:,} bytes",
            field="preferences",
        )
    return both


def move_to_zone(context: Context, zone: ZoneInfo) -> None:
    """Dates that the move jumps over are not missed."""
    skip_days(context, context.today, activity_day(context.now, zone))


async def ending_other_tokens(
    context: Context, password_hash: str, token_id: str | None
) -> dict[str, Any]:
    epoch = await context.scalar(
        select(UserRow.token_epoch).where(UserRow.id == bindparam("user_id"))
    )
    return {"password_hash": password_hash, "token_epoch": epoch + 1, "kept_token_id": token_id}


async def write(context: Context, columns: dict[str, Any]) -> None:
    columns = {**columns, "updated_at": context.now}
    statement = changing(UserRow, ("id",), frozenset(columns))
    values = {f"new_{name}": value for name, value in columns.items()}
    await context.execute(statement, {"key_id": context.user.id, **values})
