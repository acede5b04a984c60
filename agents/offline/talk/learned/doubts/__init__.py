"""What the words of a message make doubtful in what was read of it: put right, or asked first."""
