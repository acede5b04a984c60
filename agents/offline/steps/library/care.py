"""Scripts about bodies, experts who do a thing for you, and catching up on learning."""

TEXT = """
@ have a body part looked at
verbs: look test check examine see remove get scan treat
keys: mole, hearing, back, knee, skin, ear, eye, tooth, shoulder, hip, foot, rash, lump, heart
keys: blood
keys: blood pressure, wrist, ankle, neck, hand, throat, sight, eyesight, wisdom tooth, lung, thyroid
keys: teeth, tonsils, stitches, braces, toenail, verruca, allergy, asthma, cholesterol
keys: iron level, hearing aid, finger
needs: done
when: phone
1 📝 *Write down what changed and since when
1 📸 Take a photo or ask someone to look
2 📞 *Call the surgery and ask for a check
1 📅 *Take the first appointment they offer
1 💬 Ask someone to come along
4 🏥 *Go there and have {the} looked at | Go there and tell all you noticed
2 ❓ Ask what happens next and what it costs
1 📅 Put the next visit in your calendar

@ book a check-up you put off
verbs: BOOK CALL
keys: mammogram, smear, smear test, cervical screening, colonoscopy, screening, mri, scan, x ray
keys: bone scan
keys: ultrasound, flu jab, covid jab, booster, hearing test, pap smear
keys: prostate check, health check, skin check, skin cancer check
when: phone
1 ✉️ *Find the letter or the phone number
1 📅 *Look for two free times in your calendar
2 📞 *Call the clinic about {the} | Call the clinic
2 💬 Say your name and ask for the first free time
1 ❓ Ask how to prepare
1 🗓️ *Put the date in your calendar
1 💬 Tell a friend about the date

@ vet procedure
verbs: get take bring BOOK
keys: spayed, neutered, neuter, spay, vet for, vaccinated, chipped, booster
needs: solid
when: phone
1 📞 *Call the vet and ask for a time and the cost
1 📄 *Check what the insurance covers
2 🧺 Leave the carrier open with a treat inside
1 🌙 Take away food the night before if they say so
4 🚗 *Drive to the vet with {the} | Drive to the vet
2 💬 Tell the vet what you noticed
4 🏠 *Collect your pet and buy soft food
1 🗓️ Put the next visit in your calendar

@ get done by someone
verbs: commission
when: phone
1 📝 *Write down what is wrong with {the} | Write down what needs to be done
1 📸 Take a photo of {the} | Take a photo of it
2 💬 *Ask friends who does theirs
2 🔎 Find two people near you who do it
2 💶 *Text both and ask for a price
2 📅 *Choose one and book a day
2 🧹 Clear the way to {the} | Clear the way to it
1 🔘 *Check {the} when it is done and pay | Check it when it is done and pay

@ catch up on learning
verbs: catchup
when: desk
1 📋 *List what is open of {the} | List what is open
2 💾 Download the slides, files or recordings
1 ⭐ *Mark what matters most
5 ▶️ *Do the most important one first
3 📝 Write down the main points
4 🔁 Do the next one on another day
2 ❓ *Note questions and ask someone
1 📅 Plan when you do the rest

@ memorise a text
verbs: memorise memorize learn rehearse practise practice
keys: line, poem, speech, script, monologue, part, solo, lyric, portion, verse, prayer, psalm, role
keys: toast, wedding toast, talk, presentation, pitch, wedding speech, vow, alto part, piece
keys: aria, sonata, surah, chant, text, quote
keys: audition piece, time table
when: chair
1 🎧 *Listen to it or read it once from start to end
2 ✂️ *Cut {the} into small bits | Cut it into small bits
1 🖍️ Mark your part and the tricky places
4 🔁 *Say or sing the first bit until it sticks
3 🔗 *Add the next bit and link them
2 🙈 Try it without looking
3 🗣️ Do it for someone or with the recording

@ driving or other test
verbs: PLAN prep STUDY pass book retake prepare
keys: driving test, theory test, retake, resit, driving exam, practical test
keys: life in the uk test, music exam, grade exam, piano exam, ballet exam, ielts
when: desk
1 📝 *Write down what went well and what is hard
1 📅 Check the date of {the} and what to bring | Check the date and what to bring
2 📞 *Ask for a lesson on the weak spots
5 🚗 *Practise the hardest part first
4 🔁 Practise the usual route or paper
3 ⏱️ Do it once as if it were the real thing
1 🪪 *Put your licence and papers ready

@ hire or lend
verbs: borrow hire rent
needs: solid
when: phone
1 📅 *Write down when and how long you need {the} | Write down when and how long you need it
2 💬 *Ask two neighbours or friends who may have one
3 🔎 Look up what renting costs
2 📞 Call and ask if it is free that day
3 🚗 *Collect {the} and check how it works | Collect it and check how it works
1 🧽 Clean {the} and bring it back | Clean it and bring it back

@ return a device
verbs: return send RETURN
keys: modem, router, cable box, set top box, work laptop, equipment, hired suit, rental, rented tool
keys: company laptop, ski, rental car, hire car
when: room
1 📦 *Gather {the} with its plugs and cables | Gather it with its plugs and cables
1 📧 *Find out where and until when it goes back
1 📸 Take a photo of the state it is in
2 📦 *Pack it in any strong box
4 🚶 *Drop {the} off at the counter | Drop it off at the counter
1 🧾 Keep the proof until the money is back
"""
