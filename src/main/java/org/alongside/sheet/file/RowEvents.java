package org.alongside.sheet.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.alongside.sheet.Cell;
import org.alongside.sheet.SheetRow;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The events of one sheet become rows. A row is as wide as the first one, which is the header, or wider where more
 * stands in it. What has a formula is not read, whatever value is stored beside it.
 */
final class RowEvents extends DefaultHandler {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern PLACE = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");
    private static final Set<String> HIDDEN = Set.of("1", "true");
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_383;

    private final SharedTexts texts;
    private final Meter meter;
    private final Consumer<SheetRow> rows;

    private final List<Cell> cells = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private String type = "";
    private int column;
    private boolean formula;
    private boolean inValue;
    private boolean spoken;
    private boolean hidden;
    private int hiddenRows;
    private int line;
    private int width;

    RowEvents(SharedTexts texts, Meter meter, Consumer<SheetRow> rows) {
        this.texts = texts;
        this.meter = meter;
        this.rows = rows;
    }

    /** How many rows with something in them were read that nobody sees: a filter hides them, or a person did. */
    int hiddenRows() {
        return hiddenRows;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> beginRow(attributes);
            case "c" -> beginCell(attributes.getValue("r"), attributes.getValue("t"));
            case "f" -> formula = true;
            case "rPh" -> spoken = true;
            case "v", "t" -> inValue = !spoken;
            default -> inValue = false;
        }
    }

    @Override
    public void characters(char[] characters, int from, int length) {
        if (inValue) {
            meter.length(value.length() + length, line);
            value.append(characters, from, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        inValue = false;
        if ("rPh".equals(name)) {
            spoken = false;
        } else if ("c".equals(name)) {
            endCell();
        } else if ("row".equals(name)) {
            endRow();
        }
    }

    private void beginRow(Attributes attributes) {
        String number = attributes.getValue("r");
        int next = number == null ? line + 1 : whole(number);
        if (next <= line || next > LAST_ROW) {
            throw new Refused(line, "the row that comes after this one is numbered wrongly");
        }
        line = next;
        hidden = HIDDEN.contains(String.valueOf(attributes.getValue("hidden")));
        cells.clear();
    }

    private void beginCell(String place, String kind) {
        int next = place == null ? cells.size() : columnOf(place);
        if (next < cells.size() || next > LAST_COLUMN) {
            throw new Refused(line, "a cell of this row stands where none can stand");
        }
        meter.cells(next - cells.size() + 1, line);
        while (cells.size() < next) {
            cells.add(Cell.BLANK);
        }
        column = next;
        type = kind == null ? "n" : kind;
        formula = false;
        value.setLength(0);
    }

    private void endCell() {
        if (cells.size() == column) {
            cells.add(formula ? new Cell.Unread("a formula") : cell(value.toString()));
        }
    }

    private Cell cell(String text) {
        if (text.isEmpty()) {
            return Cell.BLANK;
        }
        return switch (type) {
            case "s" -> Cell.of(shared(text));
            case "inlineStr", "str" -> Cell.of(Escaped.read(text));
            case "n" -> number(text);
            case "b" -> new Cell.Unread("true or false");
            case "d" -> new Cell.Unread("a date");
            default -> new Cell.Unread("an error");
        };
    }

    private String shared(String number) {
        try {
            return texts.get(whole(number));
        } catch (IndexOutOfBoundsException none) {
            throw new Refused(line, "a cell of this row points to a text that is not there");
        }
    }

    /** No spreadsheet shows more than fifteen digits: what a calculation left behind them is seen by nobody. */
    private static Cell number(String text) {
        double number = NUMBER.matcher(text.strip()).matches() ? Double.parseDouble(text.strip()) : Double.NaN;
        return Double.isFinite(number)
                ? Cell.of(BigDecimal.valueOf(number).round(SHOWN).doubleValue())
                : new Cell.Unread("something that is no number");
    }

    private void endRow() {
        while (!cells.isEmpty() && cells.get(cells.size() - 1) instanceof Cell.Blank) {
            cells.remove(cells.size() - 1);
        }
        if (cells.isEmpty()) {
            return;
        }
        width = width == 0 ? cells.size() : width;
        while (cells.size() < width) {
            cells.add(Cell.BLANK);
            meter.cells(1, line);
        }
        hiddenRows += hidden ? 1 : 0;
        SheetRow row = new SheetRow(line, cells);
        meter.row(row);
        rows.accept(row);
    }

    private int columnOf(String place) {
        if (!PLACE.matcher(place).matches()) {
            throw new Refused(line, "a cell of this row stands where none can stand");
        }
        int number = 0;
        for (int i = 0; i < place.length() && place.charAt(i) >= 'A'; i++) {
            number = number * 26 + place.charAt(i) - 'A' + 1;
        }
        return number - 1;
    }

    private int whole(String digits) {
        if (!digits.strip().matches("[0-9]{1,9}")) {
            throw new Refused(line, "something that should be a number of a row or a text is none");
        }
        return Integer.parseInt(digits.strip());
    }
}
