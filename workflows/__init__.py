"""Several steps in order, with branches and pauses (LangGraph), and the jobs behind requests."""
