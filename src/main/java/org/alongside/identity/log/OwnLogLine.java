package org.alongside.identity.log;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One line of somebody's own log: on this day, at this kind of device, this kind of thing happened so many times.
 *
 * <p>Noor signs in on her phone three times on Monday: one line, three times. Somebody who reads it over her shoulder
 * learns no hour and no place. She can remove none of it, so nobody who sits at her phone can either.
 */
@Entity
@Table(
        name = "identity_log_line",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "identity_log_line_once",
                        columnNames = {"person", "on_day", "device", "kind"}))
public class OwnLogLine {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID person;

    @Column(name = "on_day", length = 10, nullable = false, updatable = false)
    private String day;

    @Column(length = 60, nullable = false, updatable = false)
    private String device;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false, updatable = false)
    private OwnLogKind kind;

    @Column(nullable = false)
    private int times;

    protected OwnLogLine() {}

    /** By the clock that its owner had set on that day. */
    public LocalDate day() {
        return LocalDate.parse(day);
    }

    /** Kind of browser and system; the empty text where it is not known, or not theirs. */
    public String device() {
        return device;
    }

    public OwnLogKind kind() {
        return kind;
    }

    /** At least once. */
    public int times() {
        return times;
    }
}
