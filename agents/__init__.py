"""Where a model decides: pydantic-ai agents over the typed tools, and the built-in brain."""
