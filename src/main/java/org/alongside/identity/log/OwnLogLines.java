package org.alongside.identity.log;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.vault.random.Randomness;

/** The stored lines of own logs. Two that come at once count both; none is ever made smaller. */
@Dependent
public class OwnLogLines {

    /** Lines are counted by statements, which what was read before does not show. */
    private static final String AS_WRITTEN = "eclipselink.refresh";

    private final EntityManager entities;
    private final Randomness random;

    @Inject
    public OwnLogLines(EntityManager entities, Randomness random) {
        this.entities = entities;
        this.random = random;
    }

    /** What a line says, without how often. */
    record LogEvent(LocalDate day, String device, OwnLogKind kind) {}

    /** Adds so many times to the line that says this. @return whether it is a new line */
    boolean add(UUID owner, LogEvent event, int times) {
        int begun = entities.createNativeQuery("insert into identity_log_line (id, person, on_day, device, kind, times)"
                        + " values (?1, ?2, ?3, ?4, ?5, 0) on conflict do nothing")
                .setParameter(1, random.id())
                .setParameter(2, owner)
                .setParameter(3, event.day().toString())
                .setParameter(4, event.device())
                .setParameter(5, event.kind().name())
                .executeUpdate();
        entities.createNativeQuery("update identity_log_line set times = times + ?1"
                        + " where person = ?2 and on_day = ?3 and device = ?4 and kind = ?5")
                .setParameter(1, times)
                .setParameter(2, owner)
                .setParameter(3, event.day().toString())
                .setParameter(4, event.device())
                .setParameter(5, event.kind().name())
                .executeUpdate();
        return begun > 0;
    }

    /** The newest day first. */
    List<OwnLogLine> of(UUID owner) {
        return entities.createQuery(
                        "select l from OwnLogLine l where l.person = :owner order by l.day desc, l.kind, l.device",
                        OwnLogLine.class)
                .setParameter("owner", owner)
                .setHint(AS_WRITTEN, true)
                .getResultList();
    }

    /** Puts all lines of one id under another, whose lines of the same day count on. */
    void move(UUID from, UUID to) {
        for (OwnLogLine line : of(from)) {
            add(to, new LogEvent(line.day(), line.device(), line.kind()), line.times());
        }
        drop(from);
    }

    void drop(UUID owner) {
        entities.createQuery("delete from OwnLogLine l where l.person = :owner")
                .setParameter("owner", owner)
                .executeUpdate();
    }

    /** Deletes what is older than this day. @return how many lines */
    int dropBefore(LocalDate day) {
        return entities.createQuery("delete from OwnLogLine l where l.day < :day")
                .setParameter("day", day.toString())
                .executeUpdate();
    }
}
