package org.alongside.assessment.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.alongside.assessment.AnswerSentences;
import org.alongside.assessment.attempt.SaveOutcome.Kept;
import org.alongside.identity.visit.Words;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.InstrumentText;
import org.alongside.instrument.Item;
import org.alongside.instrument.ResponseFormat.Choice;
import org.alongside.instrument.interpretation.picture.ScalePicture;
import org.alongside.instrument.interpretation.picture.ScalePicture.ScaleMark;

/**
 * One's own answers on the options of the questions, as they were given: nothing is turned round or added up. Only the
 * questions that were shown after these answers.
 */
record ItemRows(Words words, Instrument instrument, Map<String, Kept> kept) {

    /** Questions with the same options, and the words at both ends. */
    public record ItemGroup(String least, String most, List<AnsweredItem> rows) {}

    /** @param answer in the words of the option, or that there is none */
    public record AnsweredItem(String question, String answer, List<ScaleMark> marks) {}

    /** A question that is answered in own words. @param lines of the answer, one after another */
    public record WrittenAnswer(String question, List<String> lines) {

        WrittenAnswer(String question, String answer) {
            this(question, answer.lines().toList());
        }
    }

    /** @param items by id, all of them choices; they come in the order in which they are asked */
    List<ItemGroup> of(Collection<String> items) {
        List<ItemGroup> groups = new ArrayList<>();
        Choice last = null;
        for (Item item : shown()) {
            if (items.contains(item.id())) {
                if (!item.choice().equals(last)) {
                    groups.add(new ItemGroup(
                            text().option(item.choice(), item.choice().min()),
                            text().option(item.choice(), item.choice().max()),
                            new ArrayList<>()));
                    last = item.choice();
                }
                groups.get(groups.size() - 1).rows().add(row(item));
            }
        }
        return groups;
    }

    /** What somebody wrote in own words, or that there is nothing. */
    List<WrittenAnswer> written() {
        return shown().stream()
                .filter(item -> item.response().match(choice -> false, words -> true))
                .map(item -> new WrittenAnswer(text().item(item.id()), answer(item)))
                .toList();
    }

    private List<Item> shown() {
        return instrument
                .form()
                .shown(id -> Optional.ofNullable(kept.get(id))
                        .map(k -> k.answer().number())
                        .orElse(OptionalInt.empty()));
    }

    private AnsweredItem row(Item item) {
        OptionalInt own = Optional.ofNullable(kept.get(item.id()))
                .map(k -> k.answer().number())
                .orElse(OptionalInt.empty());
        return new AnsweredItem(text().item(item.id()), answer(item), ScalePicture.marks(item.choice(), own));
    }

    private String answer(Item item) {
        return Optional.ofNullable(kept.get(item.id()))
                .map(k -> AnswerSentences.answer(words, instrument, item, k.answer()))
                .orElseGet(() -> words.say("result.open"));
    }

    private InstrumentText text() {
        return instrument.text(words.locale().getLanguage());
    }
}
