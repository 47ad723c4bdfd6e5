package org.alongside.instrument.file;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.kernel.Finding;
import org.alongside.kernel.TextFiles;

/** The schemas, the real folder, an instrument with every key once, and what schema and reader say of a file. */
final class SchemaFiles {

    static final TextFiles REAL = TextFiles.below(Path.of("assessments"));
    static final TextFiles EVERY_KEY = TextFiles.below(Path.of("src/test/resources/assessment/every-key/v1"));
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new HashMap<>();

    private SchemaFiles() {}

    private static Schema schemaOf(String file) {
        String name = file.startsWith("norms/") ? "norms" : file.replaceFirst("\\..*", "");
        return SCHEMAS.computeIfAbsent(
                name, n -> REGISTRY.getSchema(REAL.text(n + ".schema.json").orElseThrow(), InputFormat.JSON));
    }

    /** What the schema says of this text as this file of a version. */
    static List<Error> errors(String file, String yaml) {
        return schemaOf(file).validate(yaml, InputFormat.YAML);
    }

    /** What the reader says of the instrument with every key, with this text as one of its files. */
    static String findings(String file, String text) {
        Map<String, String> files = new HashMap<>(EVERY_KEY.byPath());
        files.put(file, text);
        return InstrumentReader.read(TextFiles.of(files), "x/v1", Strictness.SERVING).findings().list().stream()
                .map(Finding::toString)
                .reduce("", (all, finding) -> all + finding + "\n");
    }
}
