package org.alongside.lti.message;

/**
 * An LTI message is what a platform asks of us by a launch in which every check passed. It lives for one request: it is
 * never stored or logged as a whole.
 *
 * <p>The kinds of messages are closed. Whatever depends on the kind asks {@link #match}, so that a new kind does not
 * compile until each place has decided what to do with it.
 */
public sealed interface LtiMessage permits ResourceLinkMessage, ActedLinkMessage {

    /** What all kinds have in common. */
    CommonClaims common();

    /** Goes the way of this message's kind. */
    <T> T match(Cases<T> cases);

    /** One way for each kind of message. */
    interface Cases<T> {

        /** Somebody opened a link in a course (Core 5.2). */
        T resourceLink(ResourceLinkMessage message);

        /** Somebody of the platform's staff opened it in another's name. */
        T actedLink(ActedLinkMessage message);
    }
}
