package org.alongside.practicelms.page;

import java.util.Optional;
import org.alongside.practicelms.course.Addresses;
import org.alongside.practicelms.course.PracticeUser;
import org.alongside.practicelms.course.Tool;
import org.alongside.practicelms.launch.LaunchDesk;
import org.alongside.practicelms.launch.LaunchMode;
import org.alongside.practicelms.web.Html;
import org.alongside.practicelms.web.Refusal;
import org.alongside.practicelms.web.WebReply;
import org.alongside.practicelms.web.WebRequest;

/** The course with its one resource link, and the page that holds the tool's frame. */
public final class CoursePages {

    private static final String COURSE = """
            <h1>{}</h1>
            <p>A course at a made-up evening school. The unit below is not kept here: it opens in Alongside.</p>
            <section aria-labelledby="unit">
            <h2 id="unit">{}</h2>
            <p>One module, at your own pace. Your gradebook hears only that your own part is done, and only if you
            agree to it there.</p>
            <ul class="ways">
            <li><a class="button" href="/course/launch?link={}&amp;mode=iframe">Open in this page</a></li>
            <li><a class="button plain" href="/course/launch?link={}&amp;mode=window" target="_blank"
               rel="noopener">Open in a new window</a></li>
            </ul>
            </section>
            <section aria-labelledby="rest">
            <h2 id="rest">Also in this course</h2>
            <ul>
            <li><a href="/people">Who is in this course</a></li>
            <li><a href="/gradebook">Gradebook</a></li>
            </ul>
            </section>
            """;

    private static final String LAUNCH = """
            <p class="trail"><a href="/course">{}</a></p>
            <h1>{}</h1>
            <iframe id="tool" name="tool" title="{}" src="/course/initiate?link={}&amp;mode=iframe"
              data-tool-origin="{}" data-most="6000"></iframe>
            <p><a href="/course/launch?link={}&amp;mode=window" target="_blank" rel="noopener">Open in a new window</a></p>
            """;

    private final LaunchDesk launches;

    public CoursePages(LaunchDesk launches) {
        this.launches = launches;
    }

    public WebReply course(WebRequest request, PracticeUser user) {
        Html content = Html.of(COURSE, Addresses.COURSE_TITLE, Tool.LINK_TITLE, Tool.LINK, Tool.LINK);
        return Layout.page(Addresses.COURSE_TITLE, "/course", Optional.of(user), content);
    }

    /** The page around the frame; in the other mode the new window goes straight to the tool. */
    public WebReply launch(WebRequest request, PracticeUser user) {
        if (mode(request) == LaunchMode.WINDOW) {
            return initiate(request, user);
        }
        requireLink(request);
        String title = Tool.LINK_TITLE;
        Html content = Html.of(
                LAUNCH,
                Addresses.COURSE_TITLE,
                title,
                title,
                Tool.LINK,
                launches.tool().origin(),
                Tool.LINK);
        return Layout.page(title, "/course", Optional.of(user), content);
    }

    /** Begins a launch: sends the browser to the tool's login address. */
    public WebReply initiate(WebRequest request, PracticeUser user) {
        requireLink(request);
        return WebReply.found(launches.loginAddress(user, mode(request))).with("Cache-Control", "no-store");
    }

    private static LaunchMode mode(WebRequest request) {
        return LaunchMode.of(request.asked("mode").orElse(""));
    }

    private static void requireLink(WebRequest request) {
        if (!request.asked("link").orElse("").equals(Tool.LINK)) {
            throw Refusal.of(404, "there is no such link in this course");
        }
    }
}
