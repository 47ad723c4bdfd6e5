package org.alongside.practicelms.page;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alongside.practicelms.course.Gradebook;
import org.alongside.practicelms.course.LineItem;
import org.alongside.practicelms.course.PracticeUser;
import org.alongside.practicelms.course.RecordedScore;
import org.alongside.practicelms.course.Roll;
import org.alongside.practicelms.web.Html;
import org.alongside.practicelms.web.WebReply;
import org.alongside.practicelms.web.WebRequest;

/** Learners by columns for the teacher; one row, the own one, for a learner. */
public final class GradebookPage {

    private static final String PAGE = """
            <h1>Gradebook</h1>
            <p>{}</p>
            <div class="wide" role="region" aria-label="Gradebook" tabindex="0">
            <table>
            <thead><tr><th scope="col">Learner</th>
            {}
            </tr></thead>
            <tbody>
            {}
            </tbody>
            </table>
            </div>
            """;

    private static final String COLUMN = """
            <th scope="col">{} <span class="small">out of {}</span></th>
            """;

    private static final String GRADE = """
            <td><span class="score">{}</span> <span class="small"><time datetime="{}">{}</time></span>{}</td>
            """;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Gradebook gradebook;
    private final Roll roll;

    public GradebookPage(Gradebook gradebook, Roll roll) {
        this.gradebook = gradebook;
        this.roll = roll;
    }

    public WebReply page(WebRequest request, PracticeUser reader) {
        List<PracticeUser> shown = reader.teacher() ? roll.learners() : List.of(reader);
        List<LineItem> columns = gradebook.lineItems();
        String who = reader.teacher() ? "You see every learner of this course." : "You see your own grades only.";
        Html headings = Html.each(columns, column -> Html.of(COLUMN, column.label(), number(column.maximum())));
        Html rows = Html.each(shown, learner -> row(learner, columns));
        return Layout.page("Gradebook", "/gradebook", Optional.of(reader), Html.of(PAGE, who, headings, rows));
    }

    private Html row(PracticeUser learner, List<LineItem> columns) {
        Html cells = Html.each(
                columns,
                column -> gradebook
                        .current(column.id(), learner.id())
                        .map(score -> cell(score, column))
                        .orElse(new Html("<td class=\"small\">no grade</td>")));
        return Html.of("<tr><th scope=\"row\">{}</th>{}</tr>", learner.name(), cells);
    }

    private static Html cell(RecordedScore score, LineItem column) {
        Html comment = score.comment()
                .map(text -> Html.of(" <span class=\"comment\">{}</span>", text))
                .orElse(Html.NONE);
        return Html.of(GRADE, worth(score, column), score.at(), time(score.at()), comment);
    }

    private static String worth(RecordedScore score, LineItem column) {
        if (!score.isGrade()) {
            return "no grade yet (" + score.activityProgress() + ", " + score.gradingProgress() + ")";
        }
        double share = score.given().orElseThrow() / score.maximum().orElseThrow();
        return number(share * column.maximum());
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }

    private static String number(double value) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
