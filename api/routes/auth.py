from __future__ import annotations

from fastapi import APIRouter, Request

from api.deps import CurrentClaims, CurrentPlatform, CurrentWorkspace, Reading, Writing
from api.lazily import load
from api.limits import client_address
from api.refusals import refusals
from tools import account, auth, profile
from tools.account import DeleteAccount
from tools.auth import Login, LoginToken, Message, Profile, Register, RegisterToken
from tools.profile import ProfileUpdate

router = APIRouter(prefix="/api/auth", tags=["Authentication"])


@router.post("/register", status_code=201, responses=refusals(409))
async def register(platform: CurrentPlatform, form: Register) -> RegisterToken:
    """Create an account and get its first token.

    The account begins with the zones Work, Life and Self. 409 names the field that is taken.
    """
    return await auth.register(platform, form)


@router.post("/login", responses=refusals(401))
async def log_in(request: Request, platform: CurrentPlatform, form: Login) -> LoginToken:
    """Get a token for a username (or e-mail) and password.

    After several wrong passwords for a name or from an address the answer is 429 for a while.
    """
    return await auth.log_in(platform, form, client_address(request.scope, platform.settings))


@router.get("/profile")
async def get_profile(context: Reading) -> Profile:
    """The caller's profile."""
    return await auth.get_profile(context)


@router.put("/profile", responses=refusals(409))
@router.patch("/profile", operation_id="patch_profile", responses=refusals(409))
async def update_profile(workspace: CurrentWorkspace, changes: ProfileUpdate) -> Profile:
    """Change the given fields; a new password ends all other tokens.

    PUT and PATCH are the same here. 409 when the e-mail address is taken, 403 when
    `current_password` is not right.
    """
    return await profile.update_profile(workspace, changes)


@router.delete("/account", status_code=204)
async def delete_account(workspace: CurrentWorkspace, form: DeleteAccount) -> None:
    """End the account with everything in it; asks for the password again.

    There is no way back: get `/api/v2/export` first. 403 when the password is not right.
    """
    flows = await account.delete_account(workspace, form)
    if flows:
        await load("workflows.checkpoints")
        from workflows.checkpoints import forget_flows

        await forget_flows(workspace.platform, flows)


@router.post("/logout")
async def log_out(context: Writing, claims: CurrentClaims) -> Message:
    """Revoke this token at once.

    Its WebSockets are closed, and the next call with it gets 401. Other tokens stay.
    """
    return await auth.log_out(context, claims)
