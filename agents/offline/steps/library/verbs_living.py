"""Scripts for verbs of everyday life: wearing, eating, watching, giving, hosting."""

TEXT = """
@ wear anything
verbs: wear dress try
when: room
1 🚪 *Open the closet and look for {the} | Open the closet
1 👀 Check that {the} can be worn today | Check that it can be worn today
1 🧺 Lay {the} in front of you | Lay it in front of you
1 👖 Take off what it replaces
2 👕 *Put on {the} | Put it on
1 🪞 *Look in the mirror

@ undress
verbs: undress
when: room
1 🪑 *Sit down and open the buttons or laces
1 🧦 *Take off {the} | Take it off
1 👀 Check the pockets
1 🧺 *Hang up {the} or put it in the basket | Hang it up or put it in the basket

@ eat anything
verbs: eat drink
when: kitchen
1 🧼 *Wash your hands
1 🧊 *Get {the} from the fridge or the cupboard | Get it from the fridge or the cupboard
1 🍽️ Take out a plate or a glass
2 🍴 *Put {the} on the plate or in the glass | Put it on the plate
1 🪑 Sit down at the table
6 😋 *Eat or drink {the} slowly | Eat slowly
2 🧽 Wash the plate

@ feed anyone
verbs: feed
when: kitchen
1 🥣 *Get food for {the} | Get the food
1 🧼 Wash your hands
1 🥄 *Put the food in a bowl or a bag
3 🚶 Take the food to {the} | Take the food there
4 🍽️ *Give {the} a little at a time | Give a little at a time
1 💧 Bring some water
1 🧽 Clean the bowl

@ have an event
verbs: have
when: desk
1 📅 *Choose a day for {the} | Choose a day
3 👥 Invite the people who should be there
3 📝 *List what you need for {the} | List what you need
4 🛒 *Buy what is on the list
3 🪑 Get the place ready
7 🎉 *Have fun
3 🧽 Clean up

@ watch anything
verbs: watch view enjoy
when: chair
1 🕙 *Find out when and where {the} is on | Find out when it is on
1 🍿 Get a drink and a snack
1 🔕 Put your phone on silent
1 🛋️ *Sit down somewhere comfortable
1 📺 *Turn on the TV or open {the} on your screen | Turn on the screen
8 👀 *Watch {the} | Watch it from the start

@ listen to anything
verbs: listen hear
when: chair
1 🎧 *Get your headphones or a speaker
1 🔎 *Find {the} and press play | Find it and press play
1 🔊 Turn up the volume
1 🛋️ *Sit or lie down
7 🎵 *Listen to {the} | Listen to it

@ play anything
verbs: play
when: chair
1 💬 *Call a friend and ask to play {object} | Call a friend and ask to play
1 📅 Set a time and a place
1 📦 *Get {the} ready | Get everything ready
2 📖 Go over the rules
2 🔥 Warm up with an easy round
8 🎲 *Play {the} | Play it to the end
1 📦 Put {the} away | Put it away

@ perform
verbs: sing perform act dance rehearse
when: room
1 🎵 *Choose what you want to show
2 📖 Learn the words or the steps
5 🔁 *Practise {the} in front of a mirror | Practise in front of a mirror
2 👗 Get dressed for it
2 🌬️ *Take a deep breath and walk on
6 🎤 *Sing or dance from start to end
1 🙇 Smile and wave

@ win anything
verbs: win beat
when: desk
1 📖 *Read the rules of {the} | Read the rules
2 ✍️ Sign up for {the} | Sign up
2 🔎 Look at how good players do it
8 🔁 *Practise the hardest part
2 🎒 Pack what you need for {the} | Pack what you need
3 🔥 *Warm up
7 🏆 *Play {the} and do your best | Do your best

@ give to someone
verbs: give offer hand present lend pass
needs: solid who
when: door
1 💭 *Think of what {who} would like | Think of what they would like
2 🎁 *Get {the} ready | Get it ready
3 🚶 *Go to {who} | Go there
1 👋 Say hello
1 🤲 *Give {the} to {who} | Give it to {who}
1 🙂 Say something kind

@ tell about something
verbs: tell inform update brief
needs: topic
when: chair
1 📝 *Write down in one sentence what to say about {topic} | Write down what to say
1 📱 Choose: call, message or talk
1 🔎 *Find the number or address of {the} | Find the number or address
3 💬 *Tell {the} about {topic} | Say or write your sentence
1 📅 Say what happens next
2 👂 *Read or listen to the answer


@ tell someone
verbs: tell show give offer
needs: who
when: chair
1 📝 *Write down in one sentence what you want to say
1 🕙 Choose a good time
2 📞 *Call {who} or sit down together | Call or sit down together
1 👋 Say hello
3 💬 *Tell {who} about {the} | Say your sentence
3 👂 Listen to the answer

@ help anyone
verbs: help support care assist nurse
when: door
1 💬 *Ask {the} how you can help | Ask how you can help
1 📅 Ask what time to come
1 👕 Put on clothes that can get dirty
5 🚗 *Go to {the} | Go there
7 🤝 *Do the first thing that {the} needs | Do the first thing that is needed
2 🥤 Take a break together
1 💬 *Ask what else is left to do

@ comfort anyone
verbs: comfort cheer hug
when: chair
1 💬 *Ask {the} how the day was | Ask how the day was
3 👂 *Sit down with {the} and listen | Sit down together and listen
1 🤗 Give a hug if it is welcome
2 🍫 Bring a favourite snack or drink
4 🎬 *Do something fun together
1 😂 Tell a joke

@ impress or surprise anyone
verbs: impress surprise
when: chair
1 💭 *Think of what {the} likes | Think of what they like
2 ☝️ *Choose one nice thing to do
2 📝 Write down what you need for it
4 🛒 *Buy what you need
4 🧹 Get the place and yourself ready
6 🎁 *Show {the} what you have made | Show what you have made
1 🙂 Smile and enjoy the moment

@ scare anyone for fun
verbs: scare
when: room
1 🎭 *Find a mask or a funny idea
1 🚪 *Hide behind the door
2 ⏳ Wait until {the} comes in | Wait quietly
1 👻 *Jump out and call boo
1 😂 Laugh together

@ host anyone
verbs: host entertain welcome
when: desk
1 📅 *Choose a day for {the} | Choose a day
3 💌 *Invite the guests
3 📝 Plan the menu
5 🛒 *Buy food and drinks
4 🧹 Clean the house
6 🍳 *Cook and set the table
2 👋 Welcome the guests

@ surf
verbs: surf
when: door
1 🌊 *Check the waves and the weather
2 🏄 *Rent a board and a wetsuit
2 🎓 Book a lesson
5 🚗 *Drive to the beach
2 🤸 Warm up on the sand
2 🏄 Carry the board to the water
7 🌊 *Swim out and try to stand up

@ stay somehow
verbs: stay
when: chair
1 💭 *Think of what makes it hard to {state} | Think of what makes it hard
2 📝 *Write down three things that help you {state} | Write down three things that help
2 🧥 *Get out what you need to {state} | Get out what you need
3 👣 Do the easiest of them now
1 ⏰ Set a reminder to check how it goes

@ sit or lie down
verbs: sit lie
when: chair
1 🚶 *Walk to {the} | Walk there
1 👐 Make some space on {the} | Make some space
1 🪑 *Sit or lie down
2 🌬️ *Take three slow breaths

@ fill anything
verbs: fill refill
needs: solid
when: room
1 🚶 *Go to {the} with what goes in | Get what goes in
1 🔓 *Open {the} | Open the lid
4 💧 *Pour it in until {the} is full | Pour it in until it is full
1 🔒 Put the cap back on
1 🧻 Wipe up what was spilled

@ replace anything
verbs: change swap replace
needs: solid
when: room
1 👀 *Look at the old {object} | Look at the old one
2 🛒 *Get the new {object} | Get the new one
1 🧰 Get the tools you need
3 🔧 *Take off the old {object} | Take off the old one
3 🔩 *Put on the new {object} | Put on the new one
1 👀 Check the new {object} | Check the new one
1 🗑️ Throw the old one away or put it away

@ make anything
verbs: make craft produce
needs: solid
when: room
1 📖 *Look up how to make {a} | Look up how it is made
2 📝 List what you need for {the} | List what you need
3 🧰 *Get everything you need and put it on the table
1 🧼 Wash your hands and make some space
6 ✂️ *Make the first part of {the} | Make the first part
5 🛠️ *Put the parts together
1 👀 Look at {the} and change what is off | Look at it and change what is off
2 🧽 Clean up

@ ask out
verbs: date
when: chair
1 💭 *Choose a good time and place
1 🌬️ Take a deep breath
1 👋 *Say hello and smile
3 💬 Talk about something you both like
1 💌 *Ask {the} with kind words | Ask with kind words
1 👂 Listen to the answer
1 📱 *Ask for the number

@ check a thing
verbs: check inspect examine
needs: solid
when: room
1 🚶 *Go to {the} | Go there
1 💡 Turn on the light
3 👀 *Look at {the} from all sides | Look at it from all sides
2 🔘 Try once whether {the} works | Try once whether it works
1 📝 *Note what needs doing
2 🔧 Do the smallest thing now

@ check on someone
verbs: check look watch
needs: someone
when: phone
1 📞 *Call {the} or knock at the door | Call or knock at the door
1 👋 Say hello
3 💬 *Ask how {the} is doing | Ask how the day is going
2 👀 Look at what is needed
4 🤝 *Do one small thing for {the} | Do one small thing
1 🗓️ Say when you will check again

@ adopt anyone
verbs: adopt
when: desk
1 💭 *Write down who suits your days
3 🔎 *Look up animal shelters near you
6 🚗 *Drive to the shelter
4 👀 Look at the animals
2 ☝️ *Choose {a} | Choose one
4 📝 Fill in the adoption papers
2 💳 Pay the fee
4 🥣 Buy food and a bed
5 🏠 *Take {the} home | Take it home
"""
