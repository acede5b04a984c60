"""Scripts for verbs of making, thinking and writing, whatever their object is."""

TEXT = """
@ write anything
verbs: write compose type
when: desk
1 📄 *Open a blank page and type {the} at the top | Open a blank page
2 👤 Write down who will read it
3 🧩 *Make an outline of {the} | Make an outline
8 ✍️ *Write the first part of {the} | Write the first part
6 ✍️ Write the next part
3 🏁 Write the ending
4 👀 *Read it out loud and fix mistakes
1 📤 Save it and send it

@ draft anything
verbs: draft outline sketch scribble
when: desk
1 📄 *Open a blank page for {the} | Open a blank page
3 🧩 *List the parts it needs
8 ✍️ *Write each part of {the} in rough words | Write each part in rough words
3 🔢 Put the parts in a good order
2 👀 *Read it once and mark what is missing
1 📤 Send the draft to someone for a look

@ edit anything
verbs: edit proofread correct revise rewrite shorten polish rephrase format
when: desk
1 📄 *Open {the} and save a copy | Open the file and save a copy
5 👀 *Read it once from start to end
3 🖊️ *Mark what is wrong or too long
7 ✂️ *Fix the first half of {the} | Fix the first half
6 ✂️ Fix the second half
2 🔤 Check spelling and names
1 💾 *Save {the} and send it | Save it and send it

@ create anything
verbs: create make produce generate form
when: desk
1 📝 *Write down in one line what {the} should be | Write down in one line what it should be
3 👀 Look at two good examples
3 🧩 List the parts you need
2 🧰 *Get out your tools and materials
8 🛠️ *Make a rough first version of {the} | Make a rough first version
6 🔧 Improve the weakest part
2 👀 *Show {the} to someone and ask what they think | Show it to someone

@ build anything
verbs: build construct assemble craft
when: room
1 📦 *Clear a space and lay out the parts for {the} | Clear a space for the parts
3 📖 Read the plan or the instructions
2 🧰 *Get the tools you need
8 🔨 *Build the first part of {the} | Build the first part
7 🔩 Build the next part
3 🔘 *Check that {the} holds and works | Check that it holds and works
2 🧹 Clean up

@ design anything
verbs: design draw lay
when: desk
1 ✏️ *Take a pencil and paper and write {the} on top | Take a pencil and paper
2 👤 Write down who will use it
3 👀 Look at three examples you like
5 ✏️ *Draw three quick sketches of {the} | Draw three quick sketches
1 ☝️ *Pick the best sketch
8 🎨 *Make a clean version of {the} | Make a clean version
2 💬 Show it to one person and ask

@ develop anything
verbs: develop implement code program automate integrate
when: desk
1 📝 *Write in one sentence what {the} should do | Write in one sentence what it should do
3 🧩 List the small parts
3 🔎 *Find the file where it belongs
8 💻 *Write the first small part of {the} | Write the first small part
2 ▶️ Run it
5 🧪 Write a test
6 💻 Write the next part
2 📤 *Save, commit and push

@ improve anything
verbs: improve optimise optimize upgrade enhance increase boost develop strengthen grow
when: desk
1 📝 *Write down one thing about {the} that bothers you | Write down one thing that bothers you
3 👀 *Look at how {the} works today | Look at how it works today
3 💡 List three changes that could help
2 ☝️ *Choose the easiest change
8 🔧 *Make that change to {the} | Make that change
3 ⚖️ Compare before and after

@ research anything
verbs: research investigate explore google
when: desk
1 📝 *Write your question about {the} on paper | Write your question on paper
3 🔎 *Search for {the} and open three pages | Search and open three pages
6 📖 *Read the first page and take notes
5 📖 Read the next one
3 💬 Ask someone who knows about it
3 ⚖️ *Write down what you found about {the} | Write down what you found
1 🔗 Save the links

@ compare anything
verbs: compare evaluate assess weigh rate rank benchmark
when: desk
1 📝 *Draw a table with {the} at the top | Draw a table on paper
2 🎯 *Write down the three things that matter most
5 🔎 Look up the facts for the first one
5 🔎 *Look up the facts for {the} | Look up the facts for the next one
3 💶 Compare the prices
3 ⭐ *Give each one points
1 🏁 Choose the best one

@ decide anything
verbs: decide choose pick select determine narrow settle commit shortlist longlist
when: chair
1 📝 *Write the question on paper: {object} | Write the question on paper
3 🧩 *List your options for {the} | List your options
2 🎯 Write down what matters most to you
4 ⚖️ *Write one good and one bad point for each
2 ✂️ Cross out the ones you like least
2 💬 Ask one person you trust
2 ☝️ *Choose one
1 ▶️ Take the first step: tell someone or book it

@ think anything
verbs: think brainstorm consider imagine reflect rethink contemplate
when: chair
1 📝 *Write {the} in the middle of a page | Take a pen and paper
6 💡 *Write down ten ideas without judging them
3 🚶 Walk around and let your mind wander
4 💡 *Write down five more ideas for {the} | Write down five more ideas
3 ⭐ *Circle the two best
2 ▶️ Write the next step for each

@ plan anything
verbs: plan prepare organise organize arrange coordinate prep outline structure
when: desk
1 📝 *Write {the} at the top of a page | Take a pen and paper
2 🎯 *Write one line on what done looks like
4 🧩 *List everything that needs to happen
2 👥 Write down who can help
3 📅 *Put a date next to each point
3 🛒 List what you need for {the} | List what you need
2 ▶️ *Do the first small thing on the list
1 🗓️ Put {the} in your calendar | Put the dates in your calendar

@ become anything
verbs: become
when: chair
1 📝 *Write down why you want to {state} | Write down why you want this
2 💭 *Write down what will be different then
4 🔎 List three small things that would help
2 ☝️ *Choose the easiest one
7 ▶️ *Do the first small bit of it
2 ⏰ *Choose a day and time for the next bit
1 💬 Tell a friend about your plan

@ learn anything
verbs: learn study memorise memorize practise practice train master revise rehearse
when: desk
1 📚 *Put your notes on {the} in front of you | Put your book in front of you
1 📵 Put your phone away
3 🔎 *Find a class, a book or a video on {the} | Find a class, a book or a video
7 📖 *Read or watch the first part
5 ✏️ *Try it yourself once
5 🔁 *Practise {the} again slowly | Practise it again slowly
2 💬 Ask someone who knows how
1 🗓️ Choose the time for tomorrow

@ teach anything
verbs: teach onboard explain train coach tutor show mentor present educate guide
when: desk
1 📝 *Write down what they should know about {the} | Write down what they should know
3 🧩 *List three points in order
4 💡 *Find one example from daily life
3 🖼️ Draw a picture for {the} | Draw a simple picture
5 🗣️ *Say it out loud once
2 ❓ Think of two questions to ask them

@ read anything
verbs: read skim browse reread
when: chair
1 📖 *Find your copy of {the} | Find the book
1 📵 Put your phone away
1 🪑 Sit somewhere quiet with good light
8 📖 *Read the first pages of {the} | Read the first pages
7 📖 *Read on to the next break
1 🔖 *Mark the page where you stop
2 📝 Write down one thing to remember

@ review anything
verbs: review look check inspect audit verify validate examine test assess analyse analyze
when: desk
1 📄 *Open {the} and get a pen | Get a pen and paper
2 🎯 Write down what you are looking for
6 👀 *Look through the first half of {the} | Look through the first half
6 👀 Look through the second half
3 📝 *List what is good and what to change
3 🔧 Fix the smallest thing
2 💬 *Tell the others what you found

@ summarise anything
verbs: summarise summarize condense recap brief transcribe translate
when: desk
1 📄 *Open {the} and a blank page next to it | Open a blank page
6 📖 *Read the first part and mark key words
4 ✍️ *Write it in your own words
6 📖 Read the next part and write it down
3 ✂️ Cut what is not needed
2 👀 *Read your version of {the} once | Read your version once

@ solve anything
verbs: solve debug resolve troubleshoot crack address diagnose
when: desk
1 📝 *Write down the problem with {the} in one sentence | Write down the problem in one sentence
3 👀 *Look at when it happens
4 🔎 Search for others with the same problem
3 💡 List three things that could cause it
6 🔧 *Try the easiest fix for {the} | Try the easiest fix
2 ✅ *Check if it works now
2 📝 Write down what helped

@ update anything
verbs: update refresh modernise adapt revise amend adjust change swap switch replace convert
when: desk
1 📄 *Open {the} and save a copy | Open it and save a copy
3 👀 *Look for what is old or wrong
3 🔎 Find the new facts
7 ✏️ *Change the first part of {the} | Change the first part
5 ✏️ Change the rest
2 👀 *Check it once and save
1 📣 Tell who needs to know

@ calculate anything
verbs: calculate estimate count measure compute track log record monitor total sum
when: desk
1 🧮 *Get a pen, paper and a calculator
2 🎯 *Write down which number you need for {the} | Write down which number you need
5 🔎 *Collect the numbers for {the} | Collect the numbers
4 🔢 *Add them up
2 👀 Check the result once
1 📝 Write it down where you find it

@ list anything
verbs: list note jot compile inventory name document describe define
verbs: specify
when: desk
1 📝 *Write {the} at the top of a page | Take a pen and paper
5 💭 *Write down everything about {the} you know | Write down everything you know
3 👀 Look around for what is missing
3 🔢 *Sort it into groups
2 ⭐ Mark what is most important
1 💾 *Save it where you will find it

@ finish anything
verbs: finish complete finalise finalize close wrap end conclude
when: desk
1 📂 *Open {the} where you left it | Open it where you left it
2 👀 *Look at what is already there
2 📝 *Write down what is still missing from {the} | Write down what is still missing
7 ▶️ *Do the first missing part
6 ▶️ Do the next missing part
3 🔎 Check it once from start to end
1 📤 *Hand it over or put it away

@ begin anything
verbs: start begin launch kick resume continue initiate open tackle approach do handle
verbs: manage face deal focus
when: desk
1 🧰 *Put what you need for {the} in front of you | Put what you need in front of you
2 📝 *Write down the first three small steps
2 ⏱️ Set a timer
7 ▶️ *Do the first step for {the} | Do the first step
6 ▶️ Do the second step
5 ▶️ Do the third step
1 📌 *Note where you stopped and what comes next
"""
