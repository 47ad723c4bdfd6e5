package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.alongside.support.DemoSite;
import org.alongside.support.HttpVisitor;
import org.alongside.support.Ports;
import org.alongside.support.Seen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The operator's drill with real servers: a dump is made, people delete and empty for good, the dump comes back beside
 * the lists that lie outside of it.
 */
class RestoreDrillIT {

    private static final String EMPTIES = "/identity/pin-new";

    @TempDir
    Path folder;

    private final int port = Ports.free();
    private final int lmsPort = Ports.free();

    /** The database of the drill, while no server runs on it. */
    private interface DrillDatabase {

        Map<String, String> settings();

        void dump();

        void restore();
    }

    /** One file, copied. */
    private final class H2File implements DrillDatabase {

        private final Path file = folder.resolve("database.mv.db");
        private final Path copy = folder.resolve("dump.mv.db");

        @Override
        public Map<String, String> settings() {
            return Map.of();
        }

        @Override
        public void dump() {
            copy(file, copy);
        }

        @Override
        public void restore() {
            copy(copy, file);
        }

        private static void copy(Path from, Path to) {
            try {
                Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A database whose copy stands beside it. */
    private static final class PostgresCopy implements DrillDatabase {

        private final EmbeddedPostgres postgres;

        PostgresCopy(EmbeddedPostgres postgres) {
            this.postgres = postgres;
            runs("create database alongside");
        }

        @Override
        public Map<String, String> settings() {
            return DemoSite.onPostgres(postgres.getJdbcUrl("postgres", "alongside"), Map.of());
        }

        @Override
        public void dump() {
            runs("create database dump template alongside");
        }

        @Override
        public void restore() {
            runs("drop database alongside with (force)");
            runs("create database alongside template dump");
        }

        private void runs(String sql) {
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        }
    }

    private DemoSite start(DrillDatabase database) {
        return DemoSite.start(folder, port, lmsPort, database.settings());
    }

    /** Somebody with an account of their own, and words of their own on a step. */
    private record DrillPerson(Walker walker, String step, String words) {

        static DrillPerson writes(DemoSite site, String name) {
            Walker walker = Walker.signsUp(site, name);
            String step = walker.stepToWriteOn();
            String words = "Only " + walker.name() + " reads this";
            walker.presses(step, Map.of("do", "continue", "words.words", words));
            assertTrue(walker.opens(step).reads(words), "written");
            return new DrillPerson(walker, step, words);
        }

        boolean readsOwnWords() {
            return walker.opens(step).reads(words);
        }

        /** A sheet in place of the one before. */
        List<String> printsCodes() {
            return walker.presses("/identity/codes", Map.of())
                    .find("(?<=data-codes=\"1\">)[^<]+")
                    .orElseThrow()
                    .lines()
                    .toList();
        }

        boolean isShownTo(String code) {
            return walker.presses("/identity/own-credential", Map.of("way", "code", "code", code))
                    .location()
                    .isPresent();
        }

        boolean canSignIn(DemoSite site) {
            HttpVisitor browser = HttpVisitor.arrivesAt(site.base());
            Seen answer = browser.presses(
                    "/identity/sign-in", Map.of("email", walker.email(), "password", walker.password()));
            return answer.location().isPresent();
        }
    }

    @Test
    @DisplayName(
            "Q-R6 VAULT-11 AUD-M8 IDENTITY-19 on H2 a restored dump brings back nobody who left, and nothing emptied")
    void h2() throws IOException {
        drill(new H2File());
    }

    @Test
    @DisplayName("Q-R6 VAULT-11 AUD-M8 IDENTITY-19 on PostgreSQL likewise")
    void postgres() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            drill(new PostgresCopy(postgres));
        }
    }

    private void drill(DrillDatabase database) throws IOException {
        DrillPerson deletes;
        DrillPerson empties;
        DrillPerson stays;
        List<String> codes;
        try (DemoSite site = start(database)) {
            deletes = DrillPerson.writes(site, "Ana");
            empties = DrillPerson.writes(site, "Bea");
            stays = DrillPerson.writes(site, "Clara");
            codes = stays.printsCodes();
        }
        database.dump();
        try (DemoSite site = start(database)) {
            assertTrue(deletes.readsOwnWords() && empties.readsOwnWords(), "a restart takes nothing");
            deletes.walker().presses("/identity/delete?sure=1", Map.of("when", "now"));
            assertFalse(deletes.canSignIn(site));
            empties.walker().presses(EMPTIES, Map.of("when", "now", "sure", "yes", "pin", Walker.PIN));
            assertFalse(empties.readsOwnWords());
            assertTrue(stays.isShownTo(codes.get(0)));
        }
        database.restore();
        try (DemoSite site = start(database)) {
            assertFalse(deletes.canSignIn(site), "who left is not back");
            assertTrue(empties.canSignIn(site));
            assertFalse(empties.readsOwnWords(), "what was emptied is not back");
            assertTrue(stays.readsOwnWords(), "all else is");
            assertFalse(stays.isShownTo(codes.get(0)), "a code that was used stays so");
            assertTrue(stays.isShownTo(codes.get(1)), "the others are good");
        }
        database.restore();
        Files.delete(folder.resolve("main.key.destroyed"));
        Files.delete(folder.resolve("safety.key.destroyed"));
        try (DemoSite site = start(database)) {
            assertTrue(deletes.canSignIn(site), "sabotage: without the lists, who left is back");
            assertTrue(empties.readsOwnWords(), "sabotage: and so is what was emptied");
            assertTrue(stays.isShownTo(codes.get(0)), "sabotage: and the used code is good again");
        }
    }
}
