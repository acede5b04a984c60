"""Scripts for gardens, bees and hens, and for pets."""

TEXT = """
@ divide a plant
verbs: divide split uproot transplant lift move replant
keys: plant, clump, rhubarb, hosta, iris, perennial, root, rose, shrub, bush, dahlia, bulb, tree
keys: peony, snowdrop, fern, lavender, strawberry, raspberry, hydrangea, sapling, seedling, hedge
keys: bamboo, grass, tuber, agapanthus, lily, geranium, conifer
when: door
1 📅 *Check the right season for {the} | Check the right season
1 🧤 Get the fork, the spade and gloves
3 ⛏️ *Dig wide around {the} | Dig wide around the roots
3 🍴 *Lift the whole clump with the fork
3 🔪 *Split it with the spade and keep the healthy pieces
4 🌱 *Plant the pieces in fresh soil and compost
2 🚿 Water them well

@ uproot anything
verbs: uproot dig
when: door
1 👀 *Look how far {the} spreads | Look how far it spreads
1 🧤 Get the spade, the fork and gloves
2 ✂️ *Cut off what grows above the ground
5 ⛏️ *Dig around {the} and loosen the roots | Dig around it and loosen the roots
3 💪 *Pull it out
2 🕳️ Fill the hole with soil and tread it down
2 🗑️ Take the waste to the compost or the tip

@ prune or trim
verbs: TEND prune trim clip cut lop pollard hack train
keys: tree, apple tree, rose, hedge, bush, shrub, vine, wisteria, ivy, fruit tree, lavender
keys: clematis
keys: buddleia, bramble, privet, box hedge, laurel, branch, grapevine, raspberry cane, cane
keys: plum tree
when: door
1 📅 *Check that now is the time to cut {the} | Check that now is the time to cut it
1 🐦 Look for nests and pets first
1 🧤 Put on gloves and wipe the blades clean
2 🪓 *Cut out the dead and broken bits
3 ✂️ *Cut out what crosses or grows inward
4 ✂️ *Shape the rest a little at a time
2 👣 Step back and look at {the} from all sides | Step back and look from all sides
2 🍂 Rake up and take away the cuttings

@ tend a bed or a lawn
verbs: TEND feed rake edge sow reseed prepare
keys: lawn, border, bed, flower bed, vegetable bed, veg patch, allotment, raised bed, rose
keys: tomato, pot
keys: hanging basket, greenhouse, vegetable patch, window box, planter, strawberry bed
when: door
1 🧤 *Put on gloves and old shoes
2 🌿 *Pull out weeds and dead bits
3 🪴 Rake or loosen the soil
5 🌱 *Work over {the} from one end to the other | Work from one end to the other
3 🪣 *Spread compost, feed or seed
3 🚿 *Water {the} well | Water it well
1 🧰 Clean and put away the tools

@ tend plants
verbs: TEND
when: door
1 🧤 *Put on gloves and get the tools
2 👀 *Look over {the} and choose where to start | Look it over and choose where to start
2 ✂️ Take off what is dead or sick
5 🌱 *Work on the first part of {the} | Work on the first part
4 🌿 Work on the rest
3 🚿 *Water and feed {the} | Water and feed it
1 🧹 Sweep up and put the tools away

@ fell a tree
verbs: fell
when: phone
1 📸 *Take a photo of {the} from two sides | Take a photo from two sides
2 🔎 *Check with the council if it is protected
2 📏 Measure the height and what stands around it
3 💬 *Ask two tree surgeons for a price
2 ❓ Ask about the stump and the insurance
1 💬 Tell the neighbours the date
2 ✅ *Choose one and agree on a day

@ pests
verbs: throw get remove stop kill catch prevent keep treat handle
keys: wasp nest, wasp, mouse, mice, rat, ant, moth, flea, slug, snail, aphid, mole, pigeon, fly
keys: flies
keys: bedbug, bed bug, cockroach, silverfish, woodworm, hornet, nest, greenfly, fruit fly, squirrel
keys: mosquito, termite, weevil, spider, rid of mice, rid of ants, japanese knotweed, nettle
when: room
1 👀 *Find where they come in or hide
1 📸 Take a photo so that you can ask about it
2 🔎 Look up what helps against {a} | Look up what helps
2 🧒 Keep children and pets away
3 🧹 *Clean up food, crumbs or wet spots nearby
3 🛒 *Buy a trap or get two quotes from pest control
3 🪤 *Set the trap or let the expert do it
3 🧱 Close the gap they came through

@ groom or treat a pet
verbs: PETCARE groom clip brush trim cut treat worm
keys: claw, hoof, hooves, dog's nail, cat's nail, rabbit's nail, guinea pig's nail, dog nail
keys: cat claw
keys: dog, cat, rabbit, horse, pony, guinea pig, puppy, kitten, sheep, alpaca, goat, hen
keys: chicken, parrot
keys: hamster, ferret, poodle, tortoise, dog's coat, cat's fur, ear, dog's ear, dog's teeth
keys: cat's teeth
when: room
1 🍬 *Get a treat and what you need for {the} | Get a treat and lay out what you need
2 📖 Read the packet or watch a short video
1 🤲 *Let your pet sniff the thing first
1 💬 Ask someone to hold on
4 🧼 *Do one small part and praise
4 🔁 Do the rest in short bits
1 🍬 *Give the treat and let go
1 🗓️ Note the date of the next time

@ book pet care
verbs: BOOK CALL FIND put take canvass choose hire ask
keys: kennel, cattery, boarding kennel, pet sitter, dog sitter, cat sitter, dog walker
keys: dog hotel, doggy daycare, groomer, dog groomer, dog into kennel, sitter, kennels
keys: cat into cattery, dog in kennel
when: phone
1 📅 *Write down the dates you are away
1 💉 Check what papers and vaccinations they ask for
3 💬 *Ask friends and neighbours who could do it
3 🔎 Look up two places near you
3 📞 *Call about {the} and ask for your dates | Call the first one and ask for your dates
2 💶 Pay the deposit
2 📝 *Write down habits, food and the vet's number
2 🎒 *Pack what your pet needs and bring it there

@ hens and stables
verbs: clean muck treat
keys: chicken coop, coop, hen house, stable, hutch, hen, chicken, aviary, sty
when: door
1 🧤 *Put on boots and gloves
1 🥕 Move the animals somewhere safe
3 👀 *Look over {the} for mites, damp and holes | Look for mites, damp and holes
4 🧹 *Take out the old bedding
3 🚿 Scrub and let dry
2 🌾 *Put in fresh bedding, food and water
1 🐔 Let the animals back in

@ repot
verbs: repot
keys: houseplant, monstera, orchid, cactus, plant, succulent, fern, basil, rubber plant, bonsai
keys: cacti
when: room
1 📰 *Lay newspaper on the table
2 🪴 Choose a pot one size up
1 🥄 Put some fresh soil in it
2 🌱 *Lift {the} out and loosen the roots | Lift the plant out and loosen the roots
2 ✂️ Cut off dead roots and leaves
3 🪴 *Set {the} in the middle and fill up with soil | Set it in the middle and fill up
2 🚿 *Water {the} and put it in the light | Water it and put it in the light
"""
