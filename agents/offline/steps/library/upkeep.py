"""Scripts about keeping appliances, pipes, vehicles and gear going."""

TEXT = """
@ unblock a drain
verbs: unblock unclog clear plunge declog unjam fix clean
keys: drain, kitchen drain, shower drain, blocked sink, blocked drain, plughole, u bend, waste pipe
keys: sink drain, bath drain, clogged drain, slow drain, blocked toilet
when: room
1 🧤 *Put on gloves and get a bucket
2 🪝 Pull out the hair and gunk you can reach
2 🫖 *Pour in baking soda and a kettle of hot water
3 🪠 *Push it through with the plunger
2 🪣 Put the bucket under the trap of {the} | Put the bucket under the trap
4 🔧 *Unscrew the trap and clean the gunk out
2 🔩 Screw it back and check for drips
1 📞 Call a plumber if it is still slow

@ unblock the sink
verbs: unblock unclog plunge declog
keys: sink, toilet, gutter, pipe, basin, shower, bath, tub, dishwasher, downpipe
when: room
1 🧤 *Put on gloves and put a bucket next to {the} | Put on gloves and get a bucket
2 🪝 *Pull out what you can reach
2 🫖 Pour in hot water with some baking soda
4 🪠 *Push with the plunger until the water runs
3 🔧 Unscrew the trap or the cover and clean it out
2 🚿 *Run the water and check for drips
1 📞 Call a plumber if it is still slow

@ heating
verbs: bleed top flush balance drain refill
keys: radiator, boiler, heating, heating system, towel rail, boiler pressure
when: room
1 🔥 *Turn the heating off and let it cool
1 🔑 Find the key and an old rag
1 🪣 Hold the rag under the valve
3 🔧 *Open the valve of {the} slowly until it hisses | Open the valve slowly until it hisses
1 💧 *Close it when water comes
4 🔁 Go on to the next room
2 📈 *Check the pressure of the boiler and top it up
1 ♨️ Turn the heating on and feel if it gets warm

@ change a filter or a consumable
verbs: change replace swap fit renew
keys: filter, air filter, oil filter, cabin filter, water filter, fuel filter, hepa filter, bag
keys: cartridge, wiper, wiper blade, spark plug, vacuum bag, fuse, seal, washer, toner
when: room
1 🔎 *Look up the part number for {the} | Look up the part number
3 🛒 *Buy the new {thing} | Buy the new one
1 🔌 Switch it off or park it safely
2 📦 *Open the cover and unclip it
1 📸 Note which way the old {thing} faces | Note which way the old one faces
2 🧻 *Slide the old {thing} out and wipe the dust away | Slide the old one out
2 ✅ *Push the new one in and close the cover
1 🗓️ Write the date on it

@ change a part of a bike or car
verbs: change replace swap fit install
keys: bottom bracket, bracket, brake, brake pad, chain, cassette, pedal, saddle, inner tube, clutch
keys: headlight, exhaust, wing mirror, cable, derailleur, bearing, axle, alternator, handlebar, fork
keys: phone screen, laptop screen, laptop battery, phone battery, shower head, lock, crank, belt
keys: pump, valve, motor, hose, gasket, thermostat, bike wheel, brake cable, gear
when: room
1 🔎 *Look up the size or part number of {the} | Look up the size or part number
2 🎬 Watch a video for the same model
3 🛒 *Order the new {thing} | Order the new part
2 🧰 *Borrow or buy the tool for it
4 🔧 *Unscrew and pull off the old {thing} | Unscrew and pull off the old part
2 🧽 Clean and grease the threads
4 🔩 *Fit the new {thing} and tighten it | Fit the new part and tighten it
1 🔘 Test it before you pack up

@ top up or change fluids
verbs: top refill change bleed flush drain
keys: oil, coolant, antifreeze, engine oil, brake fluid, screenwash, screen wash, washer fluid
keys: adblue, gearbox oil, brake
when: door
1 📖 *Look up which kind and how much it needs
2 🛒 Buy the right bottle
1 🅿️ Park on level ground and let it cool
1 📏 *Check the level of {the} | Check the level
2 🪣 Put a tray under it for drips
4 🧴 *Pour in a little at a time
1 📏 *Check the level again
1 ♻️ Take the old fluid to the recycling centre

@ make ready for winter
verbs: winterise winterize store mothball drain protect wrap cover lay
keys: boat, caravan, mower, lawn mower, pool, motorbike, motorcycle, camper, motorhome, tap
keys: garden furniture, garden tap, hose, yacht, hot tub, outdoor tap, bike, scooter, convertible
keys: bbq, barbecue, patio furniture, kayak, canoe, greenhouse
when: door
1 📅 *Pick a dry day before the first frost
2 🧺 Take out all that can freeze, rust or go bad
3 🚰 *Run the water and the tank empty
4 🧽 *Wash and dry {the} | Wash and dry it
3 📖 *Read what the guide says on oil and frost
3 🪢 *Tie a cover over {the} | Tie a cover over it
1 🔋 Take the battery inside and charge it

@ clean a tank or its filter
verbs: clean change flush wash scrub
keys: fish tank, aquarium, tank filter, pond, pond filter, terrarium, tank, bowl
keys: fish bowl, tortoise table, vivarium, turtle tank
when: room
1 🧽 *Get a bucket, a sponge and a towel
1 🔌 *Switch the pump off
2 🔎 *Take out the dirty parts one by one
3 💧 *Rinse them in water from the tank, without soap
3 🚰 Change a third of the water
2 🔧 Put {the} back together | Put it back together
1 🐟 *Switch the pump on and watch the animals for a bit

@ leather and shoes
verbs: polish clean oil wax treat waterproof condition
keys: shoe, boot, leather, hiking boot, saddle, handbag, leather jacket, leather boot, trainer
keys: sneaker, tack, bridle
when: room
1 📰 *Put newspaper on the table and {the} on it | Put newspaper on the table
1 🧵 Take out the laces or buckles
2 🪥 *Brush off the dry dirt
2 🧽 Wipe with a damp cloth and let dry
3 🧴 *Rub in a little polish or wax
2 ⏳ Let it soak in
2 ✨ *Brush or buff until it shines

@ start a vehicle again
verbs: jump tow
keys: flat battery, dead battery, dead car, car, van, motorbike, truck
when: door
1 📞 *Ask a neighbour to help with {the} | Ask a neighbour with a car to help
2 🔌 Get the jump leads
2 🚗 Park the cars nose to nose, engines off
2 🔴 *Clip red to plus on both batteries
1 ⚫ *Clip black to minus and to bare metal
3 🔑 *Start the good car, then yours
2 🔌 Take the leads off in reverse
5 🛣️ Drive a while so it charges
"""
