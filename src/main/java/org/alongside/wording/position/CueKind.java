package org.alongside.wording.position;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The position from which a sentence speaks to a partner or about one: ten weigh on an ask, three carry it. */
public enum CueKind {
    /** The thing is settled already, and the other one is told. */
    DECIDED(true),
    /** A day, a time or a count, with what the other one did. */
    EVIDENCE(true),
    /** A threat said sideways. */
    STAKES(true),
    /** Generous at first, and then the blame. */
    SHARED_BLAME(true),
    /** A push: need, should, must, a date to answer by. */
    PRESSURE(true),
    /** My state, or our trouble, is put down to the other one. */
    CAUSE_IN_YOU(true),
    /** A person becomes a noun or a type. */
    LABEL(true),
    /** Who is further, better, healthier; other couples. */
    RANK(true),
    /** A role, a duty or a lack by gender. */
    GENDERED_ROLE(true),
    /** A diagnosis of the other one, or therapy as the cure. */
    DIAGNOSIS_CURE(true),
    /** A real question, which may be answered with no. */
    QUESTION(false),
    /** The speaker says their own lack, doubt or part. */
    OWN_ADMISSION(false),
    /** One small thing done together. */
    SMALL_TOGETHER(false);

    private final boolean warning;

    CueKind(boolean warning) {
        this.warning = warning;
    }

    /** Whether it asks its writer to look again; otherwise it says what carries. */
    public boolean isWarning() {
        return warning;
    }

    /** As it is written in files: {@code shared-blame}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with this id, where there is one. */
    public static Optional<CueKind> of(String id) {
        return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
