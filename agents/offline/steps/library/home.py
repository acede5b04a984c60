"""Scripts about the home: cleaning, repairs, plants, pets, the car."""

TEXT = """
@ do the laundry | wash fold put hang CLEAN DO | laundry, clothes, washing, bedding, sheet, towel, load of laundry | room
1 🧺 *Get the laundry basket
3 👕 Sort the laundry into whites and colours
2 🧼 *Put the dirty clothes in the washing machine
1 🧴 Add detergent
1 🔘 *Choose the programme and start the washer
1 ⏰ Set a timer for when the washer is done
4 🌀 *Move the wet clothes to the dryer or hang them up
6 👚 *Fold the clean clothes
3 🗄️ Put the {object} away | Put the clothes away

@ iron | iron press DO | ironing, shirt, laundry, clothes, blouse | room
1 🔌 *Set up the ironing board
2 💧 Fill the iron with water and plug it in
2 🌡️ Choose the right heat and wait until it is hot
2 👕 Lay the first shirt on the ironing board
7 ♨️ *Iron the sleeves, the collar and the back
6 🔁 Iron the rest of {the} | Iron the rest
3 👔 *Hang or fold the ironed clothes
1 🔌 Turn off the iron and unplug it

@ wash the dishes | wash CLEAN DO load unload empty put | dish, dishwasher, washing up, plate, pan, sink | kitchen
1 🍽️ *Carry the dirty dishes to the sink
2 🗑️ Scrape leftover food into the trash
1 🚰 *Fill the sink with hot water and dish soap
3 🥂 Wash the glasses first
5 🍽️ *Scrub the plates, forks and knives
4 🍳 Scrub the pots and pans
2 🚿 Rinse the {object} with clean water | Rinse everything with clean water
3 🧻 Dry the dishes with a towel
2 🗄️ *Put the dishes away in the cupboard

@ clean the bathroom | CLEAN | bathroom, toilet, shower, bathtub, washroom, restroom | room
1 🧤 *Put on rubber gloves
1 🧴 Get the cleaner, a sponge and the toilet brush
1 🚽 Squirt cleaner into the toilet
2 🧺 Take everything off the sink and the shelf
4 🪞 *Wipe the mirror and the sink
5 🛁 *Scrub the {object} | Scrub the shower and the tub
3 🚽 *Scrub the toilet with the brush and flush
4 🧹 Sweep and mop the floor
1 🧻 Hang up a clean towel and empty the bin

@ clean the kitchen | CLEAN | kitchen, counter, countertop, stove, oven, microwave, stovetop, hob | kitchen
1 🗑️ *Throw away the trash you can see
1 🧽 Get a sponge, a cloth and the cleaner
4 🍽️ Put the dirty dishes in the sink or dishwasher
2 🧺 Put food and things back in the cupboard
4 🧽 *Wipe the counters and the table
5 🔥 *Scrub the {object} | Scrub the stove
4 🧹 *Sweep and mop the floor
1 🗑️ Take out the trash

@ clean the fridge | CLEAN defrost | fridge, freezer, refrigerator, pantry, cupboard | kitchen
1 🗑️ *Get a trash bag and open the {object} | Get a trash bag and open the fridge
4 🥫 *Take the food out, one shelf at a time
3 🗑️ Throw out what is past its date
5 🧽 *Wipe the shelves with warm water
2 🧻 Dry the shelves with a cloth
4 🥕 *Put the food back in
2 📝 Write down what you need to buy

@ make the bed | make change DO | bed, sheet, bedsheet, duvet | room
1 🛏️ *Take the pillows off the bed
1 🧺 Put the old sheets in the laundry basket
2 🛏️ *Stretch a clean sheet over the mattress
2 🛌 Put on the duvet cover and pillowcases
1 ✋ Smooth the blanket on the bed
1 🛏️ *Put the pillows back

@ take out the trash | take put empty DO bring | trash, garbage, rubbish, bin, recycling, bins | kitchen
1 🗑️ *Tie up the trash bag
1 ♻️ Collect bottles and paper for recycling
2 🗑️ Empty the small bins from the other rooms
2 🚶 *Carry the {object} outside | Carry the trash outside
1 🚮 *Put the bag in the bin
1 🛍️ Put a new bag in the kitchen bin
1 🧼 Wash your hands

@ vacuum | vacuum hoover sweep mop CLEAN DO | floor, carpet, vacuuming, rug, hallway, stair | room
1 🔌 *Plug in the vacuum cleaner
3 🧦 Pick things up from the floor
2 🪑 Move the chairs out of the way
8 🧹 *Vacuum the {object} | Vacuum the floor
4 🪣 Fill a bucket with water and mop the floor
1 🪑 *Put the chairs back
1 🗑️ Empty the vacuum cleaner and put it away

@ clean windows | CLEAN | window, glass | room
1 🪣 *Fill a bucket with warm water and soap
2 🪴 Take everything off the window sill
5 🪟 *Wash the inside of the {object} | Wash the inside of the window
5 🧽 Wash the outside
3 🧻 *Dry the glass with a cloth
1 🪴 Put everything back on the sill

@ clear the desk | CLEAN declutter | desk, workspace, home office, office, drawer, desk drawer | desk
1 🗑️ *Throw away one piece of trash from your {object} | Throw away one piece of trash
2 ☕ Carry cups and plates to the kitchen
4 📄 *Put all loose papers in one pile
5 🗂️ *Sort the papers: keep, file, throw away
2 🔌 Untangle the cables
2 🧽 Wipe the desk with a cloth
1 🖊️ *Put back only what you use every day

@ declutter | declutter sort organise organize CLEAN clear donate | closet, wardrobe, garage, attic, basement, cellar, storage, clutter, shed, stuff, shelf, junk, toy, shoe, clothes, old clothes, spare room | room
1 📦 *Get one bag for trash and one box for donations
1 ⏱️ Set a timer for ten minutes
2 👉 Choose one shelf or corner of {the} | Choose one shelf or corner to start
5 🧺 *Take everything out of that corner
7 👕 *Sort the {object} into keep, donate and throw away | Sort into keep, donate and throw away
2 🧽 Wipe the empty shelf
4 🗄️ *Put back what you keep
2 🗑️ Take the trash out
2 🚗 Put the donation box by the door

@ clean the flat | CLEAN | room, bedroom, house, flat, apartment, home, living room, place, house cleaning, housework, spring cleaning, lounge, chore | room
1 🗑️ *Get a trash bag and open the window
3 🗑️ Throw away the trash you can see
3 🍽️ Carry dishes to the kitchen
4 🧺 *Pick up clothes and put them in the laundry basket
2 🛏️ Make the bed
4 🧸 *Put things in the {object} back where they belong | Put things back where they belong
4 🧽 Dust the shelves and wipe the tables
6 🧹 *Vacuum and mop the floor
2 🗑️ *Take out the trash
4 🚽 Clean the bathroom sink and toilet

@ water the plants | water feed DO | plant, flower, houseplant, garden, herb | room
1 🚰 *Fill the watering can
1 👆 Touch the soil to see how dry it is
4 🪴 *Water each of the {object} | Water each plant
2 🍂 Pull off dry leaves
1 💧 Empty the saucers
1 📅 Set a reminder for next week

@ plant something | plant repot grow DO sow | tree, plant, flower, seed, bulb, herb, vegetable, bush, houseplant, tomato | door
1 🧤 *Put on gloves and get a shovel
2 📍 Choose a sunny place for {the} | Choose a sunny place
6 🕳️ *Dig a hole as deep as the roots
2 🪴 Take the {object} out of its pot | Take the plant out of its pot
2 🌱 *Place the {object} in the hole | Place it in the hole
3 🟤 Fill the hole with soil and press it down
2 🚿 *Water it well

@ garden | CLEAN mow weed cut trim rake DO garden | garden, lawn, yard, grass, weed, hedge, leave, backyard, balcony, patio | door
1 🧤 *Put on old shoes and gloves
1 🧰 Get the tools out of the shed
2 👀 Walk around and choose where to start
8 🌿 *Work on the {object} for a while | Pull the weeds in one corner
6 🌱 Cut or rake the next part
3 🗑️ *Put the cuttings in a bag
2 🧰 Put the tools away and wash your hands

@ change a light bulb | change replace FIX | light bulb, bulb, lamp, light, lightbulb | room
1 💡 *Switch off the light
1 🔎 Read what kind of bulb it is
2 📦 Get a new bulb
1 🪜 Put a chair or ladder under the lamp
2 💡 *Unscrew the old {object} | Unscrew the old bulb
1 🔄 *Screw in the new bulb
1 🔘 Switch the light on to test it

@ change batteries | change replace FIX DO | battery, smoke alarm, alarm clock, smoke detector, remote, clock | room
1 🔎 *Find the battery cover
1 🪛 Open the cover with a screwdriver
1 🔋 *Take out the old batteries
2 🔋 Get new batteries of the same size
1 ➕ *Put in the new {object} the right way round | Put in the new batteries the right way round
1 🪛 Close the cover
1 🔘 Test that it works

@ fix a leak | FIX unclog unblock call | leak, tap, faucet, drain, pipe, toilet, sink, shower head, plumbing, plumber, boiler, heating, radiator, water heater | room
1 📸 *Take a photo of the {object} | Take a photo of the problem
1 🪣 Put a bucket or towel under it
1 🚰 Turn off the water
3 🔎 Look up a video for the same problem
2 🧰 *Get a wrench and what the video asks for
7 🔧 *Try the fix step by step
2 💧 Turn the water on and check for drips
3 📞 Call a plumber if it still drips

@ fix a bike | FIX pump clean oil change DO | bike, bicycle, bike tire, flat bicycle tire, puncture, bike tyre, bicycle tire, bike chain | door
1 🚲 *Turn the {object} upside down | Turn the bike upside down
2 🧰 Get the repair kit, the pump and tire levers
3 🔧 *Take off the wheel
3 🛞 Pull the tire and the tube off
3 💧 Find the hole with water and listen for air
4 🩹 *Patch the hole and let the glue dry
4 🛞 Put the tube and tire back on
3 💨 *Pump up the tire
2 🚲 Put the wheel back and test the brakes

@ change a car tire | change FIX replace | flat tire, car tire, tire, tyre, flat tyre, winter tire, spare tire | door
1 🚗 *Park the car on flat ground and pull the handbrake
2 🛞 Get the spare tire, the jack and the wrench
2 🔩 Loosen the nuts a little
3 ⬆️ *Lift the car with the jack
3 🛞 *Take off the flat tire
3 🛞 Put on the spare {object} | Put on the spare tire
2 🔩 *Tighten the nuts
2 ⬇️ Lower the car and tighten the nuts again

@ wash the car | wash CLEAN | car, van, vehicle, truck, motorbike | door
1 🪣 *Fill a bucket with water and soap
2 🗑️ Take the trash out of the {object} | Take the trash out of the car
4 🧹 Vacuum the seats and the floor
2 🚿 *Rinse the outside with the hose
6 🧽 *Wash the roof, doors and wheels with a sponge
2 🚿 Rinse off the soap
4 🧻 *Dry it with a cloth

@ refuel | refuel fill fuel get charge | gas, petrol, fuel, tank, gas tank, gas station, petrol station | door
1 🔑 *Take your car keys and your wallet
5 🚗 *Drive to the gas station
1 ⛽ Stop at a pump and turn off the engine
1 🔓 Open the gas tank
3 ⛽ *Fill the tank with {object} | Fill the tank
1 🔒 Close the tank and hang up the pump
3 💳 *Pay for the gas

@ car service | BOOK CALL FIX APPLY GO DO | car, oil change, car service, mot, mechanic, vehicle, brake, car repair, car inspection, garage appointment, van, engine, windscreen, windshield, car registration, registration | phone
1 🚗 *Get the car papers from the glove box
1 📝 Write down the mileage and what needs doing
2 🔎 Find the phone number of the garage
4 📞 *Call the garage and book a time for {the} | Call the garage and book a time
2 💰 Ask what it will cost
1 🗓️ *Put the time in your calendar
8 🚗 *Drive the car to the garage
2 🔑 Hand over the keys and ask when it is ready

@ assemble furniture | assemble BUILD put set mount hang install | furniture, ikea, wardrobe, bookshelf, table, chair, shelf, shelve, cabinet, dresser, desk, bed frame, picture, mirror, curtain, tv, crib, bookcase | room
1 📦 *Open the box for {the} | Open the box
2 📖 Look through the instructions once
3 🔩 Lay out all the parts and count the screws
2 🪛 *Get a screwdriver and a hammer
6 🪵 *Do the first two pages of the instructions
9 🔧 *Put the {object} together | Put the big parts together
3 🔩 Tighten all the screws
2 🧹 Put it in its place and throw away the box

@ paint a room | paint redecorate decorate DO | wall, room, bedroom, fence, door, ceiling, living room, house | room
1 👕 *Put on old clothes
3 🪑 Move the furniture away from the wall
3 📰 *Cover the floor with plastic or newspaper
4 🩹 Tape the edges
2 🎨 Open the paint and stir it
4 🖌️ *Paint the corners and edges with a brush
9 🎨 *Paint the {object} with the roller | Paint the big areas with the roller
3 🚿 Wash the brush and the roller

@ sew a button | sew mend FIX stitch | button, sewing, trouser, hole, jeans, hem, sock, zipper, shirt, jacket, pants, curtain | room
1 🧵 *Get a needle, thread and scissors
2 🎨 Choose thread in the same colour
2 🪡 Thread the needle and tie a knot
1 📍 Hold the {object} in the right place | Hold the cloth in place
5 🪡 *Sew through the holes a few times
1 🪢 *Tie a knot at the back
1 ✂️ Cut the thread

@ household repair | FIX install | door, lock, shelf, fence, roof, wall, washing machine, dryer, washer, dishwasher, fridge, oven, window, handle, hinge, cabinet, chair, table, toy, blind, gutter, repair, heater, fan, doorbell | room
1 📸 *Take a photo of the {object} | Take a photo of what is broken
2 👀 Look closely at what is loose or broken
4 🔎 *Watch a short video on how to fix it
2 🧰 *Get the tools and parts you need
8 🔧 *Fix the {object} one part at a time | Try the fix one part at a time
2 🔘 Test that it works
3 📞 Call a repair person if it needs one
1 🧰 Put the tools away

@ feed a pet | feed DO give | dog, cat, pet, fish, rabbit, hamster, bird, chicken, puppy, kitten | kitchen
1 🥣 *Get the food bowl
1 🚰 Wash the bowl
1 🥫 Open the can or bag of food
1 🥄 *Put the food in the bowl
1 🐾 *Put the bowl down and call the {object} | Put the bowl down and call your pet
1 💧 Fill the water bowl with fresh water

@ walk the dog | walk take DO | dog, puppy | door
1 🦮 *Take the leash from the hook
1 👟 Put on your shoes and jacket
1 🛍️ Put a few bags in your pocket
1 🐕 *Put the leash on the {object} | Put the leash on the dog
9 🚶 *Walk to the park with the dog
2 💩 Pick up after the dog
5 🏠 Walk back home
1 💧 Give the dog fresh water

@ wash a pet | wash CLEAN groom bathe brush | dog, cat, litter, litter box, cage, aquarium, fish tank, pet, rabbit, hamster | room
1 🧤 *Get gloves, a towel and a bag
2 🐾 Put your pet somewhere safe
4 🧽 *Take out the dirty part of the {object} | Take out what is dirty
5 🚿 *Wash it with warm water
3 🧻 Dry it with the towel
2 🧺 *Put in fresh litter or bedding
1 🗑️ Take out the bag and wash your hands

@ vet | BOOK CALL GO DO | vet, dog, cat, puppy, kitten, pet | phone
1 🔎 *Find the vet's phone number
2 📝 Write down what you noticed about the {object} | Write down what you noticed
3 📞 *Call the vet and ask for an appointment
1 🗓️ Put the vet appointment in your calendar
2 📦 Get the carrier or the leash
8 🚗 *Drive to the vet
5 🩺 *Tell the vet what is wrong
2 💳 Pay the bill

@ make a bonfire | make build light start | bonfire, fire, campfire, fireplace, tent, camp | door
1 📍 *Choose a safe place for the {object} | Choose a safe place
1 🪣 Put a bucket of water next to it
3 🪨 Lay a circle of stones
4 🪵 *Collect small sticks and dry wood
2 📰 Put paper and small sticks in the middle
2 🪵 Stack the bigger wood on top
1 🔥 *Light the paper with a match
2 💧 Put the fire out with water when you leave
"""
