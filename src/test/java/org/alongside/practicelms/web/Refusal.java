package org.alongside.practicelms.web;

import jakarta.json.Json;

/**
 * A request that is not answered as asked. It carries the whole reply, so that each endpoint refuses in its own form.
 */
public class Refusal extends RuntimeException {

    private final transient WebReply reply;

    public Refusal(String reason, WebReply reply) {
        super(reason);
        this.reply = reply;
    }

    /** A refusal of a service: JSON with status and reason. */
    public static Refusal of(int status, String reason) {
        return new Refusal(
                reason,
                WebReply.json(
                        status,
                        Json.createObjectBuilder()
                                .add("status", status)
                                .add("reason", reason)
                                .build()));
    }

    public WebReply reply() {
        return reply;
    }
}
