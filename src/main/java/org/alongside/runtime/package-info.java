/**
 * The container side of the house: clock, start-up, migrations, timing of jobs, error handler, security filters,
 * producers. Imported by nobody.
 *
 * <p><b>Requirements</b>
 *
 * <ul>
 *   <li>RUNTIME-1: the database is migrated before the first request, and an unreachable one is said in one sentence.
 *   <li>RUNTIME-2: time is one injected clock; only in the demo and in tests can it be moved, and only forward.
 *   <li>RUNTIME-3: every page carries a strict Content-Security-Policy; only registered platforms may frame it.
 *   <li>RUNTIME-4: a failure shows what is safe, what to do and a reference number; the log has the same number.
 *   <li>RUNTIME-5: no log line holds a name, an address, an answer or a token.
 *   <li>RUNTIME-6: an id that is not there is stored as null, on every database.
 *   <li>RUNTIME-7: a page in a platform's frame asks for its height, also one that refuses or fails; only registered
 *       platforms can hear it.
 *   <li>RUNTIME-8: a database of another version, or one whose tables were half made, is refused at the start in one
 *       sentence that says what to do; nothing in it is changed, and no page is opened on it.
 *   <li>RUNTIME-9: a job runs at its cadence, once at a time over all servers; what was missed or left by a server that
 *       was killed is taken up.
 *   <li>RUNTIME-10: a cadence is counted in UTC; no zone and no summer time moves it.
 *   <li>RUNTIME-11: a job that fails stops no other, is told in the log without its words, and is tried again.
 *   <li>RUNTIME-12: what comes for a job wakes it exactly if the transaction in which it came is committed.
 *   <li>RUNTIME-13: in an idle minute no table of a room is asked anything.
 *   <li>RUNTIME-14: what the entities say of columns, types, lengths, nulls and keys is what the migrations made, line
 *   by line.
 *   <li>RUNTIME-15: the WAR names the libraries inside it, and the same sources make the same WAR, byte by byte.
 *   <li>RUNTIME-16: a page is compressed only where its policy line says so, and never as the answer to a form, beside
 *       own words, or under an address that says more than the line lists; pages that differ in their tokens alone have
 *       one length on the wire.
 *   <li>RUNTIME-17: a new room's routes, sentences, links, pages, tables, jobs, tasks at the start and audiences are
 *       found; no list names the rooms.
 *   <li>RUNTIME-20: the public address is a setting; no redirect, link or cookie is made of what a request says of
 *       host, scheme or sender, and a request to another host is refused.
 *   <li>RUNTIME-21: a path, a method or a parameter written in another way opens nothing that its plain one does not,
 *       and what the container refuses has a page of ours.
 *   <li>RUNTIME-22: settings and databases that belong to no site are refused at the start in one sentence: a demo on
 *       the web or over a database of life, a clock that would jump back, a database that forgets, a web address
 *       without https or with nobody said to stand in front.
 *   <li>RUNTIME-23: the steps of a start are done once each; one that fails is tried again alone, and nobody is served
 *       before all are done.
 *   <li>RUNTIME-24: an administrators' page has one policy, under which nothing runs but our scripts and those with its
 *       nonce; only a file that is here is kept by browsers.
 *   <li>RUNTIME-25: no library inside the WAR or beside it is older than a kept, dated list allows; each has a line.
 *   <li>RUNTIME-26: who finds a weakness is told to whom to turn, where the operator has said so.
 *   <li>RUNTIME-28: readiness names the jobs whose last turn is too long ago, and asks the database once a second at
 *       most.
 *   <li>RUNTIME-30: a language that nobody reads is offered on this machine only.
 *   <li>RUNTIME-31: translators see what a language has, what it lacks, and what has changed since.
 *   <li>RUNTIME-29: a session ends twelve hours after its sign-in, by a clock that nothing of ours moves.
 * </ul>
 *
 * <p><b>Out of scope</b>: any rule of a domain.
 */
package org.alongside.runtime;
