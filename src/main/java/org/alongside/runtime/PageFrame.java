package org.alongside.runtime;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.alongside.runtime.site.SiteSettings;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the templates ask about the frame of a page. For use in EL: {@code #{face.framed}}. */
@Named("face")
@RequestScoped
public class PageFrame {

    /** Session attribute: the origin of the platform that framed us, told by the launch. */
    public static final String PLATFORM_ORIGIN = "alongside.platformOrigin";

    @Inject
    HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "alongside.leave.to", defaultValue = "https://www.wikipedia.org/")
    String leaveTo;

    @Inject
    Assets assets;

    @Inject
    SiteSettings settings;

    /** Browsers say so themselves on every navigation; an old one gets the page with its own header. */
    public boolean isFramed() {
        return "iframe".equals(request.getHeader("Sec-Fetch-Dest"));
    }

    /** The page's own address with its query, for forms that post to where they are. */
    public String getHere() {
        Object forwarded = request.getAttribute("jakarta.servlet.forward.request_uri");
        String path = forwarded == null ? request.getRequestURI() : forwarded.toString();
        Object query = forwarded == null
                ? request.getQueryString()
                : request.getAttribute("jakarta.servlet.forward.query_string");
        return query == null ? path : path + "?" + query;
    }

    /** Where a person opens this site, to be written on paper: nobody can see an address inside a frame. */
    public String getSite() {
        return settings.address() + "/";
    }

    public String getLeaveTo() {
        return leaveTo;
    }

    /** Empty where we are not framed by a platform. */
    public String getPlatformOrigin() {
        HttpSession session = request.getSession(false);
        Object origin = session == null ? null : session.getAttribute(PLATFORM_ORIGIN);
        return origin == null ? "" : origin.toString();
    }

    public String getVersion() {
        return assets.version();
    }
}
