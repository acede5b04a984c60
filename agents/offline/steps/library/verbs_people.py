"""Scripts for verbs of talking, meeting and arranging, whatever their object is."""

TEXT = """
@ call anything
verbs: call phone ring dial telephone
when: phone
1 🔎 *Find the phone number of {the} | Find the phone number
2 📝 *Write down what you want to say about {topic} | Write down what you want to say
1 🗓️ Put your calendar and a pen next to you
1 🪑 Sit down somewhere quiet
1 📞 *Dial the number and say your name
4 💬 *Ask about {topic} | Ask your question and listen
2 ✍️ Write down the answer
1 🗓️ *Put the next step in your calendar

@ email anyone
verbs: email mail message text ping
when: desk
1 📧 *Open a new message to {the} | Open a new message
2 🎯 *Write in one line what you want
4 ✍️ *Write two or three sentences about {topic} | Write two or three sentences
1 📅 Say by when you need an answer
1 🏷️ Add a short subject line
2 👀 *Read it once
1 📤 *Press send

@ reply
verbs: reply respond answer
when: desk
1 📥 *Open your inbox and find {the} | Open the message
2 📖 *Read it once and find the question
4 ✍️ *Write a short answer about {topic} | Write a short answer
1 ❓ Add your own question
1 👀 Read it once
1 📤 *Press send

@ contact anyone
verbs: contact reach ask follow chase notify inform tell remind nudge request
when: phone
1 🔎 *Find the number or address of {the} | Find the number or address
2 🎯 *Write down what you need in one sentence
1 📱 Choose: call, message or email
4 💬 *Ask {the} about {topic} | Write or say your sentence
1 📅 Say by when you need an answer
1 🗓️ *Set a reminder to check for the answer

@ talk
verbs: talk speak discuss chat negotiate confront consult interview tell say
when: phone
1 📝 *Write down the one thing you want to say
3 💭 Think of what the other side wants
2 🕙 *Ask {the} for a good time to talk | Ask for a good time to talk
2 🗣️ Practise your first sentence
6 💬 *Talk about {topic} | Say your point and ask a question
3 👂 Listen to the answer
2 ✍️ *Write down what you agreed

@ meet
verbs: meet see visit attend
when: door
1 💬 *Send a message to agree on a time and place
1 🗓️ *Put {the} in your calendar | Put it in your calendar
2 📝 Write down what you want to talk about
1 🗺️ Look up how to get there
2 👟 Get dressed and take your keys
7 🚶 *Go to meet {the} | Go there
6 💬 *Sit down and talk

@ book anything
verbs: book reserve schedule appoint reschedule postpone
when: phone
1 🗓️ *Open your calendar and find two free times
2 🔎 *Find the website or phone number for {the} | Find the website or phone number
2 ⚖️ Compare the price and the times
3 📞 *Call or fill in the form to book {the} | Call or fill in the form
2 💳 Pay if you need to
1 📧 Save the confirmation
1 ⏰ *Put {the} in your calendar with a reminder | Put it in your calendar

@ invite
verbs: invite
when: phone
1 👥 *Write down the names of {the} | Write down the names
2 📅 *Choose a day and a time
1 📍 Choose the place
4 💬 *Write a short invitation to {the} | Write a short invitation
2 📤 *Send it to everyone
2 ✅ Note who is coming
5 🏠 Get the room, food and drinks ready

@ cancel anything
verbs: cancel unsubscribe end terminate withdraw decline refuse skip
when: desk
1 🔎 *Find the email or page for {the} | Find the email or page
2 📄 Check until when you can cancel
2 🔑 Log in or find the phone number
3 🖱️ *Cancel {the} online or by phone | Cancel it online or by phone
1 💬 Tell who needs to know
1 📧 *Save the confirmation
1 🗓️ Note the last day of {the} | Take it out of your calendar

@ renew anything
verbs: renew extend prolong reactivate
when: desk
1 📅 *Take out {the} and check the date it ends | Check the date it ends
3 🔎 *Find out how to renew {the} | Find out how to renew it
3 📁 Gather the papers you need
4 📝 *Fill in the form
2 💳 Pay the fee
1 📤 *Send it
1 🗓️ Put the new end date in your calendar

@ apply anywhere
verbs: apply fill register enrol enroll sign join subscribe
when: desk
1 🔎 *Open the page for {the} | Open the page
2 📖 Read what they ask for
3 📁 *Gather the papers you need
2 👤 *Fill in your name and address
5 📝 *Fill in the form for {the} | Fill in the rest of the form
2 💳 Pay the fee if there is one
1 👀 Check everything once
1 📤 *Send it and save the confirmation

@ sign anything
verbs: sign approve authorise authorize notarise
when: desk
1 📄 *Get {the} and a pen | Get the papers and a pen
5 📖 *Read {the} once from start to end | Read it once from start to end
2 ❓ Mark what is unclear and ask
1 👀 Check the names and dates
1 🖊️ *Sign and date {the} | Sign and date it
2 📤 *Send it back and keep a copy

@ look after anyone
verbs: care look babysit
when: chair
1 💬 *Ask what would help most today
2 🧰 *Get what {the} needs | Get what is needed
6 🤝 *Do one small thing for {the} | Do one small thing
4 👂 Sit down and listen
2 🥤 Bring something to drink or eat
1 🗓️ *Agree on when you come again

@ hire anyone
verbs: hire recruit employ
when: desk
1 📝 *Write down what you need {the} for | Write down what you need
2 💶 Write down how much you can pay
4 🔎 *Search for {a} near you | Search near you
3 ⭐ *Read reviews of three of them
4 📞 *Call or write to two and ask the price
2 ☝️ Choose one
1 🗓️ *Agree on a date

@ lead anyone
verbs: lead delegate assign manage supervise motivate coach
when: desk
1 📝 *Write down what {the} should lead to | Write down what should happen
2 👤 *Choose who could do it
3 📋 Write down what they need to know
4 💬 *Tell them and ask for questions
1 📅 *Agree on a date for {the} | Agree on a date
1 🗓️ Put a check-in in your calendar

@ thank or celebrate
verbs: thank congratulate celebrate greet apologise apologize forgive praise
when: chair
1 💌 *Get a card or open a message to {the} | Get a card or open a message
2 💭 Think of one thing you want to say to {the} | Think of one thing you want to say
3 ✍️ *Write two kind sentences
1 🖊️ Sign your name
1 ✉️ Put it in an envelope
2 📤 *Send it or say it to {the} | Send it or say it

@ publish
verbs: publish post tweet announce promote advertise market blog pitch
when: desk
1 📄 *Open {the} and read it once | Open it and read it once
2 👤 Write down who should see it
2 🖼️ Choose a picture
3 ✍️ *Write a headline and two lines
2 👀 *Check {the} for mistakes | Check it for mistakes
1 📤 *Press publish
2 💬 Share the link with two people
"""
