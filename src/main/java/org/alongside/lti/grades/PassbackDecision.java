package org.alongside.lti.grades;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.YearMonth;
import java.util.UUID;
import org.alongside.lti.link.PassbackStatus;

/**
 * A decision that nothing leaves: for which reason, in which month. Of whom, where and when exactly is not written, so
 * that it can be counted and says nothing about anybody.
 */
@Entity
@Table(name = "lti_passback_decision")
public class PassbackDecision {

    @Id
    private UUID id;

    @Column(name = "noted_month", length = 7, nullable = false, updatable = false)
    private String month;

    @Enumerated(EnumType.STRING)
    @Column(length = 30, nullable = false, updatable = false)
    private PassbackStatus reason;

    protected PassbackDecision() {}

    PassbackDecision(UUID id, YearMonth month, PassbackStatus reason) {
        this.id = id;
        this.month = month.toString();
        this.reason = reason;
    }
}
