package org.alongside.lti.message;

import java.util.Optional;

/** The course section at the platform (Core 5.4.1); it may be missing (certification: "Without Context"). */
public record ContextClaim(String id, Optional<String> title) {

    private static final int LONGEST = 255;

    /** Empty where the platform sent none, or one without an id that we can keep. */
    public static Optional<ContextClaim> of(Claims claims) {
        Claims context = claims.object(Claims.LTI + "context");
        return context.text("id")
                .filter(id -> id.length() <= LONGEST)
                .map(id -> new ContextClaim(
                        id,
                        context.text("title").or(() -> context.text("label")).map(ContextClaim::shortened)));
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST ? title : title.substring(0, LONGEST);
    }
}
