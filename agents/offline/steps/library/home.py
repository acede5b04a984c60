"""Scripts about plants, pets, the car and repairs at home."""

TEXT = """
@ water the plants
verbs: water feed DO
keys: plant, flower, houseplant, garden, herb
when: room
1 🚰 *Get the watering can and fill it
1 👆 Touch the soil to see how dry it is
4 🪴 *Walk to each plant and water it
2 🍂 Pull the dry leaves off {the} | Pull off dry leaves
1 💧 Empty the saucers
1 📅 Set a reminder for next week

@ plant something
verbs: plant repot grow DO sow
keys: tree, plant, flower, seed, bulb, herb, vegetable, bush, houseplant, tomato
when: door
1 🧤 *Put on gloves and get a shovel
2 📍 Choose a sunny place for {the} | Choose a sunny place
6 🕳️ *Dig a hole as deep as the roots
2 🪴 Take {the} out of its pot | Take the plant out of its pot
2 🌱 *Place {the} in the hole | Place it in the hole
3 🟤 Fill the hole with soil and press it down
2 🚿 *Water it well

@ garden
verbs: CLEAN mow weed cut trim rake DO garden
keys: garden, lawn, yard, grass, weed, hedge, leave, backyard, balcony, patio
when: door
1 🧤 *Put on old shoes and gloves
1 🧰 Get the tools out of the shed
2 👀 Walk around and choose where to start
8 🌿 *Work on {the} for a while | Pull the weeds in one corner
6 🌱 Cut or rake the next part
3 🗑️ *Put the cuttings in a bag
2 🧰 Put the tools away and wash your hands

@ shovel snow
verbs: shovel clear scrape remove
keys: snow, driveway, ice, sidewalk
when: door
1 🧤 *Put on boots, gloves and a warm jacket
1 🧰 Get the shovel
2 🚪 *Clear the way in front of the door
8 ❄️ *Shovel the {object} to one side | Shovel one side
6 ❄️ Shovel the other side
2 🧂 Spread salt on the ice
1 ☕ Go in and have a hot drink

@ change a light bulb
verbs: NOUN change replace FIX
keys: light bulb, bulb, lamp, light, lightbulb
when: room
1 💡 *Switch off the light
1 🔎 Read what kind of bulb it is
2 📦 Get a new bulb
1 🪜 Put a chair or ladder under the lamp
2 💡 *Unscrew the old {object} | Unscrew the old bulb
1 🔄 *Screw in the new bulb
1 🔘 Switch the light on to test it

@ change batteries
verbs: change replace FIX DO
keys: battery, smoke alarm, alarm clock, smoke detector, remote, clock
when: room
1 🔎 *Find the battery cover
1 🪛 Open the cover with a screwdriver
1 🔋 *Take out the old batteries
2 🔋 Get new batteries of the same size
1 ➕ *Put in the new {object} the right way round | Put in the new batteries the right way round
1 🪛 Close the cover
1 🔘 Test that it works

@ fix a leak
verbs: NOUN FIX unclog unblock
keys: leak, tap, faucet, drain, pipe, toilet, sink, shower head, plumbing, plumber, boiler
keys: heating, radiator, water heater
when: room
1 📸 *Take a photo of {the} | Take a photo of the problem
1 🪣 Put a bucket or towel under it
1 🚰 Turn off the water
3 🔎 Look up a video for the same problem
2 🧰 *Get a wrench and what the video asks for
7 🔧 *Try the fix step by step
2 💧 Turn the water on and check for drips
3 📞 Call a plumber if it still drips

@ fix a bike
verbs: NOUN FIX pump clean oil change DO
keys: bike, bicycle, bike tire, flat bicycle tire, puncture, bike tyre, bicycle tire, bike chain
when: door
1 🚲 *Turn {the} upside down | Turn the bike upside down
2 🧰 Get the repair kit, the pump and tire levers
3 🔧 *Take off the wheel
3 🛞 Pull the tire and the tube off
3 💧 Find the hole with water and listen for air
4 🩹 *Patch the hole and let the glue dry
4 🛞 Put the tube and tire back on
3 💨 *Pump up the tire
2 🚲 Put the wheel back and test the brakes

@ change a car tire
verbs: NOUN change FIX replace swap rotate
keys: flat tire, car tire, tire, tyre, flat tyre, winter tire, spare tire
when: door
1 🚗 *Park the car on flat ground and pull the handbrake
2 🛞 Get the spare tire, the jack and the wrench
2 🔩 Loosen the nuts a little
3 ⬆️ *Lift the car with the jack
3 🛞 *Take off the flat tire
3 🛞 Put on the spare {object} | Put on the spare tire
2 🔩 *Tighten the nuts
2 ⬇️ Lower the car and tighten the nuts again

@ wash the car
verbs: wash CLEAN
keys: car, van, vehicle, truck, motorbike
when: door
1 🪣 *Fill a bucket with water and soap
2 🗑️ Take the trash out of {the} | Take the trash out of the car
4 🧹 Vacuum the seats and the floor
2 🚿 *Rinse the outside with the hose
6 🧽 *Wash the roof, doors and wheels with a sponge
2 🚿 Rinse off the soap
4 🧻 *Dry it with a cloth

@ refuel
verbs: refuel fill fuel get charge
keys: gas, petrol, fuel, tank, gas tank, gas station, petrol station
when: door
1 🔑 *Take your car keys and your wallet
5 🚗 *Drive to the gas station
1 ⛽ Stop at a pump and turn off the engine
1 🔓 Open the gas tank
3 ⛽ *Fill the tank with {object} | Fill the tank
1 🔒 Close the tank and hang up the pump
3 💳 *Pay for the gas

@ car service
verbs: NOUN BOOK CALL FIX GO DO inspect check
keys: car, oil change, car service, mot, mechanic, vehicle, brake, car repair, car inspection
keys: garage appointment, van, engine, windscreen, windshield
when: phone
1 🚗 *Get the car papers from the glove box
1 📝 Write down the mileage and what needs doing
2 🔎 Find the phone number of the garage
4 📞 *Call the garage and book a time
2 💰 Ask what it will cost
1 🗓️ *Put the time in your calendar
8 🚗 *Drive the car to the garage
2 🔑 Hand over the keys and ask when it is ready

@ hang something up
verbs: hang mount put install
keys: picture, mirror, curtain, shelf, shelve, poster, frame, painting, clock, tv, lamp, whiteboard
keys: curtain rod, hook, decoration, string light
when: room
1 ✋ *Hold {the} against the wall where it should go | Hold it against the wall
2 ✏️ *Mark the place with a pencil
2 📏 Measure that it is straight
2 🧰 *Get a hammer, nails or a drill
4 🔨 *Put in the nail or the screw
3 🖼️ *Hang {the} on it | Hang it up
1 👀 Step back and check that it is straight
1 🧹 Sweep up the dust

@ assemble furniture
verbs: assemble BUILD put set mount hang install
keys: furniture, ikea, wardrobe, bookshelf, table, chair, shelf, shelve, cabinet, dresser, desk
keys: bed frame, picture, mirror, curtain, tv, crib, bookcase
when: room
1 📦 *Open the box for {the} | Open the box
2 📖 Look through the instructions once
3 🔩 Lay out all the parts and count the screws
2 🪛 *Get a screwdriver and a hammer
6 🪵 *Do the first two pages of the instructions
9 🔧 *Put {the} together | Put the big parts together
3 🔩 Tighten all the screws
2 🧹 Put it in its place and throw away the box

@ paint a room
verbs: paint redecorate decorate DO
keys: wall, room, bedroom, fence, door, ceiling, living room, house
when: room
1 👕 *Put on old clothes
3 🪑 Move the furniture away from the wall
3 📰 *Cover the floor with plastic or newspaper
4 🩹 Tape the edges
2 🎨 Open the paint and stir it
4 🖌️ *Paint the corners and edges with a brush
9 🎨 *Paint {the} with the roller | Paint the big areas with the roller
3 🚿 Wash the brush and the roller

@ sew a button
verbs: sew mend FIX stitch
keys: button, sewing, trouser, hole, jeans, hem, sock, zipper, shirt, jacket, pants, curtain
when: room
1 🧵 *Get a needle, thread and scissors
2 🎨 Choose thread in the same colour
2 🪡 Thread the needle and tie a knot
1 📍 Hold {the} in the right place | Hold the cloth in place
5 🪡 *Sew through the holes a few times
1 🪢 *Tie a knot at the back
1 ✂️ Cut the thread

@ household repair
verbs: NOUN FIX
keys: door, lock, shelf, fence, roof, wall, washing machine, dryer, washer, dishwasher, fridge
keys: oven, window, handle, hinge, cabinet, chair, table, toy, blind, gutter, repair, heater
keys: fan, doorbell
when: room
1 📸 *Take a photo of {the} | Take a photo of what is broken
2 👀 Look closely at what is loose or broken
4 🔎 *Watch a short video on how to fix it
2 🧰 *Get the tools and parts you need
8 🔧 *Fix {the} one part at a time | Try the fix one part at a time
2 🔘 Test that it works
3 📞 Call a repair person if it needs one
1 🧰 Put the tools away

@ feed a pet
verbs: feed NOUN
keys: dog, cat, pet, fish, rabbit, hamster, bird, chicken, puppy, kitten
when: kitchen
1 🥣 *Get the food bowl
1 🚰 Wash the bowl
1 🥫 Open the can or bag of food
1 🥄 *Put the food in the bowl
1 🐾 *Put the bowl down and call {the} | Put the bowl down and call your pet
1 💧 Fill the water bowl with fresh water

@ walk the dog
verbs: go walk take DO
keys: dog, puppy
when: door
1 🦮 *Take the leash from the hook
1 👟 Put on your shoes and jacket
1 🛍️ Put a few bags in your pocket
1 🐕 *Put the leash on {the} | Put the leash on the dog
9 🚶 *Walk to the park with the dog
2 💩 Pick up after the dog
5 🏠 Walk back home
1 💧 Give the dog fresh water

@ wash a pet
verbs: wash CLEAN groom bathe brush
keys: dog, cat, litter, litter box, cage, aquarium, fish tank, pet, rabbit, hamster
when: room
1 🧤 *Get gloves, a towel and a bag
2 🐾 Put your pet somewhere safe
4 🧽 *Take out the dirty part of {the} | Take out what is dirty
5 🚿 *Wash it with warm water
3 🧻 Dry it with the towel
2 🧺 *Put in fresh litter or bedding
1 🗑️ Take out the bag and wash your hands

@ vet
verbs: BOOK CALL GO DO
keys: to the vet, to vet, vet, vet appointment, dog, cat, puppy, kitten, pet
when: phone
1 🔎 *Find the vet's phone number
2 📝 Write down what you noticed about {the} | Write down what you noticed
3 📞 *Call the vet and ask for an appointment
1 🗓️ Put the vet appointment in your calendar
2 📦 Get the carrier or the leash
8 🚗 *Drive to the vet
5 🩺 *Tell the vet what is wrong
2 💳 Pay the bill

@ make a bonfire
verbs: make build light start
keys: bonfire, fire, campfire, fireplace, tent, camp
when: door
1 📍 *Choose a safe place for {the} | Choose a safe place
1 🪣 Put a bucket of water next to it
3 🪨 Lay a circle of stones
4 🪵 *Collect small sticks and dry wood
2 📰 Put paper and small sticks in the middle
2 🪵 Stack the bigger wood on top
1 🔥 *Light the paper with a match
2 💧 Put the fire out with water when you leave
"""
