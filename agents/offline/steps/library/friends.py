"""Scripts about making friends, dates, gifts by hand, children and animals."""

TEXT = """
@ make friends
verbs: make find meet
keys: friend, new friend, new people, some friend
when: door
1 🙂 *Smile and look up
1 👋 *Say hello
1 💬 *Say your name
3 ❓ Ask a question about them
3 🪑 Sit with someone at lunch
2 📱 *Ask for a number
2 💌 Invite them to do something together

@ meet for a coffee
verbs: meet have
keys: for coffee, for lunch, for dinner, for a drink, for a coffee, for drink, lunch with
keys: dinner with, coffee with, breakfast with
when: phone
1 💬 *Send a message and agree on a time
1 📍 Choose a place
1 🗓️ Put the date in your calendar
6 🚗 *Go to the place
1 👋 Say hello and find a table
2 ☕ *Order something
8 💬 *Talk and listen
1 💳 Pay and say goodbye

@ ask someone out
verbs: ask invite date
keys: girl, boy, crush, out on a date, on a date, to the dance, to the prom, to prom, girl out
keys: boy out, to dance, on date
when: chair
1 💭 *Choose a good time and place
1 🌬️ Take a deep breath
1 👋 *Say hello and smile
3 💬 Talk about something you both like
1 💌 *Ask {the} with kind words | Ask with kind words
1 👂 Listen to the answer
1 📱 *Ask for the number

@ propose marriage
verbs: propose
keys: girlfriend, boyfriend, partner, marriage, to her, to him
when: chair
1 💭 *Write down why you want to be together
5 💍 *Choose and buy a ring
3 📍 Choose a place that means something
2 🗣️ *Practise what you want to say
3 🌹 Plan a nice evening
1 🧎 *Kneel down and show the ring
1 💬 *Ask the question

@ get married
verbs: become get
keys: married, engaged
when: desk
1 📝 *Write down why you want to {state} | Write down why you want this
2 📅 *Choose a date together
3 📍 Choose a place
3 👥 *Make a guest list
4 💍 Choose rings and clothes
4 🏛️ *Find out which papers you need
3 💌 Send the invitations

@ end a relationship
verbs: break end
keys: boyfriend, girlfriend, up with, with boyfriend, with girlfriend, relationship
when: chair
1 📝 *Write down what you want to say
1 🕙 *Ask for a time to talk
2 🗣️ Practise the first sentence
5 💬 *Say it in a kind and clear way
4 👂 Listen
1 🤗 *Call a friend afterwards

@ make someone happy
verbs: make keep
keys: happy, laugh, smile, proud, mother happy, kid laugh, feel better
when: chair
1 💭 *Think about what they like
3 💐 *Buy flowers or something small
2 ✍️ Write a card
4 🚗 *Go to see them
1 🎁 *Give it to them
2 😂 Tell a joke or a good story
1 🤗 Give a hug

@ give flowers
verbs: give bring
keys: flower, rose, bouquet, chocolate
when: door
1 💭 *Think of which flowers they like
5 🚗 *Go to the flower shop
2 💐 *Choose {the} | Choose the flowers
1 💳 Pay
1 ✍️ Write a card
3 🚶 *Bring {the} to {who} | Bring them home
1 🤲 Hand over {the} with a smile | Hand them over with a smile

@ give a ride
verbs: give offer
keys: ride, lift
when: door
1 💬 *Ask {who} where to go and when | Ask where to go and when
1 🔑 Take your car keys
1 🚗 *Walk to the car and unlock it
3 🚗 Drive to pick up {who} | Drive to the pick-up place
1 🚪 *Wait until everyone is in the car
7 🛣️ *Drive to the place
1 👋 Drop them off and say goodbye

@ read to a child
verbs: read tell
keys: bedtime story, story to, story, fairy tale, to my son, to my daughter, to the kid, to kid
when: bed
1 📚 *Choose a book together
1 🛏️ *Sit down close together
1 📖 *Open the book
7 🗣️ *Read {the} slowly | Read the story slowly
2 🖼️ Show the pictures
1 📕 Close the book
1 😘 Say good night

@ take care of a baby
verbs: take care babysit watch
keys: care of baby, care of the baby, baby, care of kid, care of the kid, toddler, infant
when: room
1 💬 *Ask when the baby eats and sleeps
1 🧼 Wash your hands
3 🍼 *Feed the baby
3 👶 *Change the diaper
5 🧸 Play with the baby
3 🤗 Hold the baby and sing softly
2 🛏️ *Lay the baby in the bed

@ teach a child to do something
verbs: teach show help
keys: kid to, child to, son to, daughter to, my kid, my son, my daughter, to ride, to swim
when: door
1 🎒 *Get what you need
1 🚶 Go to a quiet place
2 👀 *Show it once slowly
3 ✋ *Hold on and do it together
6 🔁 *Let go and let them try
2 💬 Say what went well
1 🎉 Cheer for every try

@ train a dog
verbs: teach train stop keep calm accustom
keys: dog, puppy, dog from barking, dog to sit, barking, dog to stay
when: room
1 🦴 *Get some treats
1 📣 *Call {the} to you | Call the dog to you
1 👀 See what {the} is looking at | See what the dog is looking at
2 💬 *Say the word in a calm voice
2 ✋ Show with your hand what you mean
1 🦴 *Give a treat at once when it works
5 🔁 Do it again a few times

@ get a pet
verbs: get buy choose find
keys: a puppy, a dog, a cat, a kitten, a pet, a rabbit, a hamster, a bird, a fish, a turtle
keys: new puppy, new dog, new cat, new kitten, the puppy, the kitten
when: desk
1 💭 *Write down which kind of pet suits your days
3 🔎 *Look up animal shelters near you
6 🚗 *Drive to the shelter
4 👀 Look at the animals
2 ☝️ *Choose {a} | Choose one
4 📝 Fill in the adoption papers
2 💳 Pay the fee
4 🥣 Buy food and a bed
5 🏠 *Take {the} home | Take it home

@ stroke a pet
verbs: pet hug play
keys: cat, dog, puppy, kitten, rabbit, horse
when: room
1 📣 *Call {the} | Call it softly
1 ✋ Hold out your hand
2 🐾 *Wait until {the} comes | Wait until it comes
5 🤲 *Pet {the} softly on the back | Pet it softly on the back
1 🦴 Give a treat

@ thank for a gift
verbs: thank
keys: gift, present, help, for the gift, for gift, for the present, for helping, dinner, for dinner
when: chair
1 💌 *Take a card or open a message
2 ✍️ *Write what you liked about it
1 🙏 Write thank you and one kind sentence
1 🖊️ *Sign your name
1 ✉️ Put it in an envelope and write the address
1 📮 *Mail it or press send

@ clean up after people
verbs: clean tidy
keys: after party, after the party, after dinner, mess, after the kid, spill, after guest, party
when: room
1 🗑️ *Get a trash bag
2 🥤 *Pick up cups and plates
2 🗑️ *Throw away the trash
3 🍽️ Wash the dishes
2 🧽 *Wipe the tables
4 🧹 Vacuum or sweep the floor
1 🪟 Open the windows

@ invite guests
verbs: invite have
keys: friend, guest, neighbour, neighbor, people, family, friend over, colleague
when: phone
1 👥 *Write down who you want to invite
1 📅 *Choose a day and a time
3 💬 *Write a short message
1 📤 *Send it to {the} | Send it to everyone
2 ✅ Note who is coming
3 🛒 *Plan the food and the drinks
4 🧹 Clean the house

@ tell a joke
verbs: tell
keys: joke, story, secret, truth, news, good news, bad news
when: chair
1 💭 *Think of the first sentence of {the} | Think of the first sentence
1 🗣️ Say it once to yourself
1 🕙 *Choose a good moment
1 👋 Call {who} or sit down together | Call or sit down together
3 💬 *Tell {the} slowly | Tell it slowly
2 👂 Listen to the answer

@ play with a child or a pet
verbs: play spend
keys: with kid, with the kid, with child, with the child, with baby, with the baby, with my son
keys: with my daughter, with my kid, with the dog, with dog, with the cat, with cat
when: room
1 📵 *Put your phone in another room
1 💬 Ask what they want to play
1 🧸 *Get the toys
1 🪑 Sit down on the floor
8 🤸 *Play with the {head} | Play together
2 🧺 Put the toys away together
"""
