package org.alongside.lti.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.content.CourseLibrary;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.visit.Go;
import org.alongside.identity.visit.Visit;
import org.alongside.lti.grades.Grades;
import org.alongside.lti.grades.PassbackStatus;
import org.alongside.lti.grades.QueuedScore;

/** Completions on their way to a gradebook, with the reason in one column, and nobody's name. */
@Named
@RequestScoped
public class GradesPage {

    private static final int SHORT = 8;

    @Inject
    Visit visit;

    @Inject
    Grades grades;

    @Inject
    CourseLibrary courses;

    private List<Row> rows = List.of();

    /** One row as the page shows it; next and ended are empty where they do not apply. */
    public record Row(
            String id,
            String shortId,
            String module,
            String status,
            boolean over,
            String answer,
            int tries,
            String next,
            String ended) {}

    public void act() {
        if (visit.isPost()) {
            if (!grades.sendAgain(visit.neededId("row"), visit.now())) {
                throw new NotHere();
            }
            Go.to("/admin/grades");
            return;
        }
        rows = grades.newest().stream().map(this::row).toList();
    }

    public List<Row> getRows() {
        return rows;
    }

    private Row row(QueuedScore score) {
        String id = score.id().toString();
        return new Row(
                id,
                id.substring(0, SHORT),
                courses.module(score.module())
                        .map(module -> module.title().in(visit.language()))
                        .orElse("–"),
                visit.say("status." + score.status()),
                isOver(score),
                score.lastAnswer().orElse("–"),
                score.tries(),
                score.isWaiting() ? visit.words().dayAndSeconds(score.dueAt()) : "–",
                score.endedAt().map(at -> visit.words().dayAndSeconds(at)).orElse("–"));
    }

    /** Sending again can help only where a try was made. */
    private static boolean isOver(QueuedScore score) {
        return score.status() == PassbackStatus.GAVE_UP || score.status() == PassbackStatus.NO_LINE_ITEM;
    }
}
