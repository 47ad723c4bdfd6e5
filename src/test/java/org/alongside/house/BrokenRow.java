package org.alongside.house;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.house.SealedStories.SealedPart;

/** What somebody does who can write to the database, to the rows in which one sealed column stands. */
final class BrokenRow {

    /** What must go first, where the row itself is to go. */
    private static final Map<String, String> HANGS_ON =
            Map.of("study_response_set", "study_response_page where" + " response_set = ?1");

    private static final String CURRENT = "'CURRENT'";

    /** One way to break a row. */
    enum Harm {
        MISSING,
        /** The column is null, where it may be. */
        EMPTY_COLUMN,
        NO_BYTES,
        CUT,
        FLIPPED,
        /** One bit of what says which key it was. */
        FLIPPED_HEAD,
        /** The value of before, in the row of now. */
        OLDER_VALUE,
        /** The whole row as it was before. */
        OLDER_ROW,
        /** The value, and the count, of another person. */
        SWAPPED,
        /** Another person's row, under one's own id. */
        REOWNED;

        boolean needsNewer() {
            return this == OLDER_VALUE || this == OLDER_ROW;
        }
    }

    /** A row as it was once. */
    record Kept(byte[] sealed, long revision) {}

    private final EntityManager entities;
    private final SealedPart part;

    BrokenRow(EntityManager entities, SealedPart part) {
        this.entities = entities;
        this.part = part;
    }

    boolean canBe(Harm harm) {
        return switch (harm) {
            case EMPTY_COLUMN -> isNullable();
            case OLDER_VALUE -> part.changes();
            case OLDER_ROW -> part.changes() && hasRevision();
            case REOWNED -> part.whose().startsWith("person");
            default -> true;
        };
    }

    Kept kept(UUID row) {
        return kept(row, part.whose());
    }

    private Kept kept(UUID row, String whose) {
        String revision = hasRevision() ? "revision" : "0";
        Object[] found = (Object[])
                with(row, "select " + part.name() + ", " + revision + " from " + part.table() + " where " + whose)
                        .getResultList()
                        .get(0);
        return new Kept((byte[]) found[0], ((Number) found[1]).longValue());
    }

    void harm(Harm harm, UUID hers, UUID his, Kept before) {
        entities.flush();
        Kept now = kept(hers);
        switch (harm) {
            case MISSING -> takeAway(hers);
            case EMPTY_COLUMN ->
                run(hers, "update " + part.table() + " set " + part.name() + " = null where " + part.whose());
            case NO_BYTES -> put(hers, new byte[0]);
            case CUT -> put(hers, Arrays.copyOf(now.sealed(), now.sealed().length / 2));
            case FLIPPED -> put(hers, flipped(now.sealed(), now.sealed().length - 1));
            case FLIPPED_HEAD -> put(hers, flipped(now.sealed(), 8));
            case OLDER_VALUE -> put(hers, before.sealed());
            case OLDER_ROW -> putRow(hers, before);
            case SWAPPED -> putRow(hers, kept(his, part.whose().replace(CURRENT, "'NEXT'")));
            default -> takeOver(hers, his);
        }
        entities.clear();
    }

    private void takeAway(UUID row) {
        String hanging = HANGS_ON.get(part.table());
        if (hanging != null) {
            run(row, "delete from " + hanging);
        }
        run(row, "delete from " + part.table() + " where " + part.whose());
    }

    private void takeOver(UUID hers, UUID his) {
        run(hers, "delete from " + part.table() + " where " + part.whose());
        with(hers, "update " + part.table() + " set person = ?1 where person = ?2")
                .setParameter(2, his)
                .executeUpdate();
    }

    private void put(UUID row, byte[] sealed) {
        with(row, "update " + part.table() + " set " + part.name() + " = ?2 where " + part.whose())
                .setParameter(2, sealed)
                .executeUpdate();
    }

    private void putRow(UUID row, Kept then) {
        put(row, then.sealed());
        if (hasRevision()) {
            with(row, "update " + part.table() + " set revision = ?2 where " + part.whose())
                    .setParameter(2, then.revision())
                    .executeUpdate();
        }
    }

    private static byte[] flipped(byte[] sealed, int at) {
        byte[] other = sealed.clone();
        other[at] ^= 1;
        return other;
    }

    private void run(UUID row, String sql) {
        with(row, sql).executeUpdate();
    }

    private Query with(UUID row, String sql) {
        Query query = entities.createNativeQuery(sql);
        return sql.contains("?1") ? query.setParameter(1, row) : query;
    }

    private boolean isNullable() {
        return catalogue("is_nullable", part.name()).contains("YES");
    }

    private boolean hasRevision() {
        return !catalogue("column_name", "revision").isEmpty();
    }

    private List<?> catalogue(String what, String column) {
        int dot = part.table().indexOf('.');
        return entities.createNativeQuery("select " + what + " from information_schema.columns"
                        + " where table_schema = ?1 and table_name = ?2 and column_name = ?3")
                .setParameter(1, dot < 0 ? "public" : part.table().substring(0, dot))
                .setParameter(2, part.table().substring(dot + 1))
                .setParameter(3, column)
                .getResultList();
    }
}
