package org.alongside.study.responses;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.assessment.attempt.Delivery;
import org.alongside.assessment.attempt.NewAnswer;
import org.alongside.assessment.attempt.Saving;
import org.alongside.assessment.attempt.TestSaving;
import org.alongside.identity.TestIdentity;
import org.alongside.identity.consent.Consents;
import org.alongside.instrument.Example;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.InstrumentKey;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.kernel.PersonId;
import org.alongside.sheet.SheetBudget;
import org.alongside.sheet.SheetRow;
import org.alongside.sheet.file.SheetReader;
import org.alongside.support.TestHouse;
import org.alongside.vault.random.Randomness;

/** The services of imported and given responses over a test's entity manager, with one instrument. */
public record DataWorld(EntityManager entities, Instrument instrument) {

    public static final Instant NOW = Instant.parse("2026-11-22T14:00:00Z");
    public static final PersonId MIKA = new PersonId(UUID.fromString("00000000-0000-4000-8000-0000000000aa"));
    public static final PersonId NOOR = new PersonId(UUID.fromString("00000000-0000-4000-8000-0000000000bb"));

    private static final Randomness RANDOM = new Randomness();

    /** @param use as in instrument.yaml */
    public static Instrument instrument(String use) {
        return Example.example()
                .with("instrument.yaml", Example.FORM.replace("version: 1\n", "version: 1\nuse: " + use + "\n"))
                .scoring("calm: {items: {q1: '+', q2: '+'}, rule: mean, privacy: OWNER}\n"
                        + "secret: {items: {q1: '+', q2: '+'}, rule: sum, privacy: ENGINE_ONLY}\n")
                .instrument();
    }

    /** The same, and a last question in own words, {@code own}. */
    public static Instrument inWords(String use) {
        return Example.example()
                .with(
                        "instrument.yaml",
                        Example.WITH_WORDS
                                .replace("version: 1\n", "version: 1\nuse: " + use + "\n")
                                .replace("max: 10", "max: 100"))
                .scoring("calm: {items: {q1: '+', q2: '+'}, rule: mean, privacy: OWNER}\n")
                .instrument();
    }

    public static DataWorld of(EntityManager entities, String use) {
        return new DataWorld(entities, instrument(use));
    }

    public InstrumentLibrary library() {
        return new InstrumentLibrary(List.of(instrument));
    }

    private TestHouse house() {
        return TestHouse.over(entities).with(library()).with(RANDOM).with(consents());
    }

    public ImportedSets sets() {
        return house().get(ImportedSets.class);
    }

    public ResponseImports imports() {
        return house().get(ResponseImports.class);
    }

    public ResponseExports exports() {
        return house().get(ResponseExports.class);
    }

    public ResponseAnalysis analyses() {
        return house().get(ResponseAnalysis.class);
    }

    public Consents consents() {
        return TestIdentity.over(entities).consents();
    }

    /** Sends these answers to q1 and q2, everything else left open. */
    public void send(PersonId person, String q1, String q2, Instant at) {
        Delivery delivery = house().get(Delivery.class);
        UUID attempt = delivery.begin(person, instrument.key().slug(), at).id();
        Saving saving = TestSaving.over(entities, library());
        saving.save(person, attempt, new NewAnswer("q1", q1, 1), at);
        saving.save(person, attempt, new NewAnswer("q2", q2, 1), at);
        delivery.submit(person, attempt, at);
        entities.flush();
    }

    /** The bare row of answers that were sent, without the answers: for counting many of them. */
    public static void sentRow(EntityManager entities, PersonId person, InstrumentKey instrument, Instant at) {
        OffsetDateTime moment = at.atOffset(ZoneOffset.UTC);
        entities.createNativeQuery("insert into assessment_attempt"
                        + " (id, person, instrument, version, sitting, begun, submitted) values (?, ?, ?, ?, 1, ?, ?)")
                .setParameter(1, RANDOM.id())
                .setParameter(2, person.value())
                .setParameter(3, instrument.slug().value())
                .setParameter(4, instrument.version())
                .setParameter(5, moment)
                .setParameter(6, moment)
                .executeUpdate();
    }

    /** Sends these words to the question in own words, and 4 to q1. */
    public void sendWords(PersonId person, String words, Instant at) {
        Delivery delivery = house().get(Delivery.class);
        UUID attempt = delivery.begin(person, instrument.key().slug(), at).id();
        Saving saving = TestSaving.over(entities, library());
        saving.save(person, attempt, new NewAnswer("q1", "4", 1), at);
        saving.save(person, attempt, new NewAnswer("own", words, 1), at);
        delivery.submit(person, attempt, at);
        entities.flush();
    }

    /** So many respondents, who answer q1 with 1, 2, 3, 4, 5, 1 … and q2 with a dash. */
    public static ReadResponses file(int respondents) {
        List<Answers> all = new ArrayList<>();
        for (int i = 0; i < respondents; i++) {
            all.add(Answers.NONE.with("q1", i % 5 + 1).with("q2", Answer.RATHER_NOT_SAY));
        }
        return new ReadResponses("f".repeat(64), List.of("id", "q1", "q2"), all, 1, List.of());
    }

    public UUID draft(int respondents) {
        return imports().draft(instrument, "Autumn course", file(respondents), MIKA, NOW);
    }

    public UUID kept(int respondents) {
        UUID set = draft(respondents);
        imports().keep(MIKA, set, NOW);
        entities.flush();
        return set;
    }

    /** A kept set of these answers, one entry for each respondent. */
    public UUID keptOf(List<Answers> respondents) {
        var read = new ReadResponses("f".repeat(64), List.of("id"), respondents, 0, List.of());
        UUID set = imports().draft(instrument, "Autumn course", read, MIKA, NOW);
        imports().keep(MIKA, set, NOW);
        entities.flush();
        return set;
    }

    /** The bytes that were sent; none where nothing may go out. */
    public byte[] taken(UUID set, ExportForm form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            var written = exports().ofSet(set, form, new ResponseExports.ExportRequest(MIKA, NOW));
            if (written.isPresent()) {
                exports().send(written.get(), () -> out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public byte[] takenGiven(ExportForm form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            var asking = new ResponseExports.ExportRequest(MIKA, NOW);
            var written = exports().ofGiven(instrument.key().uuid(), form, asking);
            if (written.isPresent()) {
                exports().send(written.get(), () -> out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The first sheet, each row by its headers. */
    public static List<TreeMap<String, String>> rows(byte[] workbook) {
        List<SheetRow> rows = new ArrayList<>();
        SheetReader.read("out.xlsx", workbook, SheetBudget.RESPONSES, rows::add);
        List<TreeMap<String, String>> byHeader = new ArrayList<>();
        for (SheetRow row : rows.subList(1, rows.size())) {
            TreeMap<String, String> cells = new TreeMap<>();
            for (int c = 0; c < rows.get(0).cells().size(); c++) {
                cells.put(rows.get(0).cell(c).text(), row.cell(c).text());
            }
            byHeader.add(cells);
        }
        return byHeader;
    }
}
