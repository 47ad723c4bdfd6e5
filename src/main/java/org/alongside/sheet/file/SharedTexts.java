package org.alongside.sheet.file;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The table of texts of a workbook, to which its cells point by number. What it says of its own length is not asked.
 */
final class SharedTexts extends DefaultHandler {

    private final Meter meter;
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean spoken;

    SharedTexts(Meter meter) {
        this.meter = meter;
    }

    /** @throws IndexOutOfBoundsException where there is none of this number */
    String get(int number) {
        return texts.get(number);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if ("si".equals(name)) {
            text.setLength(0);
        } else if ("rPh".equals(name)) {
            spoken = true;
        }
        inText = "t".equals(name) && !spoken;
    }

    @Override
    public void characters(char[] characters, int from, int length) {
        if (inText) {
            meter.length(text.length() + length, 0);
            text.append(characters, from, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        inText = false;
        if ("rPh".equals(name)) {
            spoken = false;
        } else if ("si".equals(name)) {
            String whole = Escaped.read(text.toString());
            meter.shared(whole);
            texts.add(whole);
        }
    }
}
