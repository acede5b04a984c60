"""Scripts about food and shopping."""

TEXT = """
@ buy groceries
verbs: go BUY GO DO
keys: grocery, food, supermarket, food shopping, grocery shopping, weekly shop, shopping
keys: grocery store
when: kitchen
1 📝 *Take a pen and paper to the fridge
3 🥚 *Check the fridge and cupboards for what is missing
3 📝 *Write your {object} list | Write a grocery list
1 🛍️ Get your shopping bags, wallet and keys
6 🚗 *Drive to the supermarket or grocery store
1 🛒 Get a shopping cart
8 🥕 *Put the groceries and other food in the cart
3 💳 *Pay at the checkout
2 🛍️ Put the groceries in bags
6 🏠 Drive home and carry the bags in
3 🧊 Put the groceries away

@ buy some food
verbs: BUY
keys: cake, cookie, yogurt, juice, pasta, tea, potato, onion, tomato, oil, spice
keys: milk, bread, egg, fruit, vegetable, butter, cheese, coffee, water, rice, meat, chicken
keys: apple, banana, snack, toilet paper, toothpaste, shampoo, soap, detergent, diaper, nappy
keys: cat food, dog food, beer, wine, flour, sugar
when: kitchen
1 🧊 *Look in the fridge and cupboard
1 📝 *Write {object} on your shopping list | Write it on your shopping list
1 🛍️ Take your wallet, keys and a bag
5 🚶 *Walk or drive to the store
3 🛒 *Find {the} and put it in the basket | Find it on the shelf
2 💳 *Pay at the checkout
4 🏠 Go home
1 🧊 Put {the} away | Put it away

@ plan meals
verbs: PLAN BUILD write prep
keys: meal, meal plan, menu, weekly meal, meal prep, lunche, week's meal
when: kitchen
1 📝 *Take a sheet of paper and write the days of the week
2 🧊 Check what food you already have
4 🍲 *Write down five meals you like
4 🗓️ *Choose {a} for each day | Choose a meal for each day
3 📖 Look up the recipes
4 🛒 *Write a shopping list for the ingredients
1 📌 Put the plan on the fridge

@ cook pasta
verbs: COOK
keys: pasta, spaghetti, noodle, rice, macaroni, lasagna
when: kitchen
1 🍲 *Get a big pot out of the cupboard
1 🚰 Fill the pot with water and add salt
2 🔥 *Put the pot on the stove and turn on the heat
4 ♨️ Wait until the water boils
1 🍝 *Put {the} in the boiling water | Put the pasta in the water
6 🥄 Stir it and cook until it is soft
3 🍅 Heat the sauce in a pan
2 🚰 *Drain {the} | Drain the water
2 🍽️ Put it on a plate with sauce and cheese

@ make eggs
verbs: COOK
keys: egg, omelette, scrambled egg, fried egg, pancake, omelet
when: kitchen
1 🍳 *Take a pan and a bowl out of the cupboard
1 🥚 Get eggs, butter and milk from the fridge
2 🥚 *Crack the eggs into the bowl
2 🥄 Add milk, salt and pepper and whisk
1 🔥 Turn on the stove and melt butter in the pan
1 🍳 *Pour the eggs into the pan
4 🥄 *Stir {the} until it is cooked | Stir until the eggs are cooked
1 🍽️ Put it on a plate and eat
2 🧽 Wash the pan

@ bake bread
verbs: COOK
keys: bread, sourdough, sourdough bread, sourdough starter, loaf, baguette, focaccia, dough
keys: bread roll, bagel, bun, pizza dough, brioche
when: kitchen
1 🥣 *Get a big bowl and a clean towel
2 📖 Read the recipe for {the} | Read the recipe
2 ⚖️ *Measure flour, water, salt and the yeast or starter
5 🥣 *Mix and knead the dough for {the} | Mix and knead the dough
4 ⏳ *Cover the dough and let it rise
4 👐 *Shape the dough
2 🔥 Preheat the oven
5 🍞 *Bake {the} until the crust is brown | Bake it until the crust is brown
3 🧊 Let it cool on a rack

@ bake a cake
verbs: COOK
keys: cake, cookie, banana bread, gingerbread, muffin, pie, brownie, cupcake, birthday cake, biscuit
when: kitchen
1 🥣 *Get a big bowl and the baking pan
3 📖 Read {the} recipe | Read the recipe
3 🥚 *Get flour, sugar, eggs and butter
1 🔥 Preheat the oven
6 🥣 *Mix the ingredients in the bowl
2 🧈 Grease the pan
2 🥄 *Pour the batter into the pan
1 ⏰ *Put it in the oven and set a timer
2 🍰 Take {the} out when it is done | Take it out when it is done
4 🧊 Let it cool
4 🧁 Decorate it

@ make coffee
verbs: COOK drink
keys: coffee, tea, espresso, cup of tea, cup of coffee
when: kitchen
1 ☕ *Take a cup out of the cupboard
1 🚰 Fill the machine or kettle with water
1 📄 Put a filter or a tea bag in
1 🥄 *Add {the} | Add the coffee
1 🔘 *Turn on the machine and wait
1 ☕ *Pour {the} into the cup | Pour it into the cup
1 🥛 Add milk and sugar
1 🙂 Sit down and drink it

@ make a sandwich
verbs: COOK
keys: sandwich, toast, snack, cereal, porridge, smoothie, lunch box, packed lunch
when: kitchen
1 🍽️ *Put a plate or bowl on the counter
2 🍞 *Get bread and what goes with it from the fridge
1 🔘 Put the bread in the toaster
2 🧈 Spread butter on it
3 🧀 *Put cheese, salad or jam on top
1 🔪 Cut {the} in two | Cut it in two
4 😋 *Sit down and eat {the} | Sit down and eat
1 🧽 Wipe the counter

@ heat up food
verbs: heat warm microwave
keys: leftover, food, dinner, soup, lunch, meal, milk
when: kitchen
1 🍲 *Put {the} in a bowl | Put the food in a bowl
1 🚪 Open the microwave and put the bowl in
1 🔢 *Set the time and press start
2 ⏳ Wait until it beeps
1 🥄 *Stir and check if it is hot
4 😋 Sit down and eat

@ send food back
verbs: RETURN complain
keys: food, meal, dish, soup, steak, food back
when: meal
1 👀 *Look at what is wrong with {the} | Look at what is wrong with the food
1 🙋 *Raise your hand and call the waiter
1 💬 *Tell the waiter politely what is wrong
1 🍽️ Hand over the plate
4 ⏳ Wait for the new plate
1 👅 *Taste the new food
1 🙏 Thank the waiter

@ drink water
verbs: drink DO have
keys: water, glass of water, water bottle, more water
when: kitchen
1 🥛 *Take a glass out of the cupboard
1 🚰 *Fill it with {object} | Fill it with water
2 💧 *Drink it slowly
1 🔁 Fill it again
1 📍 Put the glass where you will see it

@ order a pizza
verbs: order call get BUY
keys: pizza, takeaway, takeout, delivery, food delivery, sushi
when: phone
1 📱 *Get your phone and find the menu
3 🍕 *Choose what {object} you want | Choose what you want
1 👥 Ask the others what they want
3 📞 *Call or open the app and order
1 🏠 Give your address and phone number
3 ⏳ Wait for the delivery
2 💵 *Pay the driver and give a tip
1 🍽️ Put {the} on plates and eat | Put it on plates and eat

@ barbecue
verbs: COOK PLAN
keys: barbecue, bbq, grill, barbeque, cookout
when: kitchen
1 📝 *Write down who is coming
4 🛒 Buy meat, vegetables, bread and drinks
2 🧂 Season the meat
3 🔥 *Put charcoal in the grill and light it
4 ♨️ Wait until the coals are hot
8 🥩 *Put the meat on {the} and turn it | Put the meat on the grill and turn it
3 🥗 Make a salad and set the table
3 🍽️ *Serve the food and eat together
2 🧽 Clean the grill

@ cook a meal
verbs: COOK
keys: dinner, lunch, supper, meal, breakfast, soup, curry, chicken, salad, sandwich, stew, food
keys: vegetable, packed lunch, school lunch, recipe, roast, fish, sauce, potato
when: kitchen
1 🧼 *Wash your hands and clear the counter
2 📖 Choose a recipe for {the} | Choose a recipe
3 🥕 *Take the ingredients out of the fridge and cupboard
5 🔪 *Wash and chop the vegetables
1 🔥 Put a pan on the stove and turn on the heat
8 🍳 *Cook {the} and stir | Cook everything and stir
1 🧂 Taste it and add salt and pepper
2 🍽️ *Set the table and serve {the} | Set the table and serve
4 🧽 Eat, then wash the dishes

@ eat at a restaurant
verbs: GO eat BOOK CALL
keys: restaurant, brunch, dinner reservation, reservation, dinner out, to dinner, to lunch
keys: to the restaurant, table
when: phone
1 📱 *Look up the restaurant's phone number
2 👥 Ask who is coming and what time suits
3 📞 *Call and reserve a table | Call and make a reservation
1 🗓️ Put {the} in your calendar | Put it in your calendar
7 🚗 *Go to the restaurant
3 📖 Sit down at the table and read the menu
2 🍽️ *Order food and drinks
8 🍴 Eat your meal
2 💳 *Pay the bill and leave a tip
"""
