package org.alongside.benchmark;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.alongside.instrument.Example;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.kernel.PersonId;
import org.alongside.vault.TestVaults;
import org.alongside.vault.Vault;
import org.alongside.vault.seal.Owner;
import org.alongside.vault.seal.SealedPlace;
import org.postgresql.PGConnection;

/** Response sets as they lie in the database: each with a person of its own, 36 sealed answers, handed in. */
final class KeptSets {

    static final int ITEMS = 36;
    static final String SLUG = "kept";
    static final byte[] KEY = "a key for a benchmark, 32 bytes!".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private static final int BLOCK = 500;
    private static final String TIME = "2026-11-23 09:00:00+00";

    private final EntityManagerFactory factory;
    private final DataSource source;
    private final Random random = new Random(36);

    KeptSets(EntityManagerFactory factory, DataSource source) {
        this.factory = factory;
        this.source = source;
    }

    /** Version 1 takes means, version 2 sums: 36 items, two outcomes, half of them reversed, one in five may miss. */
    static InstrumentLibrary versions() {
        return new InstrumentLibrary(List.of(version(1, "mean"), version(2, "sum")));
    }

    private static Instrument version(int version, String rule) {
        List<String> items =
                IntStream.rangeClosed(1, ITEMS).mapToObj(n -> "q" + n).toList();
        String form = "uuid: 5a8b1c1e-6b7e-4a56-9a38-1d4a3ad0b036\nslug: " + SLUG + "\nversion: " + version
                + "\nlanguages: [en]\nresponses:\n  five: {cardinality: single, min: 1, max: 5}\nitems:\n"
                + String.join(
                        "",
                        items.stream()
                                .map(i -> "  " + i + ": {response: five}\n")
                                .toList()) + "pages:\n  - ["
                + String.join(", ", items) + "]\n";
        return Example.example()
                .with("instrument.yaml", form)
                .scoring(outcome("one", rule, items.subList(0, ITEMS / 2))
                        + outcome("two", rule, items.subList(ITEMS / 2, ITEMS)))
                .instrument();
    }

    private static String outcome(String id, String rule, List<String> items) {
        List<String> signs = new ArrayList<>();
        items.forEach(item -> signs.add(item + (signs.size() % 2 == 0 ? ": '+'" : ": '-'")));
        return id + ":\n  items: {" + String.join(", ", signs) + "}\n  rule: " + rule + "\n  privacy: OWNER\n";
    }

    void fill(int sets) throws SQLException, IOException {
        for (int from = 0; from < sets; from += BLOCK) {
            block(Math.min(BLOCK, sets - from));
        }
    }

    private void block(int sets) throws SQLException, IOException {
        StringBuilder attempts = new StringBuilder();
        StringBuilder responses = new StringBuilder();
        EntityManager entities = factory.createEntityManager();
        entities.getTransaction().begin();
        Vault vault = TestVaults.of(entities, KEY);
        for (int n = 0; n < sets; n++) {
            UUID attempt = id();
            PersonId person = new PersonId(id());
            attempts.append(String.join(
                            "\t", attempt.toString(), person.value().toString(), SLUG, "1", "1", TIME, TIME))
                    .append('\n');
            for (int item = 1; item <= ITEMS; item++) {
                responses.append(response(vault, person, attempt, item)).append('\n');
            }
        }
        entities.getTransaction().commit();
        entities.close();
        copy("assessment_attempt (id, person, instrument, version, sitting, begun, submitted)", attempts);
        copy("assessment_response (id, attempt, item, revision, answer, answered)", responses);
    }

    private String response(Vault vault, PersonId person, UUID attempt, int item) {
        UUID id = id();
        String answer = random.nextInt(20) == 0 ? "-" : Integer.toString(1 + random.nextInt(5));
        byte[] sealed = vault.seal(Owner.of(person), new SealedPlace("assessment_response", "answer", id, 1), answer)
                .bytes();
        return String.join(
                "\t",
                id.toString(),
                attempt.toString(),
                "q" + item,
                "1",
                "\\\\x" + HexFormat.of().formatHex(sealed),
                TIME);
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private void copy(String into, StringBuilder rows) throws SQLException, IOException {
        try (Connection connection = source.getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + into + " from stdin", new StringReader(rows.toString()));
        }
    }
}
