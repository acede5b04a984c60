"""Scripts about going out: sights, parks, shows, parties, sports in the open."""

TEXT = """
@ go to work or school
verbs: go get walk drive ride bike come
keys: to work, to class, to school, to the office, to college, to university, to the lecture
keys: to my office, to my class, to practice, to training, class on time, work on time
when: door
1 ⏰ *Set an alarm for when you have to leave
2 👕 Get dressed
2 🎒 *Pack your bag
1 🔑 Take your keys, wallet and phone
1 🥐 Take something to eat
1 👟 *Put on your shoes and jacket
6 🚶 *Walk or drive to {place} | Walk or drive to {the}
1 🪑 *Find your place and sit down

@ go home
verbs: go walk drive ride come
keys: home from work, home from school, home, back home
when: desk
1 🎒 *Pack up your things
1 🧥 Put on your jacket
1 👋 Say goodbye
2 🚗 *Walk to the car or the bus stop
7 🏠 *Drive or ride home
1 🔑 *Unlock the door and put your keys away

@ visit a sight
verbs: go visit see
keys: zoo, museum, aquarium, gallery, art gallery, castle, exhibition, botanical garden, fair
keys: science museum, art museum, farm, market, farmers market
when: door
1 🕙 *Check when {the} is open and what it costs | Check the opening hours
1 🗺️ Look up the way
2 🎒 Pack water and snacks
1 👟 Put on your shoes and jacket
7 🚗 *Drive to {the} | Drive there
2 🎟️ *Buy tickets at the entrance
1 🗺️ Get a map
8 👀 *Walk around {the} and look at everything | Walk around and look at everything
5 🏠 Go home

@ see a film or show
verbs: NOUN GO BUY BOOK see
keys: theater, theatre, cinema, movie, concert, show, film, opera, festival, play, movie theater
keys: musical, circus, ballet, comedy show, magic show
when: phone
1 ☝️ *Choose {a} and check the time | Choose a show and check the time
3 🎟️ *Buy the tickets
2 👗 Get dressed
7 🚗 *Drive to {the} | Drive there
2 🍿 Buy popcorn or a drink
1 🎫 Show your ticket
1 💺 *Find your seat
1 🔕 Turn off your phone
8 🎭 *Watch {the} | Watch the show
5 🏠 Go home

@ watch a film at home
verbs: watch rent
keys: movie, film, show, tv, series, episode, game, news, football, match, tv show, documentary
keys: cartoon, video, ball game, football game, baseball game
when: chair
1 ☝️ *Choose {the} and the channel | Choose what to watch
1 🍿 Get popcorn or a snack
1 📺 *Find the remote and turn on the TV
1 💡 Dim the lights
1 🛋️ *Sit down on the couch
8 👀 *Watch {the} | Watch it from the start
1 📴 Turn off the TV

@ see a game at the stadium
verbs: go see attend visit
keys: ball game, football game, baseball game, football match, hockey game, game, match, stadium
keys: basketball game, soccer game, race track, game ticket
when: phone
1 🔎 *Choose {a} and look up the date | Choose a game and look up the date
3 🎟️ *Buy tickets online
1 🧢 Put on your team's colours
7 🚗 *Drive to the stadium and park
1 🎫 Show your ticket
1 💺 *Find your seat
2 🌭 Buy a drink and a snack
8 🏟️ *Watch {the} and cheer | Watch the game and cheer
5 🏠 Go home

@ go to the beach
verbs: NOUN GO visit
keys: beach, lake, sea, ocean, seaside, lakeside
when: door
1 🌦️ *Check the weather
2 🎒 *Pack towels, sunscreen and swimsuits
2 🥪 Pack water and snacks
7 🚗 *Drive to {the} and park | Drive to the beach and park
1 🏖️ Find a good spot
1 🧺 *Lay down the towels
1 🧴 Put on sunscreen
7 🌊 *Swim or rest in the sun
5 🏠 Pack up and drive home

@ go to the park
verbs: go visit take
keys: park, playground, forest, wood, dog park, to the park, to park, to the playground
when: door
1 🌦️ *Check the weather
1 🥪 Pack snacks and water
1 👟 *Put on your shoes and jacket
6 🚶 *Walk or drive to {place} | Walk or drive to {the}
8 🌳 *Play or walk around
2 🪑 Sit down on a bench and have a snack
5 🏠 Go home

@ picnic
verbs: NOUN GO have PLAN make pack
keys: picnic
when: kitchen
1 🌦️ *Pick a day and check the weather
1 💬 Ask friends or family to come
4 🥪 *Make sandwiches and cut some fruit
2 🧺 *Pack the food, drinks and plates in a basket
1 🧣 Take a blanket
6 🚗 *Drive to the park
1 🌳 *Spread the blanket on the grass
6 😋 Eat and talk
2 🗑️ Pack up and take the trash home

@ go camping
verbs: go
keys: camping, campsite, camping trip
when: room
1 📍 *Choose a campsite
2 📝 Write a packing list
4 🎒 *Pack for {object}: tent, sleeping bags and clothes | Pack the tent and warm clothes
3 🛒 Buy food and water
7 🚗 *Drive to the campsite
4 ⛺ *Set up the tent
3 🔥 Build a fire
4 🍲 Cook dinner

@ put up a tent
verbs: hang pitch install put set build
keys: tent, camp
when: door
1 📍 *Find a flat and dry place
1 👐 Clear away stones and sticks
1 ⛺ *Take {the} out of its bag | Take the tent out of its bag
1 🧺 Lay it flat on the ground
3 🦯 *Put the poles together
3 ⛺ *Push the poles through and raise {the} | Raise the tent
2 🔨 Push the pegs into the ground

@ go fishing
verbs: go catch
keys: fishing, fish, trout, bass
when: door
1 🎣 *Get the fishing rod and the box
2 🪱 Buy or dig up some bait
6 🚗 *Drive to the lake or the river
1 📍 Find a quiet spot
1 🪝 *Put the bait on the hook
1 🎣 *Throw the line in the water
8 ⏳ Wait for a bite
2 🐟 *Pull in the fish

@ go out in the snow
verbs: go play
keys: sledding, skiing, skating, ice skating, snowboarding, sled, ski trip, tobogganing, snow
when: door
1 🌨️ *Check the snow and the weather
2 🧤 *Put on warm clothes, gloves and boots
2 🛷 Get or rent what you need for {object} | Get or rent what you need
6 🚗 *Drive to the hill
3 ⛰️ Climb or ride to the top
7 🛷 *Slide down and do it again
2 ☕ Have a hot drink
5 🏠 Drive home

@ go out on the water
verbs: go rent
keys: surfing, sailing, kayaking, canoeing, rafting, paddling, snorkeling, diving, boat, kayak
keys: canoe, rowing, jet skiing
when: door
1 🌦️ *Check the wind and the weather
2 🎒 Pack a towel, sunscreen and dry clothes
6 🚗 *Drive to the water
2 🎟️ *Rent a boat or a board
2 🦺 Put on a life vest
2 💪 Carry it to the water
8 🌊 *Go out on the water and come back
2 🚿 Dry off and get dressed

@ go hiking
verbs: go hike climb take
keys: hike, hiking, trail, mountain, hill, climbing
when: door
1 🗺️ *Choose a trail and check the weather
2 🎒 *Pack water and snacks for {the} | Pack water and snacks
1 🥾 *Put on your hiking boots
6 🚗 Drive to the start of the trail
8 ⛰️ *Walk up and follow the signs
2 🥪 Rest at the top and eat
6 🚶 Walk back down

@ amusement park
verbs: NOUN go visit ride
keys: roller coaster, ferris wheel, amusement park, theme park, water park, carnival, water slide
keys: rollercoaster, merry go round
when: door
1 🕙 *Look up the opening hours and the price
1 🎒 Pack water and sunscreen
7 🚗 *Drive to the park
2 🎟️ *Buy a ticket
2 🗺️ Find {the} on the map | Find the first ride on the map
4 ⏳ *Wait in line
1 💺 Sit down and pull down the bar
3 🎢 *Ride {the} | Ride it and scream

@ go to a party
verbs: go attend come visit dance
keys: party, prom, dance, ball, reception, birthday party, gala, disco, club, housewarming
keys: halloween party, christmas party, school dance, baby shower, nightclub, celebration
when: room
1 📅 *Check the time and the place of {the} | Check the time and the place
1 💬 Say that you are coming
3 🎁 Get a gift or something to bring
3 👗 *Choose your outfit and get dressed
2 💇 Do your hair
7 🚗 *Drive to {the} | Drive there
1 👋 *Walk in and greet people
7 💃 *Eat, talk and dance
2 🏠 Say goodbye and go home

@ go to church
verbs: go attend
keys: church, mass, service, temple, mosque, synagogue, sunday service
when: room
1 🕙 *Check the time of the service
2 👔 *Put on nice clothes
1 🔑 Take your keys and wallet
6 🚗 *Drive to {the} | Drive to the church
1 🪑 *Walk in and find a seat
8 🎵 *Sing and listen
1 👋 Talk with people afterwards
5 🏠 Go home

@ go on a date
verbs: go have
keys: date, first date, blind date, dinner date
when: phone
1 💬 *Agree on a time and place for {the} | Agree on a time and place
1 🍽️ Reserve a table
2 🚿 Take a shower
3 👗 *Choose an outfit and get dressed
6 🚗 *Drive to the place
1 👋 *Say hello and smile
7 💬 *Ask questions and talk
1 🙂 Say thank you and goodbye

@ ride a horse
verbs: ride
keys: horse, pony
when: door
1 📞 *Call a stable and book a time
1 👢 Put on boots and long pants
6 🚗 *Drive to the stable
1 ⛑️ Put on a helmet
2 🐴 *Brush {the} and put on the saddle | Put on the saddle
1 🐎 *Climb on {the} | Climb on
8 🐎 *Ride slowly around
1 🥕 Give {the} a carrot | Give it a carrot

@ ride a bike
verbs: go ride take cycle
keys: bike, bicycle, bike ride, scooter, cycling
when: door
1 🚲 *Get {the} out of the garage or shed | Get the bike out
1 💨 Check the tires and the brakes
1 ⛑️ *Put on a helmet
1 🗺️ Choose a way to go
1 🚲 *Get on and push off
8 🚴 *Ride to {place} | Ride the bike
1 🔒 Lock {the} | Lock the bike

@ take a taxi
verbs: NOUN take call get order GO
keys: taxi, cab, uber, lyft, taxi ride
when: phone
1 📱 *Call {a} or open the app | Open the app
1 📍 *Enter where you are and where you want to go
1 🎒 Take your bag, keys and wallet
3 ⏳ *Wait outside for {the} | Wait outside
1 🚕 Get in and say the address
6 🪟 Ride to where you want to go
1 💳 *Pay the driver

@ go on a trip
verbs: go take have
keys: vacation, holiday, trip, honeymoon, cruise, road trip, journey, safari
when: desk
1 📍 *Choose where to go for {the} | Choose where to go
2 💶 Write down how much you can spend
4 ✈️ *Book the flight or the train
4 🏨 *Book a hotel
1 🗓️ Ask for days off
5 🧳 *Pack your suitcase
5 🚕 *Drive to the airport or the station

@ check in at a hotel
verbs: check go
keys: hotel, motel, hostel, resort
when: door
1 🪪 *Get your ID and credit card out
6 🚗 *Drive to {the} | Drive to the hotel
2 🛎️ *Go to the front desk
1 📛 Give your name
1 💳 Show your ID and credit card
1 🔑 *Take the room key
2 🧳 Take your bags to the room

@ go to a wedding
verbs: go attend
keys: wedding, wedding party, wedding reception
when: phone
1 💌 *Reply to the invitation
4 🎁 *Buy a gift and a card
3 👗 *Choose your outfit and get dressed
7 🚗 *Drive to {the} | Drive there
1 💺 Find your seat
6 💍 *Watch the ceremony
2 🥂 Congratulate the couple
7 💃 Eat, talk and dance
"""
