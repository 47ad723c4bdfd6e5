package org.alongside.practicelms.service;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.alongside.practicelms.web.WebReply;
import org.alongside.practicelms.web.WebRequest;

/** How often each endpoint was asked, whatever it answered. */
public final class RequestCounts {

    private final Map<Endpoint, AtomicLong> counts = new EnumMap<>(Endpoint.class);

    public RequestCounts() {
        for (Endpoint endpoint : Endpoint.values()) {
            counts.put(endpoint, new AtomicLong());
        }
    }

    public long of(Endpoint endpoint) {
        return counts.get(endpoint).get();
    }

    public void reset() {
        counts.values().forEach(count -> count.set(0));
    }

    /** The same answers, counted. */
    public Function<WebRequest, WebReply> counted(Endpoint endpoint, Function<WebRequest, WebReply> answers) {
        return request -> {
            counts.get(endpoint).incrementAndGet();
            return answers.apply(request);
        };
    }
}
