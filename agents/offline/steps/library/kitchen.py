"""Scripts about drinks, soups, salads and other small jobs of the kitchen."""

TEXT = """
@ make a cold drink
verbs: cook make prepare bake fry boil grill roast mix squeeze blend drink have
keys: lemonade, juice, orange juice, smoothie, iced tea, milkshake, cocktail, punch, fruit smoothie
keys: protein shake, margarita, iced coffee
when: kitchen
1 🥤 *Get a pitcher and glasses
1 🍋 *Get the fruit, sugar and ice
1 🔪 Wash and cut the fruit
2 🍋 *Squeeze or blend the fruit
1 💧 *Pour the juice and cold water in the pitcher
1 🥄 Add sugar and stir
1 🧊 Put in ice
1 🥤 *Pour {the} into the glasses | Pour it into the glasses

@ make a hot drink
verbs: cook make prepare bake fry boil grill roast drink have
keys: hot chocolate, cocoa, cup of hot chocolate, hot cocoa, hot milk, latte, cappuccino
when: kitchen
1 ☕ *Get a mug and a small pot
1 🥛 *Heat the milk
1 🍫 Put the powder in the mug
1 🥛 *Pour in the hot milk
1 🥄 Stir {the} | Stir it
2 ⏳ Let it cool a little
1 😋 *Sit down and drink it

@ make soup
verbs: cook make prepare bake fry boil grill roast heat
keys: soup, stew, pot of soup, chicken soup, chili, broth, vegetable soup, gumbo
when: kitchen
1 🍲 *Get a big pot and a knife
3 🥕 *Wash and chop the vegetables
1 🔥 Put the pot on the stove
1 💧 *Add water and broth
1 🥕 *Put the vegetables in the pot
1 🧂 Season {the} with salt and pepper | Season it with salt and pepper
7 ♨️ Let it simmer
2 🍜 *Serve {the} in bowls | Serve it in bowls

@ make a salad
verbs: cook make prepare bake fry boil grill roast mix
keys: salad, fruit salad, potato salad, coleslaw
when: kitchen
1 🥗 *Get a big bowl and a knife
1 🥬 *Take the vegetables out of the fridge
2 🚿 *Wash the vegetables
4 🔪 *Chop the vegetables
1 🥗 Put everything in the bowl
2 🧂 Mix oil, vinegar, salt and pepper
1 🥄 *Toss {the} and serve it | Toss it and serve it

@ make popcorn
verbs: cook make prepare bake fry boil grill roast pop heat
keys: popcorn, nacho, frozen pizza, chip, ready meal
when: kitchen
1 🍿 *Get {the} from the cupboard | Get it from the cupboard
1 📖 Read how long it takes
1 🔥 *Put {the} in the microwave or the pot | Put it in the microwave or the pot
1 🔢 Set the time and press start
2 👂 *Wait and listen
1 🥣 *Pour {the} into a bowl | Pour it into a bowl
1 🧂 Add salt or butter

@ grill or fry meat
verbs: cook make prepare bake fry boil grill roast
keys: steak, burger, hamburger, bacon, sausage, pork chop, meat, turkey, ham, rib, hot dog
when: kitchen
1 🥩 *Take {the} out of the fridge | Take the meat out of the fridge
1 🧂 Season {the} with salt and pepper | Season it with salt and pepper
1 🔥 *Heat the pan or the oven
1 🍳 *Put {the} in the hot pan | Put it in the hot pan
5 ⏳ Cook one side
5 🔁 *Turn it over and cook the other side
1 👀 Check if it is done
1 🍽️ *Put it on a plate and serve

@ set the table
verbs: set lay
keys: table, dinner table, dining table, place setting
when: kitchen
1 🧽 *Clear and wipe {the} | Clear and wipe the table
1 👥 Count how many people will eat
2 🍽️ *Put a plate at each seat
1 🍴 *Lay forks and knives next to the plates
1 🥛 Put out glasses
1 🧻 *Add napkins

@ serve food
verbs: serve
keys: dinner, lunch, breakfast, food, meal, cake, drink, supper, dessert
when: kitchen
1 🍽️ *Set the table
1 🔔 Call everyone to the table
2 🥄 *Put {the} on plates | Put the food on plates
1 🚶 *Carry the plates to the table
1 🥤 Pour the drinks
5 😋 *Sit down and eat together

@ decorate a cake
verbs: decorate
keys: cake, cookie, cupcake, gingerbread house, easter egg, birthday cake
when: kitchen
1 🧊 *Let {the} cool | Let the cake cool
2 🥣 *Mix the frosting
1 🎨 Add colour to the frosting
3 🧁 *Spread the frosting on {the} | Spread it with a knife
3 🍬 *Decorate with sprinkles or fruit
1 👀 Look at {the} from all sides | Look at it from all sides

@ carve a pumpkin
verbs: carve cut make
keys: pumpkin, jack o lantern
when: kitchen
1 📰 *Put newspaper on the table
1 🎃 *Put {the} on the table with a knife and a spoon | Get a knife and a spoon
2 🔪 *Cut off the top
3 🥄 *Scoop out the seeds
2 ✏️ Draw a face
5 🔪 *Cut out the face
1 🕯️ Put a candle inside

@ pack a lunch
verbs: pack make prepare bring
keys: lunch, packed lunch, lunch box, lunchbox, my lunch, school lunch, lunch to work
keys: lunch to the office, lunch for work
when: kitchen
1 🥪 *Get a lunch box
1 🍞 *Get bread, cheese and fruit from the fridge
3 🥪 *Make a sandwich
1 🍎 *Put the sandwich and fruit in the box
1 💧 Fill a water bottle
1 🎒 *Put the box in your bag

@ cook on water
verbs: boil cook steam
keys: egg, boiled egg, corn, water, vegetable, broccoli, hard boiled egg, potato
when: kitchen
1 🍲 *Fill a pot with water
1 🔥 *Put the pot on the stove and turn on the heat
3 ♨️ Wait until it boils
1 🥄 *Put {the} in with a spoon | Put the food in with a spoon
1 ⏰ Set a timer
5 ⏳ Let it cook
1 🚰 *Drain the water
1 🧊 Let {the} cool | Let it cool

@ eat healthier
verbs: eat start
keys: healthier food, healthy food, healthy, healthier, vegetable, less sugar, less meat
when: kitchen
1 💧 *Drink a glass of water
2 🗑️ *Take the junk food out of sight
3 📖 Look up two recipes with vegetables
2 📝 *Make a shopping list
5 🛒 *Buy vegetables and fruit
6 🍳 *Cook a meal at home

@ pay in a restaurant
verbs: pay
keys: for dinner, for lunch, for the meal, for breakfast, restaurant bill, for drink, for my meal
when: meal
1 🙋 *Ask the waiter for the bill
1 👀 Check the bill
1 👛 *Take out your wallet
1 💳 *Give your card or cash
1 💵 Leave a tip
1 🧾 *Take the receipt

@ order at a bar
verbs: order get have drink
keys: at the bar, at a bar, a drink, drink with, beer with, wine with
when: door
1 🚶 *Walk to the bar
1 👀 Look at what there is
1 ☝️ *Choose {a} | Choose a drink
1 🙋 *Order {the} | Order it
1 💳 Pay and leave a tip
5 🥤 *Sit down and drink slowly
"""
