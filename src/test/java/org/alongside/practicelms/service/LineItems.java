package org.alongside.practicelms.service;

import java.util.List;
import java.util.Optional;
import org.alongside.practicelms.course.LineItem;
import org.alongside.practicelms.course.Scope;
import org.alongside.practicelms.course.Tool;
import org.alongside.practicelms.web.Refusal;
import org.alongside.practicelms.web.WebReply;
import org.alongside.practicelms.web.WebRequest;

/** Line items, alone and as a list (Assignment and Grade Services 2.0, section 3.2). */
public final class LineItems {

    private final ServiceDesk desk;

    public LineItems(ServiceDesk desk) {
        this.desk = desk;
    }

    /** Those that match {@code resource_link_id}, {@code resource_id} and {@code tag}, in pages. */
    public WebReply list(WebRequest request) {
        desk.tokens().require(request, Scope.LINE_ITEM_READONLY, Scope.LINE_ITEM);
        ServiceDesk.requireOwnQuery(request);
        ServiceDesk.requireAccept(request, MediaTypes.LINE_ITEMS);
        List<LineItem> matching = desk.gradebook().lineItems().stream()
                .filter(item -> matches(request, "resource_link_id", item.link()))
                .filter(item -> matches(request, "resource_id", item.resource()))
                .filter(item -> matches(request, "tag", item.tag()))
                .toList();
        Pages<LineItem> page = Pages.asked(request, matching);
        WebReply reply = WebReply.json(
                200,
                MediaTypes.LINE_ITEMS,
                page.json(item -> LineItemForm.write(item, desk.addresses().lineItem(item.id()))));
        return page.linked(reply, request, desk.addresses().issuer());
    }

    private static boolean matches(WebRequest request, String filter, Optional<String> value) {
        Optional<String> asked = request.asked(filter);
        return asked.isEmpty() || asked.equals(value);
    }

    public WebReply create(WebRequest request) {
        desk.tokens().require(request, Scope.LINE_ITEM);
        ServiceDesk.requireOwnQuery(request);
        ServiceDesk.requireContent(request, MediaTypes.LINE_ITEM);
        LineItem read = LineItemForm.read(request.json(), "new");
        if (!read.link().orElse(Tool.LINK).equals(Tool.LINK)) {
            throw Refusal.of(404, "there is no such resource link");
        }
        LineItem added = new LineItem(
                desk.gradebook().freshId(), read.label(), read.maximum(), read.link(), read.resource(), read.tag());
        desk.gradebook().put(added);
        return shown(201, added).with("Location", desk.addresses().lineItem(added.id()));
    }

    public WebReply read(WebRequest request) {
        desk.tokens().require(request, Scope.LINE_ITEM_READONLY, Scope.LINE_ITEM);
        LineItem item = desk.lineItem(request);
        ServiceDesk.requireAccept(request, MediaTypes.LINE_ITEM);
        return shown(200, item);
    }

    /** Changes what may change: neither the id nor the resource link. */
    public WebReply change(WebRequest request) {
        desk.tokens().require(request, Scope.LINE_ITEM);
        LineItem before = desk.lineItem(request);
        ServiceDesk.requireContent(request, MediaTypes.LINE_ITEM);
        LineItem after = LineItemForm.read(request.json(), before.id());
        if (!after.link().equals(before.link())) {
            throw Refusal.of(422, "resourceLinkId cannot change");
        }
        desk.gradebook().put(after);
        return shown(200, after);
    }

    public WebReply delete(WebRequest request) {
        desk.tokens().require(request, Scope.LINE_ITEM);
        desk.gradebook().delete(desk.lineItem(request).id());
        return WebReply.empty(204);
    }

    private WebReply shown(int status, LineItem item) {
        return WebReply.json(
                status,
                MediaTypes.LINE_ITEM,
                LineItemForm.write(item, desk.addresses().lineItem(item.id())));
    }
}
