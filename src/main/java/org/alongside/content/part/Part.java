package org.alongside.content.part;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One part of a step, as one reader gets it: a passage to read, a box to write in, questions to answer.
 *
 * <p>A step's text is an ordered list of parts. The author writes the passages as Markdown and each other part as a
 * block in its place; title, minutes, variants and hold belong to the step and are the same for every kind. The kinds
 * are open: a kind is a record of its own here or in another room, with a reader for what authors write
 * ({@code content.file.part.PartKind}), a rule for when it is done ({@code learning.policy.part.PartRules}) and a
 * fragment of a page ({@code learning.part.PartView}).
 */
public interface Part {

    /** Its name within the step, the same in every variant and language, so that what a person left finds its place. */
    String id();

    /** What stands in its place on paper, or where only text goes: Markdown, complete without the page. */
    String asText();

    /** What one reader reads of it, for counting its words: all of it, unless everybody reads a piece only. */
    default String asRead() {
        return asText();
    }

    /** How long it takes besides reading its words, for somebody who takes it up without hurry. */
    default Duration doing() {
        return Duration.ZERO;
    }

    /**
     * What must be the same of it in every text of a step, since the server judges by it, or finds by it what was kept;
     * empty where nothing must.
     */
    default String sameEverywhere() {
        return "";
    }

    /** The day until which what a person left in it stays closed, to them too; empty where it never does. */
    default Optional<LocalDate> closedUntil(String kept) {
        return Optional.empty();
    }

    /** What a person drew in it; empty where nothing is drawn, or where it is no part to draw in. */
    default Optional<Drawing> drawn(String kept) {
        return Optional.empty();
    }

    /** What a person left in it, as they read it again in another place. @param kept the one text that it is kept as */
    default String readAgain(String kept) {
        return kept;
    }
}
