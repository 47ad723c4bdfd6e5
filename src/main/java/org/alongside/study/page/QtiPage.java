package org.alongside.study.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.visit.Visit;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.SourceLines;
import org.alongside.instrument.catalog.Catalog;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.study.qti.QtiPackage;
import org.alongside.study.qti.Unexpressed;

/** {@code /admin/qti?instrument=&version=} says what a QTI package of this version carries, and what it does not. */
@Named
@RequestScoped
public class QtiPage {

    @Inject
    Visit visit;

    @Inject
    InstrumentLibrary library;

    @Inject
    Catalog shelf;

    private Instrument instrument;
    private SourceLines lines;

    public void act() {
        instrument = QtiPackage.wanted(library, visit.text("instrument"), visit.text("version"))
                .orElseThrow(NotHere::new);
        lines = shelf.lines(instrument.key());
    }

    public String getWhat() {
        return visit.say(
                "qti.package", instrument.key(), instrument.form().items().size());
    }

    public String getAddress() {
        return "/admin/qti-package?instrument=" + instrument.key().slug() + "&version="
                + instrument.key().version();
    }

    /** The folder of instruments as findings name it; the places stand below it. */
    public String getRoot() {
        return lines.root();
    }

    public List<Unexpressed> getUnexpressed() {
        return QtiPackage.of(instrument, lines).unexpressed();
    }
}
