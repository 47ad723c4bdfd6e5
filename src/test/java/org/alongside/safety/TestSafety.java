package org.alongside.safety;

import jakarta.persistence.EntityManager;
import java.util.Collections;
import org.alongside.safety.policy.GateAnswer;
import org.alongside.safety.policy.GateSheet;
import org.alongside.vault.Randomness;
import org.alongside.vault.TestVaults;

/** This room's services over one entity manager, as the container would put them together. */
public final class TestSafety {

    public static final GateSheet ALL_NO = new GateSheet(Collections.nCopies(6, GateAnswer.NO));
    public static final GateSheet ONE_YES = GateSheet.parse("nnynnn");

    public final Holds holds;
    public final ClosedDoors doors;
    public final Gates gates;
    public final Safety safety;
    public final SafetyData data;

    public TestSafety(EntityManager entities) {
        Randomness randomness = new Randomness();
        holds = new Holds(entities, TestVaults.safety(entities), randomness);
        doors = new ClosedDoors(entities, TestVaults.safety(entities), randomness);
        gates = new Gates(entities, TestVaults.safety(entities), randomness, holds, doors);
        safety = new Safety(gates, holds, doors);
        data = new SafetyData(entities, TestVaults.safety(entities), gates, holds, doors);
    }
}
