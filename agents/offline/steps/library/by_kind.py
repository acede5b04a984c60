"""Scripts for verbs that nobody listed: by hand, on a screen, on paper or with people."""

TEXT = """
@ hands
when: room
1 🚶 *Go to {the} and take a good look | Go there and take a good look
1 📸 Take a photo of {the} as it is now | Take a photo of how it is now
3 🔎 *Watch a short video on how it is done
2 🧰 *Put the tools and materials in one place
2 🧹 Clear some space and lay down an old towel
7 ▶️ *Start with one small part
7 🔁 *Do the rest of {the} | Do the rest
2 👀 Check {the} and fix what is not right | Check it and fix what is not right
2 🧽 Wipe up and put the tools away

@ screen
when: desk
1 💻 *Open {the} on your screen | Open it on your screen
3 📝 List what has to change and what must stay
3 💾 *Make a copy or export before you change anything
2 📖 Look up the guide for it
6 ▶️ *Change one small thing first
3 🔘 *Check that it still works
6 🔁 *Do the rest of {the} | Do the rest
1 🔑 Note the new settings or passwords

@ paper
when: desk
1 📄 *Put everything about {the} in front of you | Put all the papers in front of you
1 📅 *Check the deadline and the reference number
3 🔎 Look up what is asked for
3 📝 *Write down the facts in three short lines
3 📎 Gather the papers or photos that show it
6 ✍️ *Fill in or write the first part
4 ✍️ Write the rest and read it once
2 📤 *Send it and save the confirmation
1 🗓️ Set a reminder to ask for an answer

@ people
when: phone
1 📝 *Write down who is part of it
2 📅 Pick two dates that could work
3 💬 *Message the first person about {the} | Message the first person
3 📋 List what is needed and who could bring it
3 📞 Call the ones who do not answer
3 🤝 *Agree on the time, the place and who does what
2 📣 *Tell everyone what was decided
1 🗓️ Put it in your calendar
"""
