"""Captures: what was said, the items read out of it, and the tasks they become."""

from tools.capture.file import Said, file_reading, store_text
from tools.capture.refine import (
    CaptureReading,
    ItemChange,
    Refined,
    differences,
    in_words,
    refine_capture,
)
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
    Clarified,
    ClarifyRequest,
    ItemDraft,
    Reading,
    SaveCapture,
    SavedCapture,
    SaveItem,
)
from tools.capture.stats import CaptureStats, get_capture_stats

__all__ = [
    "CaptureAnswer",
    "CaptureRequest",
    "CaptureStats",
    "Clarified",
    "ClarifyRequest",
    "Captured",
    "CapturedItem",
    "CaptureReading",
    "ItemChange",
    "ItemDraft",
    "Reading",
    "Refined",
    "Said",
    "SaveCapture",
    "SaveItem",
    "SavedCapture",
    "answer_items",
    "differences",
    "file_reading",
    "get_capture_stats",
    "in_words",
    "load_capture",
    "refine_capture",
    "save_capture",
    "store_text",
    "waiting_for_answer",
    "waiting_items",
]
