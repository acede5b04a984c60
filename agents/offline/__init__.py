"""The built-in brain: deterministic, always there, and spoken to like any model."""
