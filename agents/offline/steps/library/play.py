"""Scripts about games, sports, contests and being on a stage."""

TEXT = """
@ throw or hit
verbs: throw hit kick catch pitch toss
keys: ball, baseball, football, frisbee, basketball, dart, puck, softball
when: door
1 ⚾ *Get {the} and go outside | Get the ball and go outside
1 🦶 Stand with your feet apart
1 👀 *Look at where {the} should go | Look at where it should go
2 🔁 Practise the move slowly once
4 🎯 *Throw or hit {the} | Throw or hit the ball
1 🏃 Run and get {the} | Run and get the ball

@ play a board or card game
verbs: play win learn have
keys: chess, checkers, card, card game, board game, poker, monopoly, domino, puzzle, scrabble
keys: uno, backgammon, dice, chess match, jigsaw, bingo
when: chair
1 💬 *Ask a friend to play {object} | Ask a friend to play
1 📦 Get out {the} | Get out the game
1 👐 Clear the table and set it up
2 📖 Read the rules once
8 🎲 *Play {object} and take turns | Play and take turns
4 🤔 Think before each move
1 🤝 Shake hands
1 📦 *Put {the} away | Put the game away

@ play a video game
verbs: play start
keys: video game, computer game, game, xbox, playstation, nintendo, console, minecraft, fortnite
when: chair
1 💬 *Call or message friends to join
1 📺 *Turn on the console and the TV
1 🎮 Get the controllers
2 ☝️ *Pick {a} | Pick a game
1 ⏰ Set a timer for when to stop
8 🎮 *Start {the} and play | Start the game and play
1 📴 Turn off the console

@ bowling and the like
verbs: NOUN GO play
keys: bowling, mini golf, pool table, billiards, dart, laser tag, arcade, karaoke, escape room
keys: go kart
when: phone
1 💬 *Call friends and agree on a time
1 📞 Reserve a lane or a table
6 🚗 *Drive there
2 💳 Pay at the counter
1 👟 Rent what you need
8 🎳 *Play {object} and take turns | Play and take turns
5 🏠 Go home

@ train for a team
verbs: make join try get
keys: team, football team, basketball team, squad, soccer team, swim team, tryout, cheerleading team
when: door
1 🗓️ *Find out when the tryouts are
2 ✍️ Sign up for {the} | Sign up
8 🔁 *Practise the basics
2 🎒 *Pack shoes, clothes and water
4 🚗 *Go to the tryouts
3 🔥 Warm up
7 💪 *Play hard and listen to the coach
1 📋 Look for your name on the list

@ win a contest
verbs: win enter compete join
keys: contest, competition, tournament, race, prize, medal, trophy, championship, match, game
keys: spelling bee, award, first place, cup, marathon
when: desk
1 📖 *Read the rules and the date of {the} | Read the rules and the date
2 ✍️ *Sign up for {the} | Sign up
8 🔁 *Practise the hardest part
2 🎒 Pack what you need
2 😴 Go to bed early
4 🚗 *Go there in good time
3 🔥 Warm up
7 🏆 *Do your best

@ go on a stage
verbs: go take give join win enter perform
keys: talent show, stage, recital, school play, audition, open mic, performance
when: room
1 ✍️ *Sign up for {the} | Sign up
2 🎵 Choose what you want to show
8 🔁 *Practise it in front of a mirror
2 👗 *Get dressed
4 🚗 Drive there
1 ⏳ Wait for your name
1 🌬️ *Walk on the stage and breathe
6 🎤 Show what you practised and bow

@ sing in a choir
verbs: NOUN join sing go
keys: choir, chorus, band, glee club
when: desk
1 🔎 *Find a {head} that looks for people | Find one that looks for people
2 ✉️ *Write to ask if you can join
2 🎵 Get the sheet music
5 🔁 *Learn the words and the tune
5 🚗 *Go to practice
7 🎤 Sing with the others

@ hold a speech
verbs: give hold
keys: speech, toast, talk, lecture, presentation
when: desk
1 📄 *Open a page and write the main point of {the} | Write down the main point
7 ✍️ *Write {the} in short sentences | Write it in short sentences
6 🗣️ *Practise {the} out loud | Practise it out loud
2 👔 Get dressed
3 🚗 Go to the place early
1 🌬️ *Stand up and take a breath
6 🎤 *Read or speak slowly | Speak slowly
1 🙏 Say thank you

@ write a song
verbs: write compose
keys: song, lyric, rap, tune, melody
when: chair
1 📝 *Take a pen, paper and your instrument
2 💭 *Choose what {the} is about | Choose what it is about
5 ✍️ *Write the words of the first verse
4 ✍️ Write the words everyone can sing along to
5 🎵 *Try out a tune that fits
3 🔁 Sing {the} once from start to end | Sing it once from start to end
1 🎙️ Record it on your phone

@ record a song
verbs: record make
keys: song, album, demo tape, track
when: desk
1 🎵 *Choose {the} and the key | Choose the key
6 🔁 *Practise {the} until it feels easy | Practise it until it feels easy
3 🎙️ *Set up the microphone
1 🔊 Record ten seconds as a test
6 🎤 *Sing and record {the} | Sing and record it
3 👂 Listen to it
4 🎚️ Mix the sound and save it

@ dance
verbs: learn go dance take
keys: dance class, salsa, ballet class, waltz, tango, dance, dance lesson, dancing
when: desk
1 🔎 *Find a class or a video for {object} | Find a class or a video
1 👟 Put on good shoes
1 👐 *Make some space
1 🎵 Turn on the music
3 🔥 Warm up
8 💃 *Practise the first steps slowly
4 🔁 Dance them to the music

@ build with snow or sand
verbs: BUILD make
keys: snowman, snow fort, igloo, sandcastle, sand castle, fort, snow angel
when: door
1 🧤 *Put on clothes for outside
1 🪣 Get a bucket and a shovel
2 🚶 *Go outside and choose a place
6 ☃️ *Roll or press a big part for the bottom
5 ☃️ Make a smaller part
2 🧱 *Put it on top
3 🥕 Decorate {the} | Decorate it
1 📸 Take a photo

@ make a paper thing
verbs: make fold BUILD
keys: paper airplane, paper plane, paper boat, origami, paper crane, paper hat, paper flower
when: desk
1 📄 *Get a sheet of paper
1 📖 Look up the folds for {the} | Look up the folds
1 📐 *Fold the paper in half
2 📐 *Fold down the corners
2 📐 Fold the sides of {the} | Fold the sides
1 ✋ Press the folds flat
1 ✈️ *Try out {the} | Try it out
"""
