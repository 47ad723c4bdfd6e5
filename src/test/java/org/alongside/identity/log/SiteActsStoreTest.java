package org.alongside.identity.log;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.TestIdentity;
import org.alongside.identity.device.Caller;
import org.alongside.kernel.Languages;
import org.alongside.kernel.PersonId;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.vault.audit.AccessKind;
import org.junit.jupiter.api.DisplayName;

class SiteActsStoreTest {

    @StoreTest
    @DisplayName(
            "Q-S8 IDENTITY-51 whoever's rows staff looked at reads it in their own log, without who, why or at which"
                    + " device; the log of access knows who and why")
    void looked(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId noor = identity.welcomed("Noor");
            SignedInPerson tomas = new SignedInPerson();
            tomas.enter(
                    new Caller(
                            identity.welcomed("Tomas"),
                            new Caller.CallerDevice(UUID.randomUUID(), "Firefox, Linux"),
                            new Caller.Profile("Tomas", Languages.FIRST, Optional.empty(), true, true),
                            new Caller.PinState(Optional.empty(), false),
                            false,
                            2),
                    false);
            SiteActs acts = identity.house().with(tomas).get(SiteActs.class);
            acts.looked(List.of(noor, noor), "support asked by mail", NOW);
            acts.write(AccessKind.EXPORT, "answers", NOW);
            OwnLogLine line = identity.house().get(OwnLog.class).of(noor, NOW).get(0);
            assertEquals("STAFF 1 ", line.kind() + " " + line.times() + " " + line.device());
            Object[] rows = entities.createNativeQuery(
                            "select count(*), count(distinct who), max(why), max(length(who))"
                                    + " from vault_access_entry")
                    .getResultList()
                    .toArray();
            assertEquals(
                    "2 1 support asked by mail 64",
                    String.join(
                            " ",
                            java.util.Arrays.stream((Object[]) rows[0])
                                    .map(Object::toString)
                                    .toList()));
        });
    }

    @StoreTest
    @DisplayName(
            "Q-S8 IDENTITY-102 whose answers go out reads it, an own copy is counted in the own log, and once a day in"
                    + " the log of access, a platform's staff stand in both")
    void others(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId noor = identity.welcomed("Noor");
            PersonId edith = identity.welcomed("Edith");
            SiteActs acts = identity.house().with(new SignedInPerson()).get(SiteActs.class);
            acts.exported(List.of(noor, edith, noor), "answers", NOW);
            acts.copied(noor, NOW);
            acts.copied(noor, NOW);
            acts.actedFor(Optional.of(edith), "https://campus.example", NOW);
            acts.actedFor(Optional.empty(), "https://campus.example", NOW);
            assertEquals("[COPY 2, TABLE 1]", lines(identity, noor).toString());
            assertEquals("[ACTED_FOR 1, TABLE 1]", lines(identity, edith).toString());
            assertEquals(
                    "[EXPORT answers, EXPORT a copy of what is their own, ACTED_FOR sent by https://campus.example,"
                            + " ACTED_FOR sent by https://campus.example]",
                    entities.createNativeQuery("select concat(kind, ' ', why) from vault_access_entry order by ordinal")
                            .getResultList()
                            .toString());
        });
    }

    private static List<String> lines(TestIdentity identity, PersonId person) {
        return identity.house().get(OwnLog.class).of(person, NOW).stream()
                .map(line -> line.kind() + " " + line.times())
                .sorted()
                .toList();
    }
}
