package org.alongside.safety.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.kernel.Findings;
import org.alongside.kernel.Read;
import org.alongside.manuscript.ById;
import org.alongside.manuscript.ByIdShape;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.FileShape;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Node;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.Shapes;
import org.alongside.manuscript.file.YamlReader;
import org.alongside.safety.policy.CrisisDirectory;
import org.alongside.safety.policy.CrisisResource;
import org.alongside.safety.policy.CrisisResource.Checked;
import org.alongside.safety.policy.CrisisResource.ResourcePurpose;

/** Reads the lines of help. A broken row is left out and said; the others serve, because help must not vanish. */
public final class CrisisReader {

    private static final Key<String> PLACE = Key.needed("place", Shapes.text());
    private static final Key<ResourcePurpose> PURPOSE = Key.needed("purpose", Shapes.smallWord(ResourcePurpose.class));
    private static final Key<String> NAME = Key.needed("name", Shapes.text());
    private static final Key<String> FOR_WHOM =
            Key.optional("for_whom", Shapes.text().orNothing());
    private static final Key<String> ADDRESS = Key.needed("address", Shapes.text());
    private static final Key<String> HOURS = Key.optional("hours", Shapes.text().orNothing());
    private static final Key<String> TRACE = Key.optional("trace", Shapes.text().orNothing());
    private static final Key<LocalDate> CHECKED_ON =
            Key.optional("checked_on", Shapes.day().orNothing());
    private static final Key<String> CHECKED_BY =
            Key.optional("checked_by", Shapes.text().orNothing());
    private static final MappingShape RESOURCE =
            MappingShape.of(PLACE, PURPOSE, NAME, FOR_WHOM, ADDRESS, HOURS, TRACE, CHECKED_ON, CHECKED_BY);

    private static final Key<ById<String>> PLACES =
            Key.needed("places", ByIdShape.of(Shapes.text(), (whole, place) -> "the name of '" + place + "'"));

    /** Each row is read for itself, so that a broken one costs no other. */
    private static final Key<List<Node>> RESOURCES =
            Key.needed("resources", Shapes.any(RESOURCE.schema()).listed("a row"));

    private static final Shape<Entries> SHAPE = MappingShape.of(PLACES, RESOURCES);

    private CrisisReader() {}

    /**
     * Reads the text of the file.
     *
     * @return always what can be shown, if need be nothing
     */
    public static Read<CrisisDirectory> read(String file, String text) {
        Read<Node> root = YamlReader.read(file, text);
        Findings findings = root.findings();
        Optional<Entries> entries = root.value().flatMap(node -> SHAPE.read(node, "the lines of help", findings));
        Map<String, String> places =
                entries.flatMap(e -> e.get(PLACES)).map(ById::values).orElse(Map.of());
        List<CrisisResource> resources = new ArrayList<>();
        entries.flatMap(e -> e.get(RESOURCES))
                .orElse(List.of())
                .forEach(row -> resource(row, places.keySet(), findings).ifPresent(resources::add));
        return Read.of(new CrisisDirectory(places, resources), findings);
    }

    /** The shape of such a file, for editors. */
    public static FileShape shape() {
        return new FileShape(
                "war-config/crisis-resources.schema.json",
                "crisis-resources.yaml",
                "Where help can be reached, place by place, and who has checked each line when.",
                SHAPE);
    }

    private static Optional<CrisisResource> resource(Node row, Set<String> places, Findings findings) {
        Findings own = new Findings();
        Optional<Entries> read = RESOURCE.read(row, "a row", own);
        read.flatMap(entries -> entries.get(PLACE))
                .filter(place -> !places.contains(place))
                .ifPresent(place -> own.error(row.place(), "'" + place + "' is no place of this file"));
        findings.addAll(own);
        return read.filter(entries -> !own.hasErrors()).map(CrisisReader::resource);
    }

    private static CrisisResource resource(Entries row) {
        return new CrisisResource(
                row.get(PLACE).orElseThrow(),
                row.get(PURPOSE).orElseThrow(),
                row.get(NAME).orElseThrow(),
                row.get(FOR_WHOM, ""),
                row.get(ADDRESS).orElseThrow(),
                row.get(HOURS, ""),
                row.get(TRACE, ""),
                row.get(CHECKED_ON).flatMap(on -> row.get(CHECKED_BY).map(by -> new Checked(on, by))));
    }
}
