"""Times of day: digits, spoken clocks, ranges, bare hours and parts of the day."""

from agents.offline.grammar.clock.hours import HOURS_ALONE, HOURS_LED
from agents.offline.grammar.clock.parts import AT_PART, NOON, PARTS, TONIGHT
from agents.offline.grammar.clock.ranges import FROM_TO, HOUR_TO_HOUR
from agents.offline.grammar.clock.spoken import PAST_HOUR, SPOKEN
from agents.offline.grammar.clock.written import DIGITS, WRITTEN

CLOCK_TABLES = (
    WRITTEN,
    DIGITS,
    SPOKEN,
    PAST_HOUR,
    HOURS_LED,
    HOURS_ALONE,
    FROM_TO,
    HOUR_TO_HOUR,
    NOON,
    TONIGHT,
    AT_PART,
    PARTS,
)
