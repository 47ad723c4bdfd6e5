package org.alongside.identity.access;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What may be sent to a route: how long the body may be, whether a file may come in it, and whether it may come from
 * another site. A route whose line says nothing takes forms of 64 KiB, without a file, from our own pages.
 *
 * <pre>
 * form 1M                  up to a mebibyte
 * form 15M file            with a file in it
 * form 128K elsewhere      from another site, which proves itself by a signature of its own
 * </pre>
 *
 * The length is judged as it is announced, before anything reads a byte: the container makes room for all of a form at
 * once, whoever sent it.
 *
 * @param longest in bytes
 */
public record FormBody(long longest, boolean file, boolean elsewhere) {

    private static final long KIB = 1024;
    private static final Map<Character, Long> UNITS = Map.of('K', KIB, 'M', KIB * KIB);
    private static final String LENGTH = "[1-9][0-9]{0,3}[KM]";

    /** What a route takes whose line does not say otherwise. */
    public static final FormBody ORDINARY = new FormBody(64 * KIB, false, false);

    /** @throws IllegalArgumentException where the words say something else than the grammar above */
    static FormBody parse(String words) {
        List<String> parts = Arrays.asList(words.strip().split("\\s+"));
        List<String> more = parts.subList(Math.min(2, parts.size()), parts.size());
        if (parts.size() < 2 || !parts.get(0).equals("form") || !parts.get(1).matches(LENGTH)) {
            throw new IllegalArgumentException("what it takes reads like form 64K, not " + words.strip());
        }
        if (!List.of("file", "elsewhere").containsAll(more)) {
            throw new IllegalArgumentException("a form is said to come with a file or from elsewhere, not " + more);
        }
        return new FormBody(bytes(parts.get(1)), more.contains("file"), more.contains("elsewhere"));
    }

    /** @param announced in bytes; below zero where it is not announced */
    public boolean isTooLong(long announced) {
        return announced > longest;
    }

    private static long bytes(String length) {
        int end = length.length() - 1;
        return Long.parseLong(length.substring(0, end)) * UNITS.get(length.charAt(end));
    }
}
