"""A run for readers: one HTML file, Markdown, JUnit and CSV."""

from evals.reports.page import as_html
from evals.reports.plain import as_csv, as_junit, as_markdown, transcript_text

__all__ = ["as_csv", "as_html", "as_junit", "as_markdown", "transcript_text"]
