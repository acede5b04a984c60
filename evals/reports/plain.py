"""Markdown for people, JUnit for build servers, CSV for sheets."""

from __future__ import annotations

import csv
import io
from xml.etree import ElementTree

from evals.results import Result, Run
from evals.summary import summarise, table_of
from evals.transcript import Transcript

COLUMNS = (
    *("suite", "case", "repeat", "passed", "harmful", "trouble", "seconds", "tokens", "reason"),
    "judge",
)


def as_markdown(run: Run) -> str:
    """Figures of every suite, then each case that did not pass, with the reason."""
    head, *rows = table_of(run)
    table = [head, ["---"] * len(head), *rows]
    lines = [f"# {run.name}: {run.manifest.model}", ""]
    lines += ["| " + " | ".join(row) + " |" for row in table]
    open_cases = [result for result in run.results if not result.passed]
    if run.judges:
        lines += ["", f"The judge is {', '.join(run.judges)}; its grades decide nothing."]
    lines += ["", f"## Not passed: {len(open_cases)}", ""]
    lines += [f"- `{one.suite}/{one.case}` {one.reasons}" for one in open_cases]
    return "\n".join(lines) + "\n"


def as_junit(run: Run) -> str:
    """One testsuite a suite; what no model answered is an error, not a failure."""
    root = ElementTree.Element("testsuites", name=run.manifest.model)
    suites: dict[str, ElementTree.Element] = {}
    for line in summarise(run.results):
        failed = line.results - line.passed
        suites[line.suite] = ElementTree.SubElement(
            root,
            "testsuite",
            name=line.suite,
            tests=str(line.results + line.unknown),
            failures=str(failed),
            errors=str(line.unknown),
            time=f"{line.seconds:.3f}",
        )
    for result in run.results:
        add_case(suites[result.suite], result)
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def add_case(suite: ElementTree.Element, result: Result) -> None:
    name = result.case if result.repeat == 0 else f"{result.case} #{result.repeat + 1}"
    case = ElementTree.SubElement(
        suite, "testcase", classname=result.suite, name=name, time=f"{result.seconds:.3f}"
    )
    if result.passed:
        return
    kind = "failure" if result.counts else "error"
    readable = "".join(char for char in result.reasons if char.isprintable() or char == "\n")
    ElementTree.SubElement(case, kind, message=readable[:300]).text = readable


def as_csv(run: Run) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for one in run.results:
        writer.writerow(
            [
                *(one.suite, one.case, one.repeat, int(one.passed), int(one.is_harmful)),
                *(one.trouble or "", one.seconds, one.tokens, one.reasons),
                grade_of(run, one),
            ]
        )
    return text.getvalue()


def grade_of(run: Run, result: Result) -> str:
    judgement = run.judgements.get(result.key)
    grade = judgement.grade if judgement is not None else None
    return "" if grade is None else str(grade)


def transcript_text(record: Transcript | None) -> str:
    if record is None:
        return "(no transcript was kept)"
    lines = [record.reason] if record.reason else []
    for turn in record.turns:
        lines.append(f"> {turn.said}")
        lines += [f"  · {call.tool}: {call.summary}" for call in turn.calls]
        lines.append(turn.reply)
    lines += [f"{name}: {value}" for name, value in record.output.items()]
    return "\n".join(lines)
