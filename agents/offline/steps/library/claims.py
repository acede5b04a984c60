"""Scripts about disputes, reports of faults, claims and official papers."""

TEXT = """
@ dispute anything
verbs: DISPUTE challenge query
when: desk
1 📄 *Find the letter or bill about {the} | Find the letter or the bill
1 📅 *Check the deadline and the reference number
2 🔎 Read the exact reason they give
3 📸 Gather photos, receipts or emails as proof
3 📝 *Write down the facts in three short lines
5 ✍️ *Write the appeal and say what you want
2 📤 *Send it or upload it on their site
1 💾 Save the confirmation
1 🗓️ Set a reminder to chase an answer

@ dispute a fine or a charge
verbs: DISPUTE challenge query fight
keys: fine, parking fine, parking ticket, ticket, charge, speeding ticket, penalty, bill
keys: invoice, fee
keys: penalty charge, speeding fine, council tax, deposit deduction, late fee, bank charge
when: desk
1 📄 *Find {the} and put it in front of you | Find the letter
1 📅 *Check the deadline and how to appeal
3 📸 Find photos, receipts or messages as proof
2 📝 List the facts: when, where, how much
5 ✍️ *Write three sentences on why {the} is wrong | Write three sentences on what is wrong
2 📎 Attach or upload the photos
2 📤 *Send the appeal on their website
1 💾 Take a screenshot of the confirmation

@ appeal a decision
verbs: DISPUTE challenge fight
keys: claim, insurance, decision, insurance claim, denial, grade, result, benefit, refusal
keys: rejection
keys: insurer, pip, disability, school place, visa refusal, planning decision
when: desk
1 📄 *Read the reason in their letter about {the} | Read the reason in their letter
1 📅 Check the deadline for the appeal
3 📖 *Look up the rule or the clause it rests on
3 📎 Ask an expert for a supporting letter
5 ✍️ *Write the appeal and name the clause
2 📤 *Send it and keep the confirmation
2 📞 Call to ask if they have all they need
1 🗓️ Note the date by which they must answer

@ complain
verbs: complain report object
when: desk
1 📝 *Write down what happened and when
2 📸 Find photos, receipts or order numbers
2 🔎 *Look up where complaints go
2 🎯 Decide what would make it right
5 ✍️ *Write calmly and shortly about {the} | Write it in short, calm sentences
2 📎 Attach the proof
1 📤 *Send it and keep a copy
1 🗓️ Set a reminder to chase an answer

@ report a fault
verbs: tell report CALL email write message text chase contact complain ask notify inform
keys: mould, mold, damp, pothole, broken heating, noise, leak, broken boiler, broken lift
keys: fly tipping
keys: streetlight, street light, graffiti, rubbish collection, broken window, repair, barking, smell
keys: outage, mice, missed bin, fault, water pressure, deposit
when: phone
1 📸 *Take photos of {topic}, near and from afar | Take photos, near and from afar
1 📝 *Write down when it began and what it does
2 📄 Look up who must repair it
4 ✍️ *Write a short, polite message to {the} | Write a short, polite message
1 📎 Attach the photos
2 📅 Ask for a visit by a certain day
1 📤 *Send it and keep a copy
1 🗓️ Set a reminder to chase if nobody answers

@ call about a bill
verbs: CALL ask query
keys: bill, invoice, charge, payment, overcharge, refund, direct debit, statement, arrears, balance
keys: account, delivery, missing parcel, missing order
when: phone
1 📄 *Get the last bills and papers out
2 🖍️ *Mark what you do not understand
1 🔢 Find the number and your customer number
1 📞 *Call and ask for the right person
5 💬 *Ask about {topic}, line by line | Ask about {the}, line by line | Ask about each marked line
2 📝 Write down the name and what they say
1 📧 Ask for a corrected version by email
1 🗓️ Note when to call again

@ legal papers
verbs: WRITE redo make sort update get change finish sign prepare file APPLY revise review
keys: my will, will, power of attorney, living will, probate, divorce paper, custody, trust, estate
keys: prenup, deed, divorce, name change, advance directive, guardianship, divorce papers
when: desk
1 📄 *Find the old papers on {the} | Find the old papers or open a blank page
3 📝 *List what you own and owe now
3 ⚖️ *Write down who should get or decide what
2 💬 Ask the person you trust to take it on
3 🔎 Look up two solicitors and their price
2 📞 *Book an hour with one of them
2 ✍️ *Sign with the witnesses that are needed
1 🗄️ Put it somewhere safe and tell one person

@ close accounts after a death
verbs: close cancel notify sort end transfer
keys: dad's bank account, mum's bank account, late father, late mother, late husband, late wife
keys: father's account, mother's account, father's bank account, mother's bank account
keys: dad's pension
keys: mum's pension, gran's account, grandma's bank account, estate, nan's bank account, dad's phone
when: desk
1 📄 *Order a few copies of the death certificate
3 📝 *List {the} from the statements | List every account from the statements
3 📞 *Call the bereavement line of the first one
3 📤 Send the certificate and the papers they ask for
1 ❓ Ask where the balance should go
4 🔁 Go on to the next one on the list
1 ✅ *Tick each off when the letter comes
1 🌿 Take a break and tell someone how it was

@ cancel by letter
verbs: cancel close end terminate leave
keys: by letter, in writing, by post, notice period, with a letter, recorded letter
when: desk
1 📄 *Find the contract and the notice period
1 🔢 Find your customer or membership number
4 ✍️ *Write a two-line letter that cancels {the} | Write a two-line letter
1 🖊️ *Sign and date it
1 📸 Take a photo of it
4 📮 *Send it recorded at the post office
2 💳 Cancel the direct debit after the last payment

@ official appointment
verbs: get BOOK DO GO attend APPLY prepare
keys: fingerprint, biometrics, visa interview, embassy interview, background check, dbs check
keys: citizenship test, work permit interview, police check, police certificate
keys: naturalisation, national insurance number, social security number, settled status, blue badge
keys: security clearance, visa appointment
when: desk
1 🌐 *Open the official page for {the} | Open the official page
2 📝 *Read which form and papers they want
4 ✍️ *Fill in the form
2 💳 Pay the fee and save the receipt
2 📅 *Pick a date for the appointment
3 📁 Gather ID, photos, bank statements and letters
4 🚶 Go there early with your papers
1 🗓️ *Note when you will hear back

@ enrol someone
verbs: enrol enroll register sign apply
keys: kindergarten, nursery, school, preschool, primary school, daycare, summer camp, reception
keys: camp
keys: swimming lesson, sixth form, scouts, brownies, high school, secondary school
keys: after school club
when: desk
1 🔎 *Look up the rules and the deadline
2 📄 *Find the birth certificate and health records
2 🏠 Print a proof of address
4 ✍️ *Fill in the form for {the} | Fill in the form
1 👀 Check names and dates once
3 📤 *Hand the form in or send it
1 📅 Ask when you will hear back
1 💾 Save the confirmation

@ paperwork
verbs: review sort handle face organise organize tackle
keys: paperwork, admin, life admin, medical paperwork, insurance paperwork
keys: insurance form, medical bill, benefit form, adoption paperwork
when: desk
1 📄 *Put {the} in one pile and take a pen | Put the papers in one pile and take a pen
2 🗂️ Sort them: to sign, to fill in, to keep
2 📞 *Call and ask what exactly they need
3 🔎 Find your insurance card, numbers and dates
5 ✍️ *Fill in the easiest page first
4 🔁 Fill in the next page
2 📤 *Upload or send it
1 💾 Save the confirmation and note what comes next

@ get quotes
verbs: NOUN get ask FIND compare request collect
keys: quote, estimate, price, quotation, some quote, quote for, quotes for, three quote
when: phone
1 📸 *Take pictures of what needs to be done
1 📝 Write down size, place and when
1 💶 Decide what you can spend
3 🔎 *Find three firms with good reviews
3 💬 *Ask all three for {the} with the same message | Send all three the same message
1 ❓ Ask what is included and if they are insured
3 ⚖️ *Compare the price and what is included
1 ✅ *Say yes to one and agree on a day

@ receipts for the taxes
verbs: sort organise organize handle tidy prepare collect gather
keys: receipt, tax receipt, invoice, bank statement, tax paper
when: desk
1 🧾 *Put {the} on one big table | Put it all on one big table
2 🗑️ *Throw away what is double or not needed
4 🗂️ *Sort the rest into piles by kind
3 📅 Put each pile in the order of its dates
5 🔢 *Add up each pile
2 🏷️ Put each pile in a folder with a label

@ standing order
verbs: install set create start arrange organise organize change
keys: standing order, direct debit, regular payment, monthly donation, payroll, automatic payment
keys: auto pay, autopay, savings transfer, automatic transfer, recurring donation
when: phone
1 💶 *Decide on the amount and the day of the month
2 🔎 Find the account details
1 📱 *Log in to your bank app
3 🔁 *Fill in {the} with name, number and day | Fill in name, number and day
1 👀 Check the numbers once
1 ✅ *Confirm it

@ pay someone back
verbs: pay repay reimburse settle
needs: someone
when: phone
1 💬 *Find the amount you owe {the} in your messages | Find the amount in your messages
1 🧮 Add up what else is open between you
1 ❓ *Ask {the} for the bank details | Ask for the bank details
2 📱 *Log in to your bank app
2 💸 *Send {the} the money with a short note | Send the money with a short note
1 🙂 Message {the} that it is on its way | Send a message that it is on its way
"""
