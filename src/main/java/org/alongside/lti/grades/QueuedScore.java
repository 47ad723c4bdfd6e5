package org.alongside.lti.grades;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.content.offering.Target;
import org.alongside.kernel.PersonId;
import org.alongside.lti.link.PassbackStatus;
import org.alongside.lti.message.Score;
import org.alongside.lti.message.ScoreValue;
import org.alongside.vault.seal.Sealed;
import org.alongside.vault.seal.SealedPlace;

/**
 * A queued score is one score of one person for one line item, in the outbox.
 *
 * <p>It is written in the same transaction in which there was something to report: the person finished their part, or
 * said yes later, or the platform first told us of a column. From then on a job takes it again and again: each time it
 * is held for a moment, so that one try is under way at a time, and stamped with a time later than all before, so that
 * no crash makes two tries look alike. It ends as SENT or GAVE_UP and is never deleted; a new value, or an
 * administrator, puts it back. It carries all that is to be said, the comment sealed for the person. There is one row
 * for each (line item, person).
 */
@Entity
@Table(
        name = "lti_score",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "lti_score_once",
                        columnNames = {"line_item", "person"}))
public class QueuedScore {

    @Id
    private UUID id;

    @Column(name = "line_item", nullable = false, updatable = false)
    private UUID lineItem;

    @Column(nullable = false, updatable = false)
    private UUID person;

    @Column(name = "target_kind", length = 40, nullable = false, updatable = false)
    private String targetKind;

    @Column(name = "target_id", nullable = false, updatable = false)
    private UUID targetId;

    /** Null where there is no number. */
    @Column(precision = 12, scale = 4)
    private BigDecimal given;

    @Column(precision = 12, scale = 4, nullable = false)
    private BigDecimal maximum;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private ScoreValue.ActivityProgress activity;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private ScoreValue.GradingProgress grading;

    /** Null where there is none. */
    private Sealed comment;

    /** Grows with each comment: a sealed one is bound to it. */
    @Column(nullable = false)
    private long revision;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private PassbackStatus status;

    @Column(name = "queued_at", nullable = false, updatable = false)
    private Instant queuedAt;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(name = "held_until")
    private Instant heldUntil;

    @Column(name = "stamped_at")
    private Instant stampedAt;

    @Column(nullable = false)
    private int tries;

    @Column(name = "last_answer", length = 120)
    private String lastAnswer;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected QueuedScore() {}

    /** Says something new; the comment is given apart. */
    void say(ScoreValue value) {
        given = value.given().orElse(null);
        maximum = value.maximum();
        activity = value.activity();
        grading = value.grading();
    }

    /** The comment of the next revision, sealed for its place, or none. */
    void comment(Optional<Sealed> sealed) {
        revision++;
        comment = sealed.orElse(null);
    }

    /** What the row says, with this comment, which its vault has opened. */
    ScoreValue value(Optional<String> opened) {
        return new ScoreValue(
                Optional.ofNullable(given).map(QueuedScore::plain), plain(maximum), activity, grading, opened);
    }

    /** As short as it can be written: 1 and not 1.0000. */
    private static BigDecimal plain(BigDecimal stored) {
        BigDecimal shortest = stored.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    Optional<Sealed> sealedComment() {
        return Optional.ofNullable(comment);
    }

    /** Where a comment of this revision belongs. */
    SealedPlace commentPlace(long of) {
        return new SealedPlace("lti_score", "comment", id, of);
    }

    long revision() {
        return revision;
    }

    /** What keeps it from leaving, found before any try. */
    void stayBecause(PassbackStatus why, Instant now) {
        status = why;
        heldUntil = null;
        endedAt = now;
    }

    /** To be sent as soon as the job comes by. */
    void wait(Instant due) {
        status = PassbackStatus.WAITING;
        dueAt = due;
        heldUntil = null;
        tries = 0;
        endedAt = null;
    }

    /**
     * A new timestamp for a try, later than all before it.
     *
     * @param ahead how far to go beyond them, where the platform knows a later one
     */
    Instant stamp(Instant now, Duration ahead) {
        Instant last = stampedAt == null ? Instant.EPOCH : stampedAt;
        stampedAt = ahead.isZero() ? Score.nextTimestamp(last, now) : Score.nextTimestamp(last.plus(ahead), now);
        return stampedAt;
    }

    /** A further try of the same row begins. */
    void holdUntil(Instant end) {
        heldUntil = end;
    }

    /** When it is due, or when whoever holds it must be done. */
    Instant nextTry() {
        return heldUntil != null && heldUntil.isAfter(dueAt) ? heldUntil : dueAt;
    }

    void sent(String answer, Instant now) {
        end(PassbackStatus.SENT, answer, now);
    }

    void giveUp(String answer, Instant now) {
        end(PassbackStatus.GAVE_UP, answer, now);
    }

    void end(PassbackStatus how, String answer, Instant now) {
        status = how;
        lastAnswer = answer;
        heldUntil = null;
        endedAt = now;
    }

    /** Not this time: again after a pause. */
    void tryAgain(String answer, Instant due) {
        tries++;
        lastAnswer = answer;
        dueAt = due;
        heldUntil = null;
    }

    /** Not tried at all: later, with as many tries left as before. */
    void postpone(Instant due) {
        dueAt = due;
        heldUntil = null;
    }

    public UUID id() {
        return id;
    }

    public UUID lineItem() {
        return lineItem;
    }

    PersonId person() {
        return new PersonId(person);
    }

    /** What it is a score of. */
    public Target target() {
        return new Target(targetKind, targetId);
    }

    public PassbackStatus status() {
        return status;
    }

    public Instant queuedAt() {
        return queuedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public int tries() {
        return tries;
    }

    /** Like "429" or "no answer in 5 seconds". */
    public Optional<String> lastAnswer() {
        return Optional.ofNullable(lastAnswer);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public boolean isWaiting() {
        return status == PassbackStatus.WAITING;
    }
}
