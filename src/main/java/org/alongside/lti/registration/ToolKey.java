package org.alongside.lti.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;

/**
 * One of our signing keys. It is published as NEXT long before it signs, signs as CURRENT, and stays published without
 * a slot while platforms may still hold messages signed by it.
 */
@Entity
@Table(
        name = "lti_key",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "lti_key_slot",
                        columnNames = {"slot"}))
public class ToolKey {

    /** What the key does now; at most one key is in each. */
    public enum KeySlot {
        CURRENT,
        NEXT
    }

    @Id
    @Column(length = 64)
    private String kid;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private KeySlot slot;

    @Column(name = "public_key", length = 2000, nullable = false, updatable = false)
    private String publicKey;

    @Column(name = "sealed_private", nullable = false, updatable = false)
    private byte[] sealedPrivate;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "retired_at")
    private Instant retiredAt;

    protected ToolKey() {}

    void retire(Instant now) {
        slot = null;
        retiredAt = now;
    }

    void takeOver() {
        slot = KeySlot.CURRENT;
    }

    public String kid() {
        return kid;
    }

    public boolean isCurrent() {
        return slot == KeySlot.CURRENT;
    }

    boolean isNext() {
        return slot == KeySlot.NEXT;
    }

    boolean isRetiredBefore(Instant moment) {
        return retiredAt != null && retiredAt.isBefore(moment);
    }

    /** A public JWK as JSON. */
    public String publicKey() {
        return publicKey;
    }

    public byte[] sealedPrivate() {
        return sealedPrivate.clone();
    }

    public Instant createdAt() {
        return createdAt;
    }
}
