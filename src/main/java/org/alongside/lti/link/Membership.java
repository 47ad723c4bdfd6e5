package org.alongside.lti.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.UUID;
import org.alongside.kernel.PersonId;
import org.alongside.lti.message.Roles;

/**
 * What a platform says about a person at one link: that they are there, teaching or learning, and under which name the
 * platform knows them. What we decide about it, like an enrollment, stands in other rooms.
 */
@Entity
@Table(
        name = "lti_membership",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "lti_membership_once",
                        columnNames = {"resource_link", "person"}))
public class Membership {

    @Id
    private UUID id;

    @Column(name = "resource_link", nullable = false, updatable = false)
    private UUID resourceLink;

    @Column(nullable = false, updatable = false)
    private UUID person;

    @Column(nullable = false, updatable = false)
    private String subject;

    @Column(nullable = false)
    private boolean staff;

    @Column(name = "test_user", nullable = false)
    private boolean testUser;

    @Column(name = "first_launch_at", nullable = false, updatable = false)
    private Instant firstLaunchAt;

    @Column(name = "last_launch_at", nullable = false)
    private Instant lastLaunchAt;

    protected Membership() {}

    void refresh(Roles roles, Instant now) {
        staff = roles.isStaff();
        testUser = roles.testUser();
        lastLaunchAt = now;
    }

    public UUID resourceLink() {
        return resourceLink;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    /** The platform's name for the person, unique within the issuer; scores are addressed to it. */
    public String subject() {
        return subject;
    }

    public boolean isStaff() {
        return staff;
    }

    /** Marked by the platform as an account for trying things out. */
    public boolean isTestUser() {
        return testUser;
    }
}
