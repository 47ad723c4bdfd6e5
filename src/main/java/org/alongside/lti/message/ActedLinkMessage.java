package org.alongside.lti.message;

import java.util.Optional;
import org.alongside.content.offering.Target;

/**
 * A link was opened by somebody of the platform's staff in another's name: Canvas fills {@code
 * $Canvas.masqueradingUser.id} then, and leaves it empty or as it stands otherwise. Nothing of the person it names is
 * touched by it, so it carries no role, no course and no column.
 */
public record ActedLinkMessage(CommonClaims common, Optional<Target> target) implements LtiMessage {

    /** The custom parameter that our configuration asks platforms for. */
    public static final String PARAMETER = "masquerading_user_id";

    /** The variable of Canvas that fills it. */
    public static final String VARIABLE = "$Canvas.masqueradingUser.id";

    /** Whether a link message is one: anything stands there that is neither empty nor a variable left as it was. */
    static boolean isActed(Claims claims) {
        Object who = claims.object(Claims.LTI + "custom").members().get(PARAMETER);
        return who != null && !(who instanceof String text && (text.isBlank() || text.startsWith("$")));
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.actedLink(this);
    }
}
