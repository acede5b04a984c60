"""Scripts about accounts, moving data and systems, and tests that are moody."""

TEXT = """
@ two factor and security
verbs: install set enable turn activate switch add change secure update
keys: two factor, 2fa, two step, authenticator, passkey, password manager, multi factor, mfa
keys: security key
keys: login security, bitwarden, 1password
when: desk
1 📝 *List the accounts that matter: email, bank, cloud
2 📱 *Install the app for {the} on your phone | Install the app on your phone
3 📧 *Turn it on for your email first
5 🔁 Do the other accounts one by one
1 🖨️ *Print or save the backup codes
1 🗄️ Put the codes somewhere safe
1 🔘 Log out and in once to test

@ delete an account
verbs: delete deactivate remove throw
keys: facebook account, instagram account, twitter account, account, old account, google account
keys: email account, facebook, linkedin, tiktok, profile, dating profile, paypal account, snapchat
keys: old email, dating app, whatsapp
needs: screen
when: desk
1 💻 *Log in to {the} | Log in once more
2 💾 *Ask for a download of your data
2 📸 Save the photos and contacts you want
3 🔗 *Check which apps log in with it and move them
2 💬 Tell close contacts where else to find you
2 🗑️ *Choose delete and confirm
1 🔑 Remove the password and the app

@ move a domain or provider
verbs: move transfer migrate switch
keys: domain, domain name, hosting, website, web hosting, email provider, newsletter list, blog
keys: podcast
keys: phone number, mobile number, playlist, email, site, dns, mailing list
when: desk
1 💾 *Export a copy of the settings and data
2 🆕 *Create the account at the new place
3 📋 Enter the same settings there
1 🔓 *Unlock {the} and get the transfer code | Unlock it and get the transfer code
2 💳 Start the transfer and pay
1 📧 Approve the email about it
3 🔘 *Test that mail and pages still work
1 🔁 Turn off the renewal at the old place

@ migrate or upgrade a system
verbs: migrate upgrade update bump move
keys: server, app, database, django, rails, python, node, react, framework, dependency
keys: package, kubernetes, postgres, cluster, library, service, script, java, version, laravel
keys: php, repo
keys: ubuntu, wordpress, monolith, old server, cloud, aws, pipeline, angular, api
when: desk
1 📖 *Read the release notes or list what runs there
2 ☑️ *Mark what matters and what can go
2 💾 Make a backup and a branch
3 🔎 Check what else depends on it
5 🛠️ *Move or change the first part of {the} | Move or change the first part
3 🧪 *Run the tests and try it by hand
2 🧭 Click through staging
3 🚀 *Switch over and turn the old one off
2 👀 Watch the logs for a while

@ flaky test
verbs: FIX debug investigate solve stabilise stabilize
keys: flaky, flaky test, flaky build, intermittent, flaky ci, race condition, flaky e2e
keys: login test, integration test, failing test
when: desk
1 🔁 *Run {the} many times on your machine | Run it many times on your machine
2 💾 *Save the log or trace of a run that breaks
3 🔎 *Look for waiting times, shared data and order
2 ✂️ Make it as small as you can
5 🔧 *Change the most likely cause
2 🔁 Repeat the many runs and compare
2 🚀 *Push it and watch the build

@ photos in one place
verbs: sort merge organise organize back collect move consolidate copy
keys: photo from, photos from, all photo, photo from phone, photo in one place, phone photo
keys: old phone
keys: photo library, memory card, family video, holiday photo
when: desk
1 🔌 *Charge the devices and log in to them
3 💾 *Copy {the} to one computer | Copy everything to one computer
2 🔎 Run a search for doubles
2 📁 *Make a folder for each year
5 🗑️ *Delete screenshots and blurry ones
3 💾 Back it all up to a drive

@ digitise or transcribe
verbs: digitise digitize transcribe scan type convert
keys: recipe, letter, tape, photo, slide, diary, record, vhs, cassette, negative
keys: old photo, album, interview, home movie, film reel, family letter, journal
when: desk
1 📦 *Get {the} in one place | Get it all in one place
1 🔢 Count it and put it in order
4 📸 *Scan or photograph both sides
5 ⌨️ *Type or name them a few at a time
2 ❓ Mark what you cannot read and ask someone
1 💾 *Save it all in one folder with a copy
3 🖨️ Print or share it with the others

@ wipe a device
verbs: wipe erase deactivate
keys: old phone, old laptop, laptop, phone, tablet, computer, ipad, iphone, hard drive, console
when: desk
1 🔌 *Plug in {the} and switch it on | Plug it in and switch it on
4 💾 *Copy photos and files to another place
1 🔑 Sign out of all accounts
2 📱 Take out the cards
2 🔄 *Open settings and choose reset
1 🔘 *Check that it starts as new

@ tidy digital subscriptions
verbs: unsubscribe cancel review sort declutter
keys: newsletter, mailing list, streaming, app subscription, email list, spam, notification
keys: junk mail
keys: spam email, promotional email
when: desk
1 📧 *Search your inbox for the word unsubscribe
2 📝 List what you really use of {the} | List what you really read or use
5 🚫 *Open the first ones and unsubscribe
3 💳 Check your card for monthly payments
3 ❌ *Cancel the ones you do not use
1 ✅ Note what you save each month
"""
