"""If-then cues: a moment that comes anyway, tied to the first step."""

MOMENTS = {
    "desk": "When you sit down at your desk",
    "phone": "When you next pick up your phone",
    "kitchen": "When you walk into the kitchen",
    "room": "When you walk into the room",
    "door": "When you next pass your front door",
    "chair": "When you get up from your chair",
    "meal": "When you finish your next meal",
    "bed": "When you have brushed your teeth tonight",
    "drink": "When your next cup of tea or coffee is poured",
    "home": "When you come home and take off your shoes",
}


def cue_for(moment: str, first_step: str) -> str:
    """ "When you sit down at your desk, open the file." """
    return f"{MOMENTS[moment]}, {first_step[0].lower()}{first_step[1:].rstrip('.')}."
