package org.alongside.instrument.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.alongside.instrument.Form;
import org.alongside.instrument.InstrumentKey;
import org.alongside.instrument.Item;
import org.alongside.instrument.ResponseFormat;
import org.alongside.instrument.Use;
import org.alongside.instrument.file.yaml.Ids;
import org.alongside.instrument.file.yaml.StandIn;
import org.alongside.instrument.file.yaml.Yaml;
import org.alongside.kernel.Slug;

/** Reads {@code instrument.yaml} (scoring-format 1). */
final class FormReader {

    private static final Set<String> REQUIRED =
            Set.of("uuid", "slug", "version", "languages", "responses", "items", "pages");
    private static final String ID_COLUMN = "id";

    /** For scores the name is of no use, so one of another form refuses nothing. */
    private static final String UNNAMED = "unnamed";

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final Strictness strictness;
    private final Map<String, Yaml> conditions = new LinkedHashMap<>();

    FormReader(Strictness strictness) {
        this.strictness = strictness;
    }

    /** @param languages the reference language first */
    record Read(Optional<InstrumentKey> key, Use use, List<String> languages, Form form) {}

    Read read(Yaml root) {
        Map<String, Yaml> entries = root.entries("instrument.yaml", REQUIRED, Set.of("use"));
        Use use = Optional.ofNullable(entries.get("use"))
                .flatMap(y -> y.word("use", Use.class, true))
                .orElse(Use.COUPLE);
        Map<String, ResponseFormat> responses = FormatReader.read(entries.get("responses"));
        Map<String, Item> items = items(entries.get("items"), responses);
        List<List<String>> pages = pages(entries.get("pages"), items);
        Form form = new Form(responses, new ConditionReader(items, pages).read(conditions), pages);
        return new Read(key(entries), use, languages(entries.get("languages")), form);
    }

    private Optional<InstrumentKey> key(Map<String, Yaml> entries) {
        Optional<UUID> uuid = Optional.ofNullable(entries.get("uuid")).flatMap(FormReader::uuid);
        Optional<String> slug = Optional.ofNullable(entries.get("slug")).flatMap(this::slug);
        OptionalInt version =
                entries.containsKey("version") ? entries.get("version").whole("version") : OptionalInt.empty();
        if (version.isPresent() && version.getAsInt() < 1) {
            entries.get("version").error("version must be at least 1");
            version = OptionalInt.empty();
        }
        return uuid.isPresent() && slug.isPresent() && version.isPresent()
                ? Optional.of(new InstrumentKey(uuid.get(), new Slug(slug.get()), version.getAsInt()))
                : Optional.empty();
    }

    static Optional<UUID> uuid(Yaml yaml) {
        Optional<String> text = yaml.text("uuid");
        Optional<String> good = text.filter(t -> UUID_FORM.matcher(t).matches());
        if (text.isPresent() && good.isEmpty()) {
            yaml.error("uuid must be a UUID, 8-4-4-4-12 hexadecimal digits");
        }
        return good.map(UUID::fromString);
    }

    private Optional<String> slug(Yaml yaml) {
        Optional<String> written = yaml.text("slug");
        if (written.isEmpty() || Slug.isSlug(written.get())) {
            return written;
        }
        strictness.missing(yaml, "slug must be lower-case letters and digits with single hyphens between");
        return strictness == Strictness.SCORING ? Optional.of(UNNAMED) : Optional.empty();
    }

    private static List<String> languages(Yaml yaml) {
        List<String> languages = new ArrayList<>();
        if (yaml == null) {
            return languages;
        }
        List<Yaml> elements = yaml.elements("languages");
        for (Yaml element : elements) {
            String language = element.text("a language").orElse("");
            if (!LANGUAGE.matcher(language).matches() || languages.contains(language)) {
                element.error("a language is a tag like en or pt-BR, each once");
            } else {
                languages.add(language);
            }
        }
        if (elements.isEmpty() && yaml.isList()) {
            yaml.error("languages needs at least its reference language");
        }
        return languages;
    }

    private Map<String, Item> items(Yaml yaml, Map<String, ResponseFormat> formats) {
        Map<String, Item> items = new LinkedHashMap<>();
        if (yaml == null) {
            return items;
        }
        Map<String, Yaml> entries = yaml.entries("items");
        if (entries.isEmpty()) {
            yaml.error("items needs at least one item");
        }
        entries.forEach((id, item) -> {
            Ids.check(id, item);
            if (id.equals(ID_COLUMN)) {
                item.error("'id' is the column of each row's own id in files of responses; choose another id");
            }
            Map<String, Yaml> parts = item.entries("item '" + id + "'", Set.of("response"), Set.of("show_if"));
            Optional.ofNullable(parts.get("show_if")).ifPresent(y -> conditions.put(id, y));
            items.put(id, new Item(id, format(id, parts.get("response"), formats)));
        });
        return items;
    }

    /** The format, or a stand-in beside the finding where there is none. */
    private static ResponseFormat format(String item, Yaml response, Map<String, ResponseFormat> formats) {
        String name = response == null ? "" : response.text("response").orElse("");
        ResponseFormat format = formats.get(name);
        if (format == null && response != null) {
            response.error("item '" + item + "': there is no response format '" + name + "'");
        }
        return format != null ? format : StandIn.named(name);
    }

    private List<List<String>> pages(Yaml yaml, Map<String, Item> items) {
        List<List<String>> pages = new ArrayList<>();
        if (yaml == null) {
            return pages;
        }
        Set<String> placed = new HashSet<>();
        yaml.elements("pages").forEach(page -> pages.add(page(page, items, placed)));
        items.keySet().stream()
                .filter(id -> !placed.contains(id))
                .forEach(id -> strictness.missing(yaml, "item '" + id + "' is on no page"));
        return pages;
    }

    private static List<String> page(Yaml page, Map<String, Item> items, Set<String> placed) {
        List<String> ids = new ArrayList<>();
        page.elements("a page")
                .forEach(y -> y.text("an item").ifPresent(id -> {
                    if (!items.containsKey(id)) {
                        y.error("pages: there is no item '" + id + "'");
                    } else if (!placed.add(id)) {
                        y.error("pages: item '" + id + "' stands twice");
                    } else {
                        ids.add(id);
                    }
                }));
        return ids;
    }
}
