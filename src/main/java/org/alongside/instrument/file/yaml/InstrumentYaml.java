package org.alongside.instrument.file.yaml;

import org.alongside.kernel.Finding;
import org.alongside.kernel.Read;
import org.alongside.manuscript.Node;
import org.alongside.manuscript.file.YamlReader;

/** Files of an instrument are YAML in which a minus may stand without quotes (scoring-format 3). */
public final class InstrumentYaml {

    private InstrumentYaml() {}

    /**
     * Reads one file.
     *
     * @param path as findings name it
     * @param ifEmpty how bad it is when there is nothing in it
     */
    public static Read<Node> read(String path, String text, Finding.Severity ifEmpty) {
        return YamlReader.read(path, BareMinus.quoted(text), ifEmpty);
    }

    /** As {@link #read(String, String, Finding.Severity)}; nothing in it is an ERROR. */
    public static Read<Node> read(String path, String text) {
        return read(path, text, Finding.Severity.ERROR);
    }
}
