"""Word lists of the grammar, by theme."""
