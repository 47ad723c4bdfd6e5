/**
 * The house. Rooms by domain: the inner ones are definitions read from files and pure calculations; the middle ones turn
 * them into facts about people; the outer ones are doors. Arrows point down; the table is in {@code house.Plan} of the
 * tests, which hold the walls up.
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
 * Technologies live only in packages with technical names: {@code page} and {@code visit} Faces, {@code web} Servlet and JAX-RS,
 * {@code file} YAML (in {@code manuscript} alone), CSV and workbooks, {@code render} Markdown, {@code security} hashing
 * and signatures, {@code service} HTTP.
 * Calculations may use the mathematics of Apache Commons Numbers and Statistics, which have no state and no files.
 *
 * <p>What a room does by itself is a bean of {@link org.alongside.kernel.job.Job}, found by its type; {@code runtime.jobs}
 * sees to it that it runs, and knows none by name.
 *
 * <p>What a course elsewhere may link to is offered ({@link org.alongside.content.offering.Offerings}) by the rooms that
 * hold it, and found by its type: {@code lti} names none of them.
 *
 * <p>Rules that outrank everything: safety first; solo is whole ({@code learning} cannot import {@code pairing}); the two
 * of a link are equal; one's own word and never a score decides; nothing compares two people; a gradebook sees little.
 */
package org.alongside;
