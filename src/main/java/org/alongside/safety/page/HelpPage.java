package org.alongside.safety.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.identity.visit.Visit;
import org.alongside.safety.policy.CrisisDirectory;
import org.alongside.safety.policy.CrisisResource;

/**
 * {@code /help} is for everybody, signed in or not. All places stand on the page, each folded together; the reader
 * opens their own, so that no place stands in an address or in the list of pages that a browser keeps.
 */
@Named
@RequestScoped
public class HelpPage {

    @Inject
    Visit visit;

    @Inject
    CrisisDirectory directory;

    private HelpPlace anywhere;
    private List<HelpPlace> places = List.of();
    private boolean checked = true;

    /** One line as the page shows it: what to call or open first, then who answers there. */
    public record HelpLine(String href, String address, String name, String note) {}

    /** One place and its lines. */
    public record HelpPlace(String key, String name, List<HelpLine> lines) {}

    public void act() {
        anywhere = place(CrisisDirectory.ANYWHERE, directory.first(CrisisDirectory.ANYWHERE));
        places = directory.places().keySet().stream()
                .filter(key -> !key.equals(CrisisDirectory.ANYWHERE))
                .map(key -> place(key, ofPlace(key)))
                .toList();
    }

    /** The number for danger first, then the others; what is for all places stands elsewhere on the page. */
    private List<CrisisResource> ofPlace(String key) {
        return Stream.concat(directory.first(key).stream(), directory.others(key, today()).stream())
                .filter(resource -> resource.place().equals(key))
                .toList();
    }

    private HelpPlace place(String key, List<CrisisResource> lines) {
        return new HelpPlace(
                key, directory.places().get(key), lines.stream().map(this::line).toList());
    }

    private HelpLine line(CrisisResource resource) {
        boolean fresh = CrisisDirectory.isFresh(resource, today());
        checked &= fresh;
        String note = Stream.of(resource.forWhom(), resource.hours(), resource.trace())
                .filter(part -> !part.isEmpty())
                .map(part -> part.endsWith(".") ? part : part + ".")
                .reduce("", (before, part) -> before + part + " ");
        String signed = resource.checked()
                .filter(check -> fresh)
                .map(check -> visit.say("help.checked", visit.day(atStart(check.on())), check.by()))
                .orElse("");
        return new HelpLine(resource.href(), shown(resource), resource.name(), note + signed);
    }

    private String shown(CrisisResource resource) {
        return resource.isWeb()
                ? resource.address().replaceFirst("^https://", "").replaceFirst("/$", "")
                : resource.address();
    }

    private LocalDate today() {
        return visit.now().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static java.time.Instant atStart(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** The lines that are for all places. */
    public HelpPlace getAnywhere() {
        return anywhere;
    }

    public List<HelpPlace> getPlaces() {
        return places;
    }

    /** Whether somebody has looked up every line lately; else one note says so for all. */
    public boolean isChecked() {
        return checked;
    }
}
