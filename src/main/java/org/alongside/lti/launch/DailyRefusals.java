package org.alongside.lti.launch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How many launches of one day were refused and not written down one by one. Whose they were is not known. */
@Entity
@Table(name = "lti_daily_refusals")
public class DailyRefusals {

    /** In UTC, {@code 2026-11-22}. */
    @Id
    @Column(name = "noted_day", length = 10)
    private String day;

    @Column(nullable = false)
    private long refusals;

    protected DailyRefusals() {}

    void add(long further) {
        refusals += further;
    }
}
