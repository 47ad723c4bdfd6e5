package org.alongside.instrument.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.instrument.Form;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.InstrumentKey;
import org.alongside.instrument.InstrumentText;
import org.alongside.instrument.Use;
import org.alongside.kernel.Slug;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EligibilityTest {

    private static final InstrumentText.FrameText FRAME =
            new InstrumentText.FrameText("Title", Optional.empty(), Optional.empty(), Optional.empty());
    private static final InstrumentText TEXT = new InstrumentText(FRAME, Map.of(), Map.of(), Map.of(), Map.of());

    static Instrument version(String slug, int version, Use use) {
        return new Instrument(
                new InstrumentKey(UUID.nameUUIDFromBytes(slug.getBytes()), new Slug(slug), version),
                use,
                new Form(Map.of(), Map.of(), List.of()),
                Map.of(),
                Map.of("en", TEXT),
                "");
    }

    private static List<String> offered(boolean administrator, Instrument... library) {
        return Eligibility.to(administrator, new InstrumentLibrary(List.of(library))).stream()
                .map(instrument -> instrument.key().toString())
                .toList();
    }

    @Test
    @DisplayName("INSTRUMENT-32 each instrument is offered once, in its latest version")
    void latestOnce() {
        assertEquals(
                List.of("b/v10", "a/v1"),
                offered(
                        false,
                        version("b", 1, Use.COUPLE),
                        version("b", 10, Use.COUPLE),
                        version("b", 9, Use.COUPLE),
                        version("a", 1, Use.TRAINING)));
    }

    @Test
    @DisplayName("INSTRUMENT-32 what is for research is offered to administrators alone")
    void research() {
        Instrument[] all = Stream.of(Use.values())
                .map(use -> version(use.name().toLowerCase(), 1, use))
                .toArray(Instrument[]::new);
        assertEquals(List.of("couple/v1", "training/v1"), offered(false, all));
        assertEquals(List.of("couple/v1", "training/v1", "research/v1"), offered(true, all));
        assertFalse(Eligibility.isOpen(false, version("x", 1, Use.RESEARCH)));
        assertTrue(Eligibility.isOpen(true, version("x", 1, Use.RESEARCH)));
    }
}
