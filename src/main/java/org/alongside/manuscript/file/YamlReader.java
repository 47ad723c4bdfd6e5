package org.alongside.manuscript.file;

import java.util.Optional;
import org.alongside.kernel.FilePlace;
import org.alongside.kernel.Finding;
import org.alongside.kernel.Findings;
import org.alongside.kernel.Read;
import org.alongside.manuscript.Node;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a text of YAML into its one {@link Node}. Whatever is in the text, reading ends soon and throws nothing: how
 * long it is, how deep it nests and how much its aliases repeat are bounded, and each of these is a finding.
 */
public final class YamlReader {

    /** In characters. The longest of our own files is a twentieth of it. */
    static final int LONGEST = 1024 * 1024;

    private final String file;
    private final int firstLine;
    private final Findings findings = new Findings();

    private YamlReader(String file, int firstLine) {
        this.file = file;
        this.firstLine = firstLine;
    }

    /** @param file as findings name it */
    public static Read<Node> read(String file, String text) {
        return read(file, text, Finding.Severity.ERROR);
    }

    /** @param ifEmpty how bad it is when there is nothing in the file */
    public static Read<Node> read(String file, String text, Finding.Severity ifEmpty) {
        return new YamlReader(file, 1).read(text, new Finding(ifEmpty, FilePlace.whole(file), "the file is empty"));
    }

    /**
     * Reads YAML that stands inside a file of another kind.
     *
     * @param first where it begins
     */
    public static Read<Node> inside(FilePlace first, String text) {
        return new YamlReader(first.file(), first.line())
                .read(text, Finding.error(first, "there is nothing between the lines '---'"));
    }

    private Read<Node> read(String text, Finding empty) {
        if (text.length() > LONGEST) {
            findings.error(file, 0, "a file has at most " + LONGEST / 1024 + " kB");
            return Read.refused(findings);
        }
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(file).build();
            Iterable<org.snakeyaml.engine.v2.events.Event> events = new Parse(settings).parseString(unmarked(text));
            Optional<Node> root = new NodeBuilder(settings, this::place).build(events);
            if (root.isEmpty()) {
                findings.add(empty);
            }
            return new Read<>(root, findings);
        } catch (NodeBuilder.OutOfBounds passed) {
            findings.error(passed.place(), passed.getMessage());
        } catch (MarkedYamlEngineException broken) {
            FilePlace place = broken.getProblemMark().map(this::place).orElse(FilePlace.whole(file));
            findings.error(place, "this is not YAML: " + broken.getProblem());
        } catch (YamlEngineException broken) {
            findings.error(file, 0, "this is not YAML: " + broken.getMessage());
        }
        return Read.refused(findings);
    }

    private FilePlace place(Mark mark) {
        return new FilePlace(file, mark.getLine() + firstLine);
    }

    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
