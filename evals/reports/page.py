"""The HTML report: one file, nothing to load, plots drawn as SVG."""

from __future__ import annotations

from html import escape

from evals.reports.plain import transcript_text
from evals.results import Result, Run
from evals.summary import Line, summarise, table_of

BAR, GAP, LEFT, WIDTH = 18, 8, 130, 520
BEST = 5
STYLE = """
body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;
color:#1b2430}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.3rem .6rem;
border-bottom:1px solid #dde3ea;vertical-align:top}pre{white-space:pre-wrap;background:#f5f7f9;
padding:.6rem;border-radius:6px}summary{cursor:pointer}.no{color:#a33}.harm{color:#fff;
background:#a33;border-radius:4px;padding:0 .3rem}.what{color:#667}
@media(prefers-color-scheme:dark){body{background:#14181d;color:#e4e8ec}pre{background:#20262d}
th,td{border-color:#333c46}}
"""


def as_html(runs: list[Run]) -> str:
    """One run, or a ladder of models side by side."""
    parts = [section(run) for run in runs]
    title = ", ".join(run.manifest.model for run in runs)
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>Evals: {escape(title)}</title><style>{STYLE}</style></head>\n"
        f"<body><h1>Evals: {escape(title)}</h1>\n{''.join(parts)}</body></html>\n"
    )


def section(run: Run) -> str:
    lines = summarise(run.results)
    return (
        f"<h2>{escape(run.manifest.model)} <span class=what>{escape(run.name)}</span></h2>\n"
        f"{plot(lines)}\n{table(run)}\n{not_passed(run)}\n"
    )


def plot(lines: list[Line]) -> str:
    """A bar a suite: the share that passed, and its 95 % interval as a line."""
    height = len(lines) * (BAR + GAP) + 24
    rows = [bar(number, line) for number, line in enumerate(lines)]
    label = "Share of passed results by suite"
    return (
        f'<svg role="img" aria-label="{label}" viewBox="0 0 {LEFT + WIDTH + 70} {height}" '
        f'width="100%" style="max-width:50rem">{"".join(rows)}</svg>'
    )


def bar(number: int, line: Line) -> str:
    top, length = number * (BAR + GAP), line.share * WIDTH
    low, high = (LEFT + end * WIDTH for end in (line.interval.low, line.interval.high))
    middle = top + BAR / 2
    return (
        f'<text x="{LEFT - 8}" y="{top + 14}" text-anchor="end" font-size="13" '
        f'fill="currentColor">{escape(line.suite)}</text>'
        f'<rect x="{LEFT}" y="{top}" width="{length:.1f}" height="{BAR}" rx="3" fill="#4a8c7b"/>'
        f'<line x1="{low:.1f}" x2="{high:.1f}" y1="{middle}" y2="{middle}" '
        'stroke="currentColor" stroke-width="2"/>'
        f'<text x="{LEFT + WIDTH + 8}" y="{top + 14}" font-size="13" '
        f'fill="currentColor">{line.share:.0%}</text>'
    )


def table(run: Run) -> str:
    head, *rows = table_of(run)
    names = "".join(f"<th>{escape(name)}</th>" for name in head)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows
    )
    told = f"<p>The judge is {escape(', '.join(run.judges))}; its grades decide nothing.</p>"
    whole = f"<table><thead><tr>{names}</tr></thead><tbody>{body}</tbody></table>"
    return whole + (told + judged(run) if run.judges else "")


def judged(run: Run) -> str:
    """Every grade below the best with the judge's reason."""
    found = [one for one in run.judgements.values() if one.grade != BEST]
    rows = "".join(
        f"<li>{escape(one.suite)}/{escape(one.case)}: {one.grade or 'no grade'} "
        f"({escape(', '.join(map(str, one.votes)))}) {escape(one.reason)}</li>"
        for one in found
    )
    return f"<details><summary>Grades below {BEST}: {len(found)}</summary><ul>{rows}</ul></details>"


def not_passed(run: Run) -> str:
    found = [result for result in run.results if not result.passed]
    if not found:
        return "<p>Every case passed.</p>"
    return f"<h3>Not passed: {len(found)}</h3>" + "".join(one_case(run, one) for one in found)


def one_case(run: Run, result: Result) -> str:
    harm = ' <span class="harm">harm</span>' if result.is_harmful else ""
    checks = "".join(
        f"<li class=no>{escape(check.name)}: {escape(check.reason)}</li>"
        for check in result.checks
        if not check.passed
    )
    told = escape(transcript_text(run.transcripts.get(result.key)))
    return (
        f"<details><summary>{escape(result.suite)}/{escape(result.case)}{harm}</summary>"
        f"<ul>{checks}</ul><pre>{told}</pre></details>"
    )
