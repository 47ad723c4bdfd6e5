package org.alongside.safety;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.alongside.identity.personal.OwnValue;
import org.alongside.identity.visit.Words;
import org.alongside.safety.policy.GateAnswer;
import org.alongside.safety.policy.GateForm;
import org.alongside.safety.policy.GateRecord;
import org.alongside.safety.policy.GateSheet;
import org.alongside.safety.policy.HoldState;

/** Tells what this room keeps sealed in words, for its owner's own copy; moments stand as the record has them. */
@Dependent
public class SafetyTitles {

    private final GateForm form;

    @Inject
    public SafetyTitles(GateForm form) {
        this.form = form;
    }

    /** Empty where the value is of another room. */
    Optional<String> of(OwnValue value, Locale language) {
        Words words = new Words("safety", language, Optional.empty());
        return switch (value.table() + "." + value.column()) {
            case "safety.gate.answers" -> Optional.of(gate(Gates.SHAPE.codec().ofText(value.text()), words));
            case "safety.hold.state" -> Optional.of(hold(Holds.SHAPE.codec().ofText(value.text()), words));
            case "safety.closed_doors.book" ->
                "[]".equals(value.text()) ? Optional.of(words.say("copy.told.doors.none")) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private String gate(GateRecord record, Words words) {
        if (!record.isAnswered()) {
            return words.say("copy.told.unanswered");
        }
        List<String> lines = new ArrayList<>();
        record.sheet()
                .ifPresentOrElse(
                        sheet -> lines.addAll(answers(sheet, words)), () -> lines.add(words.say("copy.told.deleted")));
        lines.add(words.say("copy.told.answered", record.answeredAt().toString()));
        lines.add(words.say("copy.told.again", record.askAgainAt().toString()));
        return String.join("\n", lines);
    }

    private List<String> answers(GateSheet sheet, Words words) {
        return IntStream.range(0, GateForm.QUESTIONS)
                .mapToObj(n -> words.say(
                        "copy.told.answer",
                        form.questions().get(n).text().in(words.locale().getLanguage()),
                        words.say(word(sheet.answers().get(n)))))
                .toList();
    }

    private static String word(GateAnswer answer) {
        return switch (answer) {
            case YES -> "gate.yes";
            case NO -> "gate.no";
            case RATHER_NOT_SAY -> "gate.rather";
        };
    }

    private static String hold(HoldState state, Words words) {
        if (!state.stands()) {
            return words.say("copy.told.hold.none");
        }
        List<String> lines = new ArrayList<>(
                List.of(words.say("copy.told.hold." + state.choice().name())));
        if (state.since().isAfter(Instant.EPOCH)) {
            lines.add(words.say("copy.told.hold.since", state.since().toString()));
        }
        if (state.isOfStartingEmpty()) {
            lines.add(words.say("copy.told.hold.fixed", state.fixedUntil().toString()));
        }
        return String.join("\n", lines);
    }
}
