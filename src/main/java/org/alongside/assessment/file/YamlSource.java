package org.alongside.assessment.file;

import java.util.Optional;
import java.util.regex.Pattern;
import org.alongside.kernel.Findings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** One YAML file on its way in: its path as the author knows it, and where to say what is wrong with it. */
final class YamlSource {

    /** A sign without quotes, {@code q3: -}, which YAML takes for the beginning of a list (scoring-format 3). */
    private static final Pattern BARE_MINUS =
            Pattern.compile("(?m)(?<=[a-z0-9_]:)([ \t]+)-(?=[ \t]*(?:[,}\r\n]|[ \t]#|$))");

    private final String path;
    private final Findings findings;

    YamlSource(String path, Findings findings) {
        this.path = path;
        this.findings = findings;
    }

    /** The file's one value; empty with a finding where it cannot be read, or is empty. */
    Optional<Yaml> read(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(path)
                .setMaxAliasesForCollections(0)
                .build();
        try {
            Optional<Yaml> root =
                    new Compose(settings).composeString(prepared(text)).map(node -> new Yaml(this, node));
            if (root.isEmpty()) {
                error(1, "the file is empty");
            }
            return root;
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            error(line, "this is not YAML: " + broken.getProblem());
        } catch (YamlEngineException broken) {
            error(0, "this is not YAML: " + broken.getMessage());
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
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.indexOf(": -") < 0 && unmarked.indexOf(":\t-") < 0
                ? unmarked
                : unmarked.lines()
                        .map(YamlSource::quoteMinus)
                        .collect(java.util.stream.Collectors.joining("\n", "", "\n"));
    }

    /** Only in front of the first quote or in a line whose quotes are all signs: text in quotes is never touched. */
    private static String quoteMinus(String line) {
        String withoutSigns =
                line.replace("'+'", "").replace("'-'", "").replace("\"+\"", "").replace("\"-\"", "");
        boolean hasText = withoutSigns.indexOf('"') >= 0 || withoutSigns.indexOf('\'') >= 0;
        return hasText ? line : BARE_MINUS.matcher(line).replaceAll("$1'-'");
    }
}
