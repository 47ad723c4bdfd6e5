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
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.alongside.identity.table.RowBarriers;
import org.alongside.identity.table.TableFilter;
import org.alongside.identity.table.TableRequest;
import org.alongside.identity.visit.BarChart;
import org.alongside.identity.visit.BarChart.Series;
import org.alongside.identity.visit.TableModel;
import org.alongside.identity.visit.Visit;
import org.alongside.identity.visit.Words;
import org.alongside.lti.launch.DailyLaunches;
import org.alongside.lti.launch.LaunchLog;
import org.alongside.lti.launch.LaunchRecord;
import org.alongside.lti.launch.UnwrittenRefusals;
import org.alongside.lti.message.check.RefusalReason;

/** Launches as a table, the newest first; with a number in the address, only those that have it. */
@Named
@RequestScoped
public class LaunchesPage {

    @Inject
    Visit visit;

    @Inject
    LaunchLog log;

    @Inject
    UnwrittenRefusals unwritten;

    @Inject
    RowBarriers barriers;

    private static final int DAYS = 14;

    private TableModel<LaunchRow> rows;
    private List<DayRow> days = List.of();
    private String chart = "";
    private String further = "";

    /** One launch as the page shows it. */
    public record LaunchRow(
            String id, String reference, String at, String issuer, String course, boolean opened, String outcome) {}

    /** One day as the page shows it. */
    public record DayRow(String day, String opened, String refused) {}

    @PostConstruct
    void begin() {
        rows = new TableModel<>(this::page, log::count)
                .looking("outcome", this::outcomes)
                .hiddenWhere(() -> barriers.keepFrom(visit.me()));
    }

    public TableModel<LaunchRow> getRows() {
        return rows;
    }

    /** Counts the launches of the last days. */
    public void act() {
        if (barriers.keepFrom(visit.me())) {
            return;
        }
        long beyond = unwritten.ofTheLast(DAYS, visit.now());
        further = beyond == 0 ? "" : visit.say("launches.further", beyond);
        List<DailyLaunches> daily = log.daily(visit.now(), visit.words().zone(), DAYS);
        days = daily.stream()
                .map(day ->
                        new DayRow(visit.day(day.from()), Long.toString(day.opened()), Long.toString(day.refused())))
                .toList();
        chart = BarChart.upright(
                        daily.stream()
                                .map(day -> visit.words().shortDay(day.from()))
                                .toList(),
                        visit.say("launches.title"),
                        List.of(
                                series("launches.opened", daily, DailyLaunches::opened),
                                series("launches.refused", daily, DailyLaunches::refused)))
                .json();
    }

    private Series series(String name, List<DailyLaunches> daily, ToLongFunction<DailyLaunches> count) {
        return new Series(
                visit.say(name),
                daily.stream().map(day -> (int) count.applyAsLong(day)).toList());
    }

    public List<DayRow> getDays() {
        return days;
    }

    /** The same days as a picture. */
    public String getChart() {
        return chart;
    }

    /** How many more were refused; empty where each is in the table. */
    public String getFurther() {
        return further;
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
