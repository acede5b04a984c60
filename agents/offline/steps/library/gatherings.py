"""Scripts about hosting, finding people for a role, asking around, and kind words."""

TEXT = """
@ host a meeting
verbs: host chair SHOWN hold run lead
keys: meeting, annual meeting, agm, annual general meeting, book club, open day
keys: committee meeting, workshop, town hall, seminar, group, support group, debate, hearing
keys: training
keys: session, class
keys: focus group, quiz night, quiz, panel, parents meeting, reading group
when: desk
1 📅 *Pick a date and a room for {the} | Pick a date and a room
2 📣 *Put up a notice or send the invite
2 📝 Collect what people want on the agenda
3 📋 *Write the agenda with times
2 🪑 Borrow chairs and get water and cups
2 🖨️ Print or send the papers people need
5 🎤 *Open the meeting and go through the agenda
1 📝 Write down what was decided and who does what

@ cook for many
verbs: plan organise organize host cater hold arrange
keys: eid, diwali, passover, seder, hanukkah, iftar, christmas lunch, christmas dinner, lunch
keys: sunday lunch
keys: brunch, buffet, feast, thanksgiving, easter lunch, potluck, family dinner, family lunch
keys: harvest supper, dinner for, lunch for, street party, barbecue for, nowruz, roast
needs: people
when: kitchen
1 📋 *Write down who comes to {the} | Write down who is coming
3 📝 *Decide what you cook and what others bring
2 💬 Ask two people to bring a dish
3 🛒 *Order or buy the meat and the big things
2 🪑 Borrow chairs, plates and pots
4 🍲 *Cook what can be done the day before
2 🍽️ Lay the table the night before
4 ♨️ *Cook the rest and keep it warm

@ surprise or round birthday
verbs: NOUN PLAN throw host
keys: 18th, 21st, 30th, 40th, 50th, 60th, 70th, 80th, 90th
keys: 18th birthday, 21st birthday, 30th birthday, 40th birthday, 50th birthday, 60th birthday
keys: 70th birthday, 80th birthday, 90th birthday, surprise, surprise party, surprise birthday
keys: surprise trip, leaving party, leaving do, retirement party, hen do, stag do, golden wedding
keys: engagement party, anniversary party, farewell party, hen party
when: phone
1 📅 *Pick a date for {the} | Pick a date that everyone could keep free
2 💬 *Start a group chat with the guests
3 📍 *Book a room or a table
2 🤫 Agree on who brings the guest of honour and how
2 🎂 Order a cake
3 🎁 Choose a gift and a card
2 💶 *Write down what it costs and who pays
1 📋 Write down who does what on the day

@ find someone for a role
verbs: FIND recruit appoint elect choose pick decide get
keys: substitute, replacement, secretary, treasurer, volunteer, captain, goalkeeper
keys: drummer, singer, bassist, best man, godparent, speaker, guest speaker, referee, umpire, dj
keys: babysitter for, flatmate, housemate, lodger, tenant, chairperson, committee member, dj for
keys: executor, witness, carer, tutor for, successor, deputy, co host, keynote speaker, stand in
when: phone
1 📝 *Write down what {the} has to do | Write down what the job involves
2 💭 *List three people who could do it
2 💬 Ask others who they would suggest
3 📞 *Ask the first person in private
2 💬 Ask the second as a backup
2 🤝 *Agree on the date, the time and the fee
3 📂 *Hand over what they need to know
1 📣 Tell the others who it is

@ find a person
verbs: FIND recruit appoint elect hire get
needs: role
when: phone
1 📝 *Write down what {the} has to do and when | Write down what has to be done and when
2 💭 *List three people who may know one
2 💬 Ask in the group or at the club
3 📞 *Call or message {a} you were told about | Call the first one you were told about
2 💬 Ask a second one as a backup
2 🤝 *Agree on the date, the time and the fee
2 📧 Send what they need to prepare

@ ask around
verbs: canvass
when: phone
1 📋 *List who could help with {the} | List who could help
1 📝 *Write down what you ask for and the dates
2 💬 *Text the most likely one first
3 📞 Call the next two
2 📝 Write the important notes on a card
1 🤝 *Agree on a day and thank them

@ ask a group about a date
verbs: ask poll invite contact message email tell
keys: reunion, reunion date, about date, family reunion, about the date, about a date, about dates
keys: about christmas, about thanksgiving, about holiday, about easter, about summer, availability
keys: about the weekend, school reunion
when: phone
1 📅 *Pick three dates that could work
2 🗳️ *Put them in a poll
2 💬 *Post it for {the} in the group | Post it in the group
2 📞 Call the ones who are not online
1 ⏰ Remind those who have not answered
1 ✅ *Choose the date and tell everyone

@ apologise to someone
verbs: apologise apologize
when: chair
1 🌬️ *Write down what you did that hurt
2 💭 Think how it was for {who} | Think how it was for them
3 ✍️ *Draft a message without the word but
1 💬 *Ask {who} for a time to talk | Ask {the} for a time to talk | Ask for a time to talk
4 🙇 *Say sorry to {who} first, in your own words | Say sorry first, in your own words
3 👂 *Listen and do not explain it away
1 🤝 Ask what would help

@ thank you cards
verbs: write send make do finish
keys: thank you card, thank you note, thank you letter, christmas card
keys: save the date, wedding invitation, birthday invitation, condolence card, sympathy card
keys: change of address card
when: desk
1 📋 *Print or write the list of names
2 🛒 Get the cards and the stamps
2 📫 Ask for the addresses you do not have
5 ✍️ *Write the first few of {the} | Write the first few
5 🔁 *Write the next ones on another evening
2 ✉️ Put them in envelopes and write the addresses
2 📮 *Post them in batches

@ minutes of a meeting
verbs: WRITE type send finish
keys: minutes, committee minutes, meeting minutes, agm minutes, protocol, board minutes
when: desk
1 📓 *Find your notes from the meeting
1 👥 *List who came and who sent apologies
4 📝 *Write the decision under each item
2 👤 Put a name next to each action
2 👀 Send it to one person to check
1 📧 *Email {the} to everyone | Email it to everyone

@ go on knitting
verbs: finish continue resume complete
keys: blanket, baby blanket, scarf, jumper, sweater, sock, hat, cardigan, shawl, quilt, mitten
keys: cushion
keys: cross stitch, embroidery, tapestry, knitting, mitten, glove
needs: hands
when: chair
1 🧶 *Get {the} and the pattern on your lap | Get the pattern on your lap
1 🔎 *Find the row where you stopped
1 🔢 Count the stitches
2 🛒 Check if there is enough wool
6 🪡 *Do the next few rows
2 ✂️ Weave in the loose ends
2 💧 Wash it and pin it flat
1 📌 *Mark the row for next time
"""
