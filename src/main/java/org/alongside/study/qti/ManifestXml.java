package org.alongside.study.qti;

import java.util.List;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Item;

/** The list of what is in a package: the test, its items, and the text about what is not in it. */
final class ManifestXml {

    private ManifestXml() {}

    static byte[] of(Instrument instrument) {
        List<Item> items = instrument.form().inOrder();
        Xml xml = new Xml();
        xml.open(
                "manifest",
                "xmlns",
                Qti.CP,
                "xmlns:xsi",
                Qti.XSI,
                "xsi:schemaLocation",
                Qti.CP + " " + Qti.CP_XSD,
                "identifier",
                "manifest-" + instrument.key().uuid() + "-v" + instrument.key().version());
        xml.open("metadata")
                .leaf("schema", "QTI Package")
                .leaf("schemaversion", "3.0.0")
                .close();
        xml.empty("organizations");
        xml.open("resources");
        xml.open("resource", "identifier", "test", "type", "imsqti_test_xmlv3p0", "href", QtiPackage.TEST);
        xml.empty("file", "href", QtiPackage.TEST);
        items.forEach(item -> xml.empty("dependency", "identifierref", "item-" + item.id()));
        xml.close();
        items.forEach(item -> resource(xml, "item-" + item.id(), "imsqti_item_xmlv3p0", Qti.item(item.id())));
        resource(xml, "not-expressed", "webcontent", QtiPackage.NOT_EXPRESSED);
        return xml.bytes();
    }

    private static void resource(Xml xml, String id, String type, String file) {
        xml.open("resource", "identifier", id, "type", type, "href", file);
        xml.empty("file", "href", file).close();
    }
}
