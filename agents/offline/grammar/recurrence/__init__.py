"""What repeats: "every other Friday", "monthly on the 1st", "Tuesdays and Thursdays"."""

from agents.offline.grammar.recurrence.by_month import BY_MONTH
from agents.offline.grammar.recurrence.regular import ADVERBS, EVERY_SO_OFTEN
from agents.offline.grammar.recurrence.times import AFTER_EACH, TIMES
from agents.offline.grammar.recurrence.weekly import BY_DAYS

CYCLE_TABLES = (EVERY_SO_OFTEN, ADVERBS, BY_DAYS, BY_MONTH, TIMES, AFTER_EACH)
