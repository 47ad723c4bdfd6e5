package org.alongside.instrument.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.InstrumentKey;
import org.alongside.instrument.scoring.CompiledScoring;
import org.alongside.kernel.Slug;

/** All instruments that serve, in all their versions. Only whole ones are here. */
public final class InstrumentLibrary {

    private static final Comparator<Instrument> BY_VERSION =
            Comparator.comparingInt(instrument -> instrument.key().version());

    private final List<Instrument> instruments;
    private final Map<InstrumentKey, CompiledScoring> scorings;

    public InstrumentLibrary(List<Instrument> instruments) {
        this.instruments = List.copyOf(instruments);
        this.scorings = this.instruments.stream()
                .collect(Collectors.toUnmodifiableMap(Instrument::key, CompiledScoring::of, (one, same) -> one));
    }

    public List<Instrument> all() {
        return instruments;
    }

    /** The version that a new attempt begins with. */
    public Optional<Instrument> latest(Slug slug) {
        return instruments.stream().filter(i -> i.key().slug().equals(slug)).max(BY_VERSION);
    }

    /** The latest version of the instrument with this uuid: addresses carry ids, not slugs. */
    public Optional<Instrument> latest(UUID uuid) {
        return instruments.stream().filter(i -> i.key().uuid().equals(uuid)).max(BY_VERSION);
    }

    /**
     * An instrument's scoring, made ready once for everybody who answers it.
     *
     * @throws IllegalArgumentException where the library does not have this instrument
     */
    public CompiledScoring scoring(Instrument instrument) {
        CompiledScoring scoring = scorings.get(instrument.key());
        if (scoring == null) {
            throw new IllegalArgumentException(instrument.key() + " is not in the library");
        }
        return scoring;
    }

    /** The version that an attempt began with. */
    public Optional<Instrument> find(Slug slug, int version) {
        return instruments.stream()
                .filter(i -> i.key().slug().equals(slug) && i.key().version() == version)
                .findFirst();
    }
}
