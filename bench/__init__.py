"""Measurements on this machine, each as a table a person can read: `python3 run.py bench`."""
