/**
 * The practice LMS: a small but real LTI 1.3 platform, to click in the demonstration and to launch from in tests.
 *
 * <p>It plays the part that Moodle, Canvas or Sakai play at an institution, and it is as strict as they are, so that
 * what works here has a chance there. It keeps its own people, one course and a gradebook, in memory. It is never in
 * the WAR, and it shares no code with the tool: where both read the standard differently, a test goes red.
 *
 * <p><b>Verbs</b>: {@link org.alongside.practicelms.PracticeLms#start start}, launch, rotate keys, forge a bad launch,
 * answer a score badly, read the gradebook.
 *
 * <p><b>Parts</b>: {@code course} (people, line items, scores), {@code launch} (OpenID Connect, id tokens, forgeries),
 * {@code service} (access tokens, grades, rosters), {@code page} (what is clicked), {@code web} (the server below).
 *
 * <p><b>Requirements</b>
 *
 * <ul>
 *   <li>PRACTICE-1: the authorisation endpoint answers only a complete request for the person whose browser asks.
 *   <li>PRACTICE-2: an id token lives 60 seconds, is signed with a key of the key set and carries Moodle's claims.
 *   <li>PRACTICE-3: the key set has two keys; after a rotation the key before the new one still stands in it.
 *   <li>PRACTICE-4: an access token is given only for a good client assertion, once, and only for known scopes.
 *   <li>PRACTICE-5: each service asks for a token with its scope, and for its exact media type.
 *   <li>PRACTICE-6: line item addresses carry a query, and what is asked without it does not exist.
 *   <li>PRACTICE-7: a score is taken only whole, for an enrolled learner, with a time later than the one before.
 *   <li>PRACTICE-8: rosters, results and line items come in pages joined by Link headers.
 *   <li>PRACTICE-9: a learner sees only the own grade; the teacher sees everybody's.
 *   <li>PRACTICE-10: every page is escaped, works at 360 px, light and dark, with no violation axe can find.
 *   <li>PRACTICE-11: bad launches and bad answers can be ordered, one by one, for tests of the tool.
 *   <li>PRACTICE-12: requests to each endpoint are counted.
 *   <li>PRACTICE-13: the frame grows when the tool asks, and only when the tool asks.
 *   <li>PRACTICE-14: the clock is the tool's clock, so that both sides agree after time was let pass.
 *   <li>PRACTICE-15: the number of a learner is of one journey, so that no two meet in one person.
 * </ul>
 *
 * <p><b>Out of scope</b>: deep linking and dynamic registration (later issues), several courses, passwords.
 */
package org.alongside.practicelms;
