"""Properties run the same examples every time, and leave nothing behind."""

from hypothesis import settings

settings.register_profile("rules", derandomize=True, database=None, deadline=None, max_examples=15)
settings.load_profile("rules")
