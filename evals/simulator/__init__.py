"""Synthetic people who live with the application: how much policies differ for them."""
