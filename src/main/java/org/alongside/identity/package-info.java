/**
 * Who someone is to us, what they allowed, and who may come in.
 *
 * <p><b>Owns</b> Person, PlatformAccount, LocalAccount, Device, Consent, Pin; the policy of every route. Names and
 * e-mail addresses are here and in no other room.
 *
 * <p><b>Verbs</b>: recognise, welcome, sign in, sign out, allow, take back, open private pages, start empty, take a
 * copy, leave.
 *
 * <p><b>Requirements</b>
 *
 * <ul>
 *   <li>IDENTITY-1: every route has a policy, a route without one does not exist, and nobody passes a door that is not
 *       theirs.
 *   <li>IDENTITY-2: after signing in a person goes on to pages of ours only.
 *   <li>IDENTITY-3: whether an address has an account shows in no reply, no statement and no amount of work; an
 *       address names no account, so that nobody can occupy it, and address and password together do.
 *   <li>IDENTITY-4: a password has 12 characters or more, is none of the commonest, and is kept nowhere: what is kept
 *       is a keyed hash of address and Argon2id of the password.
 *   <li>IDENTITY-5: wrong tries make the next ones wait, longer each time, for one account from one address.
 *   <li>IDENTITY-6: PIN, sign-in and sign-up hash in a small pool each; when the queue of one is full, that alone is
 *       refused.
 *   <li>IDENTITY-7: an issuer and a subject are one person, also when two first launches arrive at once.
 *   <li>IDENTITY-8: a consent is a new row with version and hash of the sentences read; the newest counts at once.
 *   <li>IDENTITY-9: a session whose device was signed out ends with its next request; quick leave ends it now.
 *   <li>IDENTITY-10: a PIN has five tries, then growing waits; tries at the same moment are counted each.
 *   <li>IDENTITY-11: private pages close ten minutes after the last act there that was let through, after an hour in
 *       any case, and with quick leave.
 *   <li>IDENTITY-12: a forgotten PIN is opened by no mail and by no wait; who forgot it starts empty. What was written
 *       then can be brought back for seven days, by the old PIN only.
 *   <li>IDENTITY-13: a form without our token changes nothing, and the words typed on our own page are not lost.
 *   <li>IDENTITY-14: the first administrator is made from outside once, while there is none, and never by default.
 *   <li>IDENTITY-15: a person is an adult by their own word, has the name they chose, and a device only its kind.
 *   <li>IDENTITY-16: who allows that their answers to a questionnaire go out, and since when, is what each person said
 *       last; no one else is named.
 *   <li>IDENTITY-17: language, zone and direction are the reader's, filled at the door; nothing else asks for a locale
 *       or a zone.
 *   <li>IDENTITY-18: each room says what it holds about a person; the copy of everything has all of it once, is sealed
 *       while it lies here, and is gone when it is fetched, dropped or a day old.
 *   <li>IDENTITY-19: an account is deleted now or in seven days; what is shared and every session end at once; within
 *       the seven days the PIN brings back own writing and no link; a restored backup brings back nobody.
 *   <li>IDENTITY-40: wrong PINs are counted over days, whatever right one comes between, and told to their owner; days
 *       and years are no PIN; a new PIN closes what stood open under the old one.
 *   <li>IDENTITY-41: whoever starts empty twice, or undoes it, is not less protected than after the last start: line,
 *       hold and switch stay for seven days from then.
 *   <li>IDENTITY-42: browsers keep neither a PIN nor what was chosen on a private page.
 *   <li>IDENTITY-43: a no to the use of this site signs out everywhere; a yes allows what its sentences say now.
 *   <li>IDENTITY-44: from staff with a link of their own, rows of learners are kept on every page.
 *   <li>IDENTITY-20: a policy line names an audience; rooms say who belongs to theirs, and pages check nothing
 *       themselves. An audience that nobody knows, or for which no room answers, refuses the start in one sentence.
 *   <li>IDENTITY-21: a table of staff that grows is sorted, narrowed and cut into pages by the database, by columns
 *       that its room names; a page costs the same few statements however many rows there are, and no row is left out
 *       or shown twice.
 *   <li>IDENTITY-22: My data lists what is kept about a person and for how long, drawn from what the rooms describe.
 *   <li>IDENTITY-23: My data says who can see each thing that is kept, drawn likewise; no table is silent.
 *   <li>IDENTITY-24: each room says which links it puts into the lists of every page; they stand in their order whoever
 *       is found first, and one that leads nowhere refuses the start in one sentence.
 *   <li>IDENTITY-26: a form is taken from the person for whom its page was made, and from nobody else; what was typed
 *       into one that is not taken waits in its page, sealed, and opens for its writer alone.
 *   <li>IDENTITY-30: how often a verb may be asked for has a bound for one caller and one for all; a flood of one verb
 *       or of one caller takes nothing from another, and what is refused is answered with when to come again.
 *   <li>IDENTITY-31: a try that was not compared is not counted, and no flood makes counted ones forgotten; what may
 *       be tried of one address in a day lasts beyond a restart.
 *   <li>IDENTITY-32: only people who are signed in have a session; the forms of all others stand on a cookie that we
 *       have signed, and nothing is kept for them.
 *   <li>IDENTITY-33: what a stranger can make this site keep or do is written down for each open route, with a bound
 *       for one caller, one for all and a life; a route without a line fails the build.
 *   <li>IDENTITY-25: how long a body may be is its route's own, judged before a byte is read; those at the door and
 *       those inside share a bounded room each.
 *   <li>IDENTITY-50: a device stands no longer than its session would; the list of signed-in devices shows living ones
 *       only, and one person has at most twenty.
 *   <li>IDENTITY-51: the own log tells day, kind of device and kind of event, to its owner behind the PIN; no line can
 *       be removed, each falls away after ninety days, and all go with the account.
 *   <li>IDENTITY-52: the own log tells nothing of what guards a person, and nothing that a partner does.
 *   <li>IDENTITY-53: a passkey is taken for our question, our origin and our host only, once, with the person checked
 *       in front of the device; nothing tells whether an account or a passkey exists.
 *   <li>IDENTITY-54: whoever looks after the site has two passkeys at least; a password alone opens them the page to
 *       add these, what changes something asks for a fresh one, and lost ones are replaced from the machine only.
 *   <li>IDENTITY-80: a sheet has ten codes of 60 bits or more, shown once and kept as keyed hashes; each is good once,
 *       and none of them after another sheet was made.
 *   <li>IDENTITY-81: codes are tried within bounds that last beyond a restart; a wrong one waits, whether there is a
 *       sheet or not.
 *   <li>IDENTITY-82: what could be done in somebody's name asks for a proof that they showed a credential of their own
 *       in this session within ten minutes; the session alone hands one out, and nobody else's counts.
 *   <li>IDENTITY-83: without the open PIN no page tells which credentials somebody has, and with it no page of others.
 *   <li>IDENTITY-84: in the days in which a new start can be undone, a passkey or a sheet is added by whoever shows one
 *       that was there before.
 *   <li>IDENTITY-85: for thirty days after an undoing, starting empty asks for the PIN or a credential of one's
 *       own.
 *   <li>IDENTITY-55: whoever knows the old password chooses another; it counts at once, ends every other session, and
 *       leaves the PIN alone.
 *   <li>IDENTITY-100: each route of staff says in its line of policy what they look at there, and each look is written
 *       down before anything is shown; whose rows stand on the page reads it in their own log.
 *   <li>IDENTITY-101: no file leaves without a line in the log of access, unless it is about nobody.
 *   <li>IDENTITY-103: whatever opens more in a session (a PIN, a passkey, coming back) gives it another id.
 *   <li>IDENTITY-104: an account that nobody takes up within thirty days is deleted.
 *   <li>IDENTITY-102: whose answers go out in a table, and in whose name a platform's staff came, reads it in their own
 *       log.
 *   <li>IDENTITY-105: a stranger reads in the language that they chose on a page, or that their browser wishes for;
 *       whoever arrives takes it along into their account, and a learning platform may name one for somebody new.
 *   <li>IDENTITY-106: pages of those who look after the site, or teach, are in English and say so.
 *   <li>IDENTITY-70: each kind of request has places of its own, so that what people write is kept and their PIN opens
 *       while others ask for more than this site can do; whoever finds no place is told when to come again.
 *   <li>IDENTITY-71: a form that comes more slowly than over a telephone is not waited for to its end, and holds no
 *       place meanwhile.
 * </ul>
 *
 * <p><b>Out of scope</b>: courses, scores, partners. Still to come: mail, a new password by mail and
 * institutions.
 */
package org.alongside.identity;
