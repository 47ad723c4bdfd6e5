package org.alongside.lti.security;

import java.time.Duration;
import java.util.Optional;

/** The source of platforms' key sets: over the network, in {@code lti.service}. */
public interface KeySetSource {

    /**
     * A key set as it was given out.
     *
     * @param maxAge how long its giver wants it kept; empty where it did not say
     */
    record PublishedKeySet(byte[] json, Optional<Duration> maxAge) {}

    /** @throws PlatformUnreachable where none can be had from this address */
    PublishedKeySet fetch(String address) throws PlatformUnreachable;
}
