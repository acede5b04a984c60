"""Dates by number and by name: ISO, slashes, "March 5th", "the 5th", "2nd Friday in Feb"."""

from agents.offline.grammar.dates.doms import DOMS
from agents.offline.grammar.dates.feasts import FEASTS
from agents.offline.grammar.dates.months import MONTHS_ALONE
from agents.offline.grammar.dates.named import DAY_FIRST, MONTH_FIRST
from agents.offline.grammar.dates.nths import NTHS
from agents.offline.grammar.dates.numeric import NUMERIC

DATE_TABLES = (NUMERIC, MONTH_FIRST, DAY_FIRST, MONTHS_ALONE, DOMS, NTHS, FEASTS)
