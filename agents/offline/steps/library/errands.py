"""Scripts about errands, calls to companies, planning and free time."""

TEXT = """
@ return a parcel
verbs: NOUN RETURN SEND
keys: parcel, package, return, amazon, order, shoe, clothes, item, dress, online order, refund
keys: purchase, jacket, shirt, jeans, headphone, phone, laptop, amazon package, box
when: door
1 📦 *Get {the} and the box it came in | Get the box it came in
2 🧾 Find the receipt or the order number
3 💻 *Log in and click on return
2 🖨️ Print the return label
3 📦 *Put {the} in the box and tape it shut | Put it in the box and tape it shut
1 🏷️ Stick the label on the box
6 🚶 *Take {the} to the post office | Take it to the post office
1 🧾 Keep the receipt
1 🗓️ *Check in a week that the money came

@ send a parcel
verbs: NOUN SEND RETURN GO pick collect DO
keys: parcel, package, letter, post, post office, stamp, mail, delivery, certified letter
keys: postcard
when: door
1 📦 *Put {the} on the table by the door | Put it on the table by the door
2 📦 *Get a box or envelope and tape
3 🎁 Pack it well and close it
2 ✍️ *Write the address on it
1 🪪 Take your ID and your wallet
6 🚶 *Go to the post office
3 ⏳ Wait in line
2 💳 *Pay for the stamp and hand over {the} | Pay for the stamp and hand it over
1 🧾 Keep the tracking number

@ call a company
verbs: return make have NOUN CALL complain ask chase cancel
keys: company, customer service, internet provider, provider, bank, insurance, landlord, plumber
keys: electrician, school, office, support, airline, hotel, store, phone company
keys: electric company, council, city hall, helpline, garage, utility, tax office, accountant
keys: lawyer, agency, pharmacy, restaurant, service
keys: phone call, phone call to, bank
when: phone
1 🔎 *Find the phone number of {the} | Find the phone number
1 🔢 Write down your customer number
2 📝 *Write down what you want to say about {topic} | Write down what you want in one sentence
1 🪑 Sit somewhere quiet with pen and paper
2 📞 *Dial the number and choose the right option
3 🎵 Wait on hold with the speaker on
5 💬 *Say your sentence and ask for help | Explain what you need
2 ✍️ Write down the name and what they promised
1 🗓️ *Put the next date in your calendar

@ find someone to hire
verbs: FIND hire BOOK
keys: babysitter, plumber, electrician, tutor, lawyer, cleaner, accountant, designer, contractor
keys: nanny, coach, trainer, photographer, roommate, mechanic, developer, gardener, caterer
keys: handyman, painter, mentor, translator, dog walker, cleaning lady, consultant, realtor
when: desk
1 📝 *Write down what you need {the} for | Write down what you need
2 💶 Write down how much you can pay
4 🔎 *Search for {a} near you | Search near you
3 ⭐ *Read reviews of three of them
4 📞 *Call or write to two and ask the price
2 ☝️ Choose one
1 🗓️ *Agree on a date

@ shopping list
verbs: NOUN WRITE BUILD make
keys: shopping list, grocery list, list, to do list, todo list, bucket list, wish list
keys: packing list, guest list, wishlist, checklist
when: kitchen
1 📝 *Take a pen and paper and write {object} on top | Take a pen and paper
4 💭 *Write down everything that comes to mind
3 👀 Look around you for what is missing
3 🔢 *Sort {the} into groups | Sort it into groups
2 ✂️ Cross out what can wait
1 ⭐ *Mark the three most important ones
1 📌 Put it where you will see it

@ plan the week
verbs: PLAN REVIEW do start write
keys: week, day, month, schedule, calendar, weekly review, to do, morning, weekend, next week
keys: routine, morning routine, evening routine, priority, year, quarter, todo, planner
keys: daily plan, tomorrow, semester, weekly plan
when: desk
1 🗓️ *Open your calendar at {the} | Open your calendar
3 📝 *Write down everything on your mind
2 👀 Look at the dates that are already fixed
3 ⭐ *Choose the three most important things
4 ⏰ *Give each of them a day and a time
2 🌳 Plan one nice thing for yourself
2 ✂️ Move or cross out what can wait
1 ▶️ *Choose the first step for tomorrow

@ journal
verbs: NOUN write keep start DO journal reflect
keys: journal, diary, gratitude, gratitude journal, reflection, feeling, dream journal
keys: letter to myself
when: chair
1 📓 *Open your {object} and write the date | Open a notebook and write the date
1 🪑 Sit somewhere quiet
3 ✍️ *Write one line about how you feel
4 📝 *Write down what happened today
2 🙏 Write three things you are thankful for
2 🌱 Write one thing you want for tomorrow
1 📕 *Close {the} | Close the notebook

@ set goals
verbs: NOUN set BUILD write PLAN start change build
keys: goal, habit, resolution, new habit, vision, vision board, career, life goal
keys: new year's resolution, career change, career plan, exercise habit
when: desk
1 📝 *Write {object} at the top of a page | Write today's date on a page
4 💭 *Write down what you want to be different in a year
3 ⭐ *Circle the one that matters most
3 ❓ Write down why it matters to you
4 👣 *Write the smallest first step
2 ⏰ Choose a day and time for it
2 💬 Tell a friend about it
1 📌 *Put {the} where you see it every day | Put it where you see it every day

@ make art
verbs: NOUN draw paint BUILD make create knit crochet sculpt design sketch
keys: picture, painting, drawing, portrait, scarf, sweater, logo, poster, flyer, invitation
keys: banner, costume, craft, art, illustration, sketch, comic, quilt, pottery, cover, animation
keys: model
when: desk
1 🎨 *Get out paper or material for {the} | Get out paper and a pencil
3 👀 Look at two examples that you like
5 ✏️ *Make three tiny sketches
1 ☝️ *Pick the one you like best
8 🖌️ *Make the first part of {the} | Make the first part
7 🎨 Add colour or the next part
3 👀 Step back and look at it
2 🧽 *Clean up your tools

@ record or edit media
verbs: NOUN record film edit BUILD make publish upload
keys: video, podcast, song, reel, vlog, audio, youtube video, film, interview video, voiceover
keys: trailer
when: desk
1 🎬 *Write in one line what {the} is about | Write in one line what it is about
4 📝 *Write a short script or list of scenes
3 🎙️ Set up the camera, the light and the sound
2 🔊 Record ten seconds as a test
8 🎥 *Record {the} | Record the first scene
8 ✂️ *Cut out the parts you do not need
3 🎵 Add music and a title
2 📤 *Save and upload it

@ volunteer or vote
verbs: NOUN vote volunteer register join sign
keys: election, volunteer, vote, club, charity, food bank, team, animal shelter, community
keys: group, choir, class, meetup
when: desk
1 🔎 *Look up {the} and its website | Look up the website
2 📅 Check the dates and what you need
4 📝 *Fill in the form or write a short message
1 🪪 Put your ID where you will find it
1 🗓️ *Put the date in your calendar
7 🚶 *Go there

@ find something lost
verbs: FIND look search locate
keys: key, wallet, phone, glasses, passport, remote, ring, earring, charger, bag, card
keys: lost item, airpod
when: room
1 🛑 *Think where you last had {the} | Stand still and think where you last had it
2 👖 *Check your pockets and your bag
3 🛋️ *Look under the sofa and the cushions
3 🗄️ Look on every table and shelf
2 🚗 Look in the car
2 💬 Ask the others at home
2 📞 *Call the last place you went to
1 🏠 Put {the} in a fixed place from now on | Choose a fixed place for it

@ pick someone up
verbs: pick collect fetch
keys: kid, child, children, son, daughter, mum, mom, dad, friend, wife, husband, airport
keys: grandma, guest, dry cleaning, cake, order, key, sister, brother
when: door
1 ⏰ *Check the time and the address
1 🔑 Take your keys, wallet and phone
1 👟 Put on your shoes
7 🚗 *Drive to get {the} | Drive there
1 💬 Send a message that you are there
2 🙋 *Pick up {the} | Pick it up
6 🏠 *Drive home

@ read or answer post
verbs: open READ answer reply REVIEW
keys: letter, mail, post, bill, envelope
when: door
1 ✉️ *Put all {the} on the table | Put all the letters on the table
2 🗑️ Throw away the ads
4 📖 *Open and read one letter at a time
4 🗂️ *Sort into pay, answer and keep
4 ✍️ Answer the shortest one
2 📝 *Write the rest on your list
1 🗂️ Put the others in a folder

@ give to charity
verbs: take bring drop donate give
keys: charity, charity shop, thrift store, goodwill, donation, donation center, second hand shop
when: room
1 🛍️ *Get a bag or a box
3 👀 Check that {the} are clean and whole | Check that all is clean and whole
2 📦 *Put {the} in the bag | Put everything in the bag
1 🕙 Check the opening hours
1 🚪 Put the bag by the door
6 🚗 *Drive to the charity shop
1 🤲 Hand over the bag

@ switch provider
verbs: switch change get choose find compare
keys: provider, phone provider, energy provider, internet provider, phone contract, tariff
keys: phone plan, mobile contract, internet contract, electricity contract, energy supplier
when: desk
1 📄 *Find your last bill and contract
1 📅 Check when the contract ends
2 📝 Write down what you pay and use now
4 🔎 *Compare three offers online
2 ☝️ *Choose one
3 📝 Fill in the form for {the} | Fill in the form
1 📧 *Save the confirmation
1 🗓️ Put the first day in your calendar

@ post a letter
verbs: SEND
keys: letter, postcard, card, thank you card, birthday card, christmas card, invitation
when: desk
1 ✉️ *Get {the} and an envelope | Get an envelope
3 ✍️ Write or check {the} | Write or check the text
1 📄 Fold it and put it in the envelope
1 🏷️ *Write the address on the envelope
1 📮 *Put on a stamp
1 👟 Put on your shoes
3 🚶 *Take it to the mailbox
"""
