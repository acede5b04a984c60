"""What the secretary does when spoken to: small typed tools over the others."""
