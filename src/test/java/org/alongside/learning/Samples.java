package org.alongside.learning;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.content.Course;
import org.alongside.content.CourseLibrary;
import org.alongside.content.CourseModule;
import org.alongside.content.Entry;
import org.alongside.content.EntryText;
import org.alongside.content.PlacementTable;
import org.alongside.content.Step;
import org.alongside.content.Step.StepKind;
import org.alongside.content.StepText;
import org.alongside.content.StepTexts;
import org.alongside.content.Variant;
import org.alongside.content.part.Part;
import org.alongside.content.part.Prose;
import org.alongside.content.part.Write;
import org.alongside.kernel.LocalizedText;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.Slug;
import org.alongside.kernel.Version;

/** The people and the small course of this room's tests: two modules, one staying step, one parallel step. */
public final class Samples {

    public static final PersonId ANA = person("Ana");
    public static final PersonId RASHID = person("Rashid");
    public static final PersonId MIKA = person("Mika");

    public static final Write WORDS = new Write(Write.AT_THE_END, Optional.empty());

    public static final PlacementTable TABLE = new PlacementTable(
            new PlacementTable.LookingRule(3.5, 1, 3),
            new PlacementTable.KeepingRule(4, 3.5, true),
            new PlacementTable.WorkingRule(0.75),
            new PlacementTable.FindingRule(0.75, 2.5),
            3.5);

    public static final Step READING =
            step("reading", StepKind.SOLO, false, "", "first", "first-guarding", "second-reaching");
    public static final Step STAYING = step("staying", StepKind.SOLO, true, "", "first", "hold");
    public static final Step PAPER = step("paper", StepKind.PARALLEL, false, "");
    public static final Step LAST = step("last", StepKind.SOLO, false, "");

    public static final CourseModule HOUR = module("hour", READING, STAYING, PAPER);
    public static final CourseModule LINE = module("line", LAST);

    public static final Course COURSE = courseOf(HOUR, LINE);

    public static final CourseLibrary LIBRARY = new CourseLibrary(List.of(COURSE));

    private Samples() {}

    public static PersonId person(String name) {
        return new PersonId(id(name));
    }

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The small course, of these modules. */
    public static Course courseOf(CourseModule... modules) {
        return new Course(
                id("course"),
                new Slug("small"),
                new Version(1, 0, 0),
                Course.LAST,
                List.of("en"),
                text("Small"),
                text("A small course"),
                Arrays.stream(Entry.values())
                        .map(e -> new EntryText(e, text("I am here, says one: " + e.ordinal())))
                        .toList(),
                TABLE,
                List.of(modules));
    }

    private static Step step(String slug, StepKind kind, boolean staying, String... variants) {
        Map<Variant, Map<String, StepText>> texts = new LinkedHashMap<>();
        for (String variant : variants) {
            List<Part> parts = List.of(new Prose("prose-1", slug + " " + variant), WORDS);
            texts.put(new Variant(variant), Map.of("en", new StepText(slug, Optional.empty(), parts)));
        }
        return new Step(id(slug), new Slug(slug), kind, 4, staying, new StepTexts(texts));
    }

    /** A module of these steps. */
    public static CourseModule module(String slug, Step... steps) {
        return new CourseModule(
                id(slug + "-module"),
                new Slug(slug),
                text(slug),
                text("To see " + slug),
                true,
                List.of(steps),
                List.of(),
                text("A step for two looks at this together."));
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of("en", english);
    }
}
