package org.alongside.instrument.file;

import java.util.HashMap;
import java.util.Map;
import org.alongside.instrument.SourceLines;
import org.alongside.instrument.file.yaml.InstrumentYaml;
import org.alongside.kernel.TextFiles;
import org.alongside.manuscript.Node;

/** Reads of the files of a version where their keys stand, and nothing else. */
public final class LinesReader {

    /** As far as anything is named: {@code outcomes}, an outcome, and what it says. */
    private static final int DEEPEST = 3;

    private final Map<String, Integer> lines = new HashMap<>();

    private LinesReader() {}

    /**
     * What cannot be read has no lines; to say so is the business of those that read it.
     *
     * @param root how the folder of instruments is called
     * @param files those of one version
     */
    public static SourceLines read(String root, TextFiles files) {
        LinesReader reader = new LinesReader();
        files.byPath().forEach((file, text) -> {
            if (file.endsWith(".yaml")) {
                InstrumentYaml.read(file, text).value().ifPresent(top -> reader.collect(file, top, 1));
            }
        });
        return new SourceLines(root, reader.lines);
    }

    private void collect(String above, Node node, int depth) {
        if (depth > DEEPEST || !node.isMapping()) {
            return;
        }
        node.keys().forEach((key, place) -> lines.putIfAbsent(above + "/" + key, place.line()));
        node.entries().forEach((key, value) -> collect(above + "/" + key, value, depth + 1));
    }
}
