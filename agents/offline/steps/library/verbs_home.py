"""Scripts for verbs of house and body, whatever their object is."""

TEXT = """
@ clean anything
verbs: clean wash wipe scrub polish rinse dust sweep mop vacuum hoover disinfect
needs: solid
when: room
1 🧽 *Get the cleaning supplies
1 🎵 Put on some music
2 🧺 *Move things out of the way
2 🗑️ Throw away the trash
6 🧽 *Wipe or scrub {the} from top to bottom | Wipe or scrub from top to bottom
3 🧻 *Dry {the} with a towel | Dry it with a towel
2 🧺 Put everything back

@ tidy anything
verbs: tidy organise organize sort declutter clear straighten arrange group categorise
verbs: empty unpack
when: room
1 🗑️ *Get a bag for trash
1 ⏱️ Set a timer
3 🗑️ *Throw away what is trash
5 🧺 *Sort {the} into three piles: keep, move, give away | Sort into three piles
5 🗄️ *Put what stays of {the} back in its place | Put things back where they belong
2 📦 Take away what does not belong here
1 🏷️ Label the boxes

@ throw away anything
verbs: throw dispose recycle delete remove discard donate
when: room
1 📦 *Put {the} in one place | Put it all in one place
2 👀 Check what is still good
3 🔎 *Find out where {the} can go | Find out where it can go
2 🛍️ *Put it in a bag or box
5 🚗 *Take {the} there | Take it there
1 🧹 Wipe the empty place

@ fix anything
verbs: fix repair mend patch restore replace renovate
when: room
1 📸 *Take a photo of {the} | Take a photo of what is broken
2 👀 Look closely at what is broken
4 🔎 *Search for a video on how to fix {the} | Search for a video on how to fix it
2 🧰 *Get the tools and parts
8 🔧 *Try the first fix
2 🔘 *Test {the} again | Test it again
2 📞 Call someone who can help if it does not

@ cook anything
verbs: cook bake fry roast boil grill steam prep brew
when: kitchen
1 🧼 *Wash your hands and clear the counter
2 📖 Get a recipe for {object} | Get a recipe
3 🥕 *Get the ingredients out
4 🔪 Wash, cut or mix the ingredients
1 🔥 *Heat the pan or the oven
7 🍳 *Cook {the} until it is done | Cook it until it is done
2 🍽️ *Put {the} on a plate | Put it on a plate
3 🧽 Wash up

@ pack anything
verbs: pack load wrap box bag
when: room
1 🧳 *Get a bag or box for {the} | Get a bag or box
3 📝 *Write down what needs to go in
5 📦 *Put the big things in first
4 🧦 *Fill the gaps with the rest of {the} | Fill the gaps with small things
2 👀 Check your list
1 🏷️ *Close it and put it by the door

@ move the body
verbs: exercise train run jog swim cycle stretch hike bike ski skate
when: door
1 👟 *Put on your sports shoes
2 👕 Change your clothes
1 💧 Fill a bottle with water
3 🔥 *Warm up slowly
8 💪 *Start with an easy pace
6 🔁 Do a bit more
3 🤸 *Stretch and cool down
3 🚿 Take a shower

@ rest
verbs: rest relax sleep nap meditate breathe unwind chill pause
when: chair
1 🔕 *Put your phone on silent
1 🪑 Sit or lie down
2 🌬️ *Breathe in and out slowly five times
6 😌 *Close your eyes and do nothing
2 💧 Drink a glass of water
1 🤸 *Stretch your arms and legs

@ grow things
verbs: plant grow water weed mow harvest prune rake dig sow trim
when: door
1 🧤 *Put on gloves and old shoes
2 🧰 Get the tools
2 👀 *Look at where to start
8 🌱 *Work on the first part of {the} | Work on the first part
6 🌿 Work on the next part
2 🚿 *Water {the} | Water the ground
1 🧰 Put the tools away

@ wear or groom
verbs: shave brush floss comb style
when: room
1 🪞 *Stand in front of the mirror
2 🧴 *Get what you need for {the} | Get what you need
4 🪥 *Do one side first
4 🪥 Do the other side
1 🚿 Rinse or wipe
1 👀 *Look in the mirror

@ stop anything
verbs: stop quit reduce avoid limit
when: chair
1 🗑️ *Put one thing that tempts you out of sight
2 📝 *Write down why you want less of {the} | Write down why you want less of it
3 🔎 Note when it happens most
3 🔁 *Choose what you will do in that moment
2 💬 Tell a friend about it
1 📅 *Mark today in your calendar

@ keep a promise
verbs: keep maintain stay remember track continue
when: chair
1 📝 *Write {the} on a sticky note | Write it on a sticky note
2 ⏰ *Choose a time of day for it
1 📌 Put the note where you will see it
6 ▶️ *Do a small bit of {the} now | Do a small bit now
1 ⏰ *Set a reminder on your phone

@ lift or carry
verbs: carry move lift push pull shift relocate
needs: solid
when: room
1 👟 *Put on solid shoes and clear the way
2 📏 *Measure {the} and the door | Measure it and the door
2 💬 Ask someone to help
3 📦 Empty it and take it apart
5 💪 *Carry {the} to its new place | Carry it to its new place
2 🧹 *Sweep the old place
"""
