package org.alongside.practicelms.service;

import jakarta.json.Json;
import org.alongside.practicelms.web.Refusal;
import org.alongside.practicelms.web.WebReply;

/** Refusals of the token endpoint in OAuth's form (RFC 6749, 5.2). */
final class OAuthRefusal {

    private OAuthRefusal() {}

    /** The caller did not prove who it is: 401. */
    static Refusal invalidClient(String description) {
        return of(401, "invalid_client", description);
    }

    static Refusal badRequest(String error, String description) {
        return of(400, error, description);
    }

    private static Refusal of(int status, String error, String description) {
        return new Refusal(
                description,
                WebReply.json(
                                status,
                                Json.createObjectBuilder()
                                        .add("error", error)
                                        .add("error_description", description)
                                        .build())
                        .with("Cache-Control", "no-store"));
    }
}
