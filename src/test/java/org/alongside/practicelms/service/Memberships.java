package org.alongside.practicelms.service;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.alongside.practicelms.course.Addresses;
import org.alongside.practicelms.course.PracticeUser;
import org.alongside.practicelms.course.Scope;
import org.alongside.practicelms.web.WebReply;
import org.alongside.practicelms.web.WebRequest;

/** {@code GET …/memberships}: who is in the course (Names and Role Provisioning Services 2.0), in pages. */
public final class Memberships {

    private final ServiceDesk desk;

    public Memberships(ServiceDesk desk) {
        this.desk = desk;
    }

    /** {@code role} may be a URI or its short name. */
    public WebReply answer(WebRequest request) {
        desk.tokens().require(request, Scope.MEMBERSHIP_READONLY);
        ServiceDesk.requireAccept(request, MediaTypes.MEMBERSHIPS);
        String role = request.asked("role").orElse("");
        List<PracticeUser> members = desk.roll().everybody().stream()
                .filter(user -> user.roles().stream().anyMatch(uri -> role.isEmpty() || isRole(uri, role)))
                .toList();
        Pages<PracticeUser> page = Pages.asked(request, members);
        JsonObject body = Json.createObjectBuilder()
                .add("id", desk.addresses().memberships())
                .add("context", context())
                .add("members", page.json(Memberships::member))
                .build();
        WebReply reply = WebReply.json(200, MediaTypes.MEMBERSHIPS, body);
        return page.linked(reply, request, desk.addresses().issuer());
    }

    private static boolean isRole(String uri, String asked) {
        return uri.equals(asked) || uri.endsWith("#" + asked);
    }

    private static JsonObject context() {
        return Json.createObjectBuilder()
                .add("id", Addresses.CONTEXT)
                .add("label", "ALONGSIDE")
                .add("title", Addresses.COURSE_TITLE)
                .build();
    }

    private static JsonObject member(PracticeUser user) {
        return Json.createObjectBuilder()
                .add("user_id", user.id())
                .add("status", "Active")
                .add("roles", Json.createArrayBuilder(user.roles()))
                .add("name", user.name())
                .add("given_name", user.given())
                .add("family_name", user.family())
                .add("email", user.email())
                .build();
    }
}
