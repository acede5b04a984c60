"""What a clause asks for by what was learned of many labelled messages, where no rule reads it."""
