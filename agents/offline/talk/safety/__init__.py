"""What comes before any task: words of crisis, and questions for a doctor."""
