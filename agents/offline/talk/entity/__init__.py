"""Which tasks a message speaks of."""
