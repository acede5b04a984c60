"""Scripts about clothes, hair, health and sleep, day by day."""

TEXT = """
@ get dressed
verbs: get
keys: dressed, dressed for work
when: room
1 🚪 *Open the closet
1 🌦️ Check the weather
2 👔 *Choose a shirt, pants and socks
1 🧺 Take off your pyjamas
2 👕 *Put on the shirt
1 👖 *Put on the pants and socks
1 👟 Put on your shoes
1 🪞 Look in the mirror and comb your hair

@ costume
verbs: wear make go choose
keys: costume, for halloween, halloween costume, for carnival, disguise
when: room
1 💡 *Think of an idea for your costume
3 🛒 *Buy or borrow the parts of the costume
2 👗 *Put on the costume
3 💄 Put on makeup or a mask
1 🪞 *Look in the mirror
1 📸 Take a photo

@ wash or style hair
verbs: wash brush comb dry style fix do dye colour color braid
keys: hair
when: room
1 🚿 *Rinse your hair with warm water
2 🧴 *Rub in shampoo and rinse it out
3 💨 Dry your hair with a towel
2 🪮 *Brush or comb your hair
2 💇 Put in gel or tie it back
1 🪞 *Look in the mirror

@ wash hands or face
verbs: wash clean dry
keys: hand, face, foot, feet
when: room
1 🚰 *Turn on the warm water
1 💧 *Hold your {object} under the water | Hold your hands under the water
1 🧼 *Rub in soap
1 🚿 Rinse off the soap
1 🧻 *Dry your {object} with a towel | Dry them with a towel

@ makeup or nails
verbs: do put paint apply wear
keys: makeup, make up, nail, lipstick, eyeliner, mascara
when: room
1 🪞 *Sit down in front of the mirror
1 🧼 Wash your hands and face
1 🧴 *Get out what you need for {the} | Get out what you need
4 💄 *Put it on one side first
4 💅 Do the other side
1 ⏳ Let it dry
1 👀 *Check it in the mirror

@ take medicine
verbs: take swallow
keys: medicine, pill, medication, vitamin, tablet, meds, cough syrup, aspirin, painkiller
when: kitchen
1 💊 *Get the medicine from its place
1 📖 Read the label for how much to take
1 🥛 *Fill a glass with water
1 💊 *Take out {the} | Take out one pill
1 💧 *Put it in your mouth and drink water
1 ✅ Mark it on your calendar

@ get over an illness
verbs: become get feel recover treat stop have
keys: over a cold, over cold, over the flu, over flu, flu, fever, headache, sore throat, hangover
keys: stomach ache, a cold, runny nose, cough
when: room
1 💧 *Drink a glass of water or hot tea
1 🛏️ *Lie down in bed with a warm blanket
2 💊 *Take medicine that helps
3 🍲 Eat some hot soup
7 😴 *Rest or sleep
1 💬 Tell work or school that you stay home
2 📞 Call the doctor if it does not get better

@ fall asleep
verbs: NOUN
keys: fall asleep, falling asleep
when: bed
1 🪥 *Brush your teeth
1 👚 *Put on your pyjamas
1 🛏️ *Get in bed
1 💡 Turn off the light
1 🛌 Pull up the blanket
5 😴 *Close your eyes and breathe slowly

@ wake up early
verbs: wake get
keys: up early, up on time, up in time
when: bed
1 ⏰ *Set the alarm
1 📵 Put the phone across the room
1 👕 Lay out your clothes
2 😴 *Go to bed early
1 ⏰ *Turn off the alarm
1 👣 *Get out of bed
2 🚿 Wash your face
1 🪟 Open the curtains

@ alarm
verbs: switch stop
keys: alarm, alarm clock
when: bed
1 👀 *Open your eyes and reach for {the} | Reach for the clock
1 👆 *Press the button
1 🔢 Check the time
1 🪑 *Sit up in bed
1 👣 Put your feet on the floor

@ hang up clothes
verbs: hang
keys: coat, jacket, hat, scarf, suit, dress, up coat, towel
when: room
1 🧥 *Get {the} and check the pockets | Check the pockets
1 🚪 Open the closet
1 👔 *Put {the} on a hanger | Put it on a hanger
1 🪝 *Hang it up
1 🚪 Close the closet

@ set a reminder
verbs: set
keys: alarm, timer, reminder, alarm clock
when: phone
1 📱 *Open the clock on your phone
1 ➕ Press the plus sign
1 🕙 *Choose the time for {the} | Choose the time
1 🔔 Choose a sound you like
1 💾 *Save {the} | Save it
1 📍 Put the phone where you will hear it

@ take notes
verbs: take make write
keys: note in, notes in, note at, notes at, notes during, note during, minutes at, minutes in
keys: minutes for, class note, minute at, minute in
when: desk
1 📓 *Get a notebook and a pen
1 📅 Write the date and the topic at the top
1 🪑 Sit where you can see and hear well
7 ✍️ *Write down the main points
2 ⭐ Mark what is important
3 👀 *Read {the} once and fill the gaps | Read it once and fill the gaps

@ change clothes
verbs: change lay choose
keys: clothes, outfit, clothes for tomorrow
when: room
1 🚪 *Open the closet
1 🌦️ Check the weather
2 👔 *Choose {the} | Choose what to wear
2 🛏️ Lay {the} on the bed | Lay it on the bed
1 👖 Take off what you are wearing
2 👕 *Put on the clean clothes
1 🧺 Put the old ones in the laundry basket
"""
