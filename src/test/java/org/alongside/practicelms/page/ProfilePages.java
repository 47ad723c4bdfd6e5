package org.alongside.practicelms.page;

import java.util.List;
import org.alongside.practicelms.course.PracticeUser;
import org.alongside.practicelms.course.Roll;
import org.alongside.practicelms.web.Html;
import org.alongside.practicelms.web.Refusal;
import org.alongside.practicelms.web.WebReply;
import org.alongside.practicelms.web.WebRequest;

/** The first page: choose who you are. */
public final class ProfilePages {

    private static final List<PracticeUser> SHOWN = List.of(Roll.ANA, Roll.MIKA, Roll.NOOR, Roll.TOMAS);

    private static final String CHOICE = """
            <h1>Who are you today?</h1>
            <p>This is a practice platform: it stands in for the learning platform of a school, so that you can see
            Alongside being opened from one. Choose a person. Nothing here needs a password.</p>
            <form method="post" action="/" class="people">
            {}
            </form>
            <p class="note">To be two people at once, use two browser profiles, or one private window.</p>
            """;

    private static final String PERSON = """
            <button name="user" value="{}" class="person"><strong>{}</strong> <span>{}</span></button>
            """;

    private final Gatekeeper gate;

    public ProfilePages(Gatekeeper gate) {
        this.gate = gate;
    }

    public WebReply choose(WebRequest request) {
        Html people = Html.each(
                SHOWN, user -> Html.of(PERSON, user.id(), user.name(), user.teacher() ? "teacher" : "learner"));
        return Layout.page("Who are you", "/", gate.here(request), Html.of(CHOICE, people));
    }

    public WebReply become(WebRequest request) {
        return gate.roll()
                .find(request.form().getOrDefault("user", ""))
                .map(Gatekeeper::become)
                .orElseThrow(() -> Refusal.of(400, "nobody here has this number"));
    }
}
