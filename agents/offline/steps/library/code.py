"""Scripts about software."""

TEXT = """
@ fix a bug
verbs: NOUN FIX find REVIEW debug
keys: bug
keys: error, crash, login page, login bug, issue, exception, memory leak, regression, build
keys: ci, flaky test, failing test, broken link, login, test, code, script, api, app, server
keys: page, endpoint, query, bugs, timeout, redirect, deadlock
keys: pipeline, ci pipeline, workflow, feature, flow, webhook, warning
when: desk
1 🐛 *Open {the} report and read it | Open the bug report and read it
2 📝 Write down what should happen and what happens instead
5 🔁 *Reproduce the bug on your machine
4 🔎 *Read the error message and the logs
6 🔬 *Find the line that causes {the} | Find the line that causes it
3 🧪 Write a test that shows the bug
7 🔧 *Change the code to fix {the} | Change the code to fix it
2 ✅ *Run all the tests
2 📤 Commit the fix and open a pull request

@ review code
verbs: NOUN REVIEW merge approve
keys: pull request, code review, pr, code, merge request, diff, branch, patch
when: desk
1 🔀 *Open {the} and read the description | Open it and read the description
2 🎯 Write down what the change should do
2 📁 Look at the list of changed files
7 👀 *Read the main file line by line
4 🧪 *Read the tests
4 💻 Check out the branch and run it
5 💬 *Write comments on what to change or what is good
1 ✅ *Approve {the} or ask for changes | Approve it or ask for changes

@ write tests
verbs: WRITE BUILD add run
keys: test, unit test, test suite, integration test, e2e test, test coverage, test case
when: desk
1 💻 *Open the file you want to test
2 📝 List three cases: normal, empty, wrong
3 📄 *Create the test file
6 ✅ *Write {the} for the normal case | Write the test for the normal case
5 🧪 Write the test for the empty case
5 🧪 Write the test for wrong input
2 ▶️ *Run the tests
3 🧹 Clean up names and doubles
1 📤 *Commit

@ deploy
verbs: NOUN deploy release ship publish launch DO BUILD push roll upgrade migrate
keys: release, deployment, production, version, server, deploy, update, database, app, package
keys: api, migration, staging, docker, kubernetes, database migration, schema migration
when: desk
1 📋 *Open the release checklist or a blank note
2 ✅ Check that all tests are green
3 📝 *Write down what changes in this {object} | Write down what changes
2 💾 *Make a backup
3 🧪 Try it on staging first
4 🚀 *Deploy {the} | Deploy it
4 👀 *Watch the logs for errors
2 🔘 Click through the main pages
1 📣 Tell the team that it is live

@ refactor
verbs: refactor clean tidy declutter simplify rewrite improve optimise optimize
keys: code, function, module, class, codebase, script, performance, query, component, test, api
keys: service, database query, css
when: desk
1 💻 *Open the file with {the} | Open the file
1 ▶️ Run the tests once so you know they are green
3 📝 *Write down the one thing to make simpler
6 ✂️ *Move or split one function
2 🧪 *Run the tests again
6 🧹 Clean up the next piece of {the} | Clean up the next piece
3 🏷️ Rename what is unclear
3 👀 Read the whole diff
1 📤 *Commit

@ api documentation
verbs: WRITE update BUILD document
keys: api, readme, documentation, api reference, changelog, api documentation, wiki
keys: docstring, api doc, technical documentation
when: desk
1 📄 *Create a file for {the} | Create an empty file
3 🧩 *List the endpoints or parts to describe
2 👤 Write one line on who it is for
5 🔐 Describe how to install or log in
8 ✍️ *Document the first endpoint or part
6 💻 *Add an example that can be copied
6 ✍️ Document the next one
3 🧪 Run the example to check it
2 👀 *Read {the} once and publish | Read it once and publish

@ fix the internet or a device
verbs: FIX NOUN reset restart reconnect call
keys: wifi, internet, router, printer, computer, laptop, phone, connection, tablet, tv, screen
keys: sound, keyboard, camera, bluetooth, slow computer, slow laptop
when: desk
1 🔌 *Unplug {the} and count to thirty | Unplug it and count to thirty
1 🔌 Plug it back in and switch it on
2 🔘 *Test {the} again | Test it again
2 🔗 Check the cables and the password
4 🔎 *Search for the error message
6 ⚙️ *Try the first fix you find
3 🔄 Install the updates and restart
4 📞 *Call the help line or a friend who knows
1 📝 Write down what worked

@ home network
verbs: NOUN set install configure BUILD connect extend improve
keys: home network, network, wifi network, home wifi, modem, wifi router, wireless network
keys: wifi extender
when: room
1 🔌 *Plug in the router and switch it on
1 🔎 *Find the password on the back of the router
3 🌐 *Open the settings page of the router
3 🏷️ *Give {the} a name and a new password | Choose a name and a new password
2 💻 *Connect your first device
4 📱 Connect the other devices
2 📶 *Test {the} in each room | Test it in each room
1 📝 Write down the name and the password

@ set up a machine
verbs: set install configure BUILD update upgrade connect
keys: environment, dev environment, laptop, computer, server, python, docker, software, git
keys: printer, wifi, router, phone, vpn, programme, app, windows, operating system, tv
keys: smart home, repo, repository, ci, pipeline, new phone, new laptop, internet, game
when: desk
1 🔌 *Plug in {the} and switch it on | Plug it in and switch it on
3 📖 *Find the set-up guide and open it
3 💾 Back up your files first
3 🔑 Find the password you need
7 ⬇️ *Download and install what the guide says
5 ⚙️ *Do the settings step by step
3 🧪 *Test that {the} works | Test that it works
2 📝 Write down what you did and the password's place

@ build a feature
verbs: BUILD
keys: feature, app, function, page, button, form, endpoint, api, component, login, search
keys: script, bot, tool, prototype, mvp, game, dark mode, authentication, integration, backend
keys: frontend, database, plugin, module, service, dashboard page, notification, signup
keys: checkout
when: desk
1 📝 *Write in one sentence what {the} should do | Write in one sentence what it should do
3 🧩 List the small parts it needs
2 🌿 Create a new branch
4 🔎 *Find the files you need to change
4 🧪 Write one test for the simplest case
9 💻 *Write the code for the first part of {the} | Write the code for the first part
6 💻 Write the code for the next part
3 ▶️ *Run it and try it by hand
3 👀 Read your own changes once
2 📤 *Commit and open a pull request

@ back up files
verbs: NOUN back save copy sync export make
keys: backup, backup laptop, backup phone, backup computer, backup photo, backup file
keys: file, photo, data, computer, phone, laptop, hard drive, picture, document
when: desk
1 🔌 *Plug in the hard drive or open the cloud folder
2 📁 Choose which folders of {the} matter most | Choose which folders matter most
2 🔎 Check how much space is free
6 💾 *Copy the first folder to the drive
4 💾 Copy the next folder
2 👀 *Open one copied file to test it
1 🗓️ *Set a reminder for the next backup

@ create an account
verbs: create open register set sign make BUILD join
keys: account, profile, instagram account, login, email account, email address, paypal, channel
when: desk
1 💻 *Open the page and click on sign up
1 📧 Choose which email address to use
2 👤 *Enter your name and email
2 🔑 *Choose a long password and save it
2 📩 Open the email and confirm
4 🖼️ *Fill in {the} with a photo and a line | Fill in a photo and a line
1 ✅ Log in once to test it

@ password
verbs: NOUN reset change update FIX recover
keys: password, login, account, two factor, 2fa, pin, username, email address
when: desk
1 💻 *Open the login page
1 🔎 Check which email address you used
1 🖱️ *Click on forgot password
2 📧 Open the email and follow the link
3 🔑 *Choose a new {object} with four words | Choose a long new password
1 🔒 Save it in your password manager
1 ✅ *Log in once to test it

@ sort digital files
verbs: CLEAN sort organise organize delete clear
keys: file, photo, computer, desktop, download, folder, phone, picture, google drive, hard drive
keys: bookmark, laptop, tab, app, screenshot, note
when: desk
1 📁 *Open the folder with {the} | Open the fullest folder
3 🗑️ *Delete ten things you do not need
3 🗂️ Make three folders: keep, later, old
7 📂 *Move {the} into the folders | Move things into the folders
3 🏷️ Rename the important ones
2 💾 *Back up what matters
1 🗑️ Empty the trash
"""
