package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.alongside.journeys.BrokenTable.Way;
import org.alongside.support.DemoSite;
import org.alongside.support.Ports;
import org.alongside.support.Seen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rows are broken in the database of a running site: each page answers with the one sentence, or what protects somebody
 * is closed on it. Then the site is started with the key file of another database, and says so.
 */
class BrokenRowsIT {

    private static final String SENTENCE = "Something here cannot be read";
    private static final String INSTRUMENT = "where-i-stand";
    private static final String OWN_ANSWERS = "attempt in (select id from assessment_attempt where person = ?)";
    private static final String BY_PERSON = "person = ?";
    private static final Pattern ATTEMPT = Pattern.compile("attempt=([0-9a-f-]{36})");

    private static final Pattern STEP = Pattern.compile("/learning/step\\?id=[-0-9a-f]{36}");

    /** What a person reads for themselves, and what stands in it. */
    private static final List<BrokenTable> OWN = List.of(
            new BrokenTable("learning_journal_entry", "words", BY_PERSON),
            new BrokenTable("learning_placement", "choice", BY_PERSON),
            new BrokenTable("assessment_response", "answer", OWN_ANSWERS),
            new BrokenTable("assessment_result", "report", OWN_ANSWERS),
            new BrokenTable("vault_key", "wrapped", "owner = ?"));

    /** What protects a person, and the page on which they see that it is closed. */
    private static final Map<BrokenTable, String> PROTECTING = Map.of(
            new BrokenTable("pairing_switch", "state", BY_PERSON), "/pairing/own",
            new BrokenTable("pairing_yes", "answer", BY_PERSON), "/together",
            new BrokenTable("safety.closed_doors", "book", BY_PERSON), "/together",
            new BrokenTable("safety.gate", "answers", BY_PERSON), "/own/page",
            new BrokenTable("safety.hold", "state", BY_PERSON), "/own/page",
            new BrokenTable("safety.vault_key", "marks", "owner = ?"), "/own/page",
            new BrokenTable("vault_key", "marks", "owner = ?"), "/pairing/own");

    private static final BrokenTable PIN = new BrokenTable("identity_pin", "hash", BY_PERSON);

    @TempDir
    Path folder;

    private final List<String> wrong = new ArrayList<>();

    @Test
    @DisplayName("VAULT-13 Q-S17 VAULT-4 whichever row is broken, each page says the one sentence or shows it closed;"
            + " with another key file the site does not start, and says why")
    void brokenRows() throws IOException {
        String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("database")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;AUTO_SERVER=TRUE";
        Map<String, String> more = new HashMap<>();
        more.put("DB_URL", url);
        more.put("JAVA_TOOL_OPTIONS", "-Dh2.bindAddress=127.0.0.1");
        try (DemoSite site = DemoSite.start(folder, Ports.free(), Ports.free(), more)) {
            Pair pair = withEverything(site);
            BrokenTable.Rows rows =
                    new BrokenTable.Rows(url, pair.ana().name(), pair.rashid().name());
            Map<String, Seen> hers = Pair.look(pair.ana(), pages(pair.ana()));
            Map<String, Seen> his = Pair.look(pair.rashid(), Pair.PAGES);
            hers.forEach((page, seen) -> says(seen.status() == 200, page + " is not there: " + seen.status()));
            OWN.forEach(table -> each(rows, table, way -> {
                own(pair.ana(), hers, table + " " + way, way);
                Pair.differences(his, pair.rashid()).forEach(line -> wrong.add(table + " " + way + ", his " + line));
            }));
            PROTECTING.forEach((table, page) -> each(rows, table, way -> {
                closed(pair.ana(), hers, page, table + " " + way);
                his.keySet()
                        .forEach(each ->
                                says(pair.rashid().opens(each).status() == 200, table + " " + way + ", his " + each));
            }));
            hers.keySet().forEach(page -> says(pair.ana().opens(page).status() == 200, "mended, and not " + page));
            each(rows, PIN, way -> pinOpensNothing(pair.ana(), PIN + " " + way));
            rows.run("delete from identity_device where person = ?", rows.ana());
            says(
                    pair.ana().visitor().opens("/own/page").location().isPresent(),
                    "a device that is gone is asked to sign in");
            assertEquals("", String.join("\n", wrong));
        }
        Files.writeString(folder.resolve("main.key"), Base64.getEncoder().encodeToString(new byte[32]) + "\n");
        String said = assertThrows(
                        IllegalStateException.class, () -> DemoSite.start(folder, Ports.free(), Ports.free(), more))
                .getMessage();
        assertTrue(said.contains("belongs to another database") && said.contains("Put back the key file"), said);
    }

    /** Two who are linked, each with answers sent, words written, a yes, a choice, and nothing that rests. */
    private static Pair withEverything(DemoSite site) {
        Pair pair = Pair.linked(site).withGatesAnswered();
        int nth = 1;
        for (Walker one : List.of(pair.ana(), pair.rashid())) {
            one.takes(INSTRUMENT, nth);
            one.finishes(2);
            one.says("yes");
            one.presses(entry(one), Map.of("entry", "" + nth, "leaning", "on"));
            nth++;
        }
        return pair;
    }

    /** The pages on which something of one's own stands. */
    private static List<String> pages(Walker person) {
        TreeSet<String> pages = new TreeSet<>(Pair.PAGES);
        String attempt = ATTEMPT.matcher(person.opens("/assessment/answers").body())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
        pages.add("/assessment/result?attempt=" + attempt);
        pages.add(entry(person));
        STEP.matcher(person.opens(Walker.MODULE).body()).results().forEach(step -> pages.add(step.group()));
        return List.copyOf(pages);
    }

    /** Where one chooses where to begin. */
    private static String entry(Walker person) {
        return person.opens("/path").find("/learning/entry\\?id=[-0-9a-f]{36}").orElseThrow();
    }

    /** One after another, each way to break it; then it is as it was. */
    private static void each(BrokenTable.Rows rows, BrokenTable table, Consumer<Way> look) {
        for (Way way : Way.values()) {
            rows.breaks(table, way);
            look.accept(way);
            rows.mends(table);
        }
    }

    /** What she would read is not there, and where she would read it stands the sentence. */
    private void own(Walker ana, Map<String, Seen> whole, String what, Way way) {
        int refused = 0;
        for (String page : whole.keySet()) {
            Seen seen = ana.opens(page);
            says(seen.status() < 500 || seen.reads(SENTENCE), what + ", " + page + " is bare: " + seen.status());
            refused += seen.reads(SENTENCE) ? 1 : 0;
        }
        says(refused > 0 || way == Way.MISSING, what + ": no page of hers says that it cannot be read");
        if (refused > 0 && what.contains("words")) {
            Seen answer = ana.pressesFrom("/data", written(whole), Map.of("do", "continue", "words.words", "more"));
            says(answer.status() == 500 && answer.reads(SENTENCE), what + ": more words answered " + answer.status());
        }
    }

    /** A step on which she has written. */
    private static String written(Map<String, Seen> whole) {
        return whole.entrySet().stream()
                .filter(page -> page.getValue().reads("Quiet words of"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** Every page answers, and on this one it is otherwise than when it was open. */
    private void closed(Walker ana, Map<String, Seen> whole, String where, String what) {
        whole.keySet().forEach(page -> {
            int status = ana.opens(page).status();
            says(status == 200, what + ", " + page + " answers " + status);
        });
        says(
                !ana.opens(where).differencesFrom(whole.get(where)).isEmpty(),
                what + ": " + where + " is as if it were open");
    }

    private void pinOpensNothing(Walker ana, String what) {
        Walker elsewhere = ana.elsewhere();
        Seen answer = elsewhere.visitor().presses("/identity/pin", Map.of("pin", Walker.PIN, "pin-again", Walker.PIN));
        says(answer.status() < 500 || answer.reads(SENTENCE), what + " is bare: " + answer.status());
        Seen page = elsewhere.visitor().opens("/own/page");
        says(page.location().filter(to -> to.contains("/identity/pin")).isPresent(), what + " opened the private page");
    }

    private void says(boolean holds, String otherwise) {
        if (!holds) {
            wrong.add(otherwise);
        }
    }
}
