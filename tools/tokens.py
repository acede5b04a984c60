"""Access tokens: signed, one hour, each with an id that a logout revokes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from uuid import uuid4

import jwt

from tools.errors import Unauthorized

LIFETIME_SECONDS = 3600
ALGORITHM = "HS256"
KEPT_TOKENS = 4_096


@dataclass(frozen=True)
class Claims:
    user_id: str
    token_id: str
    epoch: int
    role: str
    expires_at: datetime


def issue_token(
    secret: str, user_id: str, now: datetime, epoch: int = 0, role: str = "user"
) -> str:
    """A bearer token for the user, valid for `LIFETIME_SECONDS`.

    `epoch` counts the password changes that ended all tokens before; `role` only widens the
    rate limit, rights are read from the store.
    """
    issued = int(now.timestamp())
    claims = {
        "sub": user_id,
        "jti": uuid4().hex,
        "epoch": epoch,
        "role": role,
        "iat": issued,
        "exp": issued + LIFETIME_SECONDS,
    }
    return jwt.encode(claims, secret, algorithm=ALGORITHM)


def read_token(secret: str, token: str, now: datetime) -> Claims:
    """Who a token speaks for; `Unauthorized` when it is forged, malformed or expired."""
    try:
        claims = verified(secret, token)
    except (jwt.InvalidTokenError, ValueError, TypeError, OverflowError):
        raise Unauthorized("The token is not valid; log in to get one") from None
    if claims.expires_at <= now:
        raise Unauthorized("The token has expired; log in again")
    return claims


@lru_cache(maxsize=KEPT_TOKENS)
def verified(secret: str, token: str) -> Claims:
    """The claims of a token whose signature holds; that never changes, so it is kept."""
    claims = jwt.decode(
        token,
        secret,
        algorithms=[ALGORITHM],
        options={
            "verify_exp": False,
            "verify_iat": False,
            "require": ["exp", "sub", "jti", "epoch"],
        },
    )
    return Claims(
        user_id=str(claims["sub"]),
        token_id=str(claims["jti"]),
        epoch=int(claims["epoch"]),
        role=str(claims.get("role")),
        expires_at=datetime.fromtimestamp(int(claims["exp"]), UTC),
    )
