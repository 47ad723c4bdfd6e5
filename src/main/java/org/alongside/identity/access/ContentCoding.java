package org.alongside.identity.access;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a route's pages are compressed on the wire. Where words that somebody else can choose stand on a page beside
 * something secret, the length of the compressed page tells the secret, guess by guess (the attack is known as BREACH).
 * So a page is compressed only where its policy line says so, only as the answer to a plain look, and only where its
 * address says nothing but what the line lists: the address of a page is written into its forms.
 *
 * <pre>
 * plain                                             never compressed
 * compressed                                        where the address has no query
 * compressed attempt=id n=number from=check         or has some of these: an id, a small number, this one word
 * </pre>
 *
 * @param carries what the query of a compressed page may name, each with the form of its value
 */
public record ContentCoding(boolean compressed, Map<String, Pattern> carries) {

    /** Request attribute: this page shows somebody's own words, and goes over the wire as it is. */
    public static final String OWN_WORDS = "alongside.ownWords";

    public static final ContentCoding PLAIN = new ContentCoding(false, Map.of());

    private static final String COMPRESSED = "compressed";
    private static final Set<String> LOOKS = Set.of("GET", "HEAD");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");
    private static final Pattern CARRIED = Pattern.compile("[a-z]+=[a-z]+");

    public ContentCoding {
        carries = Map.copyOf(carries);
    }

    /** @throws IllegalArgumentException where the words say something else than the grammar above */
    public static ContentCoding parse(String words) {
        String[] parts = words.strip().split("\\s+");
        if (words.strip().equals("plain")) {
            return PLAIN;
        }
        if (!parts[0].equals(COMPRESSED)) {
            throw new IllegalArgumentException("it says neither plain nor compressed");
        }
        Map<String, Pattern> carries = new LinkedHashMap<>();
        Arrays.stream(parts).skip(1).forEach(carried -> carry(carried, carries));
        return new ContentCoding(true, carries);
    }

    private static void carry(String carried, Map<String, Pattern> carries) {
        if (!CARRIED.matcher(carried).matches()) {
            throw new IllegalArgumentException("what a page carries reads like attempt=id, not " + carried);
        }
        String[] pair = carried.split("=");
        carries.put(pair[0], form(pair[1]));
    }

    private static Pattern form(String value) {
        return switch (value) {
            case "id" -> ID;
            case "number" -> NUMBER;
            default -> Pattern.compile(Pattern.quote(value));
        };
    }

    /**
     * Whether the answer to this request may be compressed.
     *
     * @param query as the browser sent it, not decoded; null where there is none
     */
    public boolean allows(String method, String query) {
        return compressed && LOOKS.contains(method) && (query == null || isCarried(query));
    }

    private boolean isCarried(String query) {
        Set<String> named = new HashSet<>();
        return Arrays.stream(query.split("&", -1))
                .allMatch(pair -> named.add(pair.split("=", 2)[0]) && isKnown(pair.split("=", 2)));
    }

    private boolean isKnown(String[] pair) {
        Pattern form = carries.get(pair[0]);
        return pair.length == 2 && form != null && form.matcher(pair[1]).matches();
    }
}
