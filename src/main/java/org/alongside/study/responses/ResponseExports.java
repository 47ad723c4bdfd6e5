package org.alongside.study.responses;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.identity.log.ExportLine;
import org.alongside.identity.table.TableFilter;
import org.alongside.identity.table.TableRequest;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.InstrumentKey;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.kernel.Languages;
import org.alongside.kernel.PersonId;
import org.alongside.sheet.file.ReportWriter;
import org.alongside.sheet.file.SheetWriter;
import org.alongside.study.analysis.Analysis;
import org.alongside.study.analysis.AnalysisReport;
import org.alongside.study.analysis.ItemAnalysis;
import org.alongside.study.analysis.ResponseSet;
import org.alongside.vault.random.Randomness;

/**
 * Taking responses out as a workbook: imported sets, and the answers given here by people who allow it. Only for
 * instruments of training and research. Every export leaves one line of who, when and what, before its first byte.
 */
@Dependent
@Transactional
public class ResponseExports {

    private final InstrumentLibrary library;
    private final ImportedSets sets;
    private final SetSealing sealing;
    private final ConsentedAnswers given;
    private final Randomness random;

    @Inject
    public ResponseExports(
            InstrumentLibrary library,
            ImportedSets sets,
            SetSealing sealing,
            ConsentedAnswers given,
            Randomness random) {
        this.library = library;
        this.sets = sets;
        this.sealing = sealing;
        this.given = given;
        this.random = random;
    }

    /** Who asks, and when. */
    public record ExportRequest(PersonId by, Instant at) {}

    /** Where the bytes go; opened only when there is something to send. */
    public interface Sink {
        OutputStream open() throws IOException;
    }

    /** What goes out: of which instrument, whose set, who of our people is in it, and what they answered. */
    private record Content(
            Instrument instrument,
            Optional<UUID> set,
            Set<PersonId> whose,
            int people,
            Iterable<Respondent> respondents) {}

    /** An export that is written down, and of which nothing has left yet. */
    public static final class WrittenExport {

        private final Content content;
        private final ExportForm form;
        private final Instant at;
        private final ExportLine line;

        /** Of a report, calculated before it was written down; empty for rows. */
        private final Optional<Analysis.Figures> figures;

        private WrittenExport(
                Content content, ExportForm form, Instant at, ExportLine line, Optional<Analysis.Figures> figures) {
            this.content = content;
            this.form = form;
            this.at = at;
            this.line = line;
            this.figures = figures;
        }

        /** The line that says so. */
        public ExportLine line() {
            return line;
        }
    }

    /**
     * Writes down that a kept set goes out.
     *
     * @return empty, with nothing written, where there is no such kept set, its instrument is not served or is one of
     *     couples, or a report was wanted of fewer than twenty respondents
     */
    public Optional<WrittenExport> ofSet(UUID set, ExportForm form, ExportRequest asking) {
        Optional<ImportedSet> kept =
                sets.find(asking.by(), set).filter(found -> found.state() == ImportedSet.State.KEPT);
        Optional<Instrument> instrument = kept.map(ImportedSet::instrument)
                .flatMap(key -> library.find(key.slug(), key.version()))
                .filter(found -> found.hash().equals(kept.get().definitionHash()))
                .filter(ResponseImports::isOpen);
        if (instrument.isEmpty()) {
            return Optional.empty();
        }
        List<Answers> all = answers(kept.get());
        ConsentedAnswers.shuffle(all, random);
        return written(
                new Content(instrument.get(), Optional.of(set), Set.of(), all.size(), numbered(all)), form, asking);
    }

    /**
     * Writes down that the answers given here go out, of those who allow it now.
     *
     * @return empty, with nothing written, where no such instrument is served, it is one of couples, nobody's answers
     *     may go out, or a report was wanted of fewer than twenty respondents
     */
    public Optional<WrittenExport> ofGiven(UUID definition, ExportForm form, ExportRequest asking) {
        Optional<Instrument> instrument = library.latest(definition).filter(ResponseImports::isOpen);
        if (instrument.isEmpty()) {
            return Optional.empty();
        }
        List<ConsentedAnswers.SubmittedAttempt> sent = given.of(instrument.get().key());
        Set<PersonId> whose =
                sent.stream().map(ConsentedAnswers.SubmittedAttempt::person).collect(Collectors.toSet());
        return whose.isEmpty()
                ? Optional.empty()
                : written(
                        new Content(
                                instrument.get(),
                                Optional.empty(),
                                whose,
                                whose.size(),
                                () -> opened(sent, instrument.get())),
                        form,
                        asking);
    }

    /** The answers of a kept set, for figures over all of them; empty where there is no such set. */
    public Optional<ResponseSet> responses(PersonId administrator, UUID set) {
        return sets.find(administrator, set)
                .filter(found -> found.state() == ImportedSet.State.KEPT)
                .map(found -> new ResponseSet(answers(found)));
    }

    /** People's answers to one questionnaire that may go out. @param people of whom they are */
    public record GivenAnswers(Instrument instrument, int people) {}

    /** How many people's answers, given here to the latest version of each, may go out now; those with any. */
    public List<GivenAnswers> allowing() {
        Map<InstrumentKey, Instrument> latest = library.all().stream()
                .filter(ResponseImports::isOpen)
                .map(one -> one.key().slug())
                .distinct()
                .flatMap(slug -> library.latest(slug).stream())
                .filter(ResponseImports::isOpen)
                .collect(Collectors.toMap(Instrument::key, Function.identity()));
        return given.counted(latest.keySet()).entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .map(one -> new GivenAnswers(latest.get(one.getKey()), one.getValue()))
                .toList();
    }

    /** The exports on this page of the list, newest first where nothing else is asked for. */
    public List<ExportEntry> page(TableRequest wanted) {
        return sets.exports(wanted);
    }

    /** How many exports there were. */
    public int count(Map<String, TableFilter> filters) {
        return sets.countExports(filters);
    }

    /** In a transaction that is over before the first byte: whatever fails afterwards, the line stands. */
    private Optional<WrittenExport> written(Content content, ExportForm form, ExportRequest asking) {
        Optional<Analysis.Figures> figures = form == ExportForm.REPORT ? figures(content) : Optional.empty();
        if (form == ExportForm.REPORT && figures.isEmpty()) {
            return Optional.empty();
        }
        var taken =
                new ExportEntry.ExportedResponses(content.instrument().key(), content.set(), form, content.people());
        ExportLine line = sets.add(new ExportEntry(sealing.newId(), taken, asking.by(), asking.at()), content.whose());
        return Optional.of(new WrittenExport(content, form, asking.at(), line, figures));
    }

    /** Sends what was written down. */
    public void send(WrittenExport export, Sink sink) throws IOException {
        if (export.figures.isPresent()) {
            ReportWriter.write(
                    sink.open(), AnalysisReport.of(export.figures.get(), export.content.instrument(), Languages.FIRST));
        } else {
            writeRows(export.content, export.form, export.at, sink.open());
        }
    }

    private void writeRows(Content content, ExportForm form, Instant now, OutputStream out) throws IOException {
        ExportSheets sheets = new ExportSheets(content.instrument(), content.respondents());
        var about = sheets.about(about(content, now));
        if (form == ExportForm.WIDE) {
            SheetWriter.write(out, sheets.wide(), about);
        } else {
            SheetWriter.write(out, sheets.answers(), sheets.scores(), about);
        }
    }

    private static List<String> about(Content content, Instant now) {
        return List.of(
                "Instrument " + content.instrument().key() + ", " + content.people() + " respondents, taken out on "
                        + LocalDate.ofInstant(now, ZoneOffset.UTC) + ".",
                "Definition " + content.instrument().hash() + ".",
                "The numbers of respondents are drawn anew for each export: a number in another file is somebody else.",
                "An empty cell was left open. A dash means: rather not say.",
                "These are answers of people. Keep this file as you promised them.");
    }

    /** Only of training and research, and only from twenty respondents: the calculation itself refuses. */
    private static Optional<Analysis.Figures> figures(Content content) {
        List<Answers> first = new ArrayList<>();
        content.respondents().forEach(who -> {
            if (who.sitting() == 1) {
                first.add(who.answers());
            }
        });
        return ItemAnalysis.of(content.instrument(), new ResponseSet(first)) instanceof Analysis.Figures figures
                ? Optional.of(figures)
                : Optional.empty();
    }

    private List<Answers> answers(ImportedSet set) {
        List<Answers> all = new ArrayList<>();
        sets.pages(set.id()).forEach(page -> all.addAll(sealing.open(sets.page(page))));
        return sealing.whole(set, all);
    }

    private static Iterable<Respondent> numbered(List<Answers> all) {
        List<Respondent> respondents = new ArrayList<>();
        all.forEach(answers -> respondents.add(new Respondent(respondents.size() + 1, 1, answers)));
        return respondents;
    }

    /** Opened one after another, while they are written; none is kept, and what is gone is left out. */
    private Iterator<Respondent> opened(List<ConsentedAnswers.SubmittedAttempt> sent, Instrument instrument) {
        return sent.stream()
                .map(one -> {
                    sets.letGoOfRead();
                    return given.open(one);
                })
                .flatMap(Optional::stream)
                .iterator();
    }
}
