package org.alongside.instrument.answer;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alongside.instrument.Form;
import org.alongside.kernel.Sha256;

/** The answers of one sitting, by item id; an item without an answer is not in here. */
public record Answers(SortedMap<String, Answer> byItem) {

    public static final Answers NONE = new Answers(new TreeMap<>());

    public Answers {
        SortedMap<String, Answer> given = new TreeMap<>(byItem);
        given.values().removeIf(Answer::isOpen);
        byItem = Collections.unmodifiableSortedMap(given);
    }

    public static Answers of(Map<String, Answer> byItem) {
        return new Answers(new TreeMap<>(byItem));
    }

    /** These answers and one more, or another one to this item. */
    public Answers with(String item, Answer answer) {
        SortedMap<String, Answer> more = new TreeMap<>(byItem);
        more.put(item, answer);
        return new Answers(more);
    }

    public Answers with(String item, int number) {
        return with(item, Answer.of(number));
    }

    /** These answers, this item left open. */
    public Answers without(String item) {
        SortedMap<String, Answer> fewer = new TreeMap<>(byItem);
        fewer.remove(item);
        return new Answers(fewer);
    }

    /** The number given to this item; empty where it is missing, "rather not say" or in own words. */
    public OptionalInt number(String item) {
        Answer answer = byItem.get(item);
        return answer == null ? OptionalInt.empty() : answer.number();
    }

    /** What counts of these answers in this form: those to items that are shown. The others count as missing. */
    public Answers countedIn(Form form) {
        SortedMap<String, Answer> counted = new TreeMap<>();
        form.shown(this::number).stream()
                .filter(item -> byItem.containsKey(item.id()))
                .forEach(item -> counted.put(item.id(), byItem.get(item.id())));
        return new Answers(counted);
    }

    /** SHA-256 in hex over items and answers. Few answers are soon guessed from it: keep it as private as they are. */
    public String hash() {
        StringBuilder text = new StringBuilder();
        byItem.forEach((item, answer) ->
                text.append(item).append('=').append(answer.line()).append('\n'));
        return Sha256.hex(text.toString());
    }

    @Override
    public String toString() {
        return byItem.size() + " answers";
    }
}
