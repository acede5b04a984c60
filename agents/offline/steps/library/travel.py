"""Scripts about travel, moving and papers."""

TEXT = """
@ pack
verbs: NOUN pack prepare DO
keys: suitcase, bag, packing, luggage, backpack, hospital bag, trip, holiday, vacation, gym bag
keys: camping, beach, weekend away
when: room
1 🧳 *Get the suitcase and open it on the bed
3 📝 *Write a packing list for {the} | Write a packing list
1 🌦️ Check the weather
5 👕 *Put clothes for each day on the bed
3 🪥 Pack toothbrush, medicine and other bathroom things
2 🔌 Pack chargers and headphones
2 🛂 *Put passport, tickets and money in your bag
4 🧳 *Put everything in the suitcase and close it
2 📝 Check the list once more

@ unpack
verbs: unpack empty
keys: suitcase, bag, luggage, box, moving box, grocery, backpack, boxes, package
when: room
1 🧳 *Put {the} on the bed and open it | Open it on the floor
3 👕 *Take out the clothes
2 🧺 Put dirty clothes in the laundry basket
4 🗄️ *Put each thing from {the} in its place | Put each thing in its place
2 🪥 Put the bathroom things back
1 🗑️ Throw away wrappers and tickets
1 🧳 *Put the empty one away | Put it away

@ book a flight
verbs: NOUN BOOK BUY FIND check
keys: flight, plane ticket, airline, air fare, airfare, plane
when: desk
1 📅 *Write down your travel dates
1 🛂 Get your passport and your bank card
4 🔎 *Search for flights on two websites
3 ⚖️ *Compare the price and the times
2 ✈️ *Choose {a} | Choose a flight
3 🪪 Enter your name and passport number
2 🧳 Choose a seat and luggage
2 💳 *Pay for {the} | Pay for it
1 📧 Save the confirmation email
1 🗓️ Put the flight in your calendar

@ check in for a flight
verbs: check GO catch
keys: flight, airport, check in for, boarding pass, plane, airplane
when: door
1 🛂 *Put your passport and ticket in your bag
3 🧳 Close your suitcase
9 🚕 *Go to the airport
2 🪧 Find the right counter on the board
3 🧳 *Check in for your flight and hand over your luggage
2 🎫 Get your boarding pass
5 👜 *Go through security
3 🚪 *Walk to the gate
3 ✈️ Board the plane and find your seat
1 💺 Put your bag up and fasten your seat belt

@ book a hotel
verbs: NOUN BOOK BUY FIND
keys: hotel, hostel, airbnb, room, accommodation, holiday home, campsite, holiday flat
when: desk
1 📅 *Write down the dates and how many people
2 💶 Write down how much you want to spend
5 🔎 *Search for {a} on one website | Search on one website
4 ⭐ *Compare three places by price and reviews
3 🗺️ Check where they are on the map
2 🛏️ *Choose one {object} | Choose one
3 💳 *Enter your name and pay
1 📧 Save the confirmation email

@ plan a trip
verbs: PLAN BOOK FIND
keys: trip, holiday, vacation, travel, honeymoon, road trip, city trip, weekend trip, itinerary
keys: day trip, camping, journey, getaway, business trip
when: desk
1 📝 *Write {the} on a sheet of paper with possible dates | Write possible dates on paper
2 👥 Ask who is coming
2 💶 *Write down how much you can spend
5 🗺️ *Look at three places and choose one
5 ✈️ *Look up trains or flights
5 🏨 *Look up two hotels
4 📍 Write down three things you want to see
2 🛂 Check your passport
2 🗓️ *Put the dates in your calendar and ask for days off

@ take the train
verbs: NOUN GO BUY BOOK
keys: train, train ticket, railway, subway, underground, metro, tram, tube, bus, bus ticket
keys: ferry
when: door
1 🔎 *Look up when {the} leaves | Look up when it leaves
2 🎟️ *Buy a ticket
2 🎒 Take your bag, keys and wallet
6 🚶 *Walk to the station or the stop
2 🪧 Find the right platform
3 ⏳ Wait for {the} to come | Wait for it to come
2 🚆 *Get on and find a seat
1 🎫 Show your ticket
6 🪟 Look out of the window until your stop
1 👋 *Get off

@ move house
verbs: go DO move PLAN pack hire
keys: move, moving, house move, moving box, new flat, new apartment, new house, moving company
keys: mover, moving day
when: room
1 📦 *Get one box and a roll of tape
3 📝 *Write a list of the rooms
4 🗓️ *Write {the} and the date in your calendar | Write the date in your calendar
5 📞 *Call two moving companies and ask the price
8 📦 *Pack one shelf into the first box
1 🖊️ Write on the box what is inside and the room
5 📦 Pack the next box
4 ✉️ *Change your address with the bank and the post
3 💡 Call about electricity and internet
2 🗑️ Put what you do not need in a bag

@ passport or visa
verbs: NOUN APPLY BOOK GO
keys: passport, visa, id card, driver's license, driving licence, driver's licence, license
keys: licence, residence permit, citizenship, birth certificate, permit, green card
keys: driver license, driving license, id, travel document, social security card, certificate
keys: car registration, registration, car tax, vehicle registration
when: desk
1 🛂 *Take out your old {object} and check its date | Take out your old papers and check the date
4 🔎 *Find the official website and what you need to bring
5 📁 *Gather the papers on the list
4 📸 Get new passport photos
6 📝 *Fill in {the} form | Fill in the form
3 🗓️ *Book an appointment at the office
2 💳 Pay the fee
8 🏛️ Go to the office with your papers
1 📌 Note when {the} will be ready | Note when it will be ready

@ fill in a form
verbs: NOUN APPLY fill WRITE file SEND sign
keys: form, paperwork, application, questionnaire, survey, registration, document, permit
keys: benefit, grant form, census, consent form, insurance form, medical form, school form
keys: application form, enrollment, ballot, petition
when: desk
1 📄 *Put {the} and a pen on the table | Put the form and a pen on the table
3 📖 Read it once from top to bottom
4 📁 *Get your ID and the papers it asks for
2 👤 *Fill in your name and address
7 ✍️ *Fill in the rest of {the} | Fill in the next part
2 ❓ Mark what you do not know and ask
3 👀 *Check every answer
1 🖊️ Sign and date it
2 📤 *Send it and keep a copy

@ file papers
verbs: CLEAN sort organise organize file scan shred
keys: paper, paperwork, document, mail, post, receipt, file, folder, letter, filing
keys: pile of paper, bank statement
when: desk
1 📄 *Put all {the} in one pile | Put all the papers in one pile
2 🗑️ Get a bag for paper that can go
5 🗂️ *Sort into three piles: do, keep, throw away
4 ✉️ Open the letters that are still closed
5 📁 *Put what you keep in folders with a name
3 📝 *Write the to-dos on a list
2 🗑️ Shred or throw away the rest
1 🗄️ *Put the folders on the shelf

@ change address
verbs: update change notify tell register
keys: address, new address, phone number, name, bank detail, contact detail, personal detail
when: desk
1 📝 *Write down your new {object} | Write down the new details
4 📋 *List who needs to know: bank, doctor, work, insurance
3 💻 *Log in to the first account and change it
4 💻 Change it at the next two
4 🏛️ Register at the town office
3 📮 Set up mail forwarding
2 💬 *Send a message to family and friends
1 ✅ Tick off who knows
"""
