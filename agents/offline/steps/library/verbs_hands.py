"""Scripts for verbs of the hands, whatever their object is."""

TEXT = """
@ oil or grease
verbs: oil grease lubricate
needs: solid
when: room
1 👂 *Move {the} and listen where it sticks | Move it and listen where it sticks
1 🛢️ Get the right oil and an old rag
2 🧽 *Wipe off dust and old grease
2 💧 *Put one or two drops where it rubs
2 🔁 Move it back and forth
1 🧻 Wipe off what is too much
1 👂 *Try {the} again | Try it again

@ decorate a room
verbs: decorate redecorate wallpaper paper paint repaint furnish renovate revamp
when: room
2 📸 *Take a photo of {the} as it is | Take a photo of how it is now
2 💡 Save two pictures of how you want it to look
2 📏 Measure it and work out how much you need
3 🎨 *Choose the colour or the pattern
4 🛒 Buy what is on your list
3 🛋️ Move things out and cover the floor
2 🩹 Fill holes and wipe the surface clean
8 🖌️ *Start {the} with the first small part | Start with the first small part
6 🔁 *Do the rest and tidy up

@ untangle or undo
verbs: untangle untie unroll unwind unscramble unravel unwrap unfold unhook
needs: solid
when: room
1 🪑 *Sit down at a big, empty table
1 👐 Spread {the} out in good light | Spread it out in good light
1 🔎 *Find one loose end
5 🧶 *Work it free, loop by loop
2 🌀 Roll up each free part as you go
1 ⏸️ Put it down for a moment when it annoys you
2 🔘 *Check {the} and put it where you need it | Check it and put it where you need it

@ inflate
verbs: inflate pump
needs: solid
when: room
1 🔎 *Find the pump and the right adapter
1 👐 Spread {the} out and check for holes | Spread it out and check for holes
1 🔩 Open the valve
5 💨 *Pump until {the} feels firm | Pump until it feels firm
1 🔒 *Close the valve at once
1 👂 Listen for a hiss
1 👀 *Check again a little later

@ iron anything
verbs: iron press
needs: solid
when: room
1 🔌 *Put up the board and plug in the iron
1 🏷️ Check the label for how hot it may be
1 💧 Fill in water
5 👕 *Iron {the} from the middle outwards | Iron from the middle outwards
2 🔁 Turn it over and do the back
1 🧺 *Hang it up or fold it
1 🔌 Unplug the iron and let it cool

@ thaw or free from ice
verbs: defrost deice thaw unfreeze
needs: solid
when: room
1 🔌 *Switch it off or take {the} out | Switch it off or take it out
1 🧻 Lay a towel under it for the water
4 ⏳ *Give it time or use a little warm water
2 🧊 Take away what comes loose
2 🧽 *Wipe {the} dry | Wipe it dry
1 👀 Check that no ice is left

@ sterilise
verbs: sanitise sanitize disinfect sterilise sterilize
needs: solid
when: kitchen
1 🧼 *Wash your hands
2 🧽 *Wash {the} with hot soapy water | Wash it with hot soapy water
1 ♨️ Bring a big pot of water to the boil
4 ⏳ *Leave it in as long as the pack says
2 🧻 Let {the} dry on a clean towel | Let it dry on a clean towel
1 📦 *Put it away with clean hands

@ prepare an ingredient
verbs: peel chop slice grate mash crack carve shred squeeze grind whisk whip knead melt marinate
verbs: season toast soak blend saute sieve dice core stone zest
needs: solid
when: kitchen
1 🧼 *Wash your hands and clear the counter
1 🔪 Get a board, a sharp knife and a bowl
2 🚿 *Wash {the} or weigh what you need | Wash it or weigh what you need
5 🥣 *Do a first handful and see how it goes
4 🔁 Do the rest of {the} | Do the rest
1 🧊 Cover it and put it in a cool place
1 🧽 *Wipe the counter

@ join things
verbs: attach fasten glue staple tape screw bolt drill nail bind tie button weld solder clamp
verbs: join hook
needs: solid
when: room
1 👀 *Put the parts of {the} next to each other | Put the parts next to each other
2 🧰 Get the tool, glue or screws
1 🧽 Wipe both sides clean and dry
1 📏 *Measure and mark the spot
3 🔩 *Fix it lightly and check that it is straight
3 💪 *Tighten it or hold it until it is firm
1 🔘 Pull at {the} once to test | Pull at it once to test

@ put back in place
verbs: PUTBACK retie
needs: hands
when: room
1 👀 *Look where {the} goes and what is missing | Look where it goes and what is missing
2 🔩 Find the screws, hooks or clips
1 💬 Ask someone to hold the other end
2 🧽 Clean the place and check what is worn
4 🪛 *Lift {the} in and fix one side first | Lift it in and fix one side first
3 🔧 *Fix the other side and tighten all
1 🔘 *Test {the} a few times | Test it a few times

@ photograph
verbs: photograph film snap shoot
when: room
1 🔋 *Charge the phone or the camera
2 🧽 Clean {the} and move away what is around it | Move away what is around it
1 ☀️ *Find good light near a window
4 📸 *Take one photo from far and one from near
3 🔁 Go on with the next
2 👀 Look through the photos and delete the bad ones
2 💾 *Put the photos of {the} in one named folder | Put them in one named folder

@ translate
verbs: translate interpret transcribe subtitle
when: desk
1 📄 *Open {the} and a blank page next to it | Open it and a blank page next to it
3 👀 Read it once without writing
2 ❓ *Mark the words you do not know
3 📖 Look up the marked words
6 ✍️ *Write the first part in your own words
6 🔁 Write the next part
2 💬 Ask someone about what stays unclear
2 💾 *Read your version once and save it

@ set up outdoors
verbs: hang build install put set assemble erect
keys: fence, trellis, gazebo, pergola, marquee, swing, greenhouse, shed, hammock, awning, raised bed
keys: compost bin, washing line, clothes line, bird box, bird feeder, trampoline, wendy house
keys: playhouse
keys: water butt, pond, arch, climbing frame, sandpit, bird table, gate, polytunnel, treehouse
keys: tree house
when: door
1 📍 *Choose the spot and measure it
2 📜 Check the rules and tell the neighbours
3 🧰 *Lay out all parts and tools for {the} | Lay out all parts and tools
2 📖 Read the guide once
1 💬 Ask someone to hold and lift
4 🪵 *Mark and fix the corners or posts first
6 🔨 *Build {the} up from there | Build it up from there
1 💪 Shake it once to see if it holds

@ lay a floor
verbs: lay fit install put replace
keys: laminate, flooring, carpet, lino, tile, paving, patio, turf, decking, floorboard
keys: vinyl floor, slab
keys: path, new floor, underlay, paving slab, parquet, artificial grass
when: room
1 📏 *Measure the floor and draw it
3 🛒 Buy {the} and a little more than you need | Buy a little more than you need
3 🛋️ *Clear the room and lift the old layer
2 🧹 Sweep and check that it is level
2 📐 *Lay out the first row without fixing it
6 🔨 *Fix the first row and go on row by row
4 ✂️ Cut the pieces for the edges
2 🧽 *Put the edge strips on and clean up

@ give a pet a bath
verbs: bathe wash shampoo rinse dry
keys: dog, cat, puppy, horse, pony, kitten, ferret, guinea pig, pet
when: room
1 🧴 *Get pet shampoo, towels and treats
1 🪮 Brush out the knots first
1 🛁 Lay a mat in the tub and fill in lukewarm water
1 🍬 *Lead {the} in with a treat | Lead your pet in with a treat
4 🚿 *Lather {the} gently, not the face | Lather gently, not the face
2 💦 *Rinse until the water is clear
3 🧻 Rub dry with a towel
1 🍬 Give a treat and let go

@ audition or compete
verbs: audition
when: desk
1 📖 *Read what they want to see and when
2 🎭 *Choose a piece that you know well
5 🔁 *Practise the first part out loud
4 🎥 Film yourself once and watch it
2 💬 Ask a friend to listen
1 👕 Lay out what you will wear
1 📅 *Check the time and the way there

@ nominate or vote
verbs: nominate endorse recommend
when: desk
1 🌐 *Find the form and the deadline
2 💭 *Write down two things {the} did well | Write down two things that were done well
2 💬 Ask someone else for an example
4 ✍️ *Write it in a few warm sentences
1 👀 Check names and spelling
1 📤 *Send the form

@ clear people and feeds
verbs: unfriend unfollow untag mute block
when: phone
1 📱 *Open the list in the app
1 🎯 Decide whom you want to keep seeing
4 👆 *Go through the first screen of {the} | Go through the first screen
3 🔁 Go on for as long as a song lasts
1 🔕 *Mute those you do not want to remove
1 ✅ Close the app

@ load or unload
verbs: unload load stack pile shelve
needs: solid
when: room
1 👟 *Clear the way and open the doors
1 🧤 Put on gloves if it is heavy or sharp
3 📦 *Do the biggest things first
4 🔁 *Go on with the rest of {the} | Go on with the rest
2 🏷️ Put like with like
1 👀 *Check that nothing is left behind
1 🧹 Sweep the floor

@ lock and protect
verbs: protect secure insulate insure cover childproof babyproof waterproof soundproof
verbs: weatherproof draughtproof draftproof
needs: hands
when: room
1 👀 *Walk around {the} and find the weak spots | Walk around and find the weak spots
1 📏 Measure the gaps or edges
2 🔎 Look up what others use for it
3 🛒 *Buy the material
2 🧽 Clean and dry the place
5 🔨 *Fix the first part of {the} | Fix the first part
3 🔁 Do the rest
1 🔘 *Test it once

@ light or fire
verbs: burn light ignite
needs: solid
when: room
1 🪣 *Put water or sand within reach
1 👀 Check wind, curtains and cables
2 🪵 *Prepare {the} and something small to start with | Prepare something small to start with
1 🔥 *Light it from below
3 👀 Stay close and watch
1 💧 *Put it out fully at the end

@ go over time
verbs: babysit petsit housesit mind
when: phone
1 📅 *Write down the times and the address
1 💬 *Ask about food, sleep and what to avoid
1 📞 Save an emergency number
1 🎒 Pack something to play or read
6 🧸 *Be there and keep to the routine of {the} | Be there and keep to the routine
1 📝 Note what went well
"""
