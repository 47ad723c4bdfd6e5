package org.alongside.durability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads trails one after the other and finds each acknowledged answer that is missing, or that an older one replaced.
 * It knows nothing of servers and files.
 */
final class TrailChecker {

    private final Map<String, AnswerRegister> registers = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private long acknowledgements;

    void read(TrailLine line) {
        AnswerRegister register = registers.computeIfAbsent(line.register(), name -> new AnswerRegister());
        judge(register, line).ifPresent(wrong -> faults.add(line + ": " + wrong));
    }

    private Optional<String> judge(AnswerRegister register, TrailLine line) {
        switch (line.kind()) {
            case SENT -> register.sent(line);
            case ACKNOWLEDGED -> {
                acknowledgements++;
                return register.acknowledged(line);
            }
            case FOUND -> {
                return register.found(line);
            }
        }
        return Optional.empty();
    }

    long acknowledgements() {
        return acknowledgements;
    }

    /** What was wrong in all that was read, as the line and a sentence each; empty where nothing was. */
    List<String> faults() {
        return List.copyOf(faults);
    }
}
