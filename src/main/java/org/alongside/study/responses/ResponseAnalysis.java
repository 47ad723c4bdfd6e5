package org.alongside.study.responses;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.log.ExportLine;
import org.alongside.instrument.Instrument;
import org.alongside.kernel.PersonId;
import org.alongside.study.analysis.Analysis;
import org.alongside.study.analysis.ItemAnalysis;

/** The item analysis of a kept set: looked up, opened, calculated anew each time, and kept nowhere. */
@Dependent
@Transactional
public class ResponseAnalysis {

    private final ResponseImports imports;
    private final ResponseExports exports;
    private final ImportedSets sets;
    private final SetSealing sealing;

    @Inject
    public ResponseAnalysis(ResponseImports imports, ResponseExports exports, ImportedSets sets, SetSealing sealing) {
        this.imports = imports;
        this.exports = exports;
        this.sets = sets;
        this.sealing = sealing;
    }

    /** What of: which set, answered to which version. @param respondents those who answered anything */
    public record AnalysedSet(String title, Instrument instrument, int respondents, Analysis analysis) {}

    /** Figures that leave, with the line that says so. */
    public record TakenAnalysis(Instrument instrument, Analysis.Figures figures, ExportLine line) {}

    /**
     * Empty where there is no such kept set, or its version is not served now, or is not the same any more: answers are
     * never read by another definition than the one they were given to. A set of couples would be refused by the
     * calculation.
     */
    public Optional<AnalysedSet> of(PersonId administrator, UUID set, Instant now) {
        return imports.find(administrator, set, now)
                .flatMap(shown -> served(shown.set())
                        .flatMap(instrument -> exports.responses(administrator, set)
                                .map(responses -> new AnalysedSet(
                                        shown.title(),
                                        instrument,
                                        responses.size(),
                                        ItemAnalysis.of(instrument, responses)))));
    }

    /** The same, to be taken out: it leaves a line of who, when and what. Empty where there are no figures, too. */
    public Optional<TakenAnalysis> taken(PersonId administrator, UUID set, Instant now) {
        return of(administrator, set, now)
                .filter(of -> of.analysis() instanceof Analysis.Figures)
                .map(of -> new TakenAnalysis(
                        of.instrument(),
                        (Analysis.Figures) of.analysis(),
                        sets.add(
                                new ExportEntry(
                                        sealing.newId(),
                                        new ExportEntry.ExportedResponses(
                                                of.instrument().key(),
                                                Optional.of(set),
                                                ExportForm.REPORT,
                                                of.respondents()),
                                        administrator,
                                        now),
                                List.of())));
    }

    private Optional<Instrument> served(ImportedSet set) {
        return imports.instruments().stream()
                .filter(instrument -> instrument.key().equals(set.instrument()))
                .filter(instrument -> instrument.hash().equals(set.definitionHash()))
                .findFirst();
    }
}
