"""Scripts about body and health."""

TEXT = """
@ book the dentist
verbs: BOOK CALL DO
keys: dentist appointment, dental appointment, dentist, dental, orthodontist, dental hygienist
when: phone
1 🔎 *Find the dentist's phone number
2 📅 Check your calendar and write down two dates that suit you
1 🪪 Get your insurance card and a pen
1 ✍️ Write down why you need the appointment
4 📞 *Call the dentist and ask for an appointment
2 🕙 Agree on a date and time
1 🗓️ *Put the dentist appointment in your calendar
1 ⏰ Set a reminder for the day before

@ go to the dentist
verbs: GO
keys: dentist appointment, dental appointment, dentist, dental, orthodontist, teeth
when: door
1 🗓️ Check the time of your dentist appointment
2 🪥 Brush and floss your teeth
2 🪪 Take your insurance card and your keys
8 🚗 *Drive to the dentist's office
2 🙋 *Check in at the front desk
3 🪑 Sit in the waiting room until they call your name
2 🦷 Sit in the dentist's chair and open your mouth
8 🪥 *Let the dentist check and clean your teeth
1 🚰 Rinse your mouth
2 💳 Pay the bill
2 🗓️ *Make the next appointment
6 🏠 Go home

@ book a doctor
verbs: BOOK CALL DO
keys: appointment, doctor, gp, physician, dermatologist, therapist, therapy, psychiatrist
keys: gynecologist
keys: checkup, check up, physio, optician, eye test, blood test, vaccination, vaccine, flu shot
keys: vet appointment, vet, specialist, clinic, midwife, medical appointment
keys: doctor's note, sick note, doctor's appointment, annual physical, physical, mammogram
when: phone
1 🔎 *Find the phone number for {the} | Find the phone number
2 📝 Write down your symptoms or why you want to come
2 📅 Check your calendar for two times that suit you
1 🪪 Get your insurance card and a pen
4 📞 *Call and ask for an appointment | Dial the number and ask for a time
2 ❓ Ask what you should bring
1 🗓️ *Put the appointment in your calendar
1 ⏰ Set a reminder for the day before

@ go to the doctor
verbs: GO
keys: to the doctor, to doctor, to the hospital
keys: doctor, gp, physician, hospital, clinic, therapist, optician, eye test, blood test
keys: checkup, vaccination, vaccine
when: door
1 🗓️ Check the time and address of your appointment
2 📝 Write down your symptoms and two questions
2 🪪 Put your insurance card and keys in your bag
8 🚌 *Go to {place} | Go to {the} | Go to the doctor's office
2 🙋 *Check in at the reception
3 🪑 Wait in the waiting room until they call you
5 🩺 *Tell the doctor how you feel and ask your questions
3 💊 Pick up your prescription
2 🗓️ Make the next appointment

@ pick up medicine
verbs: refill take DO BUY GO APPLY CALL
keys: prescription, pharmacy, medicine, medication, pill, meds, refill, tablet, antibiotic
when: door
1 💊 Check how much medicine is left and read the label
3 📞 Call the doctor or pharmacy and ask for a refill
1 🪪 Put the prescription and your insurance card in your bag
6 🚶 *Go to the pharmacy
3 💊 *Give them the prescription and get {the} | Give them the prescription and get your medicine
2 💳 Pay at the counter
2 🏠 Put the medicine where you will see it
1 ⏰ Set a daily reminder to take it

@ get fit
verbs: get stay keep DO
keys: in shape, into shape, back in shape, fit, in better shape, stronger, fitter, healthier
keys: healthy, strong, in good shape
when: door
1 👟 *Put on your sports shoes
2 📝 *Write down why you want to {state} | Write down why you want this
6 🚶 *Walk briskly around the block
4 💪 Do ten squats and ten arm circles
3 🤸 *Stretch your arms and legs
1 💧 Drink a glass of water
3 🗓️ *Put three short workouts in your calendar
1 💬 Tell a friend about your plan

@ train for a race
verbs: train prepare run plan practise practice DO
keys: marathon, half marathon, triathlon, race, ironman
when: door
1 👟 *Put on your running shoes
2 👕 Change into running clothes
2 🗓️ *Count the weeks until {the} | Count the weeks you can train
3 🔥 *Warm up your legs
9 🏃 *Run slowly enough to talk
4 🚶 Walk to cool down and stretch
2 📝 *Note how far you ran
1 🗓️ *Put the next run in your calendar

@ run
verbs: DO run jog go train
keys: run, jog, jogging, running, 5k, 10k
when: door
1 👟 *Put on your running shoes
2 👕 Change into running clothes
1 💧 Drink some water
1 🎧 Choose a playlist or a route
3 🤸 Stretch your legs and warm up
2 🚶 *Go outside and walk to the corner
9 🏃 *Run at an easy pace
4 🔁 Run back home
3 🚶 Walk to cool down and stretch
2 🚿 Take a shower

@ go to the gym
verbs: NOUN GO exercise train join lift DO
keys: weight, gym, fitness, workout, weight training, spinning, crossfit, pilates, fitness class
when: door
1 👟 *Put your gym shoes and a towel in a bag
2 👕 Change into workout clothes
1 💧 Fill your water bottle
6 🚶 *Go to the gym
4 🔥 Warm up on a machine
9 🏋️ *Do your first three exercises
6 💪 Do another set of each exercise
3 🤸 Stretch and cool down
4 🚿 Shower and get dressed

@ exercise
verbs: go have exercise train stretch DO move
keys: exercise, workout, yoga, stretching, push up, sport, fitness, training, cardio
keys: physio exercise, squat, plank
when: chair
1 👟 *Put on your trainers
2 👕 Change into comfortable clothes
1 🧘 Roll out a mat or clear some floor
1 ▶️ Choose a short workout video
3 🔥 *Warm up your arms and legs
8 💪 *Do the first round of exercises
6 🔁 Do a second round
3 🤸 Stretch and cool down
1 💧 Drink a glass of water

@ swim
verbs: NOUN GO swim learn DO
keys: swimming, swim, swimming pool, pool, swimming class
when: door
1 🩱 *Put your swimsuit and a towel in a bag
1 🧴 Pack shampoo and flip-flops
7 🚌 *Go to the swimming pool
2 💳 Pay for a ticket
3 🩱 Change into your swimsuit in the changing room
2 🚿 Take a quick shower
9 🏊 *Swim a few lengths
5 🚿 Shower, dry yourself and get dressed
6 🏠 Go home

@ go to the sauna
verbs: GO BOOK
keys: sauna, spa, steam bath, hot tub, thermal bath
when: door
1 🧖 *Put a towel and slippers in a bag
1 💧 Pack a bottle of water
7 🚌 *Go to the {object} | Go to the sauna
2 💳 Pay for a ticket
3 👕 Undress and take a shower
2 🧖 Lay your towel on the bench
8 🔥 *Sit in the {object} and sweat | Sit in the sauna and sweat
3 🚿 *Cool down under cold water
6 😌 Rest and drink some water
3 👕 Get dressed and go home

@ walk
verbs: GO walk DO
keys: out of the house, out of house, fresh air, 000 step, 10000 step, 10k step, my step
keys: walk, hike, stroll, hiking
when: door
1 👟 *Put on your shoes and jacket
1 🔑 Take your keys and phone
1 🗺️ Choose which way to go
5 🚶 *Walk out of the door and down the street
9 🌳 *Walk to the park or around the block
5 🔁 Walk back home
1 💧 Drink a glass of water

@ take a nap
verbs: take have DO nap
keys: nap, power nap, siesta, break, rest
when: chair
1 🔕 *Put your phone on silent
1 ⏰ *Set an alarm so that you can let go
1 🪟 Close the curtains
1 🛋️ *Lie down and cover yourself with a blanket
2 🌬️ Breathe in and out slowly
8 😴 *Close your eyes and rest
1 💧 Drink a glass of water when you get up

@ sleep
verbs: take have sleep go get fix improve DO nap
keys: bed, sleep, bedtime, insomnia, sleep routine, sleep schedule
when: bed
1 🔌 *Plug in your phone outside the bedroom
1 ⏰ Set the alarm for tomorrow
2 👚 Put on your pyjamas
2 🪥 Brush your teeth and wash your face
1 💡 *Dim the lights and close the curtains
2 📝 Write down what is still on your mind
5 📖 Read a few pages in bed
5 😴 *Turn off the light, lie down and close your eyes

@ meditate
verbs: take meditate practise practice DO breathe relax
keys: meditation, meditate, mindfulness, breathing
when: chair
1 🪑 *Sit down on a cushion or chair
1 🔕 Silence your phone
1 ⏱️ Set a timer
1 👀 Close your eyes and relax your shoulders
3 🌬️ *Breathe in and out slowly ten times
6 🧘 *Follow your breath and come back when thoughts wander
1 🙂 Open your eyes and stretch

@ get a haircut
verbs: NOUN GO BOOK CALL cut get
keys: hair appointment, haircut appointment, haircut, hairdresser, barber, hair, hair salon
keys: salon, nail appointment, manicure, massage
when: phone
1 📱 *Find the phone number of the hairdresser | Find the salon's phone number
2 🖼️ Pick a photo of the haircut you like
3 📞 *Call and make an appointment
7 🚗 Go to the hair salon
2 🙋 Check in and wait for your turn
3 💬 *Tell the hairdresser how you want your hair cut
4 🚿 Let them wash your hair
8 💇 *Sit still while they cut your hair
2 🪞 Look in the mirror
2 💳 Pay and leave a tip

@ brush teeth
verbs: brush clean floss DO
keys: teeth, tooth, brushing teeth
when: bed
1 🪥 *Take your toothbrush
1 🧴 Put toothpaste on the brush
2 🪥 *Brush your upper {object} | Brush your upper teeth
2 🪥 *Brush your lower {object} | Brush your lower teeth
1 🚰 Rinse your mouth
2 🧵 Floss between your teeth
1 🧻 Dry your mouth and put the brush away

@ get up
verbs: get wake DO fix improve
keys: up early, get up, wake up, getting up, waking up, out of bed, morning, morning routine
when: bed
1 ⏰ *Turn off the alarm and sit up
1 👣 *Put both feet on the floor
1 💧 Drink a glass of water
1 🪟 *Open the curtains
3 🚿 Wash your face
3 👕 *Put on your clothes
5 🥣 Eat breakfast
1 🛏️ Make the bed

@ shave
verbs: shave trim cut DO
keys: beard, leg, moustache, shaving, nail, toenail, fingernail
when: room
1 🪞 *Stand in front of the mirror
1 🧴 Get the razor or the clippers
2 🚿 *Wash your skin with warm water
1 🧴 Put on foam
4 🪒 *Do one side of your {object} | Do one side
4 🪒 Do the other side
1 🚰 *Rinse and dry
1 🧴 Put on some cream

@ take a shower
verbs: take have DO get wash
keys: shower, bath, bubble bath
when: room
1 🧺 *Get a clean towel and fresh clothes
1 🚿 Turn on the water and check how warm it is
1 👕 Take off your clothes
1 🛁 *Get in {the} | Get in the shower
2 🧴 Wash your hair with shampoo
3 🧼 *Wash your body with soap
2 🚿 Rinse off and turn off the water
2 🧖 Dry yourself with the towel
2 👚 Put on clean clothes

@ quit a habit
verbs: NOUN quit stop reduce cut limit give
keys: smoking, cigarette, drinking, alcohol, sugar, vaping, screen time, social media, caffeine
keys: snacking, junk food
when: chair
1 🗑️ *Put one thing that tempts you out of sight
2 📝 *Write down why you want less {object} | Write down why you want this
3 🔎 Note when and where you want it most
3 🔁 *Choose what you will do in that moment
2 🛒 Get water, gum or a snack to have ready
2 💬 Tell a friend about your plan
1 📅 Mark today on the calendar as day one

@ lose weight
verbs: lose eat start track improve
keys: ten pound, pound, kilo, some weight, weight, diet, healthy, calorie, healthy eating
when: kitchen
1 💧 *Drink a glass of water
2 📝 Write down what you ate today
3 🥦 *Choose one meal to change this week
4 🛒 Write a shopping list with vegetables and fruit
3 🚶 Plan a walk for tomorrow
2 ⚖️ Weigh yourself and note the number
1 🗓️ *Put the next check of your {object} in the calendar | Put a weekly check in your calendar

@ glasses
verbs: NOUN buy get order choose go call FIX
keys: glasses, contact lense, contacts, spectacle
when: phone
1 👓 *Find your last eye prescription
2 🔎 Look up an optician near you
4 📞 *Call and ask for a time to come in
7 🚶 Go to the optician
5 👓 *Try on a few {object} and pick one | Try on a few pairs and pick one
2 💳 Pay and ask when they are ready

@ give blood
verbs: donate give
keys: blood, plasma
when: phone
1 🔎 *Find a blood drive near you
2 📞 *Make an appointment
1 💧 Drink two glasses of water
2 🍽️ Eat a good meal
6 🚗 *Drive to the center
3 📝 Fill in the form
6 🩸 *Sit still while they take {the} | Sit still while they take it
2 🍪 Have a snack and rest
"""
