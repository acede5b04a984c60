"""Scripts about family, friends and celebrations."""

TEXT = """
@ buy a gift
verbs: BUY FIND send make
keys: gift, present, birthday present, birthday gift, christmas present, christmas gift
keys: wedding gift, flower, bouquet, valentine, gift card, mother's day, anniversary gift
when: chair
1 📝 *Write down three things {who} likes | Write down three things they like
2 💶 Decide how much to spend
4 💡 *Write down five ideas for {a} | Write down five ideas
2 💬 Ask someone who knows them
6 🛍️ *Look in a store or online
2 ☝️ *Choose {the} | Choose one
2 💳 *Pay for it
4 🎁 Wrap {the} with paper and tape | Wrap it with paper and tape
2 ✍️ Write a card

@ wrap presents
verbs: wrap
keys: gift, present, birthday present, christmas present, christmas gift
when: room
1 🎁 *Put {the} on the table | Put it on the table
1 ✂️ Get wrapping paper, tape and scissors
1 🏷️ Take off the price
3 📏 *Cut the paper to size
4 🎁 *Fold the paper around {the} and tape it | Fold the paper around it and tape it
2 🎀 Tie a ribbon around it
1 ✍️ *Write the name on a tag

@ decorate
verbs: decorate put DO trim
keys: christmas tree, christmas light, decoration, tree, christmas decoration, table, window
keys: balloon
when: room
1 📦 *Get the box with the decorations
2 📍 *Choose the place for {the} | Choose the place
2 🔌 Untangle the lights and test them
4 💡 *Put up the lights first
6 🎄 *Hang the rest on {the} | Hang up the rest
1 👀 Step back and look at it
1 📦 Put the empty box away

@ write a card
verbs: NOUN WRITE SEND BUY make
keys: card, thank you, birthday card, thank you note, thank you card, christmas card, postcard
keys: thank you letter, condolence, invitation, greeting, wedding invitation, sympathy card
keys: note
when: chair
1 💌 *Take {a} and a pen | Take a card and a pen
1 📅 Check the date and the name
2 💭 *Think of one nice thing about them
4 ✍️ *Write two or three kind sentences
1 🖊️ Sign your name
2 ✉️ *Put {the} in an envelope | Put it in an envelope and write the address
1 📮 Put on a stamp
3 🚶 *Drop it in the mailbox

@ plan a party
verbs: PLAN
keys: party, birthday, birthday party, celebration, baby shower, wedding, anniversary, reception
keys: dinner party, surprise party, christmas, thanksgiving, halloween, easter, graduation
keys: reunion, housewarming, event, bbq party, picnic, game night, leaving party, new year
when: desk
1 📝 *Write the date of {the} on a sheet of paper | Write down the date and who it is for
4 👥 *Make a guest list
3 🏠 Choose the place and the time
3 💶 Write down how much you can spend
4 💌 *Send the invitations
5 🎂 *Plan the food, the drinks and the cake
4 🛒 *Write a shopping list
3 🎈 Choose decorations and music
2 👋 Ask a friend to help with {the} | Ask a friend to help
1 🗓️ *Put the shopping day in your calendar

@ call family
verbs: return NOUN CALL talk speak chat catch text message
keys: mum, mom, dad, mother, father, grandma, grandpa, grandmother, grandfather, parent, sister
keys: brother, aunt, uncle, friend, granny, cousin, son, daughter, wife, husband, family, in law
when: phone
1 📱 *Find {the} in your contacts | Find the name in your contacts
1 🪑 Sit down somewhere quiet
2 📝 *Write down one thing to tell and one to ask
1 🕙 Check that it is a good time to call
1 📞 *Press call and say hello
6 👂 *Ask how {the} is doing and listen | Ask how they are and listen
4 💬 Tell them your news about {topic} | Tell them your own news
2 🗓️ *Say when you will call again

@ visit someone
verbs: NOUN GO visit meet
keys: grandma, grandpa, friend, parent, family, mum, mom, dad, sister, brother, aunt, uncle
keys: neighbour, neighbor, hospital visit, coffee, grandmother, cousin, grandparent
when: phone
1 📱 *Send {the} a message and ask when to come | Send a message and ask when to come
1 🗓️ Put the visit in your calendar
4 🍪 Get something small to bring
2 👟 Put on your shoes and take your keys
8 🚗 *Go to see {the} | Drive there
1 🚪 Ring the bell and say hello
8 ☕ *Sit down together and talk
2 👋 *Say goodbye and plan the next visit

@ invite or meet friends
verbs: NOUN invite meet PLAN message text ask BOOK catch
keys: coffee with, lunch with, dinner with, drink with, brunch with, breakfast with, meet up
keys: friend, guest, date, colleague, neighbour, neighbor, people, hangout, dinner guest
keys: playdate, catch up, date night, girlfriend, boyfriend, partner
when: phone
1 📱 *Open your messages and find the name
2 📅 *Write down two days that suit you
3 💬 *Send both days to {who} | Send a short message to {the} | Send both days
2 📍 Choose a place to meet
1 🗓️ *Put the date with {who} in your calendar | Put the date in your calendar
2 🏠 Think of what to bring or cook
1 💬 *Confirm the day before

@ hard conversation
verbs: DO NOUN PLAN apologise apologize talk discuss tell have resolve confront speak say
keys: conversation, difficult conversation, hard conversation, tough conversation, hard talk
keys: the talk, talk with, difficult talk, tough talk, serious talk, honest talk, long talk
keys: honest conversation
keys: serious conversation, awkward conversation, apology, sorry, conflict, argument, breakup
when: chair
1 ✍️ *Write down what you want to say to {who} | Write down what you want to say
3 💭 *Write down how the other person may feel
2 🗣️ *Practise the first sentence of {the} out loud | Practise your first sentence out loud
2 💬 *Ask {who} for a good time to talk | Ask for a good time to talk
5 👂 *Say your sentence about {topic}, then listen | Say your sentence, then listen
3 🤝 *Agree on one thing to try
1 🙏 Thank {who} for listening | Say thank you for listening

@ apologise or talk
verbs: DO NOUN apologise apologize talk discuss tell have resolve confront speak say
keys: roommate, neighbour, neighbor, partner, landlord, flatmate, teacher
when: chair
1 ✍️ *Write down in one sentence what you want to say
3 💭 *Write down how the other person may feel
2 🗣️ Practise your first sentence out loud
2 💬 *Ask for a good time to talk with {the} | Ask for a good time to talk
5 👂 *Say your sentence about {topic}, then listen | Say your sentence, then listen
3 🤝 *Agree on one thing to try
1 🙏 Thank them for listening

@ care for a baby
verbs: feed change bathe wash DO care
keys: baby, diaper, nappy, newborn, toddler, infant
when: room
1 🧼 *Wash your hands
1 🍼 Get a diaper, wipes and the bottle
2 👶 *Lay the baby down or hold it in your arm
5 🍼 *Take care of {the} gently | Feed or clean the baby
2 🤲 Rub its back
1 👕 *Put on clean clothes
1 🗑️ Throw away what is dirty
2 🤗 Hold the baby for a while

@ children to bed
verbs: NOUN put take get bring read
keys: to bed, child to bed, kid to bed, bedtime story, baby to sleep, to sleep, bedtime
when: room
1 🧸 *Tell {the} it is time for bed | Say that it is time for bed
3 🛁 Give them a bath
2 👕 *Help them put on pyjamas
2 🪥 *Brush their teeth
1 🛏️ Tuck them into bed
6 📖 *Read a bedtime story
1 😘 Kiss them good night
1 💡 *Turn off the light and close the door

@ school
verbs: have DO PLAN prepare get pack SEND APPLY sign take help GO
keys: ready for school, kid ready, school, kid, child, children, school bag, school trip
keys: kindergarten, daycare, nursery, son
keys: daughter, school lunch, baby, playground, preschool, babysitter, childcare, school run
keys: parent evening, parents evening, parent teacher, school play
when: kitchen
1 🗓️ *Check the calendar for what {the} needs | Check the calendar for what is needed
3 📄 Read the note from the teacher
2 🎒 *Put books and papers in the school bag
3 🥪 Make a lunch box and fill a water bottle
3 👕 *Lay out clothes and shoes
2 ✍️ Sign what needs a signature
2 💬 Write a message to the teacher
7 🚗 *Bring them to {place} | Bring them there
1 ⏰ *Set an alarm for picking them up

@ funeral
verbs: NOUN GO PLAN attend
keys: funeral, memorial, wake, church, mass, service, ceremony
when: room
1 🕯️ *Check the time and the place of {the} | Check the time and the place
3 👔 *Lay out dark clothes
3 💐 Buy flowers or a card
2 🧻 Put tissues in your pocket
7 🚗 *Drive to {the} | Drive to the church
2 🤝 *Tell the family that you are sorry
6 🪑 Sit down and listen to the service
3 💐 Lay down the flowers
2 👋 *Say goodbye to the family

@ theatre or show
verbs: NOUN GO BUY BOOK
keys: theater, theatre, cinema, movie, concert, show, film, museum, opera, zoo, festival, play
keys: football match, game ticket, bowling, exhibition, musical
when: phone
1 🔎 *Look up the programme of {the} | Look up the programme
2 ☝️ Choose a day and a show
3 🎟️ *Buy the tickets
2 👗 Get dressed
7 🚗 *Go to {the} | Go there
2 🧥 Hand in your coat
2 🎫 *Show your ticket and find your seat
9 🎭 *Watch {the} | Watch the show
5 🏠 Go home

@ photos
verbs: NOUN CLEAN BUILD print make sort take edit frame order
keys: photo, photo album, photo book, album, family photo, picture, scrapbook, photobook
keys: passport photo
when: desk
1 🖼️ *Open the photo folder
4 ⭐ *Mark the twenty you like best
4 🗑️ Delete doubles and blurry ones
4 🗂️ *Put the best {object} in one folder | Put the best ones in one folder
5 💻 Upload them to a print shop
3 🖱️ *Choose the size and order
1 📅 Note when they arrive

@ play a game
verbs: NOUN GO play learn practise practice BOOK
keys: tennis, football, soccer, basketball, golf, badminton, chess, board game, volleyball
keys: baseball, squash, match, cricket, padel, hockey
when: phone
1 💬 *Ask a friend to play {object} | Ask a friend to play
2 📅 Choose a day and book a court or table
2 👟 *Put on your sports shoes and clothes
2 🎾 Put what you need for {object} in a bag | Put what you need in a bag
6 🚶 *Go to the court
3 🤸 Warm up together
9 🏆 *Play {object} | Play the game
1 🤝 Shake hands
3 🚿 Take a shower

@ throw a party
verbs: throw have host give celebrate
keys: party, birthday, birthday party, celebration, surprise party, housewarming, dinner party
keys: christmas, thanksgiving, halloween, easter, baby shower, game night, anniversary, new year
keys: thanksgiving dinner, christmas dinner
when: desk
1 📝 *Make a guest list
2 💌 *Send the invitations
3 📝 Plan the menu for {the} | Plan the menu
6 🛒 *Buy food and drinks
4 🎂 Bake or order a cake
4 🎈 *Decorate the house
6 🍳 Cook and set the table
2 👋 *Welcome the guests
"""
