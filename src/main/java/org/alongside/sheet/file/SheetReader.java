package org.alongside.sheet.file;

import java.util.function.Consumer;
import org.alongside.kernel.Findings;
import org.alongside.sheet.SheetBudget;
import org.alongside.sheet.SheetRow;

/**
 * Reads the first sheet of a workbook (.xlsx), or a CSV file, row after row, within a budget. What is not read is said;
 * with an ERROR among the findings the rows given so far count for nothing.
 */
public final class SheetReader {

    private SheetReader() {}

    /**
     * @param name how findings call the file
     * @param file its bytes; which form it has is told by its beginning
     * @param rows is given each row that is not wholly empty, the header too
     */
    public static Findings read(String name, byte[] file, SheetBudget budget, Consumer<SheetRow> rows) {
        throw new UnsupportedOperationException("next commit");
    }
}
