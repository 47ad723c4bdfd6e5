/**
 * One person's private protection: six questions, a hold, closed doors, and help by place. It has a schema and a key of
 * its own. What it knows about somebody is shown to that person alone, behind the PIN.
 *
 * <p><b>Verbs</b>: answer or delete the gate ({@link org.alongside.safety.Gates}); raise, choose, lift ({@link
 * org.alongside.safety.Holds}); close and reopen a door ({@link org.alongside.safety.ClosedDoors}). Other rooms ask
 * {@link org.alongside.safety.Safety} what it leaves open, which variant one may see oneself, whether one's own gate is
 * answered, and nothing else.
 *
 * <p><b>Requirements</b>
 *
 * <ul>
 *   <li>SAFETY-1: a yes, or rather-not-say on two or more, raises a hold; so does a tap.
 *   <li>SAFETY-2: a gate counts for 120 days and is asked again on a day drawn between the 75th and the 105th.
 *   <li>SAFETY-3: answers can be deleted at once; only the day remains, and a hold stays.
 *   <li>SAFETY-50: answers are kept for a year at most; the row of everybody is written anew on each day, so that none
 *       tells whose were let go of.
 *   <li>SAFETY-4: in a hold nothing opens until its owner chooses otherwise; choice (b) leaves steps of size 0 without
 *       the mark staying.
 *   <li>SAFETY-5: only its owner lifts a hold, and not before 72 hours.
 *   <li>SAFETY-6: a closed door stays closed until its owner reopens it.
 *   <li>SAFETY-7: every value is sealed under this room's own key, in one length whatever it says.
 *   <li>SAFETY-8: the gate is answered whole or not at all; its file has six questions, and a broken file is said with
 *       file and line.
 *   <li>SAFETY-9: help is there for everybody; the emergency numbers stand first, and a line that nobody has checked
 *       lately says so and never stands before one for the same need that somebody has.
 *   <li>SAFETY-10: the private page has the same address, title and first words for everybody; nothing of it stands on
 *       an ordinary page.
 *   <li>SAFETY-11: a gate, hold or book of doors that is missing, older than it was, cut or changed counts as closed,
 *   for its owner and for both; only its owner's word opens it.
 *   <li>SAFETY-20: gate, hold and doors have a row each from the first PIN on, for everybody, and a revision drawn by
 *       chance.
 *   <li>SAFETY-21: what was closed before its owner started empty stays closed and unseen: every page is that of
 *       somebody who closed nothing, until all doors are opened again.
 *   <li>SAFETY-40: whoever has a credential of their own lifts a hold by showing it, and by it alone.
 *   <li>SAFETY-70: a line of help says what it is for, whom it serves, and one way to reach it; a broken line, or a
 *       place without an emergency number, is refused with file and line, and the others serve.
 *   <li>SAFETY-71: the emergency number of each place agrees with two sources that know nothing of each other.
 *   <li>SAFETY-72: in each country, a man, somebody LGBTQ+, somebody young, and whoever cannot speak find a line.
 *   <li>SAFETY-73: a line counts as checked while the page of its service or government said so in the last 180 days,
 *       and people read whose page it was and when; nothing else makes a line checked.
 *   <li>SAFETY-74: administrators find each line that is not checked, where to look, and what to do.
 *   <li>SAFETY-75: each number has a form that its country gives out.
 * </ul>
 *
 * <p><b>Out of scope</b>: who partners are, courses, scores, mail.
 */
package org.alongside.safety;
