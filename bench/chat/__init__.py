"""What a turn of the chat costs, and a capture that waits for its model."""
