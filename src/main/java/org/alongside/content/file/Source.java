package org.alongside.content.file;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * One file while it is read: YAML becomes nodes, and nodes keep their lines.
 *
 * @param file as the author knows it
 * @param firstLine the line on which the YAML begins: 1 in a manifest, 2 in front matter
 */
record Source(String file, int firstLine, CourseNotes notes) {

    /** The fields at the top of this YAML. A file that is no YAML, or no mapping, is a finding and has no fields. */
    Fields fields(String yaml) {
        return Fields.of(this, compose(yaml).orElse(null));
    }

    private Optional<Node> compose(String yaml) {
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(file).build();
            Optional<Node> node = new Compose(settings).composeString(yaml);
            if (node.isEmpty()) {
                error(firstLine, "there is nothing in it");
            }
            return node;
        } catch (MarkedYamlEngineException e) {
            error(line(e.getProblemMark().or(e::getContextMark)), "this is not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            error(firstLine, "this is not YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    int line(Node node) {
        return line(node.getStartMark());
    }

    private int line(Optional<Mark> mark) {
        return firstLine + mark.map(Mark::getLine).orElse(0);
    }

    void error(int line, String reason) {
        notes.findings().error(file, line, reason);
    }

    void passage(int line, String language, String text) {
        notes.add(new Passage(file, line, language, Passage.PassageKind.LINE, text));
    }
}
