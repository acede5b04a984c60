"""What people ask for, one family of rules a file; in each the first rule that fits decides."""
