package org.alongside.assessment.page;

import java.util.List;
import org.alongside.instrument.interpretation.picture.ScalePicture.ScaleBar;

/**
 * This is how one outcome stands on the result page: its name, a picture, and what is said beside it.
 *
 * @param example whether it rests on anything made up
 * @param unknown whether there is a value of which nobody knows how exact it is
 * @param band empty list where there is none, else one: pages repeat over it
 * @param items one's own answers behind it
 * @param boundaries where the boundaries come from, or empty
 */
public record OutcomePart(
        String id,
        String name,
        boolean example,
        boolean unknown,
        List<String> sentences,
        String boundaries,
        List<BandPart> band,
        List<ItemRows.ItemGroup> items) {

    /**
     * A band on its scale.
     *
     * @param cuts where boundaries lie on the line
     * @param least the words at the low end, {@code most} at the high one
     * @param rows the same in words, for the table
     */
    public record BandPart(
            List<String> ticks,
            ScaleBar bar,
            List<String> cuts,
            String least,
            String most,
            String caption,
            List<TableRow> rows) {}

    /** A line of a table. */
    public record TableRow(String head, String text) {}
}
