"""Messages as lines of plain words that know where they stood."""
