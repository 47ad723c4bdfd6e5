package org.alongside.instrument.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.alongside.instrument.Form;
import org.alongside.instrument.InstrumentKey;
import org.alongside.instrument.Item;
import org.alongside.instrument.ResponseFormat;
import org.alongside.instrument.Use;
import org.alongside.instrument.file.yaml.InstrumentIds;
import org.alongside.instrument.file.yaml.StandIn;
import org.alongside.kernel.Findings;
import org.alongside.kernel.Slug;
import org.alongside.manuscript.ById;
import org.alongside.manuscript.ByIdShape;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Node;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.Shapes;

/** Reads {@code instrument.yaml} (scoring-format 1). */
final class FormReader {

    /** For scores the name is of no use, so one of another form refuses nothing. */
    private static final String UNNAMED = "unnamed";

    private static final String TAG = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";
    private static final Pattern LANGUAGE = Pattern.compile(TAG);

    private static final Key<UUID> UUID_KEY =
            Key.needed("uuid", Shapes.uuid()).told("Never changes, also when the folder is renamed.");
    private static final Key<String> SLUG = Key.needed(
                    "slug", Shapes.text().drawn(Map.of("pattern", "^" + Slug.PATTERN + "$")))
            .told("Equals the folder.");
    private static final Key<Integer> VERSION =
            Key.needed("version", Shapes.wholeFrom(1)).told("Equals the folder: 1 in v1.");
    private static final Key<List<Node>> LANGUAGES = Key.needed(
                    "languages",
                    Shapes.any(Shapes.ordered("type", "string", "pattern", "^" + TAG + "$"))
                            .listed("a language")
                            .where(
                                    some -> !some.isEmpty(),
                                    "needs at least its reference language",
                                    Shapes.ordered("minItems", 1, "uniqueItems", true)))
            .told("The first is the reference; each has its text.<language>.yaml.");
    private static final Key<Use> USE = Key.optional("use", Shapes.smallWord(Use.class))
            .told("couple (what holds without it): raw responses are exported to nobody but their owner.");
    private static final Key<ById<Entries>> RESPONSES =
            Key.needed("responses", FormatReader.SHAPE).told("Response formats by id.");

    private static final Key<String> RESPONSE =
            Key.needed("response", Shapes.text()).told("The id of a response format.");
    private static final Key<Node> SHOW_IF = Key.optional("show_if", Shapes.any(Map.of("type", "string")))
            .told("Shown only if this holds for items on earlier pages: \"q1 >= 3 and not (q0 = 2)\".");
    private static final Key<ById<Entries>> ITEMS = Key.needed(
                    "items",
                    ByIdShape.of(MappingShape.of(RESPONSE, SHOW_IF), (whole, id) -> "item '" + id + "'")
                            .ids(InstrumentIds.OF_ITEMS)
                            .filled(items -> items + " needs at least one item"))
            .told("Items by id; an item may feed several outcomes, or none.");
    private static final Key<List<List<Node>>> PAGES = Key.needed(
                    "pages",
                    Shapes.any(Map.of("type", "string")).listed("an item").listed("a page"))
            .told("Order of presentation; never matters for scores.");

    static final Shape<Entries> SHAPE =
            MappingShape.of(UUID_KEY, SLUG, VERSION, LANGUAGES, USE, RESPONSES, ITEMS, PAGES);

    private final Strictness strictness;
    private final Findings findings;

    FormReader(Strictness strictness, Findings findings) {
        this.strictness = strictness;
        this.findings = findings;
    }

    /**
     * What the file says, as far as it could be read.
     *
     * @param key empty where the instrument has no right name
     * @param languages the reference language first
     */
    record FormFile(Optional<InstrumentKey> key, Use use, List<String> languages, Form form) {}

    FormFile read(Node root) {
        Optional<Entries> read = SHAPE.read(root, "instrument.yaml", findings);
        if (read.isEmpty()) {
            return new FormFile(Optional.empty(), Use.COUPLE, List.of(), new Form(Map.of(), Map.of(), List.of()));
        }
        Entries file = read.get();
        Map<String, ResponseFormat> formats = FormatReader.read(file.get(RESPONSES, ById.none()));
        ById<Entries> written = file.get(ITEMS, ById.none());
        Map<String, Item> items = items(written, formats);
        List<List<String>> pages = pages(file, items);
        ConditionReader conditions = new ConditionReader(findings, items, pages);
        Form form = new Form(formats, conditions.read(conditions(written)), pages);
        return new FormFile(key(file), file.get(USE, Use.COUPLE), languages(file.get(LANGUAGES, List.of())), form);
    }

    private Optional<InstrumentKey> key(Entries file) {
        Optional<UUID> uuid = file.get(UUID_KEY);
        Optional<Slug> slug = slug(file);
        Optional<Integer> version = file.get(VERSION);
        return uuid.isPresent() && slug.isPresent() && version.isPresent()
                ? Optional.of(new InstrumentKey(uuid.get(), slug.get(), version.get()))
                : Optional.empty();
    }

    private Optional<Slug> slug(Entries file) {
        Optional<String> written = file.get(SLUG);
        if (written.filter(text -> !Slug.isSlug(text)).isEmpty()) {
            return written.map(Slug::new);
        }
        strictness.missing(
                findings, file.place(SLUG), "slug must be lower-case letters and digits with single hyphens between");
        return strictness == Strictness.SCORING ? Optional.of(new Slug(UNNAMED)) : Optional.empty();
    }

    private List<String> languages(List<Node> written) {
        List<String> languages = new ArrayList<>();
        for (Node node : written) {
            String language = node.written().orElse("");
            if (!LANGUAGE.matcher(language).matches() || languages.contains(language)) {
                findings.error(node.place(), "a language is a tag like en or pt-BR, each once");
            } else {
                languages.add(language);
            }
        }
        return languages;
    }

    private Map<String, Item> items(ById<Entries> written, Map<String, ResponseFormat> formats) {
        Map<String, Item> items = new LinkedHashMap<>();
        written.ids()
                .forEach(id -> items.put(
                        id,
                        new Item(
                                id,
                                format(id, Optional.ofNullable(written.values().get(id)), formats))));
        return items;
    }

    private static Map<String, Node> conditions(ById<Entries> written) {
        Map<String, Node> conditions = new LinkedHashMap<>();
        written.values().forEach((id, item) -> item.get(SHOW_IF).ifPresent(node -> conditions.put(id, node)));
        return conditions;
    }

    /** The format, or a stand-in beside the finding where there is none. */
    private ResponseFormat format(String item, Optional<Entries> written, Map<String, ResponseFormat> formats) {
        Optional<String> name = written.flatMap(e -> e.get(RESPONSE));
        Optional<ResponseFormat> format = name.map(formats::get);
        if (name.isPresent() && format.isEmpty()) {
            findings.error(
                    written.get().place(RESPONSE),
                    "item '" + item + "': there is no response format '" + name.get() + "'");
        }
        return format.orElseGet(() -> StandIn.named(name.orElse("")));
    }

    private List<List<String>> pages(Entries file, Map<String, Item> items) {
        List<List<String>> pages = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        file.get(PAGES, List.of()).forEach(page -> pages.add(page(page, items, placed)));
        if (file.has(PAGES)) {
            items.keySet().stream()
                    .filter(id -> !placed.contains(id))
                    .forEach(id -> strictness.missing(findings, file.place(PAGES), "item '" + id + "' is on no page"));
        }
        return pages;
    }

    private List<String> page(List<Node> page, Map<String, Item> items, Set<String> placed) {
        List<String> ids = new ArrayList<>();
        for (Node node : page) {
            Optional<String> id = Shapes.text().read(node, "an item", findings);
            if (id.filter(i -> !items.containsKey(i)).isPresent()) {
                findings.error(node.place(), "pages: there is no item '" + id.get() + "'");
            } else if (id.filter(i -> !placed.add(i)).isPresent()) {
                findings.error(node.place(), "pages: item '" + id.get() + "' stands twice");
            } else {
                id.ifPresent(ids::add);
            }
        }
        return ids;
    }
}
