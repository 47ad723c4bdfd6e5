package org.alongside.study.qti;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/**
 * A folder with two schemas, for tests and items and for the manifest: our own, or 1EdTech's where somebody has put
 * them. What a schema imports is looked for beside it, by the last name of its address; nothing is fetched.
 */
record QtiSchemas(Path content, Path manifest) {

    static final String OFFICIAL = "alongside.qti.xsd";

    /** The second is the name since QTI 3.0.1, in the same namespace. */
    private static final List<String> CONTENT = List.of("imsqti_asiv3p0_v1p0.xsd", "imsqti_asiv3p0p1_v1p0.xsd");

    private static final String MANIFEST = "imsqtiv3p0_imscpv1p2_v1p0.xsd";
    private static final Map<Path, Schema> READ = new ConcurrentHashMap<>();

    static QtiSchemas own() {
        Path folder = Path.of("src/test/resources/qti");
        return new QtiSchemas(folder.resolve("written.xsd"), folder.resolve("package.xsd"));
    }

    /** What the property names: the folder, or one of the schemas in it. */
    static QtiSchemas official() {
        return official(Path.of(System.getProperty(OFFICIAL)));
    }

    /** @throws IllegalArgumentException where the schema of tests and items is not there */
    static QtiSchemas official(Path named) {
        Path folder = named.toString().endsWith(".xsd") ? named.toAbsolutePath().getParent() : named;
        return CONTENT.stream()
                .map(folder::resolve)
                .filter(Files::exists)
                .findFirst()
                .map(content -> new QtiSchemas(content, folder.resolve(MANIFEST)))
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no " + String.join(" and no ", CONTENT) + " in " + folder));
    }

    /** Whether there is a schema for this file of a package; that of the manifest may be missing. */
    boolean has(String file) {
        return Files.exists(schemaOf(file));
    }

    void validate(String file, byte[] content) throws SAXException, IOException {
        Path path = schemaOf(file);
        Schema schema = READ.get(path);
        if (schema == null) {
            schema = read(path);
            READ.put(path, schema);
        }
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(content)));
    }

    private Path schemaOf(String file) {
        return file.equals(QtiPackage.MANIFEST) ? manifest : content;
    }

    private static Schema read(Path file) throws SAXException {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        factory.setResourceResolver(
                (type, namespace, publicId, wanted, base) -> wanted == null ? null : local(file, type, wanted));
        return factory.newSchema(file.toFile());
    }

    /** The DTD that old schemas name at their head says nothing about what they declare. */
    private static LSInput local(Path file, String type, String wanted) {
        if (!type.equals(XMLConstants.W3C_XML_SCHEMA_NS_URI)) {
            return FileInput.empty(wanted);
        }
        Path beside = file.resolveSibling(wanted.substring(wanted.lastIndexOf('/') + 1));
        if (!Files.exists(beside)) {
            throw new IllegalArgumentException(
                    file.getFileName() + " needs " + beside.getFileName() + ", and it is not in " + file.getParent());
        }
        return FileInput.of(beside);
    }
}
