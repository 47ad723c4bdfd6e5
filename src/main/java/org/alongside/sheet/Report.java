package org.alongside.sheet;

import java.util.List;

/**
 * A report is a workbook for reading: pages with blocks from top to bottom, styled, with native charts. Small; for many
 * rows use a Sheet.
 */
public record Report(String title, List<Page> pages) {

    /** @param name of the sheet: see {@link Sheet#isName} */
    public record Page(String name, List<Block> blocks) {
        public Page {
            blocks = List.copyOf(blocks);
            if (!Sheet.isName(name)) {
                throw new IllegalArgumentException("no name for a sheet: " + name);
            }
        }
    }

    public Report {
        pages = List.copyOf(pages);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a report has a page");
        }
    }
}
