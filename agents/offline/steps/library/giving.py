"""Scripts about parting with things: rehoming, giving away, selling, clearing out, packing."""

TEXT = """
@ rehome anything
verbs: rehome
needs: solid
when: room
1 📸 *Take photos of {the} from near | Take a few photos
2 💬 *Ask family and friends if anyone wants {the} | Ask family and friends who would like it
2 🔎 Think of a school, club or museum that could use it
2 ⚖️ *Decide between selling and giving away
3 ✍️ Write a short ad or message
4 🚗 *Hand it over or take it there
1 💬 Say thank you and goodbye to it

@ rehome an animal
verbs: rehome
when: chair
1 📸 *Take two good photos of {the} | Take two good photos
2 📝 *Write down age, habits and needs
2 💬 Ask family and friends first
3 🔎 Look up a shelter or rescue that helps
3 ✍️ Post the photos with a short text
3 🏠 *Meet the person and ask about their home
2 🎒 *Pack food, papers and a favourite toy

@ book piles
verbs: throw donate declutter sort sell clear
keys: book, magazine, dvd, cd, vinyl, record, comic, board game, video game
keys: textbook, old book, rid of book
when: room
1 📚 *Go through {the} and pull out what you will use | Pull out what you will really use again
2 💶 Look up if any of them are worth selling
3 📦 *Put the rest in boxes you can still lift
2 💬 Ask a library, school or shop if they want them
5 🚗 *Drive the boxes there
1 🧹 Wipe the empty place

@ clothes and belongings of someone
verbs: review sort declutter clear handle
keys: wife's clothes, husband's clothes, mum's clothes, dad's clothes, mother's thing
keys: father's thing
keys: late wife, late husband, mum's thing, dad's thing, mother's clothes, father's clothes
keys: mum's house
keys: grandma's house, dad's house, parents' house, nan's thing, keepsake, memory box, late father
keys: late mother, dad's shed, grandma's thing, mum's flat, heirloom
when: room
1 💬 *Pick an afternoon and ask someone to be there with you
1 ☕ Make tea and open just one drawer
2 💛 *Set aside what you want to keep of {the} | Set aside what you want to keep
2 👛 Check the pockets and the drawers
2 👭 Let family choose some
4 🛍️ *Bag the rest for a charity shop
2 🚗 Take the bags there or have them collected
1 🌿 *Stop when it is enough and rest

@ old clothes and baby things
verbs: throw declutter donate review sort
keys: clothes, old clothes, baby clothes, coat, baby toy, handbag, kids' clothes
keys: linen, baby thing, pram, outgrown clothes
when: room
1 🛍️ *Get three bags: keep, give, throw
4 👕 *Take out ten pieces of {the} | Take out ten pieces
2 👛 Check all the pockets
5 🔁 *Go on with the next ten
1 🏷️ Put a note on each bag
3 🚗 *Take the giving bag to a charity shop
1 🗑️ Throw away the torn ones

@ big waste
verbs: throw ditch chuck offload
keys: sofa, mattress, fridge, freezer, washing machine, piano, wardrobe, bed, carpet, desk, couch
keys: furniture, old sofa, old mattress, shed, rubble, paint, paint tin, tv, old tv, bath, bed frame
keys: trampoline, christmas tree, treadmill, garden waste, battery, electronics, tyre, old car
when: room
1 📸 *Take a photo and measure {the} | Take a photo and measure it
2 🔎 *Look up what the council collects
3 🆓 Offer {the} for free online | Offer it for free online
2 📞 *Book the collection or a van
2 💪 Ask someone to help carry
4 🚚 *Put {the} outside or take it to the tip | Put it outside or take it to the tip
1 🧹 Sweep the empty place

@ sell a thing
verbs: sell list advertise auction flog
needs: solid
when: room
1 🧽 *Wipe the dust off {the} | Wipe the dust off
1 🔘 Check that it still works
2 📸 *Take photos in daylight
1 📏 Note size, brand and age
2 🔎 *Look up what others ask for {a} | Look up what others ask for it
3 ✍️ *Write a short ad with the price and where to collect
1 📤 Post the ad
2 💬 Answer the first messages
1 🤝 *Agree on a time to hand {the} over | Agree on a time to hand it over

@ pack a room for a move
verbs: pack box wrap
keys: kitchen, bedroom, living room, bathroom, office, garage, study, loft, attic, house, flat, shed
keys: bookshelf, for the move, for moving, apartment, room, nursery, cellar
when: room
1 📦 *Get boxes, tape and a pen for {the} | Get boxes, tape and a pen
1 🧺 *Set aside what you need until the last day
2 🗑️ Use up or give away what you do not want to move
4 📚 *Pack heavy things in small boxes
4 📰 Wrap what can break in paper
3 📦 *Fill the gaps and tape each box
1 🏷️ *Label each box with room and shelf

@ label and arrange
verbs: LABEL relabel label alphabetise tag number rearrange reorganise reorganize regroup index
needs: solid
when: room
1 👐 *List what needs a label in {the} | List what needs a label
2 🗑️ *Throw away what is old, empty or double
2 🧽 Wipe the shelf
4 🖊️ *Write or print the labels
2 🏷️ *Stick them on
3 🔤 *Put {the} in order | Put it all in order

@ kit of a team
verbs: organise organize prepare sort order check buy wash collect
keys: kit, team kit, uniform, costume, equipment, strip, jersey, hi vis, sports kit, football kit
keys: bibs, camping gear, first aid kit
when: room
1 👕 *Count what is there
2 🗑️ Put aside what is broken or too small
2 📏 *Ask everyone for their size
2 🧺 Wash or repair what needs it
3 🛒 *Order what is missing from the supplier
2 📋 Write a list of who gets which
3 🎽 *Hand {the} out | Hand it all out

@ use up food
verbs: useup preserve PRESERVE
when: kitchen
1 👀 *Look how much of {the} there is | Look how much there is
2 🔎 *Search for a recipe with {object} | Search for a recipe
2 🥕 Get the other things for it
2 🔪 *Wash and cut {the} | Wash and cut it
6 🍳 *Follow the recipe step by step
2 🥫 Fill it in clean jars or boxes
1 🏷️ *Write the date on it

@ jam and pickles
verbs: PRESERVE preserve make cook freeze
keys: jam, chutney, pickle, marmalade, sauerkraut, kimchi, kombucha, preserve, jelly, cordial
keys: gherkin
keys: damson, plum, blackberry, elderflower, cucumber, lemon curd, tomato sauce, apple, quince
when: kitchen
1 🫙 *Count the clean jars and lids you have
2 📖 Choose a recipe and check the sugar or vinegar
2 ⚖️ *Wash and weigh what goes in
2 ♨️ Heat the jars so they are clean
3 🔪 Cut everything small
6 🍲 *Cook or salt it as the recipe says
3 🫙 *Fill the jars and close them
1 🏷️ Label {the} with the date | Label them with the date
"""
