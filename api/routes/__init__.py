"""One file a feature, the same word as its tool."""
