"""Scripts about money and contracts."""

TEXT = """
@ do the taxes
verbs: NOUN DO APPLY PAY PLAN prepare
keys: tax, tax return, vat, tax declaration, income tax
keys: tax document, tax paper, tax form, tax office letter
when: desk
1 📁 *Put a folder on the table and write {object} on it | Put an empty folder on the table
3 📄 *Find last year's tax return
5 💼 *Gather your income papers and wage slips
5 🧾 *Gather receipts and other papers you can deduct
2 💻 Open the tax website or programme and log in
3 🪪 Enter your name, address and bank account
7 💶 *Enter your income
6 🧾 Enter your expenses
4 👀 *Check all the numbers once
2 📤 *Submit the return and save a copy

@ cancel a subscription
verbs: NOUN cancel close end stop unsubscribe quit
keys: subscription, membership, gym membership, netflix, contract, gym, insurance
keys: phone contract, bank account, trial, free trial, account, newsletter, order, plan, appointment
keys: reservation, booking
when: desk
1 🔎 *Find the last email or bill for {the} | Find the last email or bill
2 🔑 Log in to your account
2 📄 Check until when you can cancel
3 🖱️ *Open the account settings and click cancel
4 ✍️ Write a short note or call if there is no button
2 📧 *Wait for the email that confirms it | Wait for the confirmation email
1 🗂️ Save the confirmation
1 🗓️ Check the bank next month for a last payment

@ pay by card
verbs: pay use DO
keys: by card, with credit card, with a credit card, with card, card payment, in shop
when: door
1 👛 *Take your wallet out
1 💳 *Take out the credit card
1 👀 Check the amount on the screen
1 💳 *Put the card in the machine or hold it on top
1 🔢 *Enter your PIN
1 ⏳ Wait for the okay
1 🧾 Take the receipt and put the card back

@ pay bills
verbs: PAY
keys: bill, invoice, rent, electricity, water bill, phone bill, gas bill, electricity bill, fine
keys: parking ticket, ticket, credit card, credit card bill, fee, mortgage, debt, utility, loan
keys: tuition
when: desk
1 📄 *Get {the} and put it in front of you | Get the bill and put it in front of you
1 📅 Check the amount and the date
2 🔑 *Log in to your bank account
2 ➕ Open a new payment
3 🔢 *Enter the account number and the amount
2 💳 *Check the numbers and pay {the} | Check the numbers and pay
1 ✍️ Write paid and the date on it
1 🗂️ Put it in the folder

@ open a bank account
verbs: NOUN APPLY open BOOK FIX
keys: bank account, bank, savings account, account, credit card, debit card, bank card, banking
when: desk
1 🪪 *Get your ID card
4 🔎 Compare two banks and their fees
2 🏦 Choose one bank
2 💻 *Open the bank's website or find its phone number
5 📝 *Fill in the form for {the} | Fill in the form
2 📸 Upload a photo of your ID
2 ✍️ Sign and send the form
1 🗓️ *Note when the card and letter should arrive

@ call the insurance
verbs: CALL ask chase
keys: insurance, health insurance, car insurance, home insurance, claim, insurance claim, policy
keys: insurance company, insurer, travel insurance, life insurance
when: phone
1 📁 *Take out your insurance papers
1 🔢 *Find your policy number and any claim number
1 🔎 Find the phone number of {the} | Find the phone number
2 📝 *Write down your question about {topic} | Write down your question
1 📞 *Dial the number and say your policy number
2 🎵 Wait on hold with the speaker on
5 💬 *Ask about {topic} and what happens next | Ask your question and what happens next
2 ✍️ Write down the name and the answer
1 🗓️ *Put the next date in your calendar

@ insurance claim
verbs: NOUN DO APPLY SEND WRITE file
keys: claim, insurance claim
when: desk
1 📁 *Take out your insurance papers
1 🔢 *Write down your policy number
4 📝 *Write down what happened and when
4 📸 Gather photos, bills and receipts
2 💻 *Open the form for {the} | Open the claim form
6 📄 *Fill in the form
2 📤 *Send the form with copies of your papers
1 🗓️ Put a date in your calendar to check the answer

@ insurance
verbs: NOUN DO APPLY BUY FIND BUILD file
keys: insurance, health insurance, car insurance, home insurance, policy
when: desk
1 📁 *Take out your insurance papers
2 🔢 Write down your policy number
3 📝 *Write down what you need from {the} | Write down what you need
5 🔎 *Compare two or three offers
4 📞 *Call the insurance company and ask your questions
5 📄 Fill in the form
2 📤 *Send the form with copies of your papers
1 🗓️ Put a date in your calendar to check the answer

@ check the bank account
verbs: REVIEW track
keys: bank account, balance, bank statement, account balance, spending, credit score, bank
keys: statement
when: desk
1 📱 *Open your bank's app or website
1 🔑 Log in
1 👀 *Look at {the} and write it down | Look at the number and write it down
4 🧾 *Go through the last ten payments
2 ❓ Mark what you do not know
2 📅 Note which bills come next
1 🗓️ *Set a reminder to check again next week

@ budget
verbs: BUILD PLAN DO track
keys: budget, finance, spending, saving, money, monthly budget, expense tracking, emergency fund
when: desk
1 📝 *Take a sheet of paper and write this month at the top
2 🔑 Log in to your bank account
3 💶 *Write down what money comes in
6 🧾 *Write down rent, bills and other fixed costs
5 🛒 Add up food, transport and fun from last month
3 ➖ Subtract the costs from the income
4 🎯 *Choose one amount to save for {the} | Choose one amount to save
2 🏦 Set up an automatic transfer
1 🗓️ *Put a monthly money check in your calendar

@ write an invoice
verbs: WRITE SEND
keys: invoice, bill, quote, estimate, receipt
when: desk
1 📄 *Open your last {object} and save a copy | Open the last one and save a copy
1 📅 Change the date and the number
2 🏢 Enter the client's name and address
5 🧾 *List the work and the price
2 ➕ Add up the total and the tax
2 👀 *Check your bank details and the numbers
2 📧 *Email {the} to the client | Email it to the client
1 🗂️ Save it in the folder

@ expenses
verbs: NOUN APPLY DO SEND claim log enter WRITE
keys: expenses, travel expenses
keys: expense, receipt, expense report, reimbursement, timesheet, mileage, travel expense
when: desk
1 🧾 *Put all your receipts on the table
2 📅 Sort them by date
4 📸 Take a photo of each receipt
2 💻 *Open the expense form and log in
6 🔢 *Enter the date and amount for {the} | Enter each date and amount
2 📎 Attach the photos
1 📤 *Submit the form

@ invest
verbs: NOUN invest open start FIND PLAN
keys: stock, fund, pension, retirement, invest, investment, 401k, isa, etf, crypto
when: desk
1 📝 *Write down how much money you can put away
5 🔎 *Read one short guide on {object} | Read one short guide
4 ⚖️ Compare the fees of two offers
2 ❓ Write down two questions to ask
3 📞 Ask the bank or a friend who knows
3 🎯 *Decide on the amount and the start date
4 💻 Open the account

@ buy a house
verbs: BUY FIND rent view
keys: house, flat, apartment, room, home, studio
when: desk
1 📝 *Write down three things {the} must have | Write down three things it must have
3 💶 *Write down how much you can pay a month
5 🔎 *Search two websites in your area
3 📌 Save the five places you like best
4 📧 *Write a short message to ask for a visit
4 📞 Call the agent and ask for a date
1 🗓️ Put the visit in your calendar
4 📁 Gather your ID and income papers

@ buy something bigger
verbs: BUY FIND research
keys: phone, laptop, computer, car, bike, tv, camera, headphone, mattress, sofa, washing machine
keys: monitor, desk, chair, tablet, fridge, couch, bed, vacuum, printer, keyboard, tool, watch
keys: coffee machine
when: desk
1 💶 *Write down how much you want to spend
2 📝 *Write down three things {the} must do | Write down three things it must do
6 🔎 *Search for {object} reviews and read two | Read two reviews
5 ⚖️ *Compare three models and their price
3 💬 Ask a friend which one they use
2 ☝️ Choose one {object} | Choose one
3 💳 *Order it or go to the store and pay
1 🧾 Save the receipt and the warranty

@ buy clothes
verbs: BUY
keys: clothes, shoe, dress, jacket, coat, suit, jeans, outfit, shirt, trouser, pants, boot
keys: sneaker, glove, hat, socks, underwear, uniform
when: door
1 👗 *Look in your closet for what is missing
2 📏 Write down your size and what you can spend
2 🛍️ Choose a store or website
7 🚗 *Go to the store
6 👀 Look for {a} you like | Look for something you like
5 🪞 *Try on {the} and look in the mirror | Try it on and look in the mirror
2 💳 *Pay at the register
1 🧾 Keep the receipt

@ donate or sell
verbs: donate sell give list
keys: clothes, book, toy, furniture, car, phone, bike, item, stuff, laptop, couch, sofa
keys: money
when: room
1 📦 *Put {the} by the door in a box or bag | Put it by the door
3 🧽 Clean it and check that it works
3 📸 *Take three photos in good light
4 🔎 Look up a place that takes it or a fair price
5 ✍️ *Write a short ad or call the place
2 📤 *Post the ad or agree on a time
5 🚗 Bring it there or hand it over

@ insure something
verbs: insure
when: desk
keys: car, house, home, phone, dog, bike, flat, pet, laptop, van, belonging
1 📝 *Write down what {the} is worth | Write down what it is worth
4 🔎 *Compare three offers online
2 📖 Read what is covered
2 ☝️ *Choose one
4 📝 Fill in the form for {the} | Fill in the form
2 💳 Pay the first bill
1 📂 *Save the policy
"""
