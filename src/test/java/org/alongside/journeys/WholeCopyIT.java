package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.identity.personal.PersonalTable;
import org.alongside.identity.personal.PersonalTable.StartingEmpty;
import org.alongside.support.CopyFindings;
import org.alongside.support.DemoSite;
import org.alongside.support.Seen;
import org.alongside.support.SiteDatabase;
import org.alongside.support.TestSite;
import org.alongside.support.UnpackedCopy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A person with everything takes the copy and deletes the account on the running site; the archive is read as it came,
 * and the catalogue of the site's own database is walked, table by table and column by column.
 */
class WholeCopyIT {

    /** Those of the other's pages that tell whether there is a link. */
    private static final Set<String> OF_THE_LINK = Set.of("/together", "/pairing/see");

    /** Who comes from a course has no account of this site's own, and runs nothing here. */
    private static final Set<String> NOT_HIS = Set.of(
            "identity_local_account", "identity_passkey", "study_export", "study_rescoring", "study_response_set");

    /** What keeps resting what rested, whoever starts empty. */
    private static final Set<String> PROTECTIVE =
            Set.of("safety.gate", "safety.hold", "safety.closed_doors", "pairing_switch");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final DemoSite site = TestSite.site();
    private final SiteDatabase database = new SiteDatabase();
    private final Walker administrator = Walker.administrator(site);

    @Test
    @DisplayName(
            "IDENTITY-18 IDENTITY-19 INV-13 INV-25 a person with everything takes a copy that holds each classified"
                    + " column once and nothing of the partner's, and deletes the account: the catalogue holds nothing of them")
    void copiesAndLeaves() {
        Walker ana = Everything.ownPart(Walker.signsUp(site, "Ana"));
        Walker rashid = Everything.launched(site, 3901, "Rashidqz");
        ana.joins(rashid.makesCode());
        Everything.openAStep(administrator, rashid, ana);
        Everything.checksIn(administrator, rashid);
        Everything.startsAndUndoes(rashid);
        List<PersonalTable> tables = Everything.personalTables();
        UUID one = database.person(rashid.name());
        UUID other = database.person(ana.name());

        UnpackedCopy copy = Everything.takesCopy(rashid);
        CopyFindings findings = new CopyFindings(database, tables, one);
        assertEquals(List.of(), findings.in(copy));
        assertEquals(Set.of(), findings.empty(copy, NOT_HIS), "he has something of each kind");
        assertFalse(copy.filesWith(rashid.name()).isEmpty(), "his name");
        assertFalse(copy.filesWith("Quiet words of " + rashid.name()).isEmpty(), "his writing");
        List<String> foreign = new ArrayList<>(Everything.typedBy(ana));
        foreign.addAll(traces(tables, other));
        foreign.forEach(words -> assertEquals(List.of(), copy.filesWith(words), words));
        copy.files()
                .forEach((name, text) -> assertFalse(
                        name.endsWith(".html") && ID.matcher(text).find(), "people read no inner id: " + name));
        sabotaged(findings, copy, ana);

        List<String> traces = traces(tables, one);
        traces.addAll(Everything.typedBy(rashid));
        traces.add(site.lms().learner(3901).id());
        Map<String, Seen> before = Pair.look(ana, Pair.PAGES);
        assertFalse(database.columnsWith(traces).isEmpty(), "the walk sees what is there");
        rashid.presses("/identity/delete?sure=1", Map.of("when", "now"));
        assertEquals(OF_THE_LINK, ana.changed(before));
        administrator.letsPass("day", 2);
        assertEquals(Set.of("vault_destroyed.id", "safety.vault_destroyed.id"), database.columnsWith(traces));
    }

    @ParameterizedTest
    @ValueSource(strings = {"days", "now"})
    @DisplayName("INV-55 IDENTITY-12 who starts empty, once undoing is over or for good at once, leaves nothing of the"
            + " writing in any column; what protects them stays, and so does what 4.5 keeps")
    void startsEmpty(String when) {
        Walker ana = Everything.ownPart(Walker.signsUp(site, "Ana"));
        Walker salla = Everything.ownPart(Walker.signsUp(site, "Salla"));
        Everything.checksIn(administrator, salla);
        ana.joins(salla.makesCode());
        salla.answersTheGate("NO");
        salla.says("yes");
        salla.setsAside();
        List<PersonalTable> writing = Everything.personalTables().stream()
                .filter(table -> table.starting() != StartingEmpty.STAYS)
                .toList();
        UUID one = database.person(salla.name());
        List<String> traces = traces(writing, one);
        traces.remove(one.toString());
        assertEquals(names(writing), database.tablesOf(database.columnsWith(traces)), "she has each kind of writing");

        salla.presses("/identity/pin-new", Map.of("when", when, "sure", "yes", "pin", Walker.PIN));
        salla.visitor().presses("/identity/pin", Map.of("pin", Walker.PIN, "pin-again", Walker.PIN));
        assertEquals("days".equals(when), !database.columnsWith(traces).isEmpty(), "it lies on the shelf, or is gone");
        administrator.letsPass("week", 1);
        administrator.letsPass("hour", 2);

        assertEquals(Set.of(), database.columnsWith(traces));
        Set<String> left = database.tablesOf(database.columnsWith(List.of(one.toString())));
        Set<String> kept = new TreeSet<>(names(Everything.personalTables()));
        kept.removeAll(names(writing));
        kept.addAll(Set.of("vault_key", "safety.vault_key"));
        assertEquals(Set.of(), without(left, kept), "no other table knows her");
        assertEquals(Set.of(), without(PROTECTIVE, left), "what protects her is there");
        assertTrue(salla.opens("/pairing/own").reads("value=\"rest\" checked=\"checked\""));
        assertTrue(salla.opens("/own/page").reads("because you started empty"));
    }

    /** The archive itself, with a column taken out, one put in, and a word of the other's. */
    private static void sabotaged(CopyFindings findings, UnpackedCopy copy, Walker other) {
        String learning = copy.files().get("learning.json");
        assertEquals(
                1,
                findings
                        .in(copy.with("learning.json", learning.replaceFirst("\"completed_at\":", "\"finished\":")))
                        .stream()
                        .filter(line -> line.startsWith("learning_own_part has"))
                        .count());
        assertFalse(findings.in(
                        copy.with("learning.json", learning.replaceFirst("\"course\":\"[^\"]*\"", "\"course\":\"\"")))
                .isEmpty());
        assertFalse(findings.in(copy.with("pairing.json", "{\"room\": \"pairing\", \"tables\": {}}"))
                .isEmpty());
        assertEquals(
                List.of("pairing.html"),
                copy.with("pairing.html", "by " + other.name()).filesWith(other.name()));
    }

    /** The person's id, and those of all rows that are theirs alone. */
    private List<String> traces(List<PersonalTable> tables, UUID person) {
        List<String> traces = new ArrayList<>(List.of(person.toString()));
        tables.stream()
                .filter(table -> !table.shared())
                .flatMap(table -> database.rows(table, person).stream())
                .filter(row -> row.containsKey("id"))
                .forEach(row -> traces.add(row.get("id").toString()));
        return traces;
    }

    private static Set<String> names(List<PersonalTable> tables) {
        return tables.stream().map(PersonalTable::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> all, Set<String> those) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(those);
        return left;
    }
}
