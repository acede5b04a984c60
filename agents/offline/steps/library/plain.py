"""Scripts for what nothing else knows, and the plain steps that fill a gap."""

TEXT = """
@ anything
when: desk
1 ✍️ *Write {the} at the top of a page | Take a pen and a sheet of paper
3 🎯 *Write in one line what done looks like | Write one line on what done looks like
4 📝 List the parts of {the} | List the parts you can think of
2 🧰 Get out what you need for {the} | Get out what you need
2 ☝️ Circle the easiest part
8 ▶️ *Do the easiest part of {the} | Do the easiest part first
6 🔁 Do the next part on your list
3 👀 Look over what you have done
1 ✅ *Note what is left and when you will do it

@ openers
when: desk
1 🧹 Clear a small space in front of you
1 🥤 Pour yourself a glass of water

@ safe
when: desk
2 📝 Write down the very first thing to do
5 ⏱️ Set a timer and work on that one thing
1 ✅ Note where you stopped
1 🙂 Tell someone what you got done

@ extras
when: desk
8 ▶️ Work on the next small part of {the} | Work on the next small part
2 🥤 Stand up, stretch and drink some water
7 🔁 Carry on with {the} where you stopped | Carry on where you stopped
3 👀 Look over what you have so far
7 ⏱️ Set a timer and do one more part
5 🧩 Finish one small thing that is still open
2 🌬️ Take a short break away from the screen
6 🧗 Do a little of the part you like least
6 🌱 Do the part you like most
4 🗒️ Write down open questions and who can answer them
2 💾 Save or put away what is done

@ pause
when: desk
1 📌 *Write down where to start next time | Note what comes next

@ later
when: desk
1 📌 *Note where to go on with “{object}” next time
1 📌 Write “{object}” on the list for next time

@ sticky note
when: desk
1 🗒️ Write “{object}” on a sticky note
1 🗒️ Say “{object}” out loud once
1 🗒️ Type “{object}” in your notes

@ closers
when: desk
1 ☑️ Cross “{object}” off your list
1 ☑️ Tick off “{object}” on your list
1 ☑️ Mark “{object}” as done for today
"""
