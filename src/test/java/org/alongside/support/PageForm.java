package org.alongside.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A form of a page, as one of its buttons would send it.
 *
 * @param action the address that it is sent to, from the site's root
 * @param fields what it sends, the button's own field included, without the token and the mark of its person
 */
public record PageForm(String action, Map<String, String> fields) {

    /** Every way of sending a form of this page: one for each button that has a name. */
    public static List<PageForm> on(Seen page, String address) {
        List<PageForm> forms = new ArrayList<>();
        for (Element form : Jsoup.parse(page.body()).select("form[method=post]")) {
            String action = form.attr("action").isEmpty() ? address : form.attr("action");
            Map<String, String> fields = filled(form);
            var buttons = form.select("button[name]");
            buttons.forEach(button -> forms.add(new PageForm(action, with(fields, button))));
            if (buttons.isEmpty()) {
                forms.add(new PageForm(action, fields));
            }
        }
        return forms;
    }

    private static Map<String, String> filled(Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : form.select("input[name]:not([disabled]), select[name], textarea[name]")) {
            fields.putIfAbsent(field.attr("name"), field.hasAttr("value") ? field.attr("value") : "");
        }
        fields.keySet().removeAll(List.of("csrf", "owner"));
        return fields;
    }

    private static Map<String, String> with(Map<String, String> fields, Element button) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(button.attr("name"), button.attr("value"));
        return all;
    }
}
