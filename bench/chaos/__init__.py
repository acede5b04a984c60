"""Real processes, killed and cut off; what was accepted happens once all the same."""
