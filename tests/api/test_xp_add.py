"""XP from an admin, for anybody."""

from __future__ import annotations

from typing import Any

from httpx2 import AsyncClient

from tests.api.answers import check_error, stored
from tests.api.later import balance, got, paid, posted
from tests.conftest import Someone
from tests.workspaces import kinds_of
from tools.auth import give_role
from tools.context import Platform

ADD = "/api/gamification/xp/add"


def gift(someone: Someone, amount: Any = 50, **fields: Any) -> dict[str, Any]:
    return {"user_id": someone.user_id, "xp_amount": amount, "reason": "A gift", **fields}


async def test_anonymous_is_refused(http: AsyncClient) -> None:
    check_error(await http.post(ADD, json={}), 401)


async def test_users_and_premium_users_may_not(
    platform: Platform, anna: Someone, bert: Someone
) -> None:
    await give_role(platform, "bert", "premium")
    before = await stored(platform)
    for someone in (anna, bert):
        for receiver in (anna, bert):
            check_error(await someone.post(ADD, gift(receiver)), 403)
    assert await stored(platform) == before


async def test_an_admin_gives_to_anybody_and_the_ledger_says_why(
    platform: Platform, anna: Someone, bert: Someone
) -> None:
    await give_role(platform, "anna", "admin")
    await posted(anna, ADD, gift(bert, 3_250))  # and 200 for the levels 5 and 10
    assert await posted(anna, ADD, gift(bert, reason="Completed complex task")) == {
        "user_id": bert.user_id,
        "previous_xp": 3_450,
        "added_xp": 50,
        "new_xp": 3_500,
        "level_up": False,
        "current_level": 12,
    }
    entry = (await got(bert, "/api/v2/xp/ledger"))["entries"][0]
    assert (entry["kind"], entry["amount"]) == ("admin", 50)
    assert entry["reason"] == "Completed complex task"
    assert (await balance(anna), await balance(bert)) == (0, 3_500)
    assert await kinds_of(anna.workspace) == []
    assert "xp_gained" in await kinds_of(bert.workspace)
    assert (await posted(anna, ADD, gift(anna)))["new_xp"] == 50


async def test_the_same_gift_twice_is_two_gifts_without_a_cap(
    platform: Platform, anna: Someone
) -> None:
    await give_role(platform, "anna", "admin")
    body = await posted(anna, ADD, gift(anna, 49))
    assert (body["level_up"], body["current_level"]) == (False, 1)
    body = await posted(anna, ADD, gift(anna, 1))
    assert (body["level_up"], body["current_level"]) == (True, 2)
    for _ in range(3):
        await posted(anna, ADD, gift(anna, 100_000))
    assert await paid(anna, "admin") == [49, 1, 100_000, 100_000, 100_000]


async def test_the_receiver_is_in_the_body_alone(
    platform: Platform, anna: Someone, bert: Someone
) -> None:
    await give_role(platform, "anna", "admin")
    before = await stored(platform)
    check_error(await anna.post(f"{ADD}?user_id={bert.user_id}", gift(bert)), 403)
    check_error(await anna.post(ADD, gift(bert), **{"X-User-ID": bert.user_id}), 403)
    assert await stored(platform) == before
    own = {"X-User-ID": anna.user_id}
    assert (await anna.post(ADD, gift(bert), **own)).status_code == 200


async def test_wrong_values_are_refused_and_give_nothing(platform: Platform, anna: Someone) -> None:
    await give_role(platform, "anna", "admin")
    wrongs: list[tuple[Any, int]] = [
        *((gift(anna, amount), 422) for amount in (0, -5, 100_001, 1.5, "50", True, None)),
        *((gift(anna, reason=reason), 422) for reason in ("", " \t", "x" * 201, 5, None)),
        (gift(anna, reason="bell \x07"), 422),
        (gift(anna, reason="nul \x00"), 400),
        (gift(anna, kind="box"), 422),
        (gift(anna, user_id="550e8400-e29b-41d4-a716-446655440000"), 404),
        (gift(anna, user_id="anna"), 404),
        (gift(anna, user_id="nul \x00"), 400),
        (gift(anna, user_id="half \ud800"), 422),
        (gift(anna, user_id=None), 422),
        (gift(anna, user_id=5), 422),
        ({"xp_amount": 50, "reason": "A gift"}, 422),
        ({}, 422),
        ([], 422),
    ]
    before = await stored(platform)
    for wrong, status in wrongs:
        check_error(await anna.post(ADD, wrong), status)
    assert await stored(platform) == before


async def test_a_role_taken_away_is_gone_at_once(platform: Platform, anna: Someone) -> None:
    await give_role(platform, "anna", "admin")
    await posted(anna, ADD, gift(anna))
    await give_role(platform, "anna", "user")
    check_error(await anna.post(ADD, gift(anna)), 403)
