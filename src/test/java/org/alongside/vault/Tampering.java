package org.alongside.vault;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import org.alongside.kernel.PersonId;

/** What somebody does who can write to the database, to one person's row in one table. */
public final class Tampering {

    private final EntityManager entities;
    private final String table;
    private final String column;
    private final PersonId person;

    /** @param place table and column, {@code safety.hold.state} */
    public Tampering(EntityManager entities, String place, PersonId person) {
        this.entities = entities;
        this.table = place.substring(0, place.lastIndexOf('.'));
        this.column = place.substring(place.lastIndexOf('.') + 1);
        this.person = person;
    }

    /** A row as it was once. */
    public record Then(byte[] sealed, long revision) {}

    public Then now() {
        entities.flush();
        Object[] row = (Object[])
                entities.createNativeQuery("select " + column + ", revision from " + table + " where person = ?1")
                        .setParameter(1, person.value())
                        .getSingleResult();
        return new Then((byte[]) row[0], ((Number) row[1]).longValue());
    }

    /** The whole row from an older day, its revision too. */
    public void putBack(Then then) {
        run(
                "update " + table + " set " + column + " = ?2, revision = ?3 where person = ?1",
                then.sealed(),
                then.revision());
    }

    /** The older value under the newer revision. */
    public void putBackValue(Then then) {
        run("update " + table + " set " + column + " = ?2 where person = ?1", (Object) then.sealed());
    }

    public void cut() {
        byte[] sealed = now().sealed();
        run("update " + table + " set " + column + " = ?2 where person = ?1", (Object)
                Arrays.copyOf(sealed, sealed.length / 2));
    }

    public void flipBit() {
        byte[] sealed = now().sealed();
        sealed[sealed.length - 1] ^= 1;
        run("update " + table + " set " + column + " = ?2 where person = ?1", (Object) sealed);
    }

    public void takeAway() {
        run("delete from " + table + " where person = ?1");
    }

    /** The mark that tells how far rows have come, from beside the person's key. */
    public void takeAwayMarks(String keys) {
        run("update " + keys + " set marks = null where owner = ?1");
    }

    /** The person's key itself. */
    public void takeAwayKey(String keys) {
        run("delete from " + keys + " where owner = ?1");
    }

    private void run(String sql, Object... more) {
        entities.flush();
        var statement = entities.createNativeQuery(sql).setParameter(1, person.value());
        for (int n = 0; n < more.length; n++) {
            statement.setParameter(n + 2, more[n]);
        }
        statement.executeUpdate();
        entities.clear();
    }
}
