package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.content.CourseLibrary;
import org.alongside.content.file.CourseLoader;
import org.alongside.content.offering.OfferedScore;
import org.alongside.content.offering.Offering;
import org.alongside.content.offering.OfferingOutline;
import org.alongside.content.offering.Offerings;
import org.alongside.content.offering.Target;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.instrument.catalog.file.InstrumentLoader;
import org.alongside.kernel.LocalizedText;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.TextFiles;
import org.alongside.support.ImportedHouse;
import org.alongside.support.TestHouse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every room that offers something is found, over the real content, and must offer it whole. */
class OfferingsTest {

    private static final Set<String> ROUTES = routes();

    private static final CourseLibrary COURSES = CourseLoader.load(
                    "course-content", TextFiles.below(Path.of("course-content")))
            .orElseThrow()
            .library();

    private static final InstrumentLibrary INSTRUMENTS = InstrumentLoader.load(
                    "assessments", TextFiles.below(Path.of("assessments")))
            .value()
            .orElseThrow();

    private static List<Class<?>> implementations() {
        return ImportedHouse.CLASSES.stream()
                .filter(type -> type.isAssignableTo(Offerings.class) && !type.isInterface())
                .map(JavaClass::reflect)
                .collect(Collectors.toList());
    }

    /** Over no database: offering needs none. */
    private static Offerings made(Class<?> type) {
        return (Offerings) TestHouse.over(null).with(COURSES).with(INSTRUMENTS).get(type);
    }

    /** What is wrong with this implementation, each in a few words. */
    private static List<String> problems(Offerings room) {
        List<String> problems = new ArrayList<>();
        if (room.all().isEmpty()) {
            problems.add("it offers nothing");
        }
        for (Offering offering : room.all()) {
            Target target = offering.target();
            if (!target.kind().equals(room.kind())) {
                problems.add("another kind: " + target.kind());
            }
            if (!room.find(target.id()).equals(Optional.of(offering))) {
                problems.add("not found under its id");
            }
            if (isBlank(offering.title()) || isBlank(offering.outline().summary())) {
                problems.add("without words");
            }
            if (offering.outline().minutes() < 1) {
                problems.add("takes no time");
            }
            if (!ROUTES.contains(offering.address().substring(1).replaceFirst("\\?.*", ""))) {
                problems.add("no such page: " + offering.address());
            }
        }
        if (takesUpWhatIsNotThere(room)) {
            problems.add("takes up what is not there");
        }
        return problems.stream().distinct().toList();
    }

    private static boolean isBlank(LocalizedText text) {
        return text.languages().stream().anyMatch(language -> text.in(language).isBlank());
    }

    private static boolean takesUpWhatIsNotThere(Offerings room) {
        UUID unknown = new UUID(0, 0);
        if (room.find(unknown).isPresent()) {
            return true;
        }
        try {
            room.takeUp(new PersonId(new UUID(1, 1)), unknown, Instant.EPOCH);
            return true;
        } catch (IllegalArgumentException right) {
            return false;
        }
    }

    private static Set<String> routes() {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/access"))) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .flatMap(OfferingsTest::lines)
                    .filter(line -> line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("LTI-23 every implementation of Offerings is a bean with a kind of its own, and whole")
    void whole() {
        List<Class<?>> found = implementations();
        assertTrue(found.size() >= 3, found.toString());
        for (Class<?> type : found) {
            assertTrue(
                    type.isAnnotationPresent(Dependent.class) || type.isAnnotationPresent(ApplicationScoped.class),
                    type + " is no bean");
            assertEquals(List.of(), problems(made(type)), type.getSimpleName());
        }
        assertEquals(
                found.size(),
                found.stream().map(type -> made(type).kind()).distinct().count(),
                "two of one kind");
    }

    @Test
    @DisplayName("LTI-23 sabotage: an offering in pieces is told, piece by piece")
    void sabotage() {
        Offering half = new Offering(
                new Target("other", new UUID(2, 2)),
                LocalizedText.of("en", " "),
                new OfferingOutline(LocalizedText.of("en", "About"), List.of(), 0),
                "/nowhere",
                Optional.of(new OfferedScore(java.math.BigDecimal.ONE, true)));
        Offerings room = new Offerings() {
            @Override
            public String kind() {
                return "half";
            }

            @Override
            public List<Offering> all() {
                return List.of(half);
            }

            @Override
            public Optional<Offering> find(UUID id) {
                return Optional.empty();
            }

            @Override
            public void takeUp(PersonId person, UUID id, Instant now) {}
        };
        assertEquals(
                List.of(
                        "another kind: other",
                        "not found under its id",
                        "without words",
                        "takes no time",
                        "no such page: /nowhere",
                        "takes up what is not there"),
                problems(room));
    }
}
