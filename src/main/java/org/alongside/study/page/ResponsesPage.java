package org.alongside.study.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alongside.identity.table.ListedTable;
import org.alongside.identity.table.ListedTable.ListedColumn;
import org.alongside.identity.table.TableRequest;
import org.alongside.identity.visit.FieldError;
import org.alongside.identity.visit.TableModel;
import org.alongside.identity.visit.Visit;
import org.alongside.instrument.Instrument;
import org.alongside.study.analysis.ItemAnalysis;
import org.alongside.study.responses.ExportEntry;
import org.alongside.study.responses.ImportedSet;
import org.alongside.study.responses.ReadResponses;
import org.alongside.study.responses.ResponseExports;
import org.alongside.study.responses.ResponseImports;
import org.alongside.study.responses.file.ResponseTemplate;
import org.alongside.study.web.ResponseUploadServlet;

/** {@code /admin/responses}: sets that were brought in, answers that may go out, and who took any out. */
@Named
@RequestScoped
public class ResponsesPage {

    /** Its sentence after something was kept. */
    static final int DELETED = 1;

    private static final ListedTable<GivenRow> GIVEN = new ListedTable<>(
            Comparator.comparing(GivenRow::instrument),
            List.of(
                    ListedColumn.narrowing("instrument", GivenRow::instrument),
                    ListedColumn.ordering("people", GivenRow::people)));

    @Inject
    Visit visit;

    @Inject
    ResponseImports imports;

    @Inject
    ResponseExports exports;

    private List<InstrumentChoice> instruments = List.of();
    private TableModel<SetRow> sets;
    private List<GivenRow> given = List.of();
    private TableModel<ExportRow> taken;
    private TableModel<GivenRow> givenHere;
    private Optional<ReadResponses> refused = Optional.empty();

    @PostConstruct
    void begin() {
        sets = new TableModel<>(this::sets, filters -> imports.count(filters, visit.me(), visit.now()));
        taken = new TableModel<>(
                wanted -> exports.page(wanted).stream().map(this::row).toList(), exports::count);
        givenHere =
                new TableModel<>(wanted -> GIVEN.rows(allGiven(), wanted), filters -> GIVEN.count(allGiven(), filters));
    }

    public void act() {
        instruments = imports.instruments().stream().map(this::questionnaire).toList();
        refused = visit.left(ResponseUploadServlet.READ, ReadResponses.class);
    }

    /** A questionnaire whose responses may come in. @param columns of such a file, in one line */
    public record InstrumentChoice(String key, String title, String columns) {}

    /** @param draft waits for a look */
    public record SetRow(String id, String title, String instrument, String when, int respondents, boolean draft) {}

    /** @param report there are enough for figures */
    public record GivenRow(String id, String instrument, int people, boolean report) {}

    /** One export: who is said as "you" or "another administrator", for names are not this room's. */
    public record ExportRow(String when, String who, String what, int respondents) {}

    private InstrumentChoice questionnaire(Instrument instrument) {
        return new InstrumentChoice(
                instrument.key().toString(),
                instrument.text(visit.language()).frame().title(),
                String.join(", ", ResponseTemplate.columns(instrument)));
    }

    public List<InstrumentChoice> getInstruments() {
        return instruments;
    }

    public TableModel<SetRow> getSets() {
        return sets;
    }

    public TableModel<GivenRow> getGiven() {
        return givenHere;
    }

    /** The questionnaire that was chosen for a file that could not be taken: it stays chosen. */
    public String getChosen() {
        return visit.text("instrument");
    }

    /** The name that was typed for such a file. */
    public String getNamed() {
        return visit.text("title");
    }

    /** What was done to a set just now; empty where nothing was. */
    public String getDone() {
        return visit.isTold(DELETED) ? visit.say("responses.deleted") : "";
    }

    private List<SetRow> sets(TableRequest wanted) {
        return imports.page(wanted, visit.me(), visit.now()).stream()
                .map(shown -> new SetRow(
                        shown.set().id().toString(),
                        shown.title(),
                        shown.set().instrument().toString(),
                        visit.day(shown.set().importedAt()),
                        shown.set().respondents(),
                        shown.set().state() == ImportedSet.State.DRAFT))
                .toList();
    }

    /** Questionnaires that people answered here and allow to go out: asked once, whatever part of it is shown. */
    private List<GivenRow> allGiven() {
        if (given.isEmpty()) {
            given = exports.allowing().stream()
                    .map(one -> new GivenRow(
                            one.instrument().key().uuid().toString(),
                            one.instrument().key().toString(),
                            one.people(),
                            one.people() >= ItemAnalysis.FEWEST))
                    .toList();
        }
        return given;
    }

    public TableModel<ExportRow> getExports() {
        return taken;
    }

    private ExportRow row(ExportEntry entry) {
        boolean mine = entry.person().equals(visit.me());
        String form = visit.say("responses.form." + entry.form());
        return new ExportRow(
                visit.day(entry.madeAt()),
                visit.say(mine ? "responses.you" : "responses.another"),
                visit.say(entry.set().isPresent() ? "responses.of-set" : "responses.of-given", form),
                entry.respondents());
    }

    /** What was wrong with the file that was sent just now, or that none came. */
    public List<FieldError> getErrors() {
        if (refused.isPresent()) {
            return List.of(new FieldError(
                    "file", visit.say("responses.refused", refused.get().refused())));
        }
        String file = visit.text("file");
        return List.of("none", "long").contains(file)
                ? List.of(new FieldError("file", visit.say("responses.file." + file)))
                : List.of();
    }

    public List<String> getProblems() {
        return refused.map(read -> read.findings().stream()
                        .map(finding -> Problems.told(visit.words(), finding.line(), finding.reason()))
                        .toList())
                .orElse(List.of());
    }
}
