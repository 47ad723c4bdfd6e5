package org.alongside.vault.seal;

import java.util.Optional;
import org.alongside.vault.cipher.Bound;

/**
 * In what form a value was sealed: the first byte of it, and bound into it, so that none opens as another. New values
 * are sealed as FILLED or RECORD; BARE is only opened.
 */
enum SealedForm {
    /** A text as it is, from before lengths were kept. */
    BARE(1, "alongside value"),
    /** A text filled up by {@code Padding}. */
    FILLED(2, "alongside filled value"),
    /** A record written by {@link Codec}, filled up. Its owner's kind is bound too. */
    RECORD(3, "alongside record");

    private static final SealedForm[] ALL = values();

    private final byte mark;
    private final String name;

    SealedForm(int mark, String name) {
        this.mark = (byte) mark;
        this.name = name;
    }

    byte mark() {
        return mark;
    }

    static Optional<SealedForm> of(byte mark) {
        for (SealedForm form : ALL) {
            if (form.mark == mark) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /** What a value of this form is bound to, but for its place. */
    Bound bound(Owner owner) {
        Bound bound = new Bound().and(name);
        return (this == RECORD ? bound.and(owner.kind().name()) : bound).and(owner.id());
    }
}
