"""Scripts for verbs of fetching, placing, going and switching, whatever their object is."""

TEXT = """
@ fetch from a place
verbs: get grab fetch take bring pull
needs: solid from
when: chair
1 🚶 *Go to {from}
1 🚪 Open it if it is closed
3 🔎 *Look for {the} | Look for it
1 👐 Move things out of the way
1 ✋ *Take out {the} | Take it out
1 🚪 Close it again
2 🏠 *Bring {the} to where you need it | Bring it to where you need it

@ put in a place
verbs: put place set lay insert load stow hang
needs: solid place
when: chair
1 ✋ *Get {the} | Get it ready
1 🚶 *Go to {place}
1 🚪 Open it or make some space
2 📦 *Put {the} in the right place | Put it in the right place
1 👀 Check {the} once more | Check it once more
1 🚪 Close it again

@ put anything
verbs: put place set lay insert hang
needs: solid
when: chair
1 ✋ *Get {the} | Get it ready
1 👀 Look for the right place
2 🚶 *Go there
2 📦 *Put {the} down in the right place | Put it down in the right place
1 👀 Check it once more

@ carry to a place
verbs: carry move push pull shift lift drag
needs: solid place
when: room
1 👟 *Clear the way to {place}
1 📏 Measure {the} and the new place | Measure it and the new place
2 💬 Ask a friend to help
1 ✋ *Pick up {the} at both ends | Pick it up at both ends
4 💪 *Carry {the} to {place} | Carry it there
1 👇 Put it down slowly
2 🧹 Sweep the old place

@ take along to a place
verbs: take bring drive deliver drop escort
needs: place
when: door
1 🎒 *Get {the} ready to go | Get everything ready to go
1 👟 Put on your shoes and jacket
1 🔑 Take your keys, wallet and phone
1 🚗 *Get in the car with {the} | Get in the car
7 🚗 *Drive to {place}
2 🚶 *Walk in with {the} | Walk in together
6 🏠 Drive home

@ take anything
verbs: take bring grab
needs: solid
when: door
1 💭 *Think where you last saw {the} | Think where you last saw it
1 🚶 Walk there
2 🔎 *Look for {the} | Look for it
1 ✋ *Pick up {the} | Pick it up
1 👀 Check that it is the right one
1 🎒 *Put {the} in your bag or by the door | Put it in your bag or by the door

@ travel far
verbs: travel fly
when: desk
1 🛂 *Find your passport and check its date
4 ✈️ *Book a flight or a train to {the} | Book a flight or a train
4 🏨 Book a hotel in {the} | Book a hotel
2 🌦️ Check the weather in {the} | Check the weather there
5 🧳 *Pack your suitcase
5 🚕 *Go to the airport or the station
6 🪟 Travel to {the} and rest on the way | Rest on the way
2 🏨 *Check in at your hotel

@ go anywhere
verbs: go drive walk come visit
when: door
1 🗺️ *Look up the way to {the} | Look up the way
2 🎒 Pack what you need for {the} | Pack what you need
1 👟 *Put on your shoes and jacket
1 🔑 Take your keys, wallet and phone
1 🚗 Get in the car or walk to the bus
7 🚗 *Drive or walk to {the} | Drive or walk there
1 🚪 *Walk in
6 🏠 Drive home

@ ride anything
verbs: ride
when: door
1 👟 *Put on your shoes and jacket
2 🎒 Take your keys, money and phone
5 🚶 *Walk or drive to {the} | Walk or drive there
2 🎟️ Buy a ticket or ask for a turn
2 ⏳ Wait in line
1 🪑 *Get on {the} and hold on | Get on and hold on
6 🎢 *Ride {the} | Ride it to the end
1 👣 Get off

@ catch something that leaves
verbs: catch
when: door
1 🕙 *Check when {the} leaves | Check when it leaves
1 ⏰ Set an alarm for when you have to go
2 🎒 *Pack your bag
1 👟 Put on your shoes and jacket
5 🚶 *Walk to where {the} leaves | Walk to where it leaves
1 🎟️ Buy a ticket
2 🚆 *Get on and find a seat

@ leave a place
verbs: leave exit escape
needs: solid
when: chair
1 🎒 *Pick up your things
1 💬 Tell the others that you have to go
1 🧥 Put on your jacket
1 👋 *Say goodbye and thank you
1 🚪 *Walk out of {the} | Walk out of the door
5 🏠 Go home

@ cross anything
verbs: cross
when: door
1 🚶 *Walk to a good place to cross {the} | Walk to a good place to cross
1 🔘 Press the button if there is one
2 🚦 *Wait until the way is free
1 👀 Look both ways
2 🚶 *Walk across {the} | Walk to the other side

@ climb anything
verbs: climb
when: door
1 👟 *Put on good shoes
1 👀 *Look at {the} for a safe way up | Look for a safe way up
1 💬 Tell someone where you are
1 ✋ *Put your hands and feet on a firm hold
6 🧗 *Climb up {the} step by step | Climb up step by step
1 🏔️ Rest at the top
3 ⬇️ Climb down slowly

@ switch on or off
verbs: switch plug unplug
needs: solid
when: chair
1 🚶 *Walk to {the} | Walk over to it
1 👀 Look for the button or the switch
1 👆 *Press the button
1 👂 *Check {the} once more | Check that it worked

@ wait
verbs: wait
when: chair
1 🕙 *Check when {who} should come | Check when it should come
1 🚶 Go to where you can see {who} | Go to where you can see it
1 🪑 *Sit or stand somewhere comfortable
6 🎧 Listen to something or read
1 👀 *Look up now and then

@ hide anything
verbs: hide bury
needs: solid
when: room
1 👀 *Check that nobody sees you
1 ✋ *Take {the} with you | Take it with you
2 🔎 Look for a good place to hide {object} | Look for a good place to hide it
2 📦 *Put {the} in that place | Put it in that place
1 🧣 Cover it with something
1 📝 *Note where you put {the} | Note where you put it

@ look anywhere
verbs: look stare
needs: solid
when: chair
1 🚶 *Go to {the} | Go there
1 💡 Turn on the light or open the curtains
3 👀 *Look at {the} closely | Look closely
1 📝 Note one thing that you see

@ go and do something
verbs: go try
needs: activity
when: door
1 🌦️ *Check the weather and the opening hours
2 🎒 *Pack what you need for {activity} | Pack what you need
1 💬 Ask a friend to come along
1 👟 Put on the right clothes and shoes
6 🚗 *Drive to the place
2 🎟️ Pay or rent what is missing
8 ▶️ *Start {activity} slowly | Start slowly
5 🏠 Drive home

@ work with the hands
verbs: bandage blow bounce bundle coat cool crop drain dry flip float fold frame freeze fuel heat
verbs: knit launder loosen mix pour roll rotate rub sand scoop scrape seal sew shake shape
verbs: sharpen shovel smooth spin split spray spread sprinkle stir stitch strip tighten unblock
verbs: unclog unscrew wax weave
needs: solid
when: room
1 🧰 *Get what you need for {the} | Get what you need
1 👐 Make some space around {the} | Make some space
2 📖 Look up how it is done
3 ✋ *Start with a small corner | Start with one small part
6 🔁 *Do the rest of {the} | Do the rest
1 👀 Check {the} once more | Check it once more
2 🧹 *Clean up and put the things away

@ get from someone
verbs: get pull
needs: untouchable from
when: desk
1 📝 *Write down what exactly you need
2 💬 *Open or ask {from} | Ask for it
3 🔎 Look for {the} | Look for it
2 📋 *Copy {the} to where you need it | Copy it to where you need it
1 👀 Check that nothing is missing
1 💾 Save it where you find it again

@ get something issued
verbs: get request obtain
needs: untouchable
when: desk
1 📝 *Write down what {the} is for | Write down what you need it for
3 🔎 *Find out who can give you {the} | Find out who can give it to you
2 📁 Gather what they will ask for
4 💬 *Write or call and ask for {the} | Write or call and ask for it
1 📅 Ask when you will hear back
1 🗓️ *Set a reminder to check for the answer
2 📂 Check it and save it

@ enter in a place
verbs: put enter insert add place
needs: untouchable place
when: desk
1 💻 *Open {place}
2 🔎 Find the right spot
3 ⌨️ *Type or paste {the} | Type or paste it
1 👀 *Check {the} once more | Check it once more
1 💾 Save it

@ move an entry
verbs: move push shift
needs: untouchable
when: desk
1 💻 *Open {the} | Open it
2 🔎 *Choose the new date or place for {the} | Choose the new date or place
1 👥 Check who else it touches
2 📂 *Move {the} and check that it is all there | Move it and check that it is all there
1 💬 Tell who needs to know

@ fetch someone
verbs: get grab take bring pull
needs: someone from
when: door
1 🕙 *Check the time and the address
1 🔑 Take your keys, wallet and phone
1 👟 Put on your shoes
7 🚗 *Drive to {from}
1 💬 Send a message that you are there
2 🙋 *Say hello to {the} | Say hello
6 🏠 *Drive home with {the} | Drive home together

@ help someone to a place
verbs: put place set lay move carry
needs: someone place
when: room
1 🚶 *Go to {the}
1 💬 Say what you are going to do
2 🤲 *Pick up or lead {the} gently
2 🚶 *Bring {the} to {place}
1 🪢 Fasten or tuck in what needs it
1 🙂 Check that {the} is comfortable

@ take someone along
verbs: take bring drive drop deliver
needs: someone
when: door
1 💬 *Tell {the} when you leave | Say when you leave
1 👟 Put on your shoes and jacket
1 🔑 Take your keys, wallet and phone
1 🚗 *Get in the car with {the} | Get in the car
7 🚗 *Drive there
2 🚶 *Walk in together
6 🏠 Drive home

@ pick up someone
verbs: collect pick fetch
needs: someone
when: door
1 💬 *Tell {the} when you will be there | Say when you will be there
1 🔑 Take your keys, wallet and phone
1 👟 Put on your shoes
7 🚗 *Drive to {from} | Drive there
1 💬 Send a message that you are there
2 🙋 *Pick up {the} | Say hello
6 🏠 *Drive home together
"""
