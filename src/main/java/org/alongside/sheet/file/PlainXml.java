package org.alongside.sheet.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Reads a part as plain UTF-8 XML. A parser keeps in memory what is inside one tag, how deep it is, and every name it
 * met: all of that is bounded here, so that a long part costs no more memory than a short one.
 */
final class PlainXml extends XMLFilterImpl {

    private static final int DEEPEST = 40;
    private static final int NAMES = 2_000;
    private static final int NAMESPACES = 200;

    private final Set<String> names = new HashSet<>();
    private int depth;
    private int namespaces;

    private PlainXml(DefaultHandler events) throws ParserConfigurationException, SAXException {
        super(XMLHelper.newXMLReader());
        setContentHandler(events);
        setErrorHandler(events);
    }

    static void parse(InputStream part, DefaultHandler events) throws IOException, SAXException {
        try {
            InputSource source = new InputSource(new ShortTags(part));
            source.setEncoding("UTF-8");
            new PlainXml(events).parse(source);
        } catch (ParserConfigurationException missing) {
            throw new IllegalStateException("every Java has an XML parser", missing);
        }
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        bounded(++namespaces, NAMESPACES);
        super.startPrefixMapping(prefix, uri);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        bounded(++depth, DEEPEST);
        names.add(qualified);
        for (int i = 0; i < attributes.getLength(); i++) {
            names.add(attributes.getQName(i));
        }
        bounded(names.size(), NAMES);
        super.startElement(uri, name, qualified, attributes);
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        depth--;
        super.endElement(uri, name, qualified);
    }

    private static void bounded(int count, int most) {
        if (count > most) {
            throw new Refused(0, "it is written in an unusual way; save it as .xlsx again");
        }
    }
}
