"""The API against its floor, with many tasks, and with many callers: `run.py bench api`."""
