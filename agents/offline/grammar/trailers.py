"""What people say behind the thing itself: "please", "too", "on my calendar"."""

import re

_TRAILER = re.compile(
    r"(?:,? ?(?:that'?d be (?:great|good|nice|lovely|amazing)"
    r"|that would be (?:great|good|nice|lovely)|if (?:that'?s|it'?s) (?:ok|okay|alright|possible)"
    r"|please|thanks|thank you|thx|pls|lol|as well|too|or something|or so|i guess|you know"
    r"|and stuff|(?:on|to|in|onto) (?:my|the) (?:calendar|to-?do list|list|schedule"
    r"|agenda)))+\s*[.!]*$"
)


def trailer_start(folded: str, start: int, end: int) -> int:
    """Offset where "please", "too" or "on my calendar" at the end begin."""
    match = _TRAILER.search(folded, max(start, end - 60), end)
    return match.start() if match else end
