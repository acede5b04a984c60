"""The built-in reader of captured text: dates, recurrences, marks and items without a model.

How it decides where people mean different things:

- A day without a time is noon in the user's zone; parts of the day ("tonight") give no time.
- Days and times are the next that fit. "next Friday" is the Friday of next week, "next week" its
  Monday, "next month" its first day, the end of a week its Friday, a range its start.
- 1 to 6 without am or pm is the afternoon; 7 to 11 the morning, or the evening once that is past.
- 3/4 is March 4th; a first number above 12 is the day.
- "!" is medium, "!!" high, "!!!" urgent; p1 urgent to p4 low; "urgent" and "asap" urgent.
- A recurrence is due on its first day where its words pin one ("every Monday"), else it has no due.
- A date belongs to the item it stands in; a heading ("Friday: ...") covers its list, and so does
  a day at the end of actions listed with commas. "The day after" follows the last day named.
- What is told ("tell Ann that it is on Friday") or moved ("from Monday to Friday") is no due date.
- "Is it open on Sunday?" has no due date, "should I call on Sunday?" has one.
"""

from agents.offline.grammar.reader import read
from agents.offline.grammar.shapes import ParsedItem, Reading

__all__ = ["ParsedItem", "Reading", "read"]
