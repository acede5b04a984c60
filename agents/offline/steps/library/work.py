"""Scripts about office work and finding work."""

TEXT = """
@ clear the inbox
verbs: CLEAN DO answer empty REVIEW
keys: inbox, email, mailbox, message, inbox zero, unread email
when: desk
1 📥 *Open your inbox
3 🗑️ *Delete or archive what you do not need
2 ⭐ Mark the five emails that need an answer
4 ✉️ *Answer the two shortest ones
7 ✍️ *Answer the most important email
5 ✉️ Answer the next one
2 📝 Write the bigger ones on your to-do list
3 🗂️ Move the rest to a folder
1 ✅ *Close the inbox

@ write an email
verbs: WRITE SEND email
keys: email, message, mail, reply, follow up, dm, text, text message
when: desk
1 📧 *Open a new email to {who} | Open a new email and type the address
2 🎯 *Write in one line what you want
1 👋 Type a greeting
5 ✍️ *Write two or three sentences about {topic} | Write two or three sentences
1 📅 Say by when you need an answer
1 🏷️ Write a short subject line
2 👀 *Read {the} once and fix mistakes | Read it once and fix mistakes
1 📎 Attach the file if there is one
1 📤 *Press send

@ write a letter
verbs: NOUN WRITE
keys: letter, cover letter, reference letter, resignation letter, complaint, motivation letter
keys: recommendation letter, resignation, reference
when: desk
1 📄 *Open a blank page and type today's date
1 👤 Write the name and address at the top
3 🎯 *List the three points you want to make
5 ✍️ *Write the first paragraph: why you write
8 ✍️ *Write the main part of {the} | Write the main part
2 🙏 Write one closing sentence and your name
4 👀 *Read it out loud and fix mistakes
2 📤 Print, sign and send it

@ write a report
verbs: WRITE
keys: report, memo, brief, white paper, paper, proposal, doc, document, summary, business plan
keys: case study, grant, grant proposal, analysis, project plan, handbook, policy, minutes
keys: manual, plan
when: desk
1 📄 *Open a new document for {the} | Open a new document
2 👤 Write down who will read it and why
3 🧩 *List the main headings
5 🔎 *Collect the numbers and notes you need
8 ✍️ *Write the first section of {the} | Write a rough first section
8 ✍️ Write the next section
3 📊 Add a table or chart
4 📝 *Write a short summary at the top
4 👀 *Read through {the} and fix mistakes | Read it through and fix mistakes
1 📤 Save it and send it

@ write a speech
verbs: WRITE give practise practice rehearse hold
keys: speech, toast, eulogy, vow, wedding speech, best man speech, talk, opening remark, welcome
when: desk
1 📄 *Open a blank page for {the} | Open a blank page
4 💭 *Write down three memories or points
2 🎯 Choose the one thing people should remember
4 👋 *Write the first two sentences
7 ✍️ *Write the middle of {the} | Write the middle part
3 🥂 Write the last sentence
3 ✂️ Cut it to fit the time
5 🗣️ *Read it out loud twice
1 📄 Print it in big letters

@ fix a typo
verbs: FIX edit correct remove NOUN
keys: typo, spelling, wording, grammar, comma, spelling mistake, punctuation
when: desk
1 📄 *Open the file with {the} | Open the file
2 🔎 *Search for the wrong word
2 ✏️ *Type the right word
3 👀 Check {the} in the other places | Check the other places
1 💾 *Save it
1 📤 Send or publish the new version

@ make slides
verbs: NOUN WRITE BUILD give practise practice rehearse present
keys: presentation, slide, deck, powerpoint, pitch, keynote, slide deck, speech
keys: pitch deck, slideshow, demo
when: desk
1 🖥️ *Open the slide programme and make a title slide
2 🎯 *Write the one thing people should remember
3 🧩 *List the five points you want to show | List five slides you need
7 🖼️ *Make the first three slides
6 🖼️ Make the other slides
3 📊 Add pictures or a chart
2 🏁 Make the last slide with the next steps
5 🗣️ *Practise {the} out loud once | Practise it out loud once
3 ✂️ Fix or cut what felt long
1 💾 Save it and send it to yourself

@ prepare a meeting
verbs: PLAN prep run lead attend join GO BOOK
keys: meeting, standup, one on one, 1 1, workshop, conference, call, team meeting, retro
keys: client meeting, kickoff, webinar, agenda, board meeting, sync
when: desk
1 🗓️ *Open your calendar and a blank note
2 🎯 *Write down what should be decided
2 👥 List who needs to be there
3 📅 Find a time that suits everyone
4 📝 *Write an agenda with three points for {the} | Write an agenda with three points
4 📎 *Gather the notes and files you need
2 ✉️ *Send the invite with the agenda
2 ❓ Write down one question to ask
2 💻 Test the link and the sound

@ meeting notes
verbs: NOUN WRITE SEND REVIEW clean type
keys: meeting note, note, minutes, meeting minute, transcript
when: desk
1 📓 *Open your {object} from the meeting | Open your notes from the meeting
2 📅 Write the date and who was there
5 ✍️ *Write down what was decided
4 ☑️ *List who does what by when
3 👀 Read {the} once and shorten | Read it once and shorten
2 📤 *Send them to everyone

@ job interview
verbs: NOUN PLAN prep practise practice GO prepare BOOK
keys: interview, job interview, phone interview
when: desk
1 📄 *Open the job ad and read it once
5 🔎 *Look up the company and its website
4 📝 *Write down three of your strengths with examples
5 🗣️ *Practise answers to three common interview questions
3 ❓ Write down three questions to ask them
2 👔 Choose what to wear
2 🗺️ Check the time, the place and how to get there
2 📁 *Pack your CV for {the} | Print your CV and put it in your bag

@ write a cv
verbs: WRITE update REVIEW
keys: cv, resume, curriculum vitae, linkedin, linkedin profile, portfolio, bio
when: desk
1 📄 *Open your last {object} or a template | Open your last version or a template
1 📞 Check your name, phone number and email
4 💼 *Write down your last jobs with dates
6 ✍️ *Write two lines on what you did in each job
3 🎓 Add your education
3 🧠 List your skills
3 ✂️ Cut what is old or too long
4 👀 *Check {the} for spelling | Check the spelling
1 💾 *Save it as a PDF
1 💬 Ask a friend to read it

@ apply for a job
verbs: NOUN APPLY FIND SEND WRITE search
keys: job, job application, internship, position, new job, scholarship, university, college
keys: grant, apprenticeship, college application
when: desk
1 🔎 *Open {the} page and save the link | Open the ad and save the link
3 📖 *Read the ad and mark what they want
2 📅 Write down the last day to apply
4 📄 *Update your CV
8 ✍️ *Write a cover letter with two reasons why you fit
5 📝 Fill in {the} form | Fill in the form
2 📎 Attach your CV and certificates
3 👀 *Check everything once
1 📤 *Send it

@ blog or social post
verbs: NOUN WRITE post publish share BUILD SEND
keys: blog, blog post, post, article, newsletter, social media, instagram, linkedin post, tweet
keys: video, podcast, caption, youtube, facebook post, announcement, press release, story
keys: episode
when: desk
1 📝 *Open a blank note and type one idea
2 👤 Write down who it is for
2 🎯 *Write the main point of {the} in one sentence | Write the main point in one sentence
3 🧩 List three things to say
8 ✍️ *Write a rough draft without stopping
3 🖼️ Pick a picture
4 ✂️ Cut it shorter and fix mistakes
2 🏷️ *Write the headline
2 📤 *Publish {the} | Publish it

@ build a website
verbs: BUILD FIX set
keys: website, site, web page, landing page, homepage, online shop, blog site, store page
keys: web shop, webpage
when: desk
1 📝 *Write down in one line what {the} is for | Write down in one line what it is for
3 🧩 *List the pages you need
3 👀 Look at two sites you like
5 ✏️ *Sketch the home page on paper
3 🔑 Log in to the website builder
7 ✍️ *Write the text for the home page
5 🖼️ Add pictures and your contact details
4 📱 *Check {the} on your phone | Check it on your phone
2 🚀 Publish it

@ spreadsheet
verbs: BUILD FIX REVIEW enter clean
keys: spreadsheet, excel, sheet, data, table, dashboard, database, chart, inventory
keys: google sheet, number
when: desk
1 💻 *Open {the} and save a copy | Open the file and save a copy
2 🎯 *Write down the question it should answer
3 🧩 *Type the column names in the first row
7 🔢 *Enter or paste the first rows
5 ➕ Add the sums or formulas
4 👀 *Check three numbers by hand
3 📊 Make one chart
1 💾 Save {the} | Save it

@ review or feedback
verbs: NOUN WRITE give REVIEW prepare leave
keys: a review, performance review, self review, feedback, self assessment, appraisal, annual review
keys: evaluation, peer review
when: desk
1 📄 *Open the form or a blank page
4 📅 *List what was done in the last months
3 🌟 *Write down two things that went well
3 🌱 Write down one thing to try next
7 ✍️ *Write {the} in full sentences | Write it in full sentences
3 👀 Read it once for a kind tone
1 📤 *Send it

@ ask for something at work
verbs: ask negotiate request discuss talk
keys: raise, promotion, holiday, vacation, leave, time off, boss, manager, salary, extension
keys: sick leave, day off
when: desk
1 📝 *Write down exactly what you want to ask for
4 🌟 *List three reasons with examples
3 🔎 Look up what is usual
3 🗣️ *Practise the first sentence about {topic} out loud | Practise the first sentence out loud
2 📅 *Ask your boss for a short talk
6 💬 *Have the talk
2 ✉️ Send a short thank-you with what was agreed

@ plan a project
verbs: PLAN start set begin kick
keys: project, launch, campaign, roadmap, event, strategy, okr, goal, side project
keys: product launch, sprint, release plan
when: desk
1 📄 *Write the name of {the} on a blank page | Write its name on a blank page
3 🎯 *Write one line on what done looks like
5 🧩 *List all the parts you can think of
3 🔢 Put the parts in order
3 👥 Write a name next to each part
4 📅 *Put dates on the first three parts
2 ⚠️ Note one thing that could get in the way
2 ▶️ *Choose the first small step and start it
1 ✉️ Share the plan

@ contract
verbs: NOUN REVIEW sign READ SEND WRITE
keys: contract, lease, agreement, terms, rental agreement, nda, document, offer, job offer
when: desk
1 📄 *Open {the} and get a pen | Open the papers and get a pen
5 📖 *Read the first half and mark what is unclear
5 📖 *Read the second half
2 💶 Check the names, dates and amounts
3 ❓ Write down your questions
3 📞 Ask about what is unclear
1 ✍️ *Sign {the} | Sign it
2 📤 Send it back and keep a copy
"""
