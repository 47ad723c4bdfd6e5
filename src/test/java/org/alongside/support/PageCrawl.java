package org.alongside.support;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * Goes through a person's pages by their own links, as somebody who clicks on everything and sends nothing, and collects
 * every place in which an id is sent. Of pages that differ in their ids alone a few are opened.
 */
public final class PageCrawl {

    private static final int ALIKE = 3;

    private final Function<String, Seen> opens;
    private final Set<String> never;
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private final List<SentId> sent = new ArrayList<>();

    /**
     * @param opens shows the person the page at an address
     * @param never routes that are not followed, because a look at them ends the visit or shows what others made
     */
    public PageCrawl(Function<String, Seen> opens, Set<String> never) {
        this.opens = opens;
        this.never = never;
    }

    /** From these addresses on, until nothing new comes. */
    public PageCrawl from(Collection<String> addresses) {
        addresses.forEach(this::meets);
        while (!waiting.isEmpty()) {
            String address = waiting.poll();
            read(opens.apply(address), address);
        }
        return this;
    }

    /** Every place in which an id is sent, each with the ids that were found there, a few of a kind. */
    public List<SentId> ids() {
        return sent;
    }

    public Set<String> addresses() {
        return known;
    }

    private void read(Seen page, String address) {
        page.location().ifPresent(this::meets);
        Jsoup.parse(page.body()).select("a[href^=/]").forEach(link -> meets(link.attr("href")));
        for (PageForm form : PageForm.on(page, address)) {
            collect(form.action(), Optional.of(form.fields()));
        }
    }

    private void meets(String href) {
        String address = href.replaceFirst("^https?://[^/]*", "").replaceFirst("#.*", "");
        String route = route(address);
        if (never.contains(route) || route.startsWith("/resources/") || !known.add(address)) {
            return;
        }
        collect(address, Optional.empty());
        if (alike.merge(SentId.named(address), 1, Integer::sum) <= ALIKE) {
            waiting.add(address);
        }
    }

    private void collect(String address, Optional<Map<String, String>> form) {
        parameters(address).forEach(pair -> keep(address, pair.name(), pair.value(), form));
        form.ifPresent(fields -> fields.forEach((name, value) -> keep(address, name, value, form)));
    }

    private void keep(String address, String name, String value, Optional<Map<String, String>> form) {
        Stream.of(SentId.idIn(name), SentId.idIn(value))
                .flatMap(Optional::stream)
                .map(id -> new SentId(route(address), SentId.named(name), id, address, form))
                .filter(place -> sent.stream().noneMatch(place::equals))
                .forEach(sent::add);
    }

    private record Parameter(String name, String value) {}

    private static List<Parameter> parameters(String address) {
        int query = address.indexOf('?');
        return query < 0
                ? List.of()
                : Stream.of(address.substring(query + 1).split("&"))
                        .map(pair -> pair.split("=", 2))
                        .map(pair -> new Parameter(pair[0], pair.length > 1 ? pair[1] : ""))
                        .collect(Collectors.toList());
    }

    private static String route(String address) {
        return address.replaceFirst("\\?.*", "");
    }
}
