/**
 * LTI 1.3: the door through which a platform's learners come in, and through which one consented completion leaves.
 *
 * <p><b>Owns</b> Platform, Registration, Deployment, Context, ResourceLink, Membership, LoginState, Score, and the list
 * of named launch checks.
 *
 * <p><b>Verbs</b>: begin a sign-in, judge a launch, open a launch, register a platform, activate a deployment, enqueue
 * a completion, send what is due, rotate our keys.
 *
 * <p><b>Requirements</b>
 *
 * <ul>
 *   <li>LTI-1: a launch is an ordered list of named checks, each citing its section; the verdict says what passed, with
 *       the measured value, and the one that failed.
 *   <li>LTI-2: every certification case, valid or not, gets the verdict that the suite expects.
 *   <li>LTI-3: a token is parsed strictly before any key is looked for; the algorithm and the key name are checked first.
 *   <li>LTI-4: no key set is fetched before a valid, browser-bound state; an unknown key name costs at most one fetch.
 *   <li>LTI-5: a state and a nonce are good once.
 *   <li>LTI-6: several launches of one browser at once do not disturb each other.
 *   <li>LTI-7: an unknown deployment waits for an administrator; it is not an error of the learner.
 *   <li>LTI-8: only roles in the context make somebody staff; unknown, short and missing roles work.
 *   <li>LTI-9: the record of a launch holds no token, no name and no address.
 *   <li>LTI-10: platforms come from a page or a file; a broken file is told with file and line, and the rest run.
 *   <li>LTI-11: plain http is for loopback addresses only; nothing follows a redirect of a platform's server.
 *   <li>LTI-12: our key set always shows the key in use, the next one, and the old one during the overlap.
 *   <li>LTI-13: a completion leaves only where the module asks for it and the person said yes, by a row in the same
 *       transaction (INV-50).
 *   <li>LTI-14: score timestamps strictly increase per person and line item, to less than a second (INV-51).
 *   <li>LTI-15: why a grade did not leave is readable in one column.
 *   <li>LTI-16: one access token serves many scores; a refused one is renewed once.
 *   <li>LTI-17: a refused learner sees a calm page with a reference number and nothing else.
 *   <li>LTI-18: we never redirect to an address that is not our own or a registered platform's.
 *   <li>LTI-19: what leaves is one of two fixed values about the own part; nothing of gate, size or check-in (INV-39).
 * </ul>
 *
 * <p><b>Out of scope</b>, for later issues: deep linking, rosters, submission review, dynamic registration, LTI 1.1.
 * Never: instruments, answers, partners, safety.
 */
package org.alongside.lti;

