package org.alongside.study.analysis;

import java.util.List;
import java.util.Locale;

/**
 * How often something was chosen, as bars that lie beside the rows of a table: the geometry without words, in percent
 * of the longest, as SVG attributes want them. The table with its numbers says the same.
 */
public record BarPicture(List<String> widths) {

    private static final double WHOLE = 100;

    public BarPicture {
        widths = List.copyOf(widths);
    }

    /** @param counts none below zero; a picture of nothing but zeros has no length anywhere */
    public static BarPicture of(List<Integer> counts) {
        int longest = counts.stream().mapToInt(Integer::intValue).max().orElse(0);
        return new BarPicture(counts.stream()
                .map(count -> longest == 0 ? 0 : WHOLE * count / longest)
                .map(width -> String.format(Locale.ROOT, "%.1f%%", width))
                .toList());
    }
}
