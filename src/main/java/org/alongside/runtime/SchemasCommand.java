package org.alongside.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.alongside.content.file.CourseReader;
import org.alongside.content.file.part.PartKinds;
import org.alongside.instrument.file.InstrumentFiles;
import org.alongside.lti.file.PlatformsReader;
import org.alongside.manuscript.FileShape;
import org.alongside.manuscript.file.SchemaText;
import org.alongside.safety.file.CrisisReader;
import org.alongside.safety.file.GateReader;

/**
 * The maker's command writes the schemas from which editors complete authors' files, as the readers' shapes give them.
 *
 * <pre>
 * mvn -q compile exec:java@schemas
 * </pre>
 */
public final class SchemasCommand {

    private SchemasCommand() {}

    /** @param folder the project's own, where none is named */
    public static void main(String[] folder) throws IOException {
        Path project = Path.of(folder.length > 0 ? folder[0] : ".");
        for (FileShape file : shapes()) {
            Files.writeString(project.resolve(file.schema()), SchemaText.of(file));
        }
    }

    /** Every kind of file that has a schema. */
    static List<FileShape> shapes() {
        List<FileShape> all = new ArrayList<>(InstrumentFiles.shapes());
        all.add(GateReader.shape());
        all.addAll(CourseReader.shapes());
        PartKinds.ofAllRooms().all().forEach(kind -> all.add(kind.file()));
        all.add(PlatformsReader.shape());
        all.add(CrisisReader.shape());
        return all;
    }
}
