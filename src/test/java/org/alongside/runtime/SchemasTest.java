package org.alongside.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.manuscript.FileShape;
import org.alongside.manuscript.file.SchemaText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {

    static List<FileShape> shapes() {
        return SchemasCommand.shapes();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    @DisplayName(
            "MANUSCRIPT-3 the schemas in the tree are those that the shapes give: mvn -q compile exec:java@schemas")
    void asTheShapesGive(FileShape file) throws IOException {
        assertEquals(SchemaText.of(file), Files.readString(Path.of(file.schema())), file.schema());
    }

    @Test
    @DisplayName("MANUSCRIPT-3 no schema stands beside them that no shape gives")
    void noOther() throws IOException {
        try (Stream<Path> courses = Files.list(Path.of("course-content"));
                Stream<Path> instruments = Files.list(Path.of("assessments"))) {
            List<String> given = shapes().stream().map(FileShape::schema).toList();
            Stream.concat(courses, instruments)
                    .map(Path::toString)
                    .filter(path -> path.endsWith(".schema.json"))
                    .forEach(path -> assertTrue(given.contains(path), path));
        }
    }
}
