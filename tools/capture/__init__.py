"""Captures: what was said, the items read out of it, and the tasks they become."""

from tools.capture.file import Said, file_reading, store_text
from tools.capture.save import (
    answer_items,
    load_capture,
    save_capture,
    waiting_for_answer,
    waiting_items,
)
from tools.capture.shapes import (
    CaptureAnswer,
    Captured,
    CapturedItem,
    CaptureRequest,
    ItemDraft,
    Reading,
    SaveCapture,
    SavedCapture,
    SaveItem,
)

__all__ = [
    "CaptureAnswer",
    "CaptureRequest",
    "Captured",
    "CapturedItem",
    "ItemDraft",
    "Reading",
    "Said",
    "SaveCapture",
    "SaveItem",
    "SavedCapture",
    "answer_items",
    "file_reading",
    "load_capture",
    "save_capture",
    "store_text",
    "waiting_for_answer",
    "waiting_items",
]
