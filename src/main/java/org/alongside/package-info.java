/**
 * The house. Rooms by domain: the inner ones are definitions read from files and pure calculations; the middle ones
 * turn them into facts about people; the outer ones are doors. Arrows point down; the table is in {@code house.Plan} of
 * the tests, which hold the walls up.
 *
 * <pre>
 *                          runtime
 *     ┌───────────┬───────────┼───────────┐
 *    lti      reporting    pairing        │          doors
 *     ├───────────┤           │           │
 *  training    learning ──────┘         study        facts and policies
 *     │           ├────── safety          │
 *     └────┬──────┴───┬───────────────────┘
 *       content   assessment   identity              one person's facts, people
 *          │          ├───────────┤
 *          │      instrument    sheet   vault  post  definitions, calculations, low rooms
 *       manuscript ── wording ── kernel
 * </pre>
 *
 * <p>Three natures live in a room: a <b>definition</b> (a record, from a file, never changing), a <b>calculation</b> (a
 * final class without state; time and chance are arguments) and a <b>fact</b> (an entity with verbs and no setters).
 * Technologies live only in packages with technical names: {@code page} and {@code visit} Faces, {@code web} Servlet
 * and JAX-RS, {@code file} YAML (in {@code manuscript} alone), CSV and workbooks, {@code render} Markdown,
 * {@code security} hashing and signatures, {@code service} HTTP.
 * Calculations may use the mathematics of Apache Commons Numbers and Statistics, which have no state and no files.
 *
 * <p>What a room does by itself is a bean of {@link org.alongside.kernel.job.Job}, found by its type;
 * {@code runtime.jobs} sees to it that it runs, and knows none by name.
 *
 * <p>What a course elsewhere may link to is offered ({@link org.alongside.content.offering.Offerings}) by the rooms
 * that hold it, and found by its type: {@code lti} names none of them.
 *
 * <h2>Words</h2>
 *
 * <p>Each word has one owner. Where the word is the name of a type, there is one type of that name, and it stands in
 * the owner's room.
 *
 * <pre>
 * word              owner        means
 * Finding           kernel       a place in an author's file and what is wrong there; findings are shown all at once
 * Read              kernel       what reading a file gave: a value, or none, and the findings
 * Draft             kernel       words on their way from a page, with the revision that they were written upon
 * Shape             manuscript   what may stand in a file: gives the value, the findings and the schema for editors
 * Sealed            vault        ciphertext bound to owner, table, column, row and revision
 * Course            content      modules in an order, read from files
 * CourseModule      content      an ordered part of a course: what people call a module
 * Step              content      one thing to do: an ordered list of parts
 * Part              content      one thing on a step's page, of a kind: a passage, a box, a questionnaire
 * Offerings         content      what a room offers to be chosen elsewhere; a Target says which
 * Person            identity     a human, pseudonymous by default; learner and instructor are roles
 * Consent           identity     one word of a person on one purpose, to one sentence in one language
 * PersonalData      identity     what a room holds about a person, and how it is copied, set aside and erased
 * Visit             identity     one request to a page; its Reader is language, zone and direction
 * steward           identity     whoever answers for the site
 * Instrument        instrument   a questionnaire as a definition: items, response formats, outcomes
 * Item              instrument   one question of an instrument
 * ScoreReport       instrument   our calculation: outcomes with value and status, each with its PrivacyClass
 * Interpretation    instrument   what a score means: bands, norms, cuts, change; reading is what people do
 * Attempt           assessment   one sitting of one person with one version of an instrument; never a session
 * Response          assessment   one person's answer to one item; the type of JAX-RS is written out in full
 * ResponseSet       study        many people's answers to one version
 * Gate              safety       six private questions, whose answer nobody else learns
 * Hold              safety       a private rest of the joint part, raised by a gate or by hand
 * ClosedDoor        safety       a step that is not asked about again
 * Enrollment        learning     what we decided about a person and a course
 * Placement         learning     where a person chose to begin
 * JournalEntry      learning     private writing
 * Link              pairing      exactly two persons
 * pairing           pairing      a link that takes up the joint part of a course; never a step and a questionnaire
 * Yes               pairing      one person's hidden word on one joint step
 * Switch            pairing      a person's own rest of the whole joint part; people read Resting
 * space             pairing      a time apart with a length and a return; neither Switch nor Hold nor ClosedDoor
 * Turn              pairing      a joint step that is open for seven days
 * Submission        training     a student's work on an activity
 * Registration      lti          what a platform and we agreed on; the platform is the system that launches us
 * Deployment        lti          the platform's deployment_id; the annotation of Arquillian stands in tests only
 * context           lti          the course section at the platform
 * Membership        lti          who somebody is in a context, as the platform says; Enrollment is ours
 * LoginState        lti          one login that a platform initiated, at our side; a person's own is a sign-in
 * Score             lti          the message to a gradebook; a couple's comes from OwnPartCompleted and has no number
 * Failure           runtime      a broken promise, with a number; a known no is a sealed value of its room
 * </pre>
 *
 * <p>Rules that outrank everything: safety first; solo is whole ({@code learning} cannot import {@code pairing}); the
 * two of a link are equal; one's own word and never a score decides; nothing compares two people; a gradebook sees
 * little.
 */
package org.alongside;
