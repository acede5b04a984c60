from __future__ import annotations

from fastapi import APIRouter, Request

from api.deps import CurrentClaims, CurrentPlatform, CurrentWorkspace, Reading, Writing
from api.lazily import load
from api.limits import client_address
from tools import account, auth, profile
from tools.account import DeleteAccount
from tools.auth import Login, LoginToken, Message, Profile, Register, RegisterToken
from tools.profile import ProfileUpdate

router = APIRouter(prefix="/api/auth", tags=["Authentication"])


@router.post("/register", status_code=201)
async def register(platform: CurrentPlatform, form: Register) -> RegisterToken:
    """Create an account and get its first token."""
    return await auth.register(platform, form)


@router.post("/login")
async def log_in(request: Request, platform: CurrentPlatform, form: Login) -> LoginToken:
    """Get a token for a username (or e-mail) and password."""
    return await auth.log_in(platform, form, client_address(request.scope, platform.settings))


@router.get("/profile")
async def get_profile(context: Reading) -> Profile:
    """The caller's profile."""
    return await auth.get_profile(context)


@router.put("/profile")
@router.patch("/profile", operation_id="patch_profile")
async def update_profile(workspace: CurrentWorkspace, changes: ProfileUpdate) -> Profile:
    """Change the given fields; a new password ends all other tokens."""
    return await profile.update_profile(workspace, changes)


@router.delete("/account", status_code=204)
async def delete_account(workspace: CurrentWorkspace, form: DeleteAccount) -> None:
    """End the account with everything in it; asks for the password again."""
    flows = await account.delete_account(workspace, form)
    if flows:
        await load("workflows.checkpoints")
        from workflows.checkpoints import forget_flows

        await forget_flows(workspace.platform, flows)


@router.post("/logout")
async def log_out(context: Writing, claims: CurrentClaims) -> Message:
    """Revoke this token at once."""
    return await auth.log_out(context, claims)
