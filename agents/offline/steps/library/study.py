"""Scripts about learning, reading and writing for school."""

TEXT = """
@ study for an exam
verbs: STUDY
keys: exam, test, quiz, final, midterm, math, biology, chemistry, physics, history
keys: lecture, certification, bar exam, driving test, theory test, course, subject, anatomy
keys: statistics, vocabulary, flashcard, calculus, law, economics
when: desk
1 📚 *Get your book and notes for {the} | Get your book and notes
1 📵 Put your phone in another room
2 📝 *Find out what is on {the} | List the topics you need to know
1 ☝️ Pick the topic you know least
8 📖 *Read your notes on that topic
5 🗂️ *Make five flash cards or questions
6 ✏️ *Do one practice question
4 🧠 Close the book and say it in your own words
3 🔁 *Check your answers
1 🗓️ Write down the topic for tomorrow

@ write an essay
verbs: WRITE
keys: essay, term paper, paper, research paper, assignment, book report, book review
keys: personal statement, lab report, composition, story, short story, abstract
when: desk
1 📄 *Open a blank page and type {the} question | Open a blank page and type the question
3 📖 Read the question twice and underline key words
4 💡 *Write down every idea you have
4 🧩 *Make an outline: introduction, three points, ending
5 🔎 Find two sources or quotes
9 ✍️ *Write the first paragraph of {the} | Write the first paragraph
8 ✍️ *Write the next paragraph
4 🏁 Write the ending
4 👀 *Read it out loud and fix mistakes
2 📚 Add the sources and hand it in

@ thesis
verbs: WRITE PLAN
keys: thesis, dissertation, master's thesis, bachelor thesis, chapter, literature review, phd
keys: book, novel, manuscript, script
when: desk
1 💻 *Open the file with {the} | Open the file
2 📖 *Read the last paragraph you wrote
3 🎯 Write down the one part you will do today
3 🧩 List three points for that part
9 ✍️ *Write freely without fixing anything
6 🔎 *Look up one source you need
7 ✍️ Write the next paragraph of {the} | Write the next paragraph
2 📚 Add the sources to your list
1 📌 *Note where to start next time
1 💾 Save and back up the file

@ homework
verbs: go NOUN DO STUDY help check
keys: homework, assignment, worksheet, math homework, problem set, exercise sheet, coursework
keys: lab, school project, homework assignment
when: desk
1 🎒 *Take {the} out of your bag | Take your books out of your bag
1 ✏️ Get a pen, paper and a calculator
2 📖 *Read the first question
6 ✏️ *Answer the easiest question
6 ✏️ Answer the next question
3 📚 Look up what you do not know in your book
6 ✏️ Do the rest of {the} | Do the rest of the questions
3 👀 *Check your answers
1 🎒 *Put it in your bag

@ read a novel
verbs: READ
keys: book, novel, story, short story, page, comic, memoir, biography, fiction, reading, audiobook
when: chair
1 📖 *Find {the} and open it at the first page | Find the book and open it
1 📵 Put your phone away
1 🪑 Sit somewhere quiet with good light
8 📖 *Read the first pages of {the} | Read the first pages
8 📖 *Read on to the end of the chapter
1 🔖 *Mark the page where you stop

@ read a book
verbs: READ REVIEW
keys: book, chapter, article, novel, page, newspaper, magazine, reading, blog, report
keys: documentation, manual, paper, research paper, pdf, textbook, study
when: chair
1 📖 *Put {the} on your lap and open it | Open it at the first page
1 📵 Put your phone away
1 🪑 Sit somewhere quiet with good light
2 👀 Look at the headings first
8 📖 *Read the first few pages of {the} | Read the first few pages
3 ✏️ Mark or note one thing you want to keep
8 📖 *Read on to the next heading
3 📝 *Write two lines about what you read
1 🔖 *Put in a bookmark

@ learn a language
verbs: STUDY speak
keys: spanish, french, german, english, italian, japanese, chinese, language, vocabulary, korean
keys: portuguese, russian, arabic, latin, dutch, word, grammar, sign language
when: chair
1 📱 *Open your {object} app or book | Open your app or book
3 🗂️ *Learn five new words
3 🗣️ *Say each word out loud three times
5 🎧 Listen to a short dialogue
5 ✏️ *Write three sentences in {object} | Write three sentences
4 🔁 Go over the words from last time
1 🗓️ Choose the time for tomorrow

@ learn to code
verbs: STUDY
keys: python, programming, coding, javascript, rust, sql, java, code, excel, react, typescript
keys: go, machine learning, html, data science, algorithm, linux, c
when: desk
1 💻 *Open a free {object} tutorial | Open a free tutorial
2 🎯 Write down what you want to build with it
6 📖 *Read or watch the first lesson
5 ⌨️ *Type the example and run it
5 🔁 Change one thing and see what happens
6 ✏️ *Do the first exercise
2 📝 Write down one thing you learned about {object} | Write down one thing you learned
1 🗓️ *Put the next lesson in your calendar

@ practise an instrument
verbs: NOUN STUDY play learn practise practice
keys: guitar, piano, violin, song, instrument, drum, singing, scale, music, flute, choir
keys: ukulele
when: chair
1 🎸 *Take {the} out and sit down | Get out your instrument and sit down
1 🎵 Open the sheet music or a video
2 🎼 Tune it
4 🎶 *Warm up with a scale
8 🎹 *Play the hardest bar slowly five times
5 🔁 Play the piece from start to end
1 📝 *Note what to practise on {the} next time | Note what to practise next time

@ take a course
verbs: NOUN STUDY GO sign enrol enroll register join BOOK
keys: course, class, online course, lesson, driving lesson, seminar, training, swimming lesson
keys: webinar, lecture, workshop, tutorial, driving school, yoga class, dance class
keys: music lesson
when: desk
1 🔎 *Open the page of {the} | Open the course page
2 📅 Check the dates and the price
3 📝 *Fill in your name and email to sign up
2 💳 Pay for {the} | Pay the fee
1 🗓️ *Put the times in your calendar
2 🎒 Put a notebook and a pen in your bag
8 🎓 *Go to the first lesson or press play
3 ✏️ Write down three things you learned

@ return library books
verbs: RETURN
keys: library, library book, book to library, book to the library
when: door
1 📚 *Gather {the} in one place | Gather the books in one place
1 👀 Check the date and that none is missing
1 🛍️ *Put {the} in a bag | Put them in a bag
1 🪪 Put your library card and keys in your pocket
7 🚶 *Go to the library
2 ↩️ *Hand {the} back at the desk | Hand them back at the desk

@ library
verbs: NOUN GO borrow BUY
keys: library, library book, library card
when: door
1 📚 *Put {the} and your library card in a bag | Put your library card in your bag
1 📝 Write down which book you are looking for
7 🚶 *Go to the library
2 ↩️ *Return your old books at the desk
3 🔎 Search for the book in the computer
4 📚 *Find the book on the shelf
2 🪪 *Show your library card and check it out
5 🏠 Go home

@ research a topic
verbs: NOUN FIND STUDY research explore investigate
keys: topic, market, competitor, school, university, option, company, idea, product, supplier
keys: software, history, disease, diet, tool, price, holiday, destination, family tree, research
when: desk
1 📝 *Write your question about {the} on paper | Write your question on paper
3 🔎 *Type it into a search engine and open three pages
6 📖 *Read the first page and take notes
5 📖 Read the next page
3 💬 Ask one person who knows about it
4 ⚖️ *List what you found: good and bad
2 🎯 *Write your answer in two sentences
1 🔗 Save the links

@ write a poem
verbs: write
keys: poem, haiku, limerick, verse, love letter, love poem
when: chair
1 📝 *Take a pen and a blank page
2 💭 *Choose what {the} is about | Choose what it is about
3 💡 Write down words that come to mind
5 ✍️ *Write the first lines of {the} | Write the first lines
4 ✍️ Write the next lines
2 🗣️ *Read {the} out loud | Read it out loud
3 ✏️ Change what does not sound right

@ watch a lesson
verbs: watch
keys: lecture, webinar, tutorial, course, lesson, recording, training video, talk, video lecture
when: desk
1 💻 *Open {the} on your screen | Open it on your screen
1 📵 Put your phone away
1 📓 Get a notebook and a pen
8 👀 *Watch the first part
3 ✍️ Write down the main points
8 ▶️ Watch the rest of {the} | Watch the rest
2 📝 *Write down one thing to try
"""
