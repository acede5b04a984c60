"""Scripts for verbs of getting, giving and using things, whatever their object is."""

TEXT = """
@ buy anything
verbs: buy purchase shop get grab acquire obtain source stock
when: chair
1 📝 *Write {the} on your shopping list | Write it on your shopping list
2 📏 Check the size, the number or the kind you need
1 💶 Decide how much you want to spend
4 🔎 *Look where you can buy {object} | Look where you can buy it
3 ⚖️ Compare two prices
5 🛒 *Go to the store or open the shop page
2 🛍️ *Put {the} in the basket | Put it in the basket
2 💳 *Pay and keep the receipt

@ order anything
verbs: order reorder preorder
when: phone
1 📱 *Open the shop page on your phone
2 🔎 *Search for {object} | Search for it
3 ⚖️ Compare the price and the reviews
1 🔢 Choose the size and the number
2 🛒 *Put {the} in the basket | Put it in the basket
2 🏠 Enter your address
2 💳 *Pay for it
1 🗓️ Note when it should arrive

@ pay anything
verbs: pay settle repay transfer deposit reimburse
when: desk
1 📄 *Put the bill for {the} in front of you | Put the bill in front of you
1 💶 Check the amount and the date
2 🔑 *Log in to your bank account
3 🔢 *Enter the name, account number and amount
2 💳 *Check the numbers and pay for {the} | Check the numbers and pay
1 🗂️ Write paid on it and file it

@ send anything
verbs: send ship forward submit post share distribute
when: desk
1 📄 *Get {the} and check that it is complete | Get it and check that it is complete
1 👤 *Find the name and address it goes to
2 📎 Add the papers or files that belong with it
3 ✍️ Write a short note
2 ✉️ *Put {the} in an envelope or attach it | Put it in an envelope or attach it
1 🏷️ Write the address
2 📤 *Send it or take it to the post office

@ return anything
verbs: return exchange refund lend borrow
when: door
1 📦 *Put {the} by the front door | Put it by the front door
1 🧾 Find the receipt or the name it goes to
2 💬 *Ask when you can bring it back
2 🛍️ *Put {the} in a bag with the receipt | Put it in a bag with the receipt
6 🚶 *Take {the} back | Take it back
1 🧾 Keep the proof

@ pick up anything
verbs: pick collect gather fetch retrieve receive
when: door
1 🕙 *Check the address and the opening hours
1 🪪 Take your ID, keys and wallet
1 🧾 Take the slip or order number
6 🚗 *Drive there
3 🙋 *Ask for {the} at the counter | Ask for it at the counter
1 👀 Check that everything is there
5 🏠 *Bring {the} home | Bring it home

@ drop off anything
verbs: drop leave deposit deliver
when: door
1 📦 *Put {the} by the front door | Put it by the front door
1 🕙 Check the address and the opening hours
1 🔑 Take your keys, wallet and phone
6 🚗 *Drive there
2 🙋 *Hand over {the} | Hand it over
1 🧾 Ask for a receipt
5 🏠 Go home

@ file or store anything
verbs: file store archive save back scan copy download upload export import
when: desk
1 📁 *Open the folder where {the} should go | Open the folder where it should go
2 🔎 *Find {the} | Find what you want to keep
3 🏷️ Give it a clear name and date
4 💾 *Copy or put it in the folder
2 👀 *Check that you can open it
1 🗑️ Remove the doubles

@ install anything
verbs: install set configure connect mount activate enable upgrade
when: desk
1 📦 *Open the guide for {the} | Open the box or the guide
2 📖 *Read the first page of the guide
2 🧰 Get what the guide asks for
6 ⚙️ *Follow the guide step by step
3 🔧 Choose your settings
2 🔘 *Test {the} once | Test it once
1 📝 Write down the password or the code

@ test anything
verbs: test experiment taste measure
when: desk
1 📝 *Write down what you want to find out about {the} | Write down what you want to find out
2 🧰 *Get everything ready for {the} | Get everything ready
5 ▶️ *Try it the normal way
4 🔀 Try it with something odd
3 📝 *Write down what happened
2 ▶️ Decide what to do next

@ print anything
verbs: print photocopy laminate scan fax
when: desk
1 🖨️ *Switch on the printer
1 📄 Put in paper
2 💻 *Open {the} on the computer | Open the file
1 👀 Check the pages and the size
2 🖨️ *Print {the} | Press print
1 📁 *Take the pages and put them where you need them

@ sell anything
verbs: sell advertise auction
when: room
1 📸 *Put {the} in good light and take three photos | Take three photos in good light
2 🧽 Clean it
3 🔎 *Look up what others ask for {object} | Look up what others ask
1 💶 Choose a price
4 ✍️ *Write a short ad
2 📤 *Put the ad for {the} online | Put the ad online
3 💬 Answer the first questions

@ find anything
verbs: find locate search seek discover
when: room
1 📝 *Write down what {the} must have | Write down what you are looking for
1 💭 Think of three places to look
4 🔎 *Search for {the} online or at home | Search online or at home
3 🚶 Go to the next place and look there
2 💬 Ask a friend about {the} | Ask a friend
1 ☝️ *Choose the best one
1 💾 Take {the} or save where you found it | Note where you found it

@ use anything
verbs: use operate charge
when: desk
1 🧰 *Put {the} in front of you | Put it in front of you
3 📖 *Read or watch a short guide
2 🔘 *Switch on {the} | Switch it on
6 ▶️ *Try one simple thing with it
3 📝 Write down what worked

@ gain or save
verbs: save earn raise invest collect gain fund
when: desk
1 📝 *Write down the amount for {the} | Write down the amount
4 🔎 *List three ways to get there
3 ⚖️ Compare what each costs and brings
2 ☝️ *Choose one way
4 ▶️ *Take the first step for {the} | Take the first step
1 🗓️ Put a check in your calendar
"""
