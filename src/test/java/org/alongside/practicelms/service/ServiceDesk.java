package org.alongside.practicelms.service;

import java.time.InstantSource;
import org.alongside.practicelms.course.Addresses;
import org.alongside.practicelms.course.Gradebook;
import org.alongside.practicelms.course.LineItem;
import org.alongside.practicelms.course.Roll;
import org.alongside.practicelms.web.Refusal;
import org.alongside.practicelms.web.WebRequest;

/** What the services share: the course's records, the tokens, the faults, and the checks at every door. */
public record ServiceDesk(
        Addresses addresses, Roll roll, Gradebook gradebook, AccessTokens tokens, Faults faults, InstantSource clock) {

    /** 404 unless the address kept the query that belongs to it. */
    static void requireOwnQuery(WebRequest request) {
        if (!request.asked("type").orElse("").equals("lti")) {
            throw Refusal.of(404, "line items are found at their whole address, with its query");
        }
    }

    /** 406 unless the Accept header names this type itself. */
    static void requireAccept(WebRequest request, String mediaType) {
        for (String accepted : request.header("Accept").orElse("").split(",")) {
            if (accepted.split(";")[0].trim().equalsIgnoreCase(mediaType)) {
                return;
            }
        }
        throw Refusal.of(406, "Accept must name " + mediaType);
    }

    /** 415 unless the body is of exactly this type. */
    static void requireContent(WebRequest request, String mediaType) {
        if (!request.mediaType().equals(mediaType)) {
            throw Refusal.of(415, "Content-Type must be " + mediaType);
        }
    }

    /** The line item that the address names, or 404. */
    LineItem lineItem(WebRequest request) {
        requireOwnQuery(request);
        return gradebook.lineItem(request.name("id")).orElseThrow(() -> Refusal.of(404, "there is no such line item"));
    }
}
