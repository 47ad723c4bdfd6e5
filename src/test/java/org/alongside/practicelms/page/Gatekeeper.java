package org.alongside.practicelms.page;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.alongside.practicelms.course.PracticeUser;
import org.alongside.practicelms.course.Roll;
import org.alongside.practicelms.launch.LaunchDesk;
import org.alongside.practicelms.web.WebReply;
import org.alongside.practicelms.web.WebRequest;

/** Who this browser is in the practice LMS: one cookie, chosen on the first page, without a password. */
public final class Gatekeeper {

    private final LaunchDesk launches;

    public Gatekeeper(LaunchDesk launches) {
        this.launches = launches;
    }

    Optional<PracticeUser> here(WebRequest request) {
        return request.cookie(LaunchDesk.COOKIE).flatMap(roll()::find);
    }

    Roll roll() {
        return launches.roll();
    }

    /** The page for whoever is here; nobody is sent to the choice of profiles. */
    public Function<WebRequest, WebReply> signedIn(BiFunction<WebRequest, PracticeUser, WebReply> page) {
        return request -> here(request).map(user -> page.apply(request, user)).orElseGet(() -> WebReply.seeOther("/"));
    }

    /**
     * Makes the browser this person. The cookie goes along into frames of other sites, as a platform's must: the tool's
     * frame comes back here in the middle of each launch. Browsers take 127.0.0.1 for safe, so it may be Secure.
     */
    static WebReply become(PracticeUser user) {
        return WebReply.seeOther("/course")
                .with("Set-Cookie", LaunchDesk.COOKIE + "=" + user.id() + "; Path=/; HttpOnly; Secure; SameSite=None");
    }
}
