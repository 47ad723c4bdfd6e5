package org.alongside.lti.message;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The members of one JSON object, as plain values: String, BigDecimal, Boolean, List, Map. Reading is lenient where the
 * specification leaves things optional: a member of another type counts as absent (Core 4.3: unknown claims are
 * ignored).
 */
public record Claims(Map<String, Object> members) {

    /** The prefix of LTI's own claims. */
    public static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";

    /** The claim of the Assignment and Grade Services. */
    public static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";

    public Claims {
        members = Map.copyOf(members);
    }

    public static Claims none() {
        return new Claims(Map.of());
    }

    public boolean has(String name) {
        return members.containsKey(name);
    }

    /** A text that is not blank, and that a database can keep: one with U+0000 in it counts as absent. */
    public Optional<String> text(String name) {
        return members.get(name) instanceof String text && isText(text) ? Optional.of(text) : Optional.empty();
    }

    private static boolean isText(String text) {
        return !text.isBlank() && text.indexOf('\0') < 0;
    }

    /** A number as the moment it stands for, in seconds since 1970 (RFC 7519 NumericDate); a text is no number. */
    public Optional<Instant> moment(String name) {
        if (!(members.get(name) instanceof BigDecimal number) || number.abs().compareTo(LAST_SECOND) > 0) {
            return Optional.empty();
        }
        return Optional.of(Instant.ofEpochMilli(number.movePointRight(3).longValue()));
    }

    public Optional<List<?>> list(String name) {
        return members.get(name) instanceof List<?> list ? Optional.of(list) : Optional.empty();
    }

    /** The texts of a list, others left out; empty where there is no list. */
    public List<String> texts(String name) {
        return list(name).orElse(List.of()).stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> text.indexOf('\0') < 0)
                .toList();
    }

    /** The object of this name; an empty one where there is none. */
    @SuppressWarnings("unchecked")
    public Claims object(String name) {
        return members.get(name) instanceof Map<?, ?> map ? new Claims((Map<String, Object>) map) : none();
    }

    private static final BigDecimal LAST_SECOND = new BigDecimal("253402300799"); // the year 9999
}
