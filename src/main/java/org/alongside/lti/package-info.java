/**
 * LTI 1.3: the door through which a platform's learners come in, and through which one consented completion leaves.
 *
 * <p><b>Owns</b> Platform, Registration, Deployment, Context, ResourceLink, LineItem, Membership, LoginState,
 * LtiMessage, Score, and the named launch checks. What links lead to is offered by other rooms ({@link
 * org.alongside.content.offering.Offerings}) and found by type.
 *
 * <p><b>Verbs</b>: begin a login, judge a launch, open a launch, register a platform, activate a deployment, take in a
 * score, send what is due, rotate our keys. An opened launch is told ({@link org.alongside.lti.launch.Launched}).
 *
 * <p><b>A new kind of message</b> is a record in {@link org.alongside.lti.message.LtiMessage}: it does not compile
 * until it has a {@link org.alongside.lti.message.check.MessageType} with its own checks, and until {@link
 * org.alongside.lti.launch.Launches} opens it. <b>A new source of scores</b> is a class like {@link
 * org.alongside.lti.grades.OwnCompletions}; what it reports is offered with a maximum.
 *
 * <p><b>Requirements</b>
 *
 * <ul>
 *   <li>LTI-1: a launch is an ordered list of named checks, each citing its section; the verdict says what passed, with
 *       the measured value, and the one that failed.
 *   <li>LTI-2: every certification case, valid or not, gets the verdict that the suite expects.
 *   <li>LTI-3: a token is parsed strictly before any key is looked for; the algorithm and the key name are checked
 *       first.
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
 *   <li>LTI-20: the kinds of messages are closed; each has its own checks after the common ones.
 *   <li>LTI-21: a row of the outbox carries its whole score and is one for each line item and person; a new value
 *       replaces the old one and goes out again, and a comment lies there sealed.
 *   <li>LTI-22: why nothing left can be read without anybody being told from it: by month, when it is over, in numbers
 *       of twenty or more; people without a yes have no row.
 *   <li>LTI-23: a link leads to whatever a room offers, found by type; an offering without title, outline, address or
 *       sense fails the build.
 *   <li>LTI-24: what a product does in its own way stands in one class, with its source.
 *   <li>LTI-25: an opened launch is told inside its transaction; the record and the outbox listen.
 *   <li>LTI-30: a deployment that an administrator closed stays closed, whatever a file says.
 *   <li>LTI-31: one class says whether a deployment stands; launches, grades and the door ask it each time, so that
 *       closing it or disabling its registration holds before the next answer.
 *   <li>LTI-32: the page does not write over a registration that stands in the file.
 *   <li>LTI-33: a further registration of a known issuer has all its addresses where the first has its own.
 *   <li>LTI-34: grades of each platform have a lane of their own, and each row the time of its own try, so that a slow
 *       or broken platform delays nobody else's.
 *   <li>LTI-35: one class asks other servers, at public addresses by https; a private host only on the operator's word,
 *       and this machine only in the demo; what was checked is what is connected to. A gradebook is at its platform.
 *   <li>LTI-36: logins, their long hints and refusals that nobody signed are bounded for one caller first and then for
 *       all; a login is deleted within a minute of its end.
 *   <li>LTI-37: a key that is known is found without a lock; made-up names cost a few requests in a minute, and a set
 *       that cannot be renewed serves for a day at most.
 *   <li>LTI-38: a launch by staff in somebody's name brings nobody in and touches nothing of that person (INV-57).
 *   <li>LTI-39: deployments that nobody has let in are bounded for each platform, and have a life.
 *   <li>LTI-40: what a deployment names for the first time (courses, links, people) is bounded by the day, and so are
 *       its launches in somebody's name and the records of those that were opened; whoever is known always gets in.
 * </ul>
 *
 * <p><b>Out of scope</b>, for later issues: deep linking, rosters, submission review, dynamic registration, LTI 1.1.
 * Never: instruments, answers, partners, safety.
 */
package org.alongside.lti;
