package org.alongside.assessment.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.alongside.assessment.SavedWords;
import org.alongside.assessment.attempt.SaveOutcome.Kept;
import org.alongside.assessment.instrument.Instrument;
import org.alongside.assessment.instrument.InstrumentText;
import org.alongside.assessment.instrument.Item;
import org.alongside.assessment.instrument.ResponseFormat;
import org.alongside.assessment.reading.ScalePicture;
import org.alongside.assessment.reading.ScalePicture.Mark;
import org.alongside.assessment.scoring.Answer;

/**
 * One's own answers on the options of the questions, as they were given: nothing is turned round or added up. Only the
 * questions that were shown after these answers.
 */
record ItemRows(SavedWords words, Instrument instrument, Map<String, Kept> kept) {

    /** Questions with the same options, and the words at both ends. */
    public record Group(String least, String most, List<Row> rows) {}

    /** @param answer in the words of the option, or that there is none */
    public record Row(String question, String answer, List<Mark> marks) {}

    /** @param items by id; they come in the order in which they are asked */
    List<Group> of(Collection<String> items) {
        List<Group> groups = new ArrayList<>();
        ResponseFormat last = null;
        for (Item item : shown()) {
            if (items.contains(item.id())) {
                if (!item.response().equals(last)) {
                    groups.add(new Group(
                            text().option(item.response(), item.response().min()),
                            text().option(item.response(), item.response().max()),
                            new ArrayList<>()));
                    last = item.response();
                }
                groups.get(groups.size() - 1).rows().add(row(item));
            }
        }
        return groups;
    }

    private List<Item> shown() {
        return instrument
                .form()
                .shown(id -> Optional.ofNullable(kept.get(id))
                        .map(k -> k.answer().number())
                        .orElse(OptionalInt.empty()));
    }

    private Row row(Item item) {
        Optional<Answer> answer = Optional.ofNullable(kept.get(item.id())).map(Kept::answer);
        OptionalInt own = answer.map(Answer::number).orElse(OptionalInt.empty());
        return new Row(
                text().item(item.id()),
                answer.map(a -> words.answer(instrument, item, a)).orElseGet(() -> words.say("result.open")),
                ScalePicture.marks(item.response(), own));
    }

    private InstrumentText text() {
        return instrument.text(words.locale().getLanguage());
    }
}
