"""Scripts about keeping a home clean."""

TEXT = """
@ do the laundry
verbs: wash put CLEAN DO
keys: laundry, clothes, washing, bedding, sheet, towel, load of laundry
when: room
1 🧺 *Get the laundry basket
3 👕 Sort the laundry into whites and colours
2 🧼 *Put the dirty clothes in the washing machine
1 🧴 Add detergent
1 🔘 *Choose the programme and start the washer
1 ⏰ Set a timer for when the washer is done
4 🌀 *Move the wet clothes to the dryer or hang them up
6 👚 *Fold the clean clothes
3 🗄️ Put {the} away | Put the clothes away

@ iron
verbs: iron press DO
keys: ironing, shirt, laundry, clothes, blouse
when: room
1 🔌 *Set up the ironing board
2 💧 Fill the iron with water and plug it in
2 🌡️ Choose the right heat and wait until it is hot
2 👕 Lay the first shirt on the ironing board
7 ♨️ *Iron the sleeves, the collar and the back
6 🔁 Iron the rest of {the} | Iron the rest
3 👔 *Hang or fold the ironed clothes
1 🔌 Turn off the iron and unplug it

@ wash the dishes
verbs: go wash CLEAN DO load unload empty put
keys: dish, dishwasher, washing up, plate, pan, sink
when: kitchen
1 🍽️ *Carry the dirty dishes to the sink
2 🗑️ Scrape leftover food into the trash
1 🚰 *Fill the sink with hot water and dish soap
3 🥂 Wash the glasses first
5 🍽️ *Scrub the plates, forks and knives
4 🍳 Scrub the pots and pans
2 🚿 Rinse {the} with clean water | Rinse everything with clean water
3 🧻 Dry the dishes with a towel
2 🗄️ *Put the dishes away in the cupboard

@ clean the bathroom
verbs: CLEAN
keys: bathroom, washroom, restroom, guest bathroom
when: room
1 🧤 *Put on rubber gloves
1 🧴 Get the cleaner, a sponge and the toilet brush
1 🚽 Squirt cleaner into the toilet
2 🧺 Take everything off the sink and the shelf
4 🪞 *Wipe the bathroom mirror and the sink
5 🛁 *Scrub the shower and the tub
3 🚽 *Scrub the toilet with the brush and flush
4 🧹 Sweep and mop the floor
1 🧻 Hang up a clean towel and empty the bin

@ clean the kitchen
verbs: CLEAN
keys: kitchen, counter, countertop
when: kitchen
1 🗑️ *Throw away the trash you can see
1 🧽 Get a sponge, a cloth and the cleaner
4 🍽️ Put the dirty dishes in the sink or dishwasher
2 🧺 Put food and things back in the cupboard
4 🧽 *Wipe the kitchen counters and the table
5 🔥 *Scrub the stove
4 🧹 *Sweep and mop the floor
1 🗑️ Take out the trash

@ clean a fixture
verbs: CLEAN
keys: toilet, shower, bathtub, tub, stove, oven, microwave, stovetop, hob, sink, grill, kettle, bin
keys: coffee machine, drain, blind, sofa, couch, carpet stain, mattress, mirror
when: room
1 🧤 *Put on rubber gloves
1 🧴 Get the cleaner, a sponge and a cloth
2 🧺 Take everything out of {the} | Take everything out of the way
2 💦 *Spray cleaner on {the} | Spray on the cleaner
3 ⏳ Let it soak
6 🧽 *Scrub {the} from top to bottom | Scrub it from top to bottom
2 🚿 Rinse with clean water
2 🧻 *Dry it with a cloth
1 🧼 Put the cleaner away and wash your hands

@ clean the fridge
verbs: CLEAN defrost
keys: fridge, freezer, refrigerator, pantry, cupboard
when: kitchen
1 🗑️ *Get a trash bag and open {the} | Get a trash bag and open the fridge
4 🥫 *Take the food out, one shelf at a time
3 🗑️ Throw out what is past its date
5 🧽 *Wipe the shelves with warm water
2 🧻 Dry the shelves with a cloth
4 🥕 *Put the food back in
2 📝 Write down what you need to buy

@ make the bed
verbs: make change DO
keys: bed, sheet, bedsheet, duvet
when: room
1 🛏️ *Take the pillows off the bed
1 🧺 Put the old sheets in the laundry basket
2 🛏️ *Stretch a clean sheet over the mattress
2 🛌 Put on the duvet cover and pillowcases
1 ✋ Smooth the blanket on the bed
1 🛏️ *Put the pillows back

@ take out the trash
verbs: take put empty DO bring
keys: trash, garbage, rubbish, bin, recycling, bins
when: kitchen
1 🗑️ *Tie up the trash bag
1 ♻️ Collect bottles and paper for recycling
2 🗑️ Empty the small bins from the other rooms
2 🚶 *Carry {the} outside | Carry the trash outside
1 🚮 *Put the bag in the bin
1 🛍️ Put a new bag in the kitchen bin
1 🧼 Wash your hands

@ vacuum
verbs: vacuum hoover sweep mop CLEAN DO
keys: floor, carpet, vacuuming, rug, hallway, stair
when: room
1 🔌 *Plug in the vacuum cleaner
3 🧦 Pick things up from the floor
2 🪑 Move the chairs out of the way
8 🧹 *Vacuum {the} | Vacuum the floor
4 🪣 Fill a bucket with water and mop the floor
1 🪑 *Put the chairs back
1 🗑️ Empty the vacuum cleaner and put it away

@ vacuum a room
verbs: vacuum hoover mop sweep
keys: room, living room, bedroom, house, flat, apartment, kitchen, bathroom, office, car, stair
when: room
1 🔌 *Plug in the vacuum cleaner
3 🧦 Pick things up from the floor of {the} | Pick things up from the floor
2 🪑 Move the chairs out of the way
6 🧹 *Vacuum one half of {the} | Vacuum one half
6 🧹 Vacuum the other half
1 🪑 *Put the chairs back
1 🗑️ Empty the vacuum cleaner and put it away

@ clean windows
verbs: CLEAN
keys: window, glass
when: room
1 🪣 *Fill a bucket with warm water and soap
2 🪴 Take everything off the window sill
5 🪟 *Wash the inside of {the} | Wash the inside of the window
5 🧽 Wash the outside
3 🧻 *Dry the glass with a cloth
1 🪴 Put everything back on the sill

@ clear the desk
verbs: CLEAN declutter
keys: desk, workspace, home office, office, desk drawer
when: desk
1 🗑️ *Throw away one piece of trash from your {object} | Throw away one piece of trash
2 ☕ Carry cups and plates to the kitchen
4 📄 *Put all loose papers in one pile
5 🗂️ *Sort the papers: keep, file, throw away
2 🔌 Untangle the cables
2 🧽 Wipe the desk with a cloth
1 🖊️ *Put back only what you use every day

@ declutter
verbs: declutter sort organise organize CLEAN clear
keys: closet, wardrobe, garage, attic, basement, cellar, storage, clutter, shed, stuff, shelf
keys: junk, toy, shoe, clothes, old clothes, spare room, drawer
keys: bedside table, nightstand, glovebox, utility room, car boot
keys: bathroom cabinet, bookshelf, bookcase, cabinet, cupboard, linen closet, kitchen drawer, toy
when: room
1 📦 *Get one bag for trash and one box for donations
1 ⏱️ Set a timer
2 👉 Choose one shelf or corner of {the} | Choose one shelf or corner to start
5 🧺 *Take everything out of that corner
7 👕 *Sort {the} into keep, donate and throw away | Sort into keep, donate and throw away
2 🧽 Wipe the empty shelf
4 🗄️ *Put back what you keep
2 🗑️ Take the trash out
2 🚗 Put the donation box by the door

@ clean the flat
verbs: CLEAN
keys: room, bedroom, house, flat, apartment, home, living room, place, house cleaning, housework
keys: spring cleaning, lounge, chore
when: room
1 🗑️ *Get a trash bag and open the window
3 🗑️ Throw away the trash you can see
3 🍽️ Carry dishes to the kitchen
4 🧺 *Pick up clothes and put them in the laundry basket
2 🛏️ Make the bed
4 🧸 *Put things in {the} back where they belong | Put things back where they belong
4 🧽 Dust the shelves and wipe the tables
6 🧹 *Vacuum and mop the floor
2 🗑️ *Take out the trash
4 🚽 Clean the bathroom sink and toilet

@ hang the laundry
verbs: hang dry
keys: laundry, clothes, washing, wet clothes, sheet, load of laundry
when: room
1 🧺 *Take {the} out of the washer | Take the clothes out of the washer
1 🧺 Put the wet clothes in the basket
2 🚶 Carry the basket to the line or the dryer
2 👕 Shake out each piece
5 👚 *Hang up {the} or put it in the dryer | Hang it up or put it in the dryer
1 ⏰ *Set a timer for when it is dry

@ fold the laundry
verbs: fold tidy
keys: laundry, clothes, washing, towel, shirt, sheet, clean clothes
when: room
1 🧺 *Put {the} on the bed | Put the clean clothes on the bed
2 👕 *Sort the clothes into piles
5 👚 *Fold one pile
4 👖 Fold the next pile
1 🧦 Match the socks
3 🗄️ *Put {the} away in the closet | Put it away in the closet
"""
