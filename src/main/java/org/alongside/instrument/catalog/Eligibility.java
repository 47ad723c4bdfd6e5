package org.alongside.instrument.catalog;

import java.util.List;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.InstrumentKey;
import org.alongside.instrument.Synthetic;
import org.alongside.instrument.Use;

/** Which questionnaires a person may begin: each instrument once, in its latest version. */
public final class Eligibility {

    private Eligibility() {}

    /** Those that this person may begin, in the order of the library. */
    public static List<Instrument> to(boolean administrator, InstrumentLibrary library) {
        return library.all().stream()
                .map(Instrument::key)
                .map(InstrumentKey::slug)
                .distinct()
                .flatMap(slug -> library.latest(slug).stream())
                .filter(instrument -> isOpen(administrator, instrument))
                .toList();
    }

    /** Examples, and what is for research, are for administrators alone. */
    public static boolean isOpen(boolean administrator, Instrument instrument) {
        return administrator || !(instrument.use() == Use.RESEARCH || Synthetic.is(instrument));
    }
}
