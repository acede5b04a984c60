"""Scripts about doors, lights, phones, vehicles and finding the way."""

TEXT = """
@ lock or unlock
verbs: lock unlock
keys: door, front door, car, house, gate, bike, window, garage, back door, safe, apartment
when: door
1 🚶 *Walk to {the} | Walk there
1 🚪 Close {the} | Close it
1 🔑 *Get the key out
1 🗝️ Put the key in the lock
1 🔄 *Turn the key
1 ✋ *Pull at {the} once to check | Check that it worked

@ open or close
verbs: open close shut
keys: door, window, curtain, blind, gate, drawer, jar, can, bottle, lid, garage door, box, trunk
keys: cupboard, closet, fridge, umbrella, front door
when: room
1 🚶 *Walk to {the} | Walk there
1 👐 Move away what is in front of it
1 ✋ *Take hold of the handle or the lid
1 💪 *Pull, push or turn it slowly
1 👀 *Check {the} once more | Check that it worked

@ lights
verbs: switch turn
keys: light, lamp, heat, heating, heater, air conditioning, fan, oven, tv, television, radio
keys: computer, stove, thermostat, music, volume, water
when: room
1 🚶 *Walk to the {head} | Walk over to it
1 👀 Look for the switch or the button
1 👆 *Press the switch or turn the button
1 🔢 Choose how much you want
1 ✅ *Check {the} once more | Check that it worked

@ charge a device
verbs: charge plug
keys: phone, laptop, tablet, battery, camera, headphone, watch, car, e bike, controller, iphone
when: room
1 🔎 *Find the charger
1 🔌 *Plug the charger in the wall
1 🔌 *Plug the cord into {the} | Plug in the other end
1 🔋 Check that it is charging
5 ⏳ Leave it alone until it is full
1 🔌 *Unplug {the} | Unplug it

@ answer the phone or the door
verbs: answer
keys: phone, door, doorbell, telephone, front door
when: chair
1 👂 *Walk to {the} | Walk there
1 👀 Look who it is
1 ✋ *Pick up or open
1 👋 *Say hello and your name
4 💬 Listen and answer
1 👋 Say goodbye

@ check the mailbox
verbs: check get empty open collect
keys: mailbox, mail box, letterbox, post box, letter box, to the mailbox
when: door
1 👟 *Put on shoes
1 🔑 Take the mailbox key
1 🚶 *Walk to {the} | Walk to the mailbox
1 📬 *Open {the} | Open the mailbox
1 ✉️ *Take out the mail
1 📪 Close it again
1 🏠 Go back inside and put the mail on the table

@ find the way
verbs: find look check ask
keys: way, direction, route, way home, my way, direction to
when: phone
1 📱 *Take out your phone
1 🗺️ *Open the map
1 ⌨️ *Type in {place} | Type in where you want to go
1 👀 Look at the route
1 🙋 Ask someone if you are not sure
6 🚶 *Follow the route

@ take a photo
verbs: take
keys: photo, picture, selfie, photograph, snapshot, family photo, group photo
when: room
1 📷 *Get your camera or phone
1 🔋 Check the battery
3 🚶 *Go to a spot with a good view
1 ☀️ Check where the light comes from
2 🔎 *Point the camera and focus
1 📸 *Press the button
1 👀 Look at {the} and take one more | Look at it and take one more

@ look at the sky
verbs: watch see look enjoy
keys: sunset, sunrise, star, moon, eclipse, firework, meteor shower, northern light, rainbow, view
when: door
1 🌦️ *Check the weather and the time
1 🧥 Put on a warm jacket
1 🧺 *Take a blanket and a drink
4 🚶 *Go outside to a place with a good view
1 🪑 Sit or lie down on the blanket
7 ✨ *Look up at {the} | Look up
1 📸 Take a photo

@ lift or stairs
verbs: take ride use go
keys: elevator, lift, escalator, stair
when: door
1 🚶 *Walk to {the} | Walk there
1 👆 Press the button or take the handrail
1 ⏳ *Wait for the door to open
1 🚪 *Step in and press your floor
1 👣 *Step out

@ drive safely
verbs: drive start
keys: car, truck, van
when: door
1 🔑 *Get the car keys
1 🚗 *Unlock {the} and get in | Unlock the car and get in
1 🪑 Fasten the seat belt
1 🪞 Set the mirrors
1 🔑 *Start the engine
1 👀 Look around
7 🛣️ *Drive slowly onto the road

@ get in a vehicle
verbs: go get enter
keys: in the car, into the car, out of the car, in car, off the bus, on the bus, on the train
keys: off the train, on the plane, into bed, in the truck, in my car, in the van
when: door
1 🎒 *Pick up your things
1 🚶 *Walk to the door of {the} | Walk to the door
1 🚪 *Open or wait for the door
1 👣 *Step through with care
1 👀 Check that you have everything

@ light a candle
verbs: light
keys: candle, match, fire, stove, cigarette, lantern, fireplace
when: room
1 🔥 *Get matches or a lighter
1 📍 Put {the} on a safe surface | Find a safe place
1 🔥 *Light the match
1 🕯️ *Hold it to {the} until it burns | Hold it there until it burns
1 💨 Blow out the match

@ go to a room
verbs: go walk run
keys: kitchen, bathroom, bedroom, living room, basement, attic, yard, balcony, upstairs
keys: downstairs, hallway, dining room
when: chair
1 🪑 *Stand up
1 📵 Put down what you are holding
1 🚶 *Walk to {the} | Walk there
1 🚪 Open the door
1 💭 *Do the one thing you came for

@ go to an office
verbs: go get visit drive walk
keys: post office, bank, town hall, city hall, tax office, embassy, court, dmv, job center
keys: to bank, to the bank, to the post office, to post office, adviser, lawyer, accountant
when: door
1 🕙 *Check when {the} is open | Check the opening hours
2 📁 Pack what you need for {the} | Put the papers you need in your bag
1 🪪 Take your ID, wallet and keys
1 👟 Put on your shoes and jacket
6 🚗 *Drive or walk to {the} | Drive or walk there
3 ⏳ Take a number and wait in line
4 💬 *Say what you came for
5 🏠 Go home
"""
