"""Scripts about letters, debts, favours, gathering from people, and jobs of house and farm."""

TEXT = """
@ an official letter
verbs: handle face tackle sort open answer
keys: letter, notice, reminder, summons, brown envelope, official letter, court letter
keys: tax letter, post
keys: pile of post, unopened post, unopened letter
when: desk
1 ✉️ *Open {the} and put it in front of you | Open it and put it in front of you
2 🖍️ *Read it once and mark what they want and by when
1 📅 Put the date in your calendar
2 ❓ Look up the words you do not know
2 📞 *Call or write if something is not clear
4 ✍️ *Write or fill in the answer
1 📤 Send it and keep a copy
1 🗂️ *Put {the} in a folder | Put it in a folder

@ chase what is owed
verbs: chase follow
keys: invoice, unpaid invoice, payment, refund, deposit, quote, reply, result, test result
keys: order, delivery
keys: parcel, reference, approval, answer, money, claim, application, feedback, landlord, payslip
when: desk
1 🔎 *Find the date and the number of {the} | Find the date and the number
1 📄 Open the last message about it
3 ✍️ *Write two friendly lines and the date you need it by
1 📎 Attach the paper again
1 📤 *Send it
2 📞 Call if there was no answer last time
1 🗓️ *Set a reminder for three days from now

@ ask for a favour
verbs: persuade
when: chair
1 📝 *Write in one line what you want {the} to do | Write in one line what you want
1 💭 Think what would make it easy to say yes
1 🕙 Choose a calm moment
3 💬 *Ask {the} kindly, and say by when | Ask kindly, and say by when
2 👂 Listen to the answer
1 🤝 *Agree on one thing and say thank you
1 🗓️ Note when you will check

@ gather from people
verbs: collect gather get ask chase
keys: signature, vote, feedback, idea, opinion, donation, story, contribution, sponsor, sponsorship
keys: testimonial, quote for the book, size, rsvp, answer, volunteer hour, subs, membership fee
keys: pledge
when: phone
1 📋 *Write a list of the people you will ask
2 📝 *Write in two lines what {the} will be for | Write in two lines what it is for
2 🔗 Make one page or sheet where all can answer
3 💬 *Send it to the first five
3 🚶 Ask three people face to face
1 ⏰ Remind those who have not answered
2 🔢 *Count {the} and say thank you | Count them and say thank you

@ share a cost
verbs: split share divide
keys: bill, restaurant bill, cost, rent, expense, holiday cost, gift cost, check, energy bill
keys: shopping
when: phone
1 🧾 *Find the bill and the total
1 👥 List who takes part
2 🧮 *Work out each share
1 👀 Check the sum
2 💬 *Send each person the amount and your details
1 ✅ Tick off who has paid
1 ⏰ Send a friendly reminder to the rest

@ say no kindly
verbs: decline refuse rsvp
when: phone
1 💬 *Open the message about {the} | Open the message
1 🙏 Write one line of thanks
1 ✋ *Say in one short line that you cannot
1 🎁 Offer something else only if you want to
1 👀 Read it once and cut any long reasons
1 📤 *Send it
1 🗓️ Remove it from your calendar

@ forgive
verbs: forgive accept
when: chair
1 🌬️ *Sit down and breathe slowly three times
3 ✍️ *Write down what hurt, in a few lines
2 💭 Write what {the} may not have known | Write what the other side may not have known
2 🎯 Decide what you need from now on
3 💬 *Say or write one kind sentence to {the} | Say or write one kind sentence
1 🌿 *Do something good for yourself

@ reconcile
verbs: reconcile balance audit
when: desk
1 💻 *Open the statement and {the} side by side | Open the statement and the list side by side
1 📅 Choose the month to begin with
5 ☑️ *Tick off each line that is in both
3 🔎 Mark what is in only one
3 🧾 *Find the receipt or the reason for each mark
2 ✍️ Enter what is missing
1 ✅ *Check that both totals are the same

@ get a being used to something
verbs: accustom train coach wean settle soothe
needs: someone
when: room
1 👀 *Watch {the} for a moment and note what works | Watch for a moment and note what works
2 🔎 Look up how others do it
1 🎯 *Choose one small first change
1 🕙 Pick a calm time of the day
4 🤲 *Do it together, slowly
1 🌟 Praise {the} for every try | Praise every try
2 🔁 Do the same again tomorrow
1 📝 Note how it went

@ catch a being or a thing
verbs: catch
keys: chicken, hen, rabbit, hamster, cat, dog, bird, bat, spider, frog, horse, sheep, goat, pig
keys: budgie
when: door
1 🚪 *Close the doors or gates around {the} | Close the doors or gates
1 🍞 Get some food, a towel and a box
1 💬 Ask someone to help from the other side
3 🐾 *Walk slowly and guide {the} into a corner | Walk slowly and guide it into a corner
1 🧣 *Put the towel over it and lift with both hands
1 🏠 Bring it back where it belongs
2 🔎 Find the gap and close it

@ thaw food
verbs: defrost thaw
keys: turkey, chicken, meat, mince, bread, fish, soup, prawn, steak, stew, cake, dough, sausage
keys: lasagna
keys: berry, pastry
when: kitchen
1 🧊 *Take {the} out of the freezer | Take it out of the freezer
1 📖 Check the label for how long it takes
1 🍽️ Put {the} in a dish so it cannot drip | Put it in a dish so it cannot drip
1 ❄️ *Put the dish on the lowest shelf of the fridge
1 ⏰ *Set a reminder for when it is ready
1 🧻 Dry it with a paper towel before you cook it

@ restock
verbs: restock replenish refill
needs: hands
when: room
1 👐 *Open {the} and look what is there | Look what is there
2 🗑️ Take out what is old or empty
2 📝 *Write down what is missing
4 🛒 *Buy or order what is on the list
2 📦 Put it in and the oldest in front
1 🗓️ *Note when you will check {the} again | Note when you will check again

@ descale a tap
verbs: SCALE descale
keys: shower head, showerhead, tap, faucet, toilet, sink, glass, shower screen, plughole, shower
when: room
1 🧪 *Get vinegar or descaler, a bag and a rubber band
2 🔧 Take {the} off or tie the bag around it | Take it off or tie the bag around it
1 🥣 *Fill the bag with warm vinegar
5 ⏳ Let it soak
3 🪥 *Brush the holes and edges with an old toothbrush
2 🚿 Run hot water through {the} | Run hot water through it
1 🧻 Wipe it dry

@ unblock anything
verbs: unclog unblock declog unjam plunge
needs: solid
when: room
1 🔌 *Switch {the} off and put on gloves | Switch it off and put on gloves
1 🔦 Look in with a torch
2 🔧 *Take off the part that comes off easily
4 🪝 *Push or pull the blockage out with a stick
2 🚿 Rinse or brush it clean
2 🔩 Put it back together
1 🔘 *Test {the} | Test it

@ electric work
verbs: rewire wire
when: room
1 🔌 *Unplug {the} or switch the fuse off | Switch the fuse off
1 📸 Take a photo of how the wires are now
2 🔎 Look up if you may do this yourself
2 🛒 *Buy the right plug, cable or switch
2 🪛 Open the cover and check that no power is on
5 🔧 *Change one wire at a time
2 🔩 Close the cover
1 💡 *Switch on and test {the} | Switch on and test it

@ tile
verbs: tile retile
when: room
1 📏 *Measure {the} and draw it | Measure it and draw it
3 🛒 Buy tiles, adhesive, spacers and grout
2 🧽 *Clean the wall and let it dry
2 📐 Mark a straight line to begin at
6 🔲 *Set the first row along the line
6 🔁 Go on row by row with spacers
3 ✂️ Cut the tiles for the edges
4 🪣 *Fill the joints the next day and wipe clean

@ take off a surface
verbs: clear remove scrape strip brush pull get
needs: solid off
when: door
1 👀 *Look how {the} holds on to {off} | Look how it holds on
1 🧤 Get gloves, a tool and a bag
2 ✂️ *Start at the top or at a loose edge
5 🪒 *Pull or scrape {the} off bit by bit | Pull or scrape it off bit by bit
2 🧽 Wipe or brush what is left
1 👀 Check {off} for damage | Check for damage
1 🗑️ *Bag up the waste

@ harvest
verbs: harvest
when: door
1 🧺 *Get a basket and scissors
1 👀 Look which of {the} are ripe | Look which are ripe
4 🌿 *Pick the ripe ones and leave the small
2 🚿 Wash them and sort out the bad ones
3 🔪 *Cut or pod what you want to keep
2 🧊 Freeze it in flat bags
1 🏷️ *Write the date on the bags

@ embroider
verbs: embroider
when: chair
1 ✏️ *Draw {the} on paper | Draw the design on paper
2 🎨 Choose the thread colours
1 🧵 Put the cloth in a hoop
2 ✍️ *Trace the design onto the cloth
5 🪡 *Stitch the outline first
4 🪡 Fill in the rest of {the} | Fill in the rest
1 ✂️ *Tie off the ends and press it flat

@ start knitting
verbs: knit crochet weave
needs: hands
when: chair
1 📖 *Choose a pattern for {the} | Choose a pattern
2 🧶 Get the wool and the right needles
1 📏 Make a small sample and measure it
2 🪡 *Put the first stitches on the needle
6 🔁 *Do the first rows
1 🔢 Count the stitches
1 📌 *Mark where you stop

@ recover data
verbs: recover restore retrieve undelete
needs: screen
when: desk
1 ✋ *Stop writing anything new to it
1 🗑️ *Look in the trash and in the backups
2 🔎 Search for a recovery program for it
3 💻 Install it on another drive
5 ▶️ *Run a scan for {the} | Run a scan
3 💾 *Save what it finds in a new place
2 👀 Open a few to check

@ pets inspect
verbs: inspect check
keys: hive, beehive, chicken coop, bee, hen, stable, chicken, sheep, horse, goat
when: door
1 📓 *Read your notes from last time
1 🧤 Put on gloves and what protects you
2 👀 *Look at {the} from outside first | Look from outside first
4 🔎 *Go through one part after the other
1 💧 Check water, food and signs of illness
1 🚪 Close everything again
2 📝 *Write down what you saw and what to do

@ keep out a draught
verbs: prevent stop block fix seal keep
keys: draught, draft, cold air, draughty window, draughty door, heat
when: room
1 ✋ *Move a wet hand along the edges and feel the air
1 🩹 Mark the spots with tape
2 📏 Measure how long they are
3 🛒 *Buy foam strip, brush strip or a door snake
2 🧽 Wipe the edges clean and dry
4 ✂️ *Cut the strip and press it on
1 ✋ Feel if {the} is gone | Feel once more with a wet hand

@ book a yearly service
verbs: NOUN BOOK get arrange chase CALL
keys: boiler service, gas check, gas safety check, boiler check, chimney sweep, window cleaner
keys: piano tuning, septic tank, boiler repair, heating service, alarm service, carpet cleaning
keys: oven cleaner, smart meter
when: phone
1 📄 *Find the last bill or sticker with the number
1 🔢 Write down the make and the model
2 📅 Check which days someone is at home
3 📞 *Call and ask for a date for {the} | Call and ask for a date
1 💶 Ask what it costs
1 🗓️ *Put the date in your calendar
2 🧹 Clear the way the day before
1 🧾 Keep the report and the bill

@ put things away
verbs: stow
needs: hands
when: room
1 🧺 *Get {the} in one pile | Get it all in one pile
2 🧽 Wash, fold or wipe what needs it
2 👀 *Find a place for {the} and clear it | Find a place and clear it
3 📦 Put {the} in bags or boxes | Put it in bags or boxes
1 🏷️ Write on the outside what is in it
2 🗄️ *Put it in its place

@ put together on a screen
verbs: assemble compile
needs: screen
when: desk
1 💻 *Open an empty page or list for {the} | Open an empty page or list
2 🎯 Decide who it is for and how long it should be
4 🔎 *Add the first five things you think of
3 🔁 Add some more
2 🔀 Put them in a good order
2 👀 *Go through {the} once | Go through it once
1 💾 Save it and share it

@ unearth
verbs: unearth
when: room
1 💭 *Think when you last had {the} in your hand | Think when you last had it in your hand
1 📝 Write down three places where it could be
3 🗄️ *Go through the first drawer or folder
3 🔁 Go through the next place
2 💻 Search your email and files for {object} | Search your email and files for it
1 💬 Ask the others at home
1 📌 *Put {the} in a fixed place from now on | Put it in a fixed place from now on
"""
