package org.alongside.identity.log;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
            acts.looked(noor, "support asked by mail", NOW);
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
}
