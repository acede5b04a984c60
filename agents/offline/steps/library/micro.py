"""Moves of a minute or so, for splitting a single step again."""

FALLBACK = """
@ any step
when: chair
1 🌬️ Take one slow breath and stand up
1 👉 *Get out what you need for {the} | Get out the one thing you need
4 ⏱️ *Set a timer and start on {the} | Set a timer and start
"""

TEXT = """
@ call
verbs: call dial phone ring
when: phone
1 📱 Take your phone in your hand
1 🔢 *Find the number of {the} | Find the number
4 📞 *Press call and say your name

@ say
verbs: ask talk tell say speak agree explain discuss thank listen confirm
when: phone
1 🌬️ Take one slow breath
1 🗣️ Say your first sentence quietly to yourself
4 💬 *Say it out loud about {the} | Say it out loud

@ write
verbs: write type draft describe fill outline document log compose note jot list
verbs: name mark sign
when: desk
1 ✏️ *Take a pen or put your hands on the keyboard
1 🔤 *Write only the first word of {the} | Write only the first word
4 ✍️ Write on without fixing anything

@ open
verbs: open start switch turn plug press log click run
when: desk
1 🪑 *Sit down in front of {the} | Sit down in front of it
1 👆 *Open {the} | Switch it on
2 👀 Look at it for a moment

@ put
verbs: put add set attach mark insert enter place lay
when: room
1 ✋ *Get {the} ready | Get it ready
1 🚶 Go to where it belongs
3 👉 *Put the first part of {the} there | Put it there

@ read
verbs: read look check review watch compare count test see inspect
when: desk
1 👀 *Put {the} in front of you | Put it in front of you
2 📖 *Look at the first line or the first item
4 ➡️ Go on to the next one

@ find
verbs: find search get gather collect pick take choose fetch grab bring select
when: chair
1 💭 Think of the first place to look
1 🚶 *Go there or open that page
3 🔎 *Look for {the} | Look for it

@ decide
verbs: decide think plan consider brainstorm draw sketch make design create
when: desk
1 📝 Take a pen and a scrap of paper
2 💡 *Write down the first idea for {the} | Write down the first idea
2 ☝️ *Write one more idea and circle one

@ clean
verbs: clean wash wipe scrub sweep mop vacuum dust rinse dry tidy clear sort fold empty
verbs: throw iron
when: room
1 🧽 Get a cloth, a bag or a basket
1 👉 *Start with one small corner of {the} | Start with one small corner
4 🧼 *Do the next corner

@ go
verbs: go drive walk leave visit travel board ride come carry move
when: door
1 👟 Put on your shoes
1 🔑 Take your keys and phone
5 🚪 *Open the door and go toward {the} | Open the door and go

@ buy
verbs: buy pay order book reserve purchase cancel register submit send email reply answer
verbs: share publish post
when: desk
1 💻 Open the page or message
2 ✍️ *Fill in only the first line for {the} | Fill in only the first line
3 👀 Check it once
2 📤 *Press send or confirm

@ fix
verbs: fix change build install assemble connect replace mount screw sew
when: room
1 🧰 Get one tool and put it next to {the} | Get the tool you need
2 👀 *Look at the first part
4 🔧 *Do only the first part of {the} | Do only the first part

@ cook
verbs: cook boil bake mix chop cut stir pour peel fry heat crack serve eat
when: kitchen
1 🧼 Wash your hands
1 🔪 *Take {the} in your hand | Take out the first thing
3 🥣 *Do a small part of it

@ practise
verbs: practise practice learn study play exercise stretch train memorise repeat do try
verbs: work
when: chair
1 ⏱️ Set a timer
2 ▶️ *Do a tiny bit of {the} | Do a tiny bit of it
3 🔁 *Do a little more

@ pack
verbs: pack load wrap store file save copy back close
when: room
1 📦 Get one box, bag or folder
1 👉 *Put one thing for {the} in it | Put one thing in it
3 📦 *Put the rest in and close it
"""
