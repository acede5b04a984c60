"""Scripts for repairs and surfaces: seals, wood, walls, cloth, gates, gear with holes."""

TEXT = """
@ regrout or reseal
verbs: SEAL seal
when: room
1 📸 *Look at {the} and note the bad spots | Look closely and note the bad spots
3 🔪 *Scrape out the old grout or sealant
2 🧹 Vacuum the dust out of the joints
1 🩹 Put tape along the edges
2 🥣 *Mix or open a small amount of the new stuff
5 🖐️ *Push it into the joints of {the} | Push it into the joints
2 🧽 *Wipe off the rest with a damp sponge
1 ⏳ Leave {the} to dry as long as the pack says | Leave it to dry as long as the pack says

@ fill holes in a wall
verbs: fill patch fix repair mend plaster cover smooth
keys: hole in the wall, hole in wall, wall, crack, ceiling, plasterboard, drywall, nail hole
keys: wall hole
keys: crack in the wall, crack in wall, crack in ceiling, hole in the ceiling
when: room
1 👀 *Look at {the} and brush off loose bits | Look closely and brush off loose bits
2 🛒 Get filler, a filling knife and sandpaper
1 🧹 Lay a sheet on the floor
3 🔪 *Press filler in and smooth it flat
2 ⏳ Let it dry
3 🪵 *Sand it flush with the wall
1 🧽 Wipe off the dust
3 🎨 *Paint over it in the same colour

@ patch gear
verbs: patch mend fix repair seal
keys: tent, sleeping bag, sleeping mat, air mattress, air bed, wellies, wader, dinghy
keys: paddling pool, rucksack, backpack, umbrella, awning, sail, raincoat, waterproof, kayak
keys: tarp, bouncy castle, wetsuit, inflatable, ball, hot water bottle
when: room
1 ⛺ *Spread {place} out flat | Spread {the} out flat | Spread it out flat
2 🔎 *Find the hole and draw a circle around it
2 🧼 Clean around it with alcohol and let dry
2 ✂️ *Cut a round patch, larger than the hole
2 🩹 *Press the patch on both sides
3 ⏳ Put glue or sealant on the edges and wait
2 💧 *Test it with water or air

@ treat wood
verbs: FINISH treat oil stain varnish wax sand strip protect reoil
keys: deck, decking, fence, shed, bench, garden furniture, table, worktop, floor, floorboard, door
keys: chair, gate, summerhouse, pergola, window frame, picnic table, banister, stair, dresser, desk
keys: chest of drawers, drawer, bookcase, sideboard, cupboard, furniture, wood, banisters
needs: hands
when: door
1 🌤️ *Check the forecast for two dry days
2 🪴 Move everything off {the} | Move everything off it
2 🧹 *Sweep and scrub {the} clean | Sweep and scrub it clean
3 🪵 *Sand the rough spots
1 🧽 Wipe off the dust
6 🖌️ *Brush it on along the grain of {the} | Brush it on along the grain
3 ⏳ Let it dry overnight
4 🖌️ Brush on a second coat

@ gate or door that sticks
verbs: prevent adjust straighten plane ease
keys: gate, garden gate, door, drawer, window, hinge, cupboard door, sliding door, kitchen drawer
needs: hands
when: door
1 👀 *Open {the} and see where it rubs | Open it and see where it rubs
2 🪛 *Tighten the hinge screws
1 🛢️ Put a drop of oil on the hinges
3 🔩 *Put in new screws or a new hinge
4 🪵 *Sand down the edge that rubs
1 🚪 *Open and close {the} a few times | Open and close it a few times

@ stop a thing that misbehaves
verbs: prevent
when: room
1 👀 *Watch when {the} starts {trouble} | Watch when it happens
2 🔎 *Find the spot where it comes from
3 🎬 Look up why {the} would do that | Look up the usual causes
2 🔧 *Tighten what is loose or clean what is dirty
3 🛢️ *Try the easiest fix: oil, a pad, a new seal
2 🔘 *Test {the} again | Test it again
1 📞 Ask someone handy if it goes on

@ take down or strip
verbs: unmount strip
keys: wallpaper, paint, carpet, tile, old paint, woodchip, lino, varnish, plaster, floor
when: room
1 🛋️ *Move the furniture to the middle of the room
1 🧻 Lay sheets on the floor
1 🔌 Turn off the power and unscrew the covers
2 🔪 *Score {the} all over | Score it all over
3 💦 *Soak it with warm water or steam
6 🪒 *Scrape {the} off bit by bit | Scrape it off bit by bit
3 🪵 Fill the holes and sand them
1 🗑️ *Bag up the mess

@ take down anything
verbs: unmount dismantle disassemble detach demolish
when: room
1 👀 *Look at how {the} is fixed | Look at how it is fixed
1 📸 Take a photo before you start
2 🧹 Clear the space below and lay down a sheet
2 🪜 *Get the steps and a screwdriver
2 💬 Ask someone to hold the other end
5 🪛 *Loosen {the} from the top | Loosen it from the top
1 🔩 Put screws and hooks in a labelled bag
3 🧽 *Fill the holes and wipe the marks off
2 📦 Carry {the} to where it goes next | Carry it to where it goes next

@ get out a stain
verbs: remove clean get wash scrub
keys: stain, paint, gum, wax, ink, red wine, blood, grease, sticker, glue, rust, mould, mold
keys: limescale
keys: wine, coffee, curry, chocolate, biro, pen, beetroot, candle wax, lipstick
keys: nail polish, sticker residue, label, marker, coffee stain, wine stain, smell, moss, scuff, tar
keys: grass stain, mud, oil stain
needs: solid
when: room
1 🔎 *Check what kind of {thing} it is | Check what kind of stain it is
1 🥄 *Scrape off the thick dry bits
2 🧴 Look up what dissolves it and test a hidden spot
3 🧻 *Dab {the} with it from the outside in | Dab it from the outside in
3 🪥 *Scrub gently with a soft brush
2 🚿 *Rinse with cold water
2 🔁 Do it once more if you can still see it

@ mend cloth
verbs: MEND mend patch sew stitch alter shorten lengthen
when: room
1 👀 *Look at {the} in good light | Look at it in good light
1 📏 *Measure and mark the place with chalk or pins
2 🧵 Find thread and cloth in the same colour
2 ✂️ Cut open the old stitches
2 📌 *Pin and tack it in place
6 🪡 *Sew along the line with small stitches
1 ✂️ Tie a knot and trim the thread
1 🪞 *Try {the} on or hold it up | Hold it up and check

@ new zip or elastic
verbs: replace change swap
keys: zip, zipper, elastic, lining, strap, velcro, waistband, buckle, cuff, collar, pocket
when: room
1 📏 *Measure the old {thing} | Measure the old one
2 🛒 *Buy a new {thing} that matches | Buy a new one that matches
3 ✂️ *Cut the stitches of the old {thing} with care | Cut the old one out with care
2 📌 Pin and tack the new one in place
5 🪡 *Sew on the new {thing} | Sew on the new one
1 ✂️ Trim the threads
1 🧥 *Try if it opens and closes

@ name labels
verbs: sew label put iron stitch mark name write
keys: name label, name tag, name tape, label, school clothes, badge, patch
when: room
1 🔢 *Lay out the clothes and count how many need one
2 🛒 Order or find {the} | Order what is missing
1 ✍️ Check the spelling of the names
3 🪡 *Sew or iron the first one on
5 🔁 *Do the rest of the pile
1 🎒 Put the finished pile where it belongs

@ refit a part
verbs: REFIT
when: room
1 📏 *Check the size and kind {the} takes | Check the size and kind it takes
2 🛒 *Buy the new set or part
1 📸 Take a photo of how it is now
3 🔧 *Loosen and take off the old part
2 🧽 Wipe the place clean
5 🔩 *Fit the new one to {the} | Fit the new one
2 ✂️ Trim or tighten the ends
1 🔘 *Test {the} and adjust again | Test it and adjust again

@ descale
verbs: SCALE descale
when: kitchen
1 🔎 *Find the descaler or a bottle of vinegar
2 🪣 *Empty the tray and the tank of {the} | Empty the tray and the tank
2 🥣 *Mix the descaler with water
3 ▶️ *Pour it in and run half of it through
5 ⏳ Let it sit
3 ▶️ Run the rest through
3 🚿 *Flush {the} twice with clean water | Flush it twice with clean water
1 🧻 Wipe the outside dry

@ finish a surface
verbs: FINISH treat
needs: solid
when: room
1 👀 *Look at {the} and note the worn spots | Look closely and note the worn spots
2 🛒 Check the tin and buy what is missing
2 🧽 *Clean {the} and let it dry | Clean it and let it dry
3 🪵 *Sand the rough spots and wipe off the dust
2 🩹 Put tape and old sheets around it
6 🖌️ *Brush on a thin coat
3 ⏳ Let it dry, then brush on another
1 🧼 Wash the brushes

@ sharpen or service a tool
verbs: TUNE sharpen lubricate hone
when: room
1 📖 *Look up how to care for {the} | Look up how to care for it
2 🧰 Get the oil, the stone or the tool
2 🧽 *Clean off dirt and old grease
5 🔧 *Do one side or one part at a time
2 🛢️ *Put a drop of oil where it moves
2 🔘 *Test {the} | Test it
1 🗓️ Note the date for next time

@ move earth-heavy things
verbs: MOVING
needs: solid
when: room
1 📏 *Measure {the} and the doors on the way | Measure it and the doors on the way
2 💬 Ask someone strong to help
2 🚪 *Clear the way
2 🛞 Borrow a trolley or a van
5 💪 *Lift with the knees and go slowly
1 👇 Put {the} down where it goes | Put it down where it goes
1 🧹 Sweep the old place
"""
