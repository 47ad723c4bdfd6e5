package org.alongside.practicelms.service;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import org.alongside.practicelms.course.LineItem;
import org.alongside.practicelms.course.PracticeUser;
import org.alongside.practicelms.course.RecordedScore;
import org.alongside.practicelms.course.Scope;
import org.alongside.practicelms.web.WebReply;
import org.alongside.practicelms.web.WebRequest;

/** {@code GET …/results}: the grades that stand now, scaled to the line item's maximum. */
public final class Results {

    private final ServiceDesk desk;

    public Results(ServiceDesk desk) {
        this.desk = desk;
    }

    public WebReply answer(WebRequest request) {
        desk.tokens().require(request, Scope.RESULT_READONLY);
        LineItem item = desk.lineItem(request);
        ServiceDesk.requireAccept(request, MediaTypes.RESULTS);
        Optional<String> only = request.asked("user_id");
        List<RecordedScore> grades = desk.roll().learners().stream()
                .map(PracticeUser::id)
                .filter(id -> only.isEmpty() || only.get().equals(id))
                .map(id -> desk.gradebook().current(item.id(), id))
                .flatMap(Optional::stream)
                .filter(RecordedScore::isGrade)
                .toList();
        Pages<RecordedScore> page = Pages.asked(request, grades);
        WebReply reply = WebReply.json(200, MediaTypes.RESULTS, page.json(grade -> result(item, grade)));
        return page.linked(reply, request, desk.addresses().issuer());
    }

    private JsonObject result(LineItem item, RecordedScore grade) {
        double share = grade.given().orElseThrow() / grade.maximum().orElseThrow();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", desk.addresses().results(item.id()) + "&user_id=" + grade.userId())
                .add("scoreOf", desk.addresses().lineItem(item.id()))
                .add("userId", grade.userId())
                .add("resultScore", share * item.maximum())
                .add("resultMaximum", item.maximum());
        grade.comment().ifPresent(comment -> json.add("comment", comment));
        return json.build();
    }
}
