"""The day, the window and the busy times of a plan, as a whole message tells them."""
