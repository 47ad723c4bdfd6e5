package org.alongside.learning.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.content.file.part.PartKind;
import org.alongside.content.part.Part;
import org.alongside.learning.policy.part.PartFacts;
import org.alongside.learning.policy.part.PartRules;
import org.alongside.learning.policy.part.SavedForm;

/** What each kind of part must have; said of the kinds as a whole, so that a test can ask it of wrong ones too. */
final class PartContract {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern SAID = Pattern.compile("part\\.say\\['([^']+)'\\]");

    private final List<PartKind<?>> kinds;
    private final List<PartView<?>> views;

    PartContract(List<PartKind<?>> kinds, List<? extends PartView<?>> views) {
        this.kinds = kinds;
        this.views = List.copyOf(views);
    }

    /** What is missing for this kind, one sentence each. */
    List<String> against(Class<? extends Part> type) {
        List<String> missing = new ArrayList<>();
        Optional<PartKind<?>> kind =
                kinds.stream().filter(k -> k.type().equals(type)).findFirst();
        Optional<PartView<?>> view =
                views.stream().filter(v -> v.rules().type().equals(type)).findFirst();
        if (kind.isEmpty()) {
            missing.add("no shape: an author cannot write it");
        }
        if (view.isEmpty()) {
            missing.add("no view");
        }
        kind.ifPresent(k -> missing.addAll(againstText(k)));
        view.ifPresent(v -> missing.addAll(against(v, kind)));
        return missing;
    }

    private List<String> againstText(PartKind<?> kind) {
        Part part = SampleBlock.of(kind);
        List<String> missing = new ArrayList<>();
        if (!part.id().equals(SampleBlock.ID)) {
            missing.add("it loses the id that its author gave");
        }
        if (part.asText().isBlank()) {
            missing.add("no form on paper");
        }
        return missing;
    }

    private static <P extends Part> List<String> against(PartView<P> view, Optional<PartKind<?>> kind) {
        List<String> missing = new ArrayList<>();
        kind.filter(k -> !k.name().equals(view.name()))
                .ifPresent(k -> missing.add("authors call it " + k.name() + ", its view " + view.name()));
        missing.addAll(againstPage(view));
        kind.map(k -> (Part) SampleBlock.of(k))
                .map(view.rules().type()::cast)
                .ifPresent(part -> missing.addAll(againstRules(view.rules(), part)));
        return missing;
    }

    private static List<String> againstPage(PartView<?> view) {
        Path fragment = PAGES.resolve(view.fragment().substring(1));
        if (!Files.exists(fragment)) {
            return List.of("no fragment of a page at " + fragment);
        }
        List<String> missing = new ArrayList<>();
        view.style()
                .map(style -> PAGES.resolve("resources/css/" + style + ".css"))
                .filter(style -> !Files.exists(style))
                .ifPresent(style -> missing.add("no styles at " + style));
        view.script()
                .map(script -> PAGES.resolve("resources/js/" + script + ".js"))
                .filter(script -> !Files.exists(script))
                .ifPresent(script -> missing.add("no script at " + script));
        try {
            ResourceBundle said = ResourceBundle.getBundle("messages.part." + view.name(), java.util.Locale.ENGLISH);
            Matcher asked = SAID.matcher(read(fragment));
            while (asked.find()) {
                if (!said.containsKey(asked.group(1))) {
                    missing.add("its fragment asks for the sentence " + asked.group(1) + ", and there is none");
                }
            }
        } catch (MissingResourceException none) {
            missing.add("no sentences");
        }
        missing.addAll(unknown("part\\.box\\.(\\w+)", PartBox.class, read(fragment)));
        missing.addAll(unknown("part\\.(\\w+)", ShownPart.class, read(fragment)));
        if (view.rules().saved().isPresent() && !read(fragment).contains("name=\"#{part.")) {
            missing.add("it keeps something, and its fragment has no field");
        }
        return missing;
    }

    /** What a page asks of a record by a name that is no verb of it: it would fail when the page is shown. */
    private static List<String> unknown(String pattern, Class<?> asked, String page) {
        List<String> known =
                Arrays.stream(asked.getMethods()).map(Method::getName).toList();
        return Pattern.compile("\\b" + pattern)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !known.contains(name))
                .map(name -> "its fragment asks for " + name + ", which " + asked.getSimpleName() + " has not")
                .toList();
    }

    private static <P extends Part> List<String> againstRules(PartRules<P> rules, P part) {
        List<String> missing = new ArrayList<>();
        if (!rules.isDone(part, PartFacts.goingOn())) {
            missing.add("it holds up somebody who goes on");
        }
        rules.saved().ifPresent(form -> missing.addAll(againstForm(form)));
        return missing;
    }

    private static List<String> againstForm(SavedForm form) {
        List<String> missing = new ArrayList<>();
        if (form.fields().isEmpty() || form.longest() < 1) {
            missing.add("its saved form holds nothing");
        }
        if (!form.text(Map.of()).isEmpty()) {
            missing.add("an empty part is kept as something");
        }
        return missing;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
