package org.alongside.safety.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.alongside.safety.policy.help.HelpContact;
import org.alongside.safety.policy.help.HelpDirectory;
import org.alongside.safety.policy.help.HelpLine;
import org.alongside.safety.policy.help.HelpPlace;

/**
 * Reads the lines of help. A broken line, or a place without an emergency number, is refused with its file and line,
 * and the others serve, because help must not vanish. The build refuses our own file where anything is found in it.
 */
public final class CrisisReader {

    private static final Key<String> NAME = Key.needed("name", Shapes.text());
    private static final Key<String> EMERGENCY =
            Key.needed("emergency", Shapes.matching(HelpContact.NUMBER, "must be a number"));

    /** Each line is read for itself, so that a broken one costs no other. */
    private static final Key<List<Node>> LINES = lines("lines");

    private static final MappingShape PLACE = MappingShape.of(NAME, EMERGENCY, LINES);

    private static final Key<ById<Node>> PLACES = Key.needed(
            "places", ByIdShape.of(Shapes.any(PLACE.schema()), (whole, place) -> "the place '" + place + "'"));

    private static final Key<List<Node>> ANYWHERE = lines("anywhere");

    private static final Shape<Entries> SHAPE = MappingShape.of(ANYWHERE, PLACES);

    private CrisisReader() {}

    /**
     * Reads the text of the file.
     *
     * @return always what can be shown, if need be nothing
     */
    public static Read<HelpDirectory> read(String file, String text) {
        Read<Node> root = YamlReader.read(file, text);
        Findings findings = root.findings();
        Optional<Entries> entries = root.value().flatMap(node -> SHAPE.read(node, "the lines of help", findings));
        List<HelpPlace> places = new ArrayList<>();
        entries.flatMap(whole -> whole.get(PLACES))
                .orElse(ById.none())
                .values()
                .forEach((key, node) -> place(key, node, findings).ifPresent(places::add));
        List<HelpLine> anywhere =
                lines(entries.flatMap(whole -> whole.get(ANYWHERE)).orElse(List.of()), findings);
        return Read.of(new HelpDirectory(places, anywhere), findings);
    }

    /** The shape of such a file, for editors. */
    public static FileShape shape() {
        return new FileShape(
                "war-config/crisis-resources.schema.json",
                "crisis-resources.yaml",
                "Where help can be reached, place by place, whom each line serves, and which page says so since when.",
                SHAPE);
    }

    private static Key<List<Node>> lines(String name) {
        return Key.needed(name, Shapes.any(LineShape.SHAPE.schema()).listed("a line"));
    }

    private static Optional<HelpPlace> place(String key, Node node, Findings findings) {
        return whole(PLACE, node, "the place '" + key + "'", findings).map(place -> place(key, place, findings));
    }

    /** What stands there, where nothing is wrong with it. */
    private static Optional<Entries> whole(MappingShape shape, Node node, String what, Findings findings) {
        Findings own = new Findings();
        Optional<Entries> read = shape.read(node, what, own);
        findings.addAll(own);
        return own.hasErrors() ? Optional.empty() : read;
    }

    private static HelpPlace place(String key, Entries place, Findings findings) {
        return new HelpPlace(
                key,
                place.get(NAME).orElseThrow(),
                place.get(EMERGENCY).orElseThrow(),
                lines(place.get(LINES).orElseThrow(), findings));
    }

    private static List<HelpLine> lines(List<Node> rows, Findings findings) {
        return rows.stream().flatMap(row -> line(row, findings).stream()).toList();
    }

    private static Optional<HelpLine> line(Node row, Findings findings) {
        return whole(LineShape.SHAPE, row, "a line", findings).map(LineShape::line);
    }
}
