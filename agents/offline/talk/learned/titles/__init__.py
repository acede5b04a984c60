"""Which words of a message are the titles of what shall be added, learned from messages."""
