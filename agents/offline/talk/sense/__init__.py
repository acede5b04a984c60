"""Clauses that no rule fits, weighed by what stands in them: tasks, days, lengths and cues."""
