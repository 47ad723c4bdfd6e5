package org.alongside.assessment.qti;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** Validates files of a package: against our own schemas, and against 1EdTech's where somebody has put them. */
final class QtiSchemas {

    static final String OFFICIAL = "alongside.qti.xsd";

    private static final Path OWN = Path.of("src/test/resources/qti");

    private QtiSchemas() {}

    static void validate(String file, byte[] content) throws SAXException, IOException {
        boolean manifest = file.equals(QtiPackage.MANIFEST);
        validate(schema(OWN.resolve(manifest ? "package.xsd" : "written.xsd")), content);
    }

    static void validateOfficially(String file, byte[] content) throws SAXException, IOException {
        Path folder = Path.of(System.getProperty(OFFICIAL));
        Path schema = folder.resolve(
                file.equals(QtiPackage.MANIFEST) ? "imsqtiv3p0_imscpv1p2_v1p0.xsd" : "imsqti_asiv3p0_v1p0.xsd");
        if (Files.exists(schema)) {
            validate(schema(schema), content);
        }
    }

    private static void validate(Schema schema, byte[] content) throws SAXException, IOException {
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(content)));
    }

    /** What a schema imports is looked for beside it, by its last name; nothing is fetched. */
    private static Schema schema(Path file) throws SAXException {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setResourceResolver((type, namespace, publicId, systemId, base) ->
                systemId == null ? null : beside(file, systemId.substring(systemId.lastIndexOf('/') + 1)));
        return factory.newSchema(file.toFile());
    }

    private static LSInput beside(Path file, String name) {
        return new FileInput(file.resolveSibling(name));
    }
}
