package org.alongside.instrument.file.yaml;

import java.util.Optional;
import java.util.function.Consumer;
import org.alongside.kernel.Findings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** One YAML file on its way in: its path as the author knows it, and where to say what is wrong with it. */
public final class YamlSource {

    private final String path;
    private final Findings findings;

    /** @param path as findings name the file */
    public YamlSource(String path, Findings findings) {
        this.path = path;
        this.findings = findings;
    }

    /** The file's one value; empty with an ERROR where it cannot be read, or is empty. */
    public Optional<Yaml> read(String text) {
        return read(text, reason -> error(0, reason));
    }

    /**
     * As {@link #read(String)}, for whom an empty file need not be an ERROR.
     *
     * @param whenEmpty is told the reason, where there is nothing in the file
     */
    public Optional<Yaml> read(String text, Consumer<String> whenEmpty) {
        LoadSettings settings = LoadSettings.builder().setLabel(path).build();
        try {
            Optional<Yaml> root =
                    new Compose(settings).composeString(prepared(text)).map(node -> new Yaml(this, node));
            if (root.isEmpty()) {
                whenEmpty.accept("the file is empty");
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

    /** @param line from 1, or 0 for the file as a whole */
    public void error(int line, String reason) {
        findings.error(path, line, reason);
    }

    /** @param line from 1, or 0 for the file as a whole */
    public void warning(int line, String reason) {
        findings.warning(path, line, reason);
    }

    /** Without a byte-order mark, and with bare minus signs quoted; lines stay where they are. */
    private static String prepared(String text) {
        return BareMinus.quoted(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
}
