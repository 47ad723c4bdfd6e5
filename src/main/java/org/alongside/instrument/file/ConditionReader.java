package org.alongside.instrument.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.instrument.Item;
import org.alongside.instrument.ResponseFormat.Choice;
import org.alongside.instrument.file.yaml.StandIn;
import org.alongside.instrument.grammar.Condition;
import org.alongside.instrument.grammar.Condition.Compared;
import org.alongside.instrument.grammar.ConditionParser;
import org.alongside.kernel.Findings;
import org.alongside.manuscript.Node;

/**
 * Reads {@code show_if} of items. A condition names items of earlier pages only, so that nothing on a page depends on
 * the page itself. Scores go by it (scoring-format 23), so that a broken condition is an ERROR for a calculation too.
 */
final class ConditionReader {

    private static final int NO_PAGE = Integer.MAX_VALUE;

    private final Findings findings;
    private final Map<String, Item> items;
    private final List<List<String>> pages;

    ConditionReader(Findings findings, Map<String, Item> items, List<List<String>> pages) {
        this.findings = findings;
        this.items = items;
        this.pages = pages;
    }

    /**
     * @param written what stands at {@code show_if}, by the id of the item it stands at
     * @return all items, each with its condition
     */
    Map<String, Item> read(Map<String, Node> written) {
        Map<String, Item> read = new LinkedHashMap<>(items);
        written.forEach((id, node) -> condition(id, node)
                .ifPresent(condition -> read.computeIfPresent(
                        id, (key, item) -> new Item(key, item.response(), Optional.of(condition)))));
        return read;
    }

    private Optional<Condition> condition(String id, Node node) {
        String what = "show_if of '" + id + "': ";
        Optional<String> text = node.written();
        if (text.isEmpty()) {
            findings.error(node.place(), "show_if of '" + id + "' must be a text");
        }
        try {
            Optional<Condition> condition = text.map(ConditionParser::parse);
            return condition.filter(found -> isSound(id, found, node));
        } catch (IllegalArgumentException none) {
            findings.error(node.place(), what + none.getMessage());
            return Optional.empty();
        }
    }

    private boolean isSound(String id, Condition condition, Node node) {
        long faults = condition.comparisons().stream()
                .filter(compared -> !isSound(id, compared, node))
                .count();
        return faults == 0;
    }

    private boolean isSound(String id, Compared compared, Node node) {
        String what = "show_if of '" + id + "': ";
        Item named = items.get(compared.item());
        if (named == null) {
            findings.error(node.place(), what + "there is no item '" + compared.item() + "'");
            return false;
        }
        if (page(compared.item()) >= page(id)) {
            findings.error(
                    node.place(),
                    what + "'" + compared.item() + "' is not on an earlier page, and only those can be named");
            return false;
        }
        return named.response().match(choice -> isAnswer(what, compared, choice, node), words -> {
            findings.error(
                    node.place(),
                    what + "'" + compared.item() + "' is answered in own words, and no number compares with them");
            return false;
        });
    }

    /** A number that is none of the options is worth a look: the comparison decides the same for everybody. */
    private boolean isAnswer(String what, Compared compared, Choice format, Node node) {
        if (!StandIn.is(format) && !format.has(compared.value())) {
            findings.warning(
                    node.place(),
                    what + compared.value() + " is no answer to '" + compared.item() + "', which goes from "
                            + format.min() + " to " + format.max());
        }
        return true;
    }

    private int page(String id) {
        for (int page = 0; page < pages.size(); page++) {
            if (pages.get(page).contains(id)) {
                return page;
            }
        }
        return NO_PAGE;
    }
}
