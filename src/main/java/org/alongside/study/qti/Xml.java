package org.alongside.study.qti;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one XML document, an element to a line. The same calls give the same bytes. */
final class Xml {

    private static final String INDENT = "  ";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Deque<String> open = new ArrayDeque<>();
    private final XMLStreamWriter writer;

    Xml() {
        try {
            writer = XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    /** Begins an element; attributes are names and values by turns. */
    Xml open(String name, Object... attributes) {
        try {
            line();
            writer.writeStartElement(name);
            attributes(attributes);
            open.push(name);
            return this;
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    /** An element without content. */
    Xml empty(String name, Object... attributes) {
        try {
            line();
            writer.writeEmptyElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    /** An element with nothing but text. */
    Xml leaf(String name, String text, Object... attributes) {
        try {
            line();
            writer.writeStartElement(name);
            attributes(attributes);
            writer.writeCharacters(allowed(text));
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    Xml close() {
        try {
            open.pop();
            line();
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    /** Closes what is open, and gives the document. */
    byte[] bytes() {
        while (!open.isEmpty()) {
            close();
        }
        try {
            writer.writeCharacters("\n");
            writer.writeEndDocument();
            writer.flush();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    private void line() throws XMLStreamException {
        writer.writeCharacters("\n" + INDENT.repeat(open.size()));
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i].toString(), allowed(attributes[i + 1].toString()));
        }
    }

    /** A character that XML 1.0 does not know is replaced by the sign for that. */
    static String allowed(String text) {
        StringBuilder allowed = new StringBuilder();
        text.codePoints()
                .map(c -> c == '\t'
                                || c == '\n'
                                || c == '\r'
                                || (c >= 0x20 && c <= 0xD7FF)
                                || (c >= 0xE000 && c <= 0xFFFD)
                                || c >= 0x10000
                        ? c
                        : 0xFFFD)
                .forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    private static IllegalStateException unwritable(XMLStreamException e) {
        return new IllegalStateException("a document in memory could not be written", e);
    }
}
