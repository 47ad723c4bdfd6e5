package org.alongside.practicelms.page;

import java.util.Optional;
import org.alongside.practicelms.course.PracticeUser;
import org.alongside.practicelms.course.Roll;
import org.alongside.practicelms.web.Html;
import org.alongside.practicelms.web.WebReply;
import org.alongside.practicelms.web.WebRequest;

/** Who is in the course. Addresses are for the teacher. */
public final class PeoplePage {

    private static final String PAGE = """
            <h1>People</h1>
            <div class="wide" role="region" aria-label="People in this course" tabindex="0">
            <table>
            <thead><tr><th scope="col">Name</th><th scope="col">Role</th>{}</tr></thead>
            <tbody>
            {}
            </tbody>
            </table>
            </div>
            """;

    private final Roll roll;

    public PeoplePage(Roll roll) {
        this.roll = roll;
    }

    public WebReply page(WebRequest request, PracticeUser reader) {
        Html heading = reader.teacher() ? new Html("<th scope=\"col\">E-mail</th>") : Html.NONE;
        Html rows = Html.each(
                roll.everybody(),
                user -> Html.of(
                        "<tr><th scope=\"row\">{}</th><td>{}</td>{}</tr>",
                        user.name(),
                        user.teacher() ? "teacher" : "learner",
                        reader.teacher() ? Html.of("<td>{}</td>", user.email()) : Html.NONE));
        return Layout.page("People", "/people", Optional.of(reader), Html.of(PAGE, heading, rows));
    }
}
