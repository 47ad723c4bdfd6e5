/**
 * Two people, equally: how they link, what each says in private, when a step for two opens, how it ends.
 *
 * <p><b>Verbs</b>: make, take back and join by a code ({@link org.alongside.pairing.Invitations}); say yes or not now
 * ({@link org.alongside.pairing.Yeses}); let the joint part rest ({@link org.alongside.pairing.Switches}); look at the
 * opening moments ({@link org.alongside.pairing.Openings}); say "we have done this" ({@link
 * org.alongside.pairing.Turns}); end ({@link org.alongside.pairing.Links}).
 *
 * <p><b>Requirements</b>
 *
 * <ul>
 *   <li>PAIRING-1: a link moves only by the ten rows of the table; every other pair is refused with a named reason.
 *   <li>PAIRING-2: opening moments and resting weeks are a function of link and calendar: two a week, one week in three
 *       rests, and of the other weeks the second moment rests in one of three, by a draw of its own.
 *   <li>PAIRING-3: at a moment the earliest step opens to which both sides lead; at most one; nothing tells why not.
 *   <li>PAIRING-4: a yes is hidden, lapses after 28 days, and can be taken back at once.
 *   <li>PAIRING-5: a code holds at least 80 bits, is shown once, lies here as a hash, works once and for 30 days; one
 *       open code each, three in twelve months; it is made by nothing but its maker's own press.
 *   <li>PAIRING-6: an unknown, a used and a run-out code get the same reply, and so does one behind a door that either
 *       of the two has closed to the other; many wrong ones in an hour get none.
 *   <li>PAIRING-7: from the moment of linking both have the same rights; whoever joined may end as whoever invited.
 *   <li>PAIRING-8: the end is final, takes two taps, and lets go of all that the link held.
 *   <li>PAIRING-9: the switch is private, sealed in one length, and its owner's alone.
 *   <li>PAIRING-10: an open step stays seven days; each says done for themselves, and only they see it.
 *   <li>PAIRING-11: at each opening moment every link gets the same bookkeeping, whether a step opens or not.
 *   <li>PAIRING-12: a closed door takes the step off its owner's list, and nothing else changes for the other.
 *   <li>PAIRING-13: Resting is one fixed fragment of the page, without any variable.
 *   <li>PAIRING-14: a switch that is missing, older than it was, cut or changed rests until its owner opens it; a word
 *       on a step counts as not now, for both alike, until its owner says it again.
 *   <li>PAIRING-52: what two tabs of one person begin at once is begun once, and neither of them fails.
 *   <li>PAIRING-50: a page about a link is about the one that its address names; without an id it is about the only
 *       one, or about none, and a form without an id is not here.
 *   <li>PAIRING-51: at an opening moment whoever does not allow the use of this site rests, as its sentences read now.
 *   <li>PAIRING-52: a course that is enough for somebody takes back their yeses to its steps, in every link, and no
 *       others; an old yes does not come back with the course.
 *   <li>PAIRING-20: an opening moment and whatever could prevent a step from opening come one after the other: the
 *       moment holds the link and the keys of both, and so does every verb that changes what it goes by.
 *   <li>PAIRING-21: neither a row's being there nor a number in clear tells who rests, holds, closed a door or said
 *       done: rows are there for everybody from the first PIN, link or turn on; revisions are drawn by chance.
 *   <li>PAIRING-22: wrong codes at the same moment are counted each.
 *   <li>PAIRING-40: nobody makes or joins a code who has not just shown a credential of their own.
 * </ul>
 *
 * <p><b>Not yet</b>: Space, sharing, witness, common picks, the ladder's moves, the six other answers to an invitation
 * (rows 4, 6, 7 and 8 stand in the table only). A link shows the joint steps of every course that serves.
 *
 * <p><b>Out of scope</b>: scores, answers, gates; anything computed from two people's answers.
 */
package org.alongside.pairing;
