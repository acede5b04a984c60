"""Two ways to the secretary: this process on its own store, or a server over HTTP."""
