package org.alongside.safety.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.kernel.Findings;
import org.alongside.kernel.LocalizedText;
import org.alongside.kernel.Slug;
import org.alongside.safety.policy.GateForm;
import org.alongside.safety.policy.GateQuestion;

/** Reads {@code gates.yaml} (scoring-format 22 leaves its form to this room). */
public final class GateReader {

    private static final Set<String> KEYS = Set.of("uuid", "slug", "version", "languages", "questions");
    private static final Set<String> QUESTION_KEYS = Set.of("id", "en");

    private GateReader() {}

    /**
     * @param file how the author calls it in findings
     * @return empty where anything is wrong; the findings say what
     */
    public static Optional<GateForm> read(String file, String text, Findings findings) {
        Optional<Rows> root = Rows.read(file, text, findings);
        root.ifPresent(rows -> rows.knowsOnly(KEYS));
        return root.flatMap(rows -> form(rows, findings));
    }

    private static Optional<GateForm> form(Rows root, Findings findings) {
        List<Rows> rows = root.each("questions");
        rows.forEach(row -> check(row));
        String version = root.text("version");
        if (!version.matches("[1-9][0-9]{0,3}")) {
            root.error("'version' must be a whole number from 1");
        }
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new GateForm(
                    Integer.parseInt(version),
                    rows.stream().map(GateReader::question).toList()));
        } catch (IllegalArgumentException refused) {
            root.error(refused.getMessage());
            return Optional.empty();
        }
    }

    private static void check(Rows row) {
        row.knowsOnly(QUESTION_KEYS);
        row.text("en");
        if (!Slug.isSlug(row.text("id"))) {
            row.error("'id' must be lower-case letters");
        }
    }

    private static GateQuestion question(Rows row) {
        return new GateQuestion(new Slug(row.text("id")), LocalizedText.of("en", row.text("en")));
    }
}
