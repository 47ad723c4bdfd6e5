/**
 * Courses as files: titles, order, Markdown, variants. It never knows who reads them.
 *
 * <p><b>Owns</b> Course, CourseModule, Step, its parts ({@code content.part}), JointStep, Track, Variant,
 * PlacementTable, CourseLibrary; the rules on plans ({@code content.plan}), reading and linting ({@code content.file}),
 * Markdown to HTML ({@code content.render}).
 *
 * <p><b>Verbs</b>: {@link org.alongside.content.file.CourseLoader} turns a folder into a
 * {@link org.alongside.content.CourseLibrary} and findings; {@link org.alongside.content.Step#textFor} gives the text
 * that fits a person; {@link org.alongside.content.render.StepRenderer} renders it.
 * The author's command, for courses and instruments, is {@code runtime.LintCommand}.
 *
 * <p><b>Requirements</b>
 *
 * <ul>
 *   <li>CONTENT-1: a course, module or step is valid from the moment it exists.
 *   <li>CONTENT-2: a person reads the most special variant there is: entry with leaning, group with leaning, group,
 *       default; with both leanings or neither the group's own; hold wins.
 *   <li>CONTENT-3: everything wrong with a course is found at once, each with file and line; an unknown key is an
 *       error.
 *   <li>CONTENT-4: a course with an error is refused whole, and the others serve.
 *   <li>CONTENT-5: a step about staying always has a hold variant of the same title and length class.
 *   <li>CONTENT-6: a joint step declares the four properties and has no variant by track; a parallel step has none
 *       either.
 *   <li>CONTENT-7: all variants of a step share one title.
 *   <li>CONTENT-8: no text is missing in a language of the course.
 *   <li>CONTENT-9: raw HTML in a text is shown as text, and a link leads to http, https, mailto or within the site
 *       only.
 *   <li>CONTENT-10: an author is warned of sentences above reading grade 7 and of clipped prose, and refused people as
 *       nouns and a paragraph that stands twice in a module.
 *   <li>CONTENT-11: the author's command prints every finding and ends with 1 where there is an error.
 *   <li>CONTENT-12: the courses in the project have no error.
 *   <li>CONTENT-13: a step is an ordered list of parts; each text of a step has the same parts under the same ids, and
 *       what is wrong with a block is found with file and line.
 *   <li>CONTENT-14: a text that several steps share stands in one file, reads the same in all of them, and is no
 *       repetition; one that is not there is found.
 *   <li>CONTENT-15: each module of the project's own courses opens with a scene, offers lines to pick from before one's
 *       own, says what to do when it goes wrong, and what it is not for, and takes 20 to 25 minutes.
 *   <li>CONTENT-16: own earlier words are asked for only from a part that the course has.
 *   <li>CONTENT-17: how long a step takes is computed from its words and from what it asks people to do; everybody is
 *       told the same, and an author whose manifest says otherwise by more than 30 % is warned.
 *   <li>CONTENT-18: an author is warned of a promise that no part of the module keeps, of words that people never
 *       read, of turns to strike out and of sales talk; a link within the site leads to a page that there is.
 *   <li>CONTENT-19: a text by track asks for another deed than the first one and says how it lands with the other
 *       partner; what a text claims has a class and a source.
 *   <li>CONTENT-20: each idea of the sources names a step or a page on which people meet it, or why it was not built.
 *   <li>CONTENT-21: a course in an author's folder serves from the moment at which it is saved; a broken one is refused
 *       whole, the last good one goes on, and nobody loses their place or their words.
 *   <li>CONTENT-23: a module may be in languages in which the course is not yet; each of its texts is then there in
 *       them, and so are the course's own strings.
 *   <li>CONTENT-22: an author begins a course with one command, and what it makes reads without a finding.
 * </ul>
 *
 * <p><b>Out of scope</b>: who reads, progress, availability, instruments, partners, time.
 */
package org.alongside.content;
