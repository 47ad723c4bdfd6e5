package org.alongside.pairing;

import static org.alongside.pairing.TwoPeople.days;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.alongside.identity.TestIdentity;
import org.alongside.kernel.PersonId;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.support.Wiring;
import org.junit.jupiter.api.DisplayName;

class CodeTriesRaceStoreTest {

    private static final int AT_ONCE = 6;

    @StoreTest
    @DisplayName(
            "AUD-L11 PAIRING-22 PAIRING-6 wrong codes typed at the same moment are counted each, the first ones too")
    void countedEach(Database database) {
        PersonId ana =
                database.committed(entities -> TestIdentity.over(entities).welcomed("Ana types fast"));
        List<CompletableFuture<JoinOutcome>> typed = IntStream.range(0, AT_ONCE)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> database.committed(entities ->
                        new Wiring(entities, days(0)).get(Joining.class).look(ana, "none of them", days(0)))))
                .toList();
        typed.forEach(one -> assertEquals(JoinOutcome.NO_SUCH_CODE, one.join()));
        Object counted = database.committed(
                entities -> entities.createNativeQuery("select tries from pairing_code_tries where person = ?1")
                        .setParameter(1, ana.value())
                        .getSingleResult());
        assertEquals(AT_ONCE, ((Number) counted).intValue());
    }
}
