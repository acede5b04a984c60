"""HTTP and WebSocket in, typed call, JSON out."""
