package org.alongside.assessment.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.Slug;
import org.alongside.vault.seal.KeyRow;
import org.alongside.vault.seal.Sealed;

/**
 * The statements of {@link Saving}, by hand: one that reads, and one of two that write. Each is a transaction of its
 * own. A write holds only as long as what was read still stands: it asks for the attempt as open, and locks it so that
 * it cannot be submitted or deleted meanwhile; and it asks for the revision that was read, or for no answer at all.
 */
@Dependent
public class AnswerRows {

    private static final String STANDING = "select a.instrument, a.version, a.submitted is null,"
            + " r.id, r.revision, r.answer, r.answered, " + KeyRow.COLUMNS + " from assessment_attempt a"
            + " left join assessment_response r on r.attempt = a.id and r.item = ?" + KeyRow.JOIN + "a.person"
            + " where a.id = ? and a.person = ?";

    private static final String OPEN = " from assessment_attempt a where a.id = ? and a.submitted is null for update";

    private static final String CHANGE = "update assessment_response set revision = ?, answer = ?, answered = ?"
            + " where id = ? and revision = ? and exists (select 1" + OPEN + ")";

    private static final String ADD = "insert into assessment_response (id, item, revision, answer, answered, attempt)"
            + " select cast(? as uuid), cast(? as varchar), cast(? as bigint), cast(? as bytea),"
            + " cast(? as timestamp with time zone), a.id" + OPEN + " on conflict do nothing";

    private final DataSource database;

    @Inject
    public AnswerRows(DataSource database) {
        this.database = database;
    }

    /** Empty where the person has no such attempt. */
    Optional<StoredAnswer> standing(PersonId person, UUID attempt, String item) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(STANDING)) {
            query.setString(1, item);
            query.setObject(2, attempt);
            query.setObject(3, person.value());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(standing(row, attempt, item)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }

    private static StoredAnswer standing(ResultSet row, UUID attempt, String item) throws SQLException {
        var of = new StoredAnswer.AttemptState(new Slug(row.getString(1)), row.getInt(2), row.getBoolean(3));
        return new StoredAnswer(of, response(row, attempt, item), KeyRow.of(row));
    }

    private static Optional<Response> response(ResultSet row, UUID attempt, String item) throws SQLException {
        UUID id = row.getObject(4, UUID.class);
        if (id == null) {
            return Optional.empty();
        }
        Instant answered = row.getObject(7, OffsetDateTime.class).toInstant();
        var change = new Response.ResponseChange(new Sealed(row.getBytes(6)), answered);
        return Optional.of(new Response(Response.place(id, row.getLong(5)), attempt, item, change));
    }

    /** Writes the next revision of an answer. @return whether the one before it still stood, in an open attempt */
    boolean change(UUID attempt, Response next) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(CHANGE)) {
            update.setLong(1, next.revision());
            update.setBytes(2, next.answer().bytes());
            update.setObject(3, next.answered().atOffset(ZoneOffset.UTC));
            update.setObject(4, next.id());
            update.setLong(5, next.revision() - 1);
            update.setObject(6, attempt);
            return update.executeUpdate() == 1;
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }

    /** Writes the first answer to an item. @return whether there still was none, in an open attempt */
    boolean add(UUID attempt, Response first) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, first.id());
            insert.setString(2, first.item());
            insert.setLong(3, first.revision());
            insert.setBytes(4, first.answer().bytes());
            insert.setObject(5, first.answered().atOffset(ZoneOffset.UTC));
            insert.setObject(6, attempt);
            return insert.executeUpdate() == 1;
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }
}
