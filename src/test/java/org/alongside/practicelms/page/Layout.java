package org.alongside.practicelms.page;

import java.util.List;
import java.util.Optional;
import org.alongside.practicelms.course.PracticeUser;
import org.alongside.practicelms.web.Html;
import org.alongside.practicelms.web.WebReply;

/** The frame of every page: what this is, where you are, who you are. */
final class Layout {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{} · Practice LMS</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="/assets/practice.css">
            <script src="/assets/frame.js" defer></script>
            </head>
            <body>
            <a class="skip" href="#content">Skip to content</a>
            <header aria-label="Practice LMS">
            <p class="brand"><a href="/">Practice LMS</a> <span>not a real school</span></p>
            {}
            </header>
            <main id="content" aria-label="{}" tabindex="-1">
            {}
            </main>
            <footer aria-label="About this platform"><p>A practice platform for trying Alongside. It belongs to the demonstration: no passwords, made-up
            people.</p></footer>
            </body>
            </html>
            """;

    private static final String NAV = """
            <nav aria-label="Practice LMS">
            <ul>
            {}
            </ul>
            </nav>
            <p class="who">You are {}. <a href="/">Change</a></p>
            """;

    private record Place(String path, String name) {}

    private static final List<Place> PLACES = List.of(
            new Place("/course", "Course"), new Place("/people", "People"), new Place("/gradebook", "Gradebook"));

    private Layout() {}

    /** @param here the path of the page, to mark it in the navigation */
    static WebReply page(String title, String here, Optional<PracticeUser> user, Html content) {
        Html navigation = user.map(somebody -> navigation(here, somebody)).orElse(Html.NONE);
        return WebReply.html(200, Html.of(PAGE, title, navigation, title, content))
                .with("Cache-Control", "no-store");
    }

    private static Html navigation(String here, PracticeUser user) {
        Html places = Html.each(PLACES, place -> {
            Html current = place.path.equals(here) ? new Html(" aria-current=\"page\"") : Html.NONE;
            return Html.of("<li><a href=\"{}\"{}>{}</a></li>", place.path, current, place.name);
        });
        return Html.of(NAV, places, user.name() + (user.teacher() ? ", teacher" : ""));
    }
}
