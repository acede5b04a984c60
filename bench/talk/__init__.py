"""What the built-in brain makes of messages that people write to the secretary."""
