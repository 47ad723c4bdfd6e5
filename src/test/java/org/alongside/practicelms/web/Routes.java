package org.alongside.practicelms.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paths and methods, and who answers them: 404 for a path nobody has, 405 for a method the path does not take. */
public final class Routes implements Function<WebRequest, WebReply> {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private record Route(String method, Pattern path, Function<WebRequest, WebReply> answer) {}

    private final List<Route> routes = new ArrayList<>();

    /** @param path such as {@code /api/lineitem/{id}}; a place takes letters, digits, dot, dash and underscore */
    public Routes on(String method, String path, Function<WebRequest, WebReply> answer) {
        String pattern = PLACE.matcher(path).replaceAll("(?<$1>[\\\\w.-]+)");
        routes.add(new Route(method, Pattern.compile(pattern), answer));
        return this;
    }

    public Routes get(String path, Function<WebRequest, WebReply> answer) {
        return on("GET", path, answer);
    }

    public Routes post(String path, Function<WebRequest, WebReply> answer) {
        return on("POST", path, answer);
    }

    @Override
    public WebReply apply(WebRequest request) {
        List<String> allowed = new ArrayList<>();
        for (Route route : routes) {
            Matcher matcher = route.path.matcher(request.path());
            if (matcher.matches()) {
                if (route.method.equals(request.method())) {
                    return route.answer.apply(request.named(names(route.path.pattern(), matcher)));
                }
                allowed.add(route.method);
            }
        }
        if (allowed.isEmpty()) {
            throw Refusal.of(404, "there is nothing at this address");
        }
        WebReply refused = Refusal.of(405, "this address does not take " + request.method())
                .reply();
        return refused.with("Allow", String.join(", ", allowed));
    }

    private static Map<String, String> names(String pattern, Matcher matched) {
        Map<String, String> names = new HashMap<>();
        Matcher groups = Pattern.compile("\\(\\?<(\\w+)>").matcher(pattern);
        while (groups.find()) {
            names.put(groups.group(1), matched.group(groups.group(1)));
        }
        return names;
    }
}
