"""Things to buy and names of events: enough to tell a shopping list and an event from a task."""

from agents.offline.grammar.lexicon.listed import listed

GOODS = listed(
    """
    apple apples apricots asparagus avocado avocados bacon bagels baguette banana bananas
    basil batteries beans beef beer beets berries biscuits bleach blueberries bread broccoli
    buns butter cabbage cake candles candy carrot carrots cauliflower celery cereal charcoal
    cheese cherries chicken chickpeas chips chocolate cider cilantro cinnamon coconut cod
    coffee coke conditioner cookies corn crackers cream cucumber cucumbers curry dates
    deodorant detergent diapers dough egg eggs eggplant fish flour flowers foil fries fruit
    fruits garlic gin ginger grapes granola groceries ham herbs honey hummus icecream jam
    juice kale ketchup kiwi lamb leeks lemon lemons lentils lettuce lime limes lightbulbs
    lotion mango mangoes margarine mayo mayonnaise meat melon milk mince mint muesli muffins
    mushroom mushrooms mustard nappies napkins noodles nuts oats oatmeal oil olives onion
    onions orange oranges pancakes paper parsley pasta peaches peanuts pears peas pepper
    peppers pickles pineapple pizza plums popcorn pork potato potatoes prawns pumpkin quinoa
    raisins raspberries razors rice rolls rosemary rum salad salami salmon salsa salt
    sandwiches sardines sauce sausage sausages shampoo shrimp snacks soap soda soup soy
    spaghetti spices spinach sponges squash steak stevia strawberries sugar sweets syrup tea
    tissues toast tofu tomato tomatoes toothbrush toothpaste tortillas tuna turkey vanilla
    veggies vegetables vinegar vodka waffles walnuts water watermelon whiskey wine yeast
    yoghurt yogurt zucchini
    """
)
EVENTS = listed(
    """
    appointment anniversary audition ball barbecue bbq birthday breakfast brunch ceremony
    checkup check-up class concert conference consultation convention date demo dinner event
    exam festival flight function funeral game gala gig graduation hangout interview kickoff
    lecture lunch meetup meeting meetings mtg offsite onboarding opening party picnic playdate
    practice presentation quiz rehearsal reception recital retro retrospective reunion seminar
    session show standup stand-up surgery sync tournament vacation webinar wedding workshop
    """
)
PEOPLE = listed(
    """
    mum mom mummy mommy mama ma dad daddy papa gran granny grandma nan nana nanna grandad granddad
    grandpa auntie uncle sis bro everyone
    """
)
ROUTINES = listed(
    """
    report review check checkin check-in backup backups shop clean cleaning newsletter payroll
    haircut massage catchup catch-up one-to-one digest planning timesheet inspection maintenance
    service
    """
)
ACTIVITIES = listed(
    """
    gym run running jog jogging yoga meditate meditation exercise workout stretch stretching
    walk journal journaling read reading floss vitamins vitamin pills meds medication water
    swim swimming pushups push-ups pilates practice duolingo gratitude skincare hydrate sleep
    plank
    """
)
NOUN_FIRST = listed(
    """
    project phone team family work design sales test market press school game study dance dinner
    lunch group film sports trial demo interview conference party practice training review status
    budget video board staff client coffee music art ski swim birthday wedding farm network
    fund safety progress sync strategy research process product marketing finance
    """
)
