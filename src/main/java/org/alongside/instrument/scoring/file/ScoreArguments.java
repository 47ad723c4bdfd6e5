package org.alongside.instrument.scoring.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.kernel.Findings;

/**
 * What the author asks of the scoring command, paths as written.
 *
 * @param instrument folder of one version
 * @param responses the file of answers
 * @param out the file of scores to make
 */
record ScoreArguments(String instrument, String responses, String out) {

    static final List<String> NAMES = List.of("--instrument", "--responses", "--out");

    /** As a finding's file; its line is the argument's place, from 1. */
    private static final String PLACE = "arguments";

    /** Empty, with a finding for each slip, where the arguments are not these three, each once. */
    static Optional<ScoreArguments> of(String[] arguments, Findings findings) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!NAMES.contains(arguments[i])) {
                findings.error(PLACE, i + 1, "'" + arguments[i] + "' is not known; there are " + NAMES);
                i--;
            } else if (i + 1 == arguments.length || NAMES.contains(arguments[i + 1]) || arguments[i + 1].isBlank()) {
                findings.error(PLACE, i + 1, arguments[i] + " needs a path");
                values.put(arguments[i], "");
                i--;
            } else if (values.put(arguments[i], arguments[i + 1]) != null) {
                findings.error(PLACE, i + 1, arguments[i] + " stands twice");
            }
        }
        NAMES.stream()
                .filter(name -> !values.containsKey(name))
                .forEach(name -> findings.error(PLACE, arguments.length + 1, name + " is missing"));
        return findings.hasErrors()
                ? Optional.empty()
                : Optional.of(
                        new ScoreArguments(values.get("--instrument"), values.get("--responses"), values.get("--out")));
    }
}
