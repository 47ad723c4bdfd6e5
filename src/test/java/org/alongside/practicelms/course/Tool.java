package org.alongside.practicelms.course;

import java.net.URI;

/**
 * The tool as it is registered here: addresses, client id, deployment, and the one link that opens it.
 *
 * @param base scheme, host and port, without a slash at the end
 * @param module the uuid that the link carries as a custom parameter
 */
public record Tool(String base, String clientId, String module) {

    public static final String DEPLOYMENT = "1";

    /** Number of the one resource link, unique only within its deployment, as on any platform. */
    public static final String LINK = "1";

    public static final String LINK_TITLE = "Space, with a way back";

    public String loginUrl() {
        return base + "/lti/login";
    }

    /** The one registered redirect address; compared whole. */
    public String redirectUrl() {
        return base + "/lti/launch";
    }

    public String targetUrl() {
        return redirectUrl() + "?module=" + module;
    }

    public String keySetUrl() {
        return base + "/lti/jwks.json";
    }

    /** Scheme, host and port as a browser writes them in messages from the frame. */
    public String origin() {
        URI address = URI.create(base);
        return address.getScheme() + "://" + address.getAuthority();
    }
}
