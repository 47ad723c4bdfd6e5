package org.alongside.identity.page;

import java.util.List;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.consent.Consent;
import org.alongside.identity.consent.ConsentMatter;
import org.alongside.identity.consent.Purpose;
import org.alongside.kernel.PersonId;

/**
 * What a word of consent can be about. An id that somebody made up is about nothing, and no row is written for it; each
 * answer is a row for good, so that there is an end to how many matters one person can be asked about.
 */
final class AskedMatters {

    /** Many times the modules of a course, and of all courses of one person. */
    private static final int MOST = 200;

    private final PersonId person;
    private final List<Consent> standing;

    /** @param standing the newest word of this person on each matter */
    AskedMatters(PersonId person, List<Consent> standing) {
        this.person = person;
        this.standing = List.copyOf(standing);
    }

    /** A matter on which the person has said a word before. @throws NotHere where they have not */
    ConsentMatter answered(Purpose purpose, String subject) {
        if (!isAnswered(purpose, subject)) {
            throw new NotHere();
        }
        return new ConsentMatter(person, purpose, subject);
    }

    /** A matter that may be new. @throws NotHere where this person was asked about too many already */
    ConsentMatter asked(Purpose purpose, String subject) {
        if (standing.size() >= MOST && !isAnswered(purpose, subject)) {
            throw new NotHere();
        }
        return new ConsentMatter(person, purpose, subject);
    }

    private boolean isAnswered(Purpose purpose, String subject) {
        return standing.stream()
                .anyMatch(word -> word.purpose() == purpose && word.subject().equals(subject));
    }
}
