package org.alongside.content.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.content.Variant;
import org.alongside.kernel.Findings;
import org.alongside.kernel.TextFiles;

/** The Markdown files in one step's folder, by variant and language; the file's name says which it is. */
final class StepFolder {

    private static final Pattern NAME = Pattern.compile("step(?:\\.([^.]+))?\\.([^.]+)\\.md");

    private final String path;
    private final TextFiles files;
    private final CourseDraft draft;
    private final List<String> languages;

    /** @param path below the course, {@code modules/x/steps/y} */
    StepFolder(String path, ModuleFolder module) {
        this.path = path;
        this.files = module.files();
        this.draft = module.draft();
        this.languages = module.languages();
    }

    /** All texts there; the default first, and in each variant the languages in the order of the course. */
    Map<Variant, Map<String, TextFile>> read() {
        Map<Variant, Map<String, TextFile>> found = new LinkedHashMap<>();
        for (Variant variant : variants()) {
            Map<String, TextFile> texts = new LinkedHashMap<>();
            languages.forEach(language -> text(variant, language).ifPresent(text -> texts.put(language, text)));
            if (!texts.isEmpty()) {
                found.put(variant, texts);
            }
        }
        draft.variants(path, found.keySet());
        return found;
    }

    private TreeSet<Variant> variants() {
        TreeSet<Variant> variants = new TreeSet<>(List.of(Variant.DEFAULT));
        for (String name : files.in(path).byPath().keySet()) {
            if (name.endsWith(".md") && !name.contains("/")) {
                variant(name).ifPresent(variants::add);
            }
        }
        return variants;
    }

    private Optional<Variant> variant(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return none(name, "this file is never read: its name must be step.<variant>.<language>.md");
        }
        Variant variant = new Variant(Optional.ofNullable(matcher.group(1)).orElse(""));
        if (!known().contains(variant)) {
            return none(name, "there is no variant '" + variant.name() + "', only " + names());
        }
        if (!languages.contains(matcher.group(2))) {
            return none(name, "the course does not speak '" + matcher.group(2) + "'");
        }
        return Optional.of(variant);
    }

    private Optional<Variant> none(String name, String reason) {
        draft.findings().error(draft.shown(path + "/" + name), 0, reason);
        return Optional.empty();
    }

    private Optional<TextFile> text(Variant variant, String language) {
        String file = path + "/" + variant.fileName(language);
        String shown = draft.shown(file);
        Findings findings = draft.findings();
        Optional<String> text = files.text(file);
        if (text.isEmpty()) {
            findings.error(shown, 0, "this file is missing");
        }
        Optional<TextFile> read = text.map(t -> TextFile.of(variant, language, shown, t, findings));
        if (read.filter(r -> r.body().isBlank()).isPresent()) {
            findings.error(shown, 0, "there is no text below the front matter");
        }
        return read;
    }

    private static List<Variant> known() {
        List<Variant> known = new ArrayList<>(List.of(Variant.DEFAULT, Variant.HOLD));
        known.addAll(Variant.byTrack());
        return known;
    }

    private static String names() {
        return known().stream()
                .map(Variant::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
