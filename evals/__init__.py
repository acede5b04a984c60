"""Measuring the agents: suites of cases, a runner, comparisons, reports, simulated people."""
