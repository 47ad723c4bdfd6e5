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

/** {@code /help}: for everybody, signed in or not. The place is chosen, never guessed, and not remembered. */
@Named
@RequestScoped
public class HelpPage {

    @Inject
    Visit visit;

    @Inject
    CrisisDirectory directory;

    /** One line as the page shows it. */
    public record Line(String name, String note, String href, String address) {}

    /** One place to choose from. */
    public record Place(String key, String name, boolean chosen) {}

    private String place() {
        return directory.known(visit.text("place"));
    }

    public List<Line> getFirst() {
        return directory.first(place()).stream().map(this::line).toList();
    }

    public List<Line> getOthers() {
        return directory.others(place(), today()).stream().map(this::line).toList();
    }

    public String getPlaceName() {
        return directory.places().get(place());
    }

    public List<Place> getPlaces() {
        String chosen = place();
        return directory.places().entrySet().stream()
                .map(entry -> new Place(
                        entry.getKey(), entry.getValue(), entry.getKey().equals(chosen)))
                .toList();
    }

    private Line line(CrisisResource resource) {
        String checked = resource.checked()
                .filter(check -> CrisisDirectory.isFresh(resource, today()))
                .map(check -> visit.say("help.checked", visit.day(atStart(check.on())), check.by()))
                .orElseGet(() -> visit.say("help.not-checked"));
        String note = Stream.of(resource.forWhom(), resource.hours(), resource.trace())
                .filter(part -> !part.isEmpty())
                .map(part -> part.endsWith(".") ? part : part + ".")
                .reduce("", (before, part) -> before + part + " ");
        return new Line(resource.name(), note + checked, resource.href(), shown(resource));
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
}
