package org.alongside.lti.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.identity.table.TableFilter;
import org.alongside.identity.table.TableRequest;
import org.alongside.identity.visit.TableModel;
import org.alongside.identity.visit.Visit;
import org.alongside.identity.visit.Words;
import org.alongside.lti.launch.LaunchLog;
import org.alongside.lti.launch.LaunchRecord;
import org.alongside.lti.message.check.RefusalReason;

/** Launches as a table, the newest first; with a number in the address, only those that have it. */
@Named
@RequestScoped
public class LaunchesPage {

    @Inject
    Visit visit;

    @Inject
    LaunchLog log;

    private TableModel<LaunchRow> rows;

    /** One launch as the page shows it. */
    public record LaunchRow(
            String id, String reference, String at, String issuer, String course, boolean opened, String outcome) {}

    @PostConstruct
    void begin() {
        rows = new TableModel<>(this::page, log::count).looking("outcome", this::outcomes);
    }

    public TableModel<LaunchRow> getRows() {
        return rows;
    }

    /** As typed, in capitals. */
    public String getNumber() {
        return visit.text("number").strip().toUpperCase(Locale.ROOT);
    }

    private List<LaunchRow> page(TableRequest wanted) {
        return log.page(wanted).stream().map(this::row).toList();
    }

    private LaunchRow row(LaunchRecord found) {
        return new LaunchRow(
                found.id().toString(),
                found.reference(),
                visit.words().dayAndSeconds(found.at()),
                found.issuer().orElse("–"),
                found.contextTitle().orElse("–"),
                found.isOpened(),
                outcome(visit.words(), found.reason()));
    }

    private TableFilter outcomes(String typed) {
        Map<RefusalReason, String> said = Arrays.stream(RefusalReason.values())
                .collect(Collectors.toMap(Function.identity(), reason -> outcome(visit.words(), Optional.of(reason))));
        return TableFilter.OneOf.said(typed, said, outcome(visit.words(), Optional.empty()));
    }

    static String outcome(Words words, Optional<RefusalReason> reason) {
        return words.say(reason.map(name -> "reason." + name).orElse("launches.opened"));
    }
}
