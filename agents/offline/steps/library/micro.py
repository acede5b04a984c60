"""Moves of a minute or so, for splitting a single step again."""

FALLBACK = """
@ any step | | | chair
1 🌬️ Take one slow breath and stand up
1 👉 Get out what you need for {the} | Get out the one thing you need
4 ⏱️ Set a timer and start on {the} | Set a timer and start
"""

TEXT = """
@ call | CALL ask speak talk | | phone
1 📱 Take out your phone and open the dial pad
1 🔢 Find the number for {the} | Find the number
4 📞 Press call and say hello | Press call
"""
