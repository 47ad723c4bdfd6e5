package org.alongside.instrument;

import java.util.Map;

/**
 * Where things stand in the files of one version of an instrument. An {@link Instrument} knows what its author said and
 * not where; whoever later has something to say about an outcome or an item names the line in which the author finds
 * it, as a finding does.
 *
 * @param root how the folder of instruments is called, {@code assessments}
 * @param byKey file and keys joined by slashes, {@code scoring.yaml/outcomes/calm}, to the line of that key, from 1
 */
public record SourceLines(String root, Map<String, Integer> byKey) {

    /** Where the files are not at hand. */
    public static final SourceLines UNKNOWN = new SourceLines("", Map.of());

    public SourceLines {
        byKey = Map.copyOf(byKey);
    }

    /**
     * {@code scoring.yaml:17}. What is not written has the line of the nearest key around it; the file stands alone
     * where none is known.
     *
     * @param file below the version's folder
     * @param keys from the top of the file inwards
     */
    public String place(String file, String... keys) {
        String key = file + "/" + String.join("/", keys);
        while (key.length() > file.length()) {
            if (byKey.containsKey(key)) {
                return file + ":" + byKey.get(key);
            }
            key = key.substring(0, key.lastIndexOf('/'));
        }
        return file;
    }
}
