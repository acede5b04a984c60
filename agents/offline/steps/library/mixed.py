"""Scripts about outsides of houses, hair, courses, bookings, claims and settings."""

TEXT = """
@ clean outdoors
verbs: clean wash scrub sweep clear jet power pressure hose
keys: gutter, patio, decking, deck, garden furniture, greenhouse, roof
keys: patio furniture, pond, solar panel, bird bath, conservatory, gutters, water butt, awning, path
when: door
1 🌤️ *Pick a dry, calm day
1 🧤 Put on gloves and old clothes
2 🪜 Get the hose, a brush and a bucket
2 🍂 *Take away leaves, moss and loose dirt
5 🧽 *Brush or scrub {the} from one end to the other | Brush or scrub from one end to the other
3 🚿 Rinse {the} with clean water | Rinse with clean water
1 👀 *Check for cracks and loose parts
1 🗑️ Put the dirt in the garden waste

@ touch up a scratch
verbs: FINISH fix repair mend remove fill cover polish
keys: scratch on car, scratch on the car, scratch on my car, scratch in the car, dent in the car
keys: dent in car, scuff on the wall, scratch on the table, scratch in the table
keys: scratch on the floor
keys: car scratch, paint chip, stone chip, scuff mark, alloy wheel, dent in the door
when: door
1 👀 *Look at {the} in daylight | Look at it in daylight
1 🔢 Find the exact colour code
2 🛒 *Buy a small touch-up pen or filler
2 🧽 *Wash and dry the spot
2 🪵 Sand the edges very lightly
3 🖌️ *Dab on a thin coat and let it dry
2 🔁 Dab on a second coat
2 ✨ Polish it when it is hard

@ colour hair at home
verbs: dye colour color bleach tint
keys: hair, own hair, root, highlights, son's hair, kids' hair, eyebrow
when: room
1 🎬 *Watch a short video for your kind of hair
2 🛒 Buy the colour and gloves
1 🧣 Put an old towel around your shoulders
2 🪮 *Comb and part the hair
2 🧴 Try it on one hidden strand first
5 ✂️ *Do {the} in small sections | Do it in small sections
3 🚿 Wash and dry
1 🪞 *Look from both sides and even it out

@ work through a course
verbs: finish complete continue start resume begin pass
keys: module, unit, online course, course module, lesson, training module, e learning
keys: online training
keys: mandatory training, first aid course
when: desk
1 💻 *Log in and open {the} | Log in and open the course
1 📋 Look how many parts are left
5 ▶️ *Watch or read the next part
3 📝 Write down three things from it
4 ✏️ *Do the exercise or the quiz
1 ❓ Note what you did not understand
1 📅 *Choose when you do the next part

@ book a van or a hire
verbs: BOOK hire rent FIND CALL
keys: removal van, moving van, van hire, hire car, rental car, minibus, skip, removal company
keys: mover, moving company
keys: marquee, bouncy castle, photo booth, carpet cleaner, scaffolding, storage unit, coach hire
keys: church hall
keys: village hall, venue, hall
when: phone
1 📅 *Write down the date, the time and the address
1 📏 Write down how big {the} has to be | Write down how big it has to be
3 🔎 *Find three firms near you
3 💬 Ask all three for a price for that day
2 ⚖️ Compare what is included
3 📞 *Call the best one and book {the} | Call the best one and book
1 💳 Pay the deposit
1 🗓️ *Put it in your calendar and save the confirmation

@ check tyres and levels
verbs: check top test measure
keys: tyre pressure, tire pressure, oil level, tyre, tire, tyres and oil, oil and water, fluid level
keys: coolant level, tread, tyre tread, pressure
when: door
1 🅿️ *Park on level ground and let it cool
1 📖 Look up the right numbers on the door or in the book
3 🛞 *Check {the} all around | Check all around
2 💨 Pump or fill up what is low
1 📝 Note the date and the mileage
1 🔩 *Put the caps back on

@ edit a video
verbs: edit cut trim
keys: video, film, footage, clip, podcast, episode, wedding video, recording, audio, vlog
keys: home video
when: desk
1 💾 *Put all the files in one folder
1 💻 Open the editing program
3 ☑️ *Choose the best bits of {the} | Choose the best bits
5 ✂️ *Put them in order and cut what is long
3 🎵 Add music or titles
3 👀 *Watch {the} once from start to end | Watch it once from start to end
2 📤 Export it and check the file

@ settings of a device
verbs: install set change turn switch enable activate disable limit manage
keys: parental control, privacy setting, screen time limit, do not disturb, dark mode
keys: location sharing
keys: app limit, setting, focus mode, autocorrect, accessibility setting, voicemail, out of office
keys: email filter, email signature, out of office reply, call forwarding
when: phone
1 ⚙️ *Open the settings
1 🔎 *Search there for {object} | Search there for the right word
2 🎯 Decide what should be on and off
3 👆 *Change the first setting
3 🔁 Go through the other ones
1 🔘 *Test {the} once | Test it once
1 🔑 Save the new code if there is one

@ run a stall
verbs: SHOWN hold run lead host organise organize plan arrange
keys: stall, tombola, raffle, fete, fair, cake sale, jumble sale, booth, car boot sale, sale
keys: market stall, fundraiser, bring and buy, plant sale, book sale, craft fair, summer fair
when: phone
1 📅 *Check the date and how much room there is
2 💬 *Ask two people to take a shift
3 📦 Collect what is to be sold or won
2 🏷️ Write prices and a sign
1 💶 Get change and a box for the money
3 🪑 *Set up {the} early with a table and chairs | Set up early with a table and chairs
4 🙂 *Greet people and sell
2 🧹 Pack up and count the money

@ claim or redeem
verbs: claim redeem reclaim
when: desk
1 📄 *Find the ticket, receipt or order for {the} | Find the ticket, receipt or order
1 📅 *Check the rules and the deadline
2 🔢 Write down dates, numbers and the amount
2 📸 Gather proof: emails, photos, messages
4 ✍️ *Fill in the form for {the} | Fill in the form
1 📎 Attach the proof
1 📤 *Send it and save the confirmation
1 🗓️ Set a reminder to chase the money

@ give away a thing
verbs: donate regift
needs: solid
when: room
1 📸 *Take a photo of {the} | Take a photo
1 🧽 Clean {the} and check that it works | Clean it and check that it works
2 🔎 *Look up a school, shop or club that takes {a} | Look up who takes it
2 💬 Message them or offer it online
2 📅 *Agree on a day to collect or bring it
4 🚗 Hand {the} over | Hand it over
1 🧹 Wipe the empty place

@ plan an event
verbs: PLAN host SHOWN hold
needs: people
when: phone
1 📅 *Pick two dates that could work for {the} | Pick two dates that could work
2 📋 *Write down who should be there
2 📍 Find a place and ask if it is free
3 💬 Ask three people to help and what they could bring
3 📝 *List food, things to borrow and things to buy
2 📣 *Send the invitation with date, time and place
2 💶 Write down what it will cost
2 ✅ Go through the list the day before

@ move on a screen
verbs: move copy transfer merge sync migrate port upgrade
needs: screen
when: desk
1 💻 *Open the old place of {the} | Open the old place
1 📋 Look how much there is
2 💾 *Make a copy first
4 ➡️ *Move a small part and check that it works
4 🔁 Move the rest of {the} | Move the rest
2 👀 *Compare old and new
1 🗑️ Delete the old copy when all is safe

@ get a thing ready
verbs: prepare prep
needs: hands
when: room
1 🚶 *Go to {the} and note what it needs | Go there and note what it needs
2 🧰 Get the tools and things for it
2 🧹 *Clear away what is in the way
5 🧽 *Clean {the} or check its parts | Clean it or check its parts
3 🔧 Repair or refill what is missing
4 ▶️ Do the biggest job on your note
1 👀 *Check {the} once more | Check it once more

@ measure a thing
verbs: measure weigh
needs: hands
when: room
1 📏 *Get a tape measure, paper and a pen
1 ✏️ Draw {the} roughly on the paper | Draw it roughly on the paper
2 📐 *Measure the width at two places
2 📐 *Measure the height and the depth
1 🔁 Measure once more to be sure
1 📸 *Take a photo of the numbers
"""
