package org.alongside.assessment.instrument.file;

import java.util.Optional;
import org.alongside.kernel.Findings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** One YAML file on its way in: its path as the author knows it, and where to say what is wrong with it. */
final class YamlSource {

    private final String path;
    private final Findings findings;

    YamlSource(String path, Findings findings) {
        this.path = path;
        this.findings = findings;
    }

    /** The file's one value; empty with an ERROR where it cannot be read, or is empty. */
    Optional<Yaml> read(String text) {
        return read(text, Strictness.SERVING);
    }

    /** As {@link #read(String)}; for scores, an empty file is a WARNING like a missing one. */
    Optional<Yaml> read(String text, Strictness strictness) {
        LoadSettings settings = LoadSettings.builder().setLabel(path).build();
        try {
            Optional<Yaml> root =
                    new Compose(settings).composeString(prepared(text)).map(node -> new Yaml(this, node));
            if (root.isEmpty()) {
                strictness.missing(this, "the file is empty");
            }
            return root;
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            error(line, "this is not YAML: " + broken.getProblem());
        } catch (YamlEngineException broken) {
            error(0, "this is not YAML: " + broken.getMessage());
        } catch (StackOverflowError deep) {
            error(0, "something here is nested too deeply to be read");
        }
        return Optional.empty();
    }

    void error(int line, String reason) {
        findings.error(path, line, reason);
    }

    void warning(int line, String reason) {
        findings.warning(path, line, reason);
    }

    /** Without a byte-order mark, and with bare minus signs quoted; lines stay where they are. */
    private static String prepared(String text) {
        return BareMinus.quoted(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
}
