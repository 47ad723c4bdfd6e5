package org.alongside.assessment.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.assessment.WayBack;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.Slug;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AfterSendingTest {

    private static final UUID ATTEMPT = UUID.fromString("5a8b1c1e-6b7e-4a56-9a38-1d4a3ad0b001");
    private static final PersonId MIKA = new PersonId(new UUID(0, 7));
    private static final Slug WANTED = new Slug("wanted-back");
    private static final Slug OTHER = new Slug("our-scale");

    /** A room above that sent Mika here for one set of questions, and reads it on a page of its own. */
    private static final WayBack ABOVE = new WayBack() {
        @Override
        public Optional<String> afterSending(PersonId person, Slug instrument) {
            return person.equals(MIKA) && instrument.equals(WANTED) ? Optional.of("/above/back") : Optional.empty();
        }

        @Override
        public Optional<String> toRead(Slug instrument) {
            return instrument.equals(WANTED) ? Optional.of("/above/read") : Optional.empty();
        }
    };

    @Test
    @DisplayName("INSTRUMENT-32 whoever wants somebody back gets them back, and nobody else")
    void whereAnswersLead() {
        AfterSending ways = new AfterSending(List.of(ABOVE));
        PersonId ana = new PersonId(new UUID(0, 8));
        assertEquals("/above/back", ways.next(MIKA, WANTED, ATTEMPT));
        assertEquals("/above/read", ways.next(ana, WANTED, ATTEMPT));
        assertEquals("/assessment/result?attempt=" + ATTEMPT, ways.next(MIKA, OTHER, ATTEMPT));
    }

    @Test
    @DisplayName("INSTRUMENT-32 answers that no other room reads are read on their own page")
    void whereAnswersAreRead() {
        AfterSending ways = new AfterSending(List.of(ABOVE));
        assertEquals("/above/read", ways.read(WANTED, ATTEMPT));
        assertEquals("/assessment/result?attempt=" + ATTEMPT, ways.read(OTHER, ATTEMPT));
        assertEquals("/assessment/result?attempt=" + ATTEMPT, new AfterSending(List.of()).read(WANTED, ATTEMPT));
    }
}
