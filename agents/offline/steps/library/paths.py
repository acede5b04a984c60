"""Scripts about jobs, learning a trade, shops, saving and big purchases."""

TEXT = """
@ become something
verbs: become
keys: teacher, nurse, doctor, lawyer, actor, singer, chef, cook, pilot, writer, programmer, engineer
keys: police officer, firefighter, vet, artist, dancer, model, scientist, photographer, musician
keys: manager, president, athlete, coach, mechanic, electrician, cop, professional, star, therapist
when: desk
1 📝 *Write down why you want to {state} | Write down why you want this
4 🔎 *Look up which training {a} needs | Look up which training it needs
3 🏫 Compare three schools or courses
5 📝 *Fill in the application
8 📖 *Study and practise
3 🎓 Pass the tests
4 🔎 *Look for a first job

@ find a job
verbs: FIND get look
keys: job, new job, internship, position, summer job, part time job, first job
when: desk
1 📝 *Write down what kind of job you want
5 📄 *Update your CV
4 🔎 *Search for job ads online
2 💾 Save three ads you like
6 ✍️ *Write a short cover letter
2 📤 *Send the application for {the} | Send the application
3 🗣️ Prepare for the interview
1 🗓️ Put a day to follow up in your calendar

@ get a promotion
verbs: get earn become
keys: promotion, raise, pay raise, employee of the month, better position
when: desk
1 📝 *List what you did well this year
3 🔎 Look up what is usual
3 🎯 Write down what {the} is for you | Write down what you want
2 🗣️ *Practise what you want to say
2 📅 *Set up a meeting with your boss
5 💬 *Talk to your boss and ask for it
1 ✉️ Send a short thank you

@ get a good grade
verbs: get earn make
keys: grade, good grade, an a, straight a, better grade, high score
when: desk
1 📅 *Find out what is on the test and when
2 📚 Get your books and notes
8 📖 *Read your notes
5 🗂️ *Make flash cards
5 ✏️ *Do practice questions
3 ❓ Ask the teacher about the hard part
1 😴 Go to bed early

@ start a business
verbs: start open build run create plan
keys: business, shop, store, small shop, company, restaurant, cafe, bakery, small business, startup
when: desk
1 💡 *Write down what {the} will sell | Write down what you want to sell
3 👥 Write down who will buy it
5 📝 *Write a short business plan
4 💶 *List what it costs and where the money comes from
4 🔎 Look for a place or a website
4 🏛️ *Find out which papers you need
5 📦 Buy the first goods
2 📣 *Put up a sign and open the door

@ sell at a stand
verbs: sell have run plan organise organize prepare hold
keys: lemonade, cookie, on the street, garage sale, yard sale, stand, bake sale, flea market
keys: at market, at the market, craft
when: room
1 📦 *Gather what you want to sell
2 🏷️ *Write the prices on stickers
3 🪧 Make a sign for {the} | Make a sign
3 🪑 *Set up a table
1 💶 Get change and a box for the money
8 🙂 *Wait for people and say hello
2 🤝 *Take the money and hand it over
3 🧹 Clean up and count the money

@ save money
verbs: save put
keys: money, money for, cash, for a car, for a house, for a trip, for vacation, for college
when: desk
1 🎯 *Write down the amount you need
2 👀 Look at what you spent last month
3 📝 *Make a budget
2 ✂️ Choose one thing to spend less on
3 🏦 *Open a savings account
2 💶 *Set up a transfer for every month
1 🔢 Count the money each week

@ earn money
verbs: make earn get raise
keys: money, extra money, cash, some money, more money
when: desk
1 📝 *Write down three things you are good at
3 🔎 *Look for small jobs or things to sell
2 ☝️ *Choose one
4 📣 Write an ad or tell your neighbours
7 💪 *Do the first job
1 💶 Put the money in the bank

@ get cash
verbs: get withdraw take go
keys: cash, money from bank, money from the bank, atm, cash machine, from the bank
keys: money from the atm, money out
when: door
1 💳 *Take your bank card
5 🚗 *Go to the bank or the cash machine
1 💳 *Put the card in the machine
1 🔢 Enter your PIN
1 🔢 *Choose the amount
1 💶 *Take the money and the card

@ buy a car
verbs: buy purchase choose find
keys: car, used car, new car, truck, motorcycle, van, motorbike, boat
when: desk
1 💶 *Set a budget
3 📝 Write down what {the} must have | Write down what it must have
5 🔎 *Look at ads for {object} online | Look at ads online
2 📞 *Call the seller or the dealer
5 🚗 Go to see {the} | Go to see it
4 🛣️ *Take {the} for a test drive | Take it for a test drive
3 🤝 Agree on a price
3 🖊️ *Sign the papers and pay
5 🏠 Drive {the} home | Drive it home

@ sell a house or car
verbs: sell
keys: house, car, home, truck, apartment, motorcycle, boat, phone, old phone, bike, couch, laptop
when: desk
1 🧽 *Clean {the} | Clean it
3 📸 *Take photos in good light
3 🔎 Look up what others ask
1 💶 *Set a price
4 ✍️ *Write and post an ad for {the} | Write and post an ad
3 💬 Answer the first calls
3 👀 Show {the} to buyers | Show it to buyers
2 🖊️ *Agree on a price and hand {the} over | Agree on a price and hand it over

@ get something done to the body
verbs: get
keys: tattoo, piercing, ear pierced, pierced, massage, facial, manicure, pedicure
when: phone
1 💡 *Choose the design and the place
3 🔎 *Find a good shop near you
3 📞 *Call and make an appointment
5 🚗 Drive to the shop
1 🪑 *Sit in the chair
2 💬 Say what you want
6 🌬️ Breathe and let them do it
2 💳 *Pay and ask how to care for it

@ move to another place
verbs: move
keys: city, town, new city, new town, country, new country, apartment, new house, new home, out
when: desk
1 📝 *Write down why and when you want to move
5 🔎 *Look for a place to live
4 📄 Sign the lease
3 🚚 *Book a van or a moving company
4 📦 Get boxes and tape
8 📦 *Pack room by room
5 🚚 Carry the boxes to the van
5 📦 *Unpack the kitchen first

@ grow from seed
verbs: grow sow start raise plant
keys: tomato, vegetable, seed, herb, garden, vegetable garden, herb garden, pepper, sunflower
keys: cucumber, strawberry, flower garden
when: door
1 🛒 *Get seeds or young plants
1 🪴 *Fill a pot or a bed with soil
1 🕳️ Make small holes
2 🌱 *Plant the seeds for {the} | Plant the seeds
1 🚿 *Water {the} | Water the soil
1 ☀️ Put the pot in the sun
1 📅 Water it every day
3 🧺 *Pick {the} when it is ripe | Pick it when it is ripe

@ pick fruit
verbs: pick collect gather harvest
keys: apple, berry, strawberry, flower, cherry, fruit, shell, mushroom, orange, leaf, leave, pumpkin
when: door
1 🧺 *Get a basket or a bag
1 👟 Put on old shoes
5 🚶 *Walk to where {the} are | Walk there
1 👀 Look for good ones
7 ✋ *Pick {the} one by one | Pick them one by one
1 🧺 Put them in the basket
3 🏠 *Carry the basket home

@ put out a fire
verbs: put stop
keys: fire, out fire, out the fire, campfire
when: room
1 📣 *Tell everyone near you
1 📞 *Call the fire number if the fire is big
1 🪣 Get water, sand or a fire extinguisher
2 💧 *Pour it on the bottom of the fire
1 🥄 Stir the ashes
2 👀 *Check that nothing glows

@ make a decision
verbs: make take
keys: decision, choice, final decision, big decision, hard decision
when: chair
1 📝 *Write the question on paper
2 🧩 *List your options
2 🎯 Write down what matters most to you
4 ⚖️ *Write one good and one bad point for each
2 💬 Ask one person you trust
2 ☝️ *Choose one
1 ▶️ Take the first step for {the} | Take the first step
"""
