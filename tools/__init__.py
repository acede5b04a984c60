"""The product: what can be done, as typed functions over the store."""
