package org.alongside.practicelms.service;

import org.alongside.practicelms.course.LineItem;
import org.alongside.practicelms.course.RecordedScore;
import org.alongside.practicelms.course.Scope;
import org.alongside.practicelms.web.Refusal;
import org.alongside.practicelms.web.WebReply;
import org.alongside.practicelms.web.WebRequest;

/** {@code POST …/scores}: takes a score for an enrolled learner, with a time later than the last, or says why not. */
public final class Scores {

    private final ServiceDesk desk;

    public Scores(ServiceDesk desk) {
        this.desk = desk;
    }

    /** 200 without a body, as Moodle answers; or what a test ordered through {@link Faults}. */
    public WebReply answer(WebRequest request) {
        return desk.faults().score(() -> record(request));
    }

    private WebReply record(WebRequest request) {
        desk.tokens().require(request, Scope.SCORE);
        LineItem item = desk.lineItem(request);
        ServiceDesk.requireContent(request, MediaTypes.SCORE);
        RecordedScore score =
                new ScoreForm(request.json()).read(item.id(), desk.clock().instant());
        requireGradable(score.userId());
        if (!desk.gradebook().record(score)) {
            throw Refusal.of(409, "the timestamp is not later than the last one");
        }
        return WebReply.empty(200);
    }

    /** Moodle's words and status for somebody who is not in the course, or is its teacher. */
    private void requireGradable(String userId) {
        boolean learner =
                desk.roll().find(userId).filter(user -> !user.teacher()).isPresent();
        if (!learner) {
            throw Refusal.of(400, "Incorrect score received: the user cannot be graded in this course");
        }
    }
}
