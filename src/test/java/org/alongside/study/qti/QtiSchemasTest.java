package org.alongside.study.qti;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** How schemas of somebody else are found and read, shown with small ones of the same names. */
class QtiSchemasTest {

    private static final String ITEM = "<item xmlns='urn:a' xml:lang='en'/>";

    private static final String CONTENT = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:a">
              <xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="https://nowhere.invalid/xsd/xml.xsd"/>
              <xs:element name="item"><xs:complexType><xs:attribute ref="xml:lang" use="required"/></xs:complexType></xs:element>
            </xs:schema>
            """;

    private static final String XML = """
            <!DOCTYPE xs:schema PUBLIC "-//W3C//DTD XMLSCHEMA 200102//EN" "http://nowhere.invalid/XMLSchema.dtd">
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xs:attribute name="lang" type="xs:language"/>
            </xs:schema>
            """;

    @TempDir
    Path folder;

    @Test
    @DisplayName("STUDY-14 what a schema imports from the web is read from its own folder, and nothing is fetched")
    void nothingIsFetched() throws IOException {
        Path named = write("imsqti_asiv3p0_v1p0.xsd", CONTENT);
        write("xml.xsd", XML);
        for (Path said : new Path[] {folder, named}) {
            QtiSchemas schemas = QtiSchemas.official(said);
            assertDoesNotThrow(() -> schemas.validate("items/q1.xml", bytes(ITEM)));
            assertThrows(
                    SAXException.class,
                    () -> schemas.validate("items/q1.xml", bytes(ITEM.replace(" xml:lang='en'", ""))));
        }
    }

    @Test
    @DisplayName("STUDY-14 a schema that needs one that is not there says which, and where it was looked for")
    void missingImport() throws IOException {
        write("imsqti_asiv3p0p1_v1p0.xsd", CONTENT);
        QtiSchemas schemas = QtiSchemas.official(folder);
        var missing = assertThrows(IllegalArgumentException.class, () -> schemas.validate("items/q1.xml", bytes(ITEM)));
        assertEquals("imsqti_asiv3p0p1_v1p0.xsd needs xml.xsd, and it is not in " + folder, missing.getMessage());
    }

    @Test
    @DisplayName("STUDY-14 a folder without the schema of items is refused; that of the manifest may be missing")
    void noSchema() throws IOException {
        var missing = assertThrows(IllegalArgumentException.class, () -> QtiSchemas.official(folder));
        assertEquals(
                "there is no imsqti_asiv3p0_v1p0.xsd and no imsqti_asiv3p0p1_v1p0.xsd in " + folder,
                missing.getMessage());
        write("imsqti_asiv3p0_v1p0.xsd", CONTENT);
        assertFalse(QtiSchemas.official(folder).has(QtiPackage.MANIFEST));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
