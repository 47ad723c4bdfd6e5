package org.alongside.manuscript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.alongside.kernel.Findings;

/**
 * A mapping with keys of known names. A key that nobody knows, one that is missing and one that stands twice are
 * findings; so is whatever a rule between keys finds. Which keys there are may depend on the word at one of them.
 */
public final class MappingShape implements Shape<Entries> {

    private final List<Key<?>> keys;
    private final List<BetweenKeys> rules;
    private final Optional<KeysByWord> cases;

    /** What holds between keys, said to the author and to the editor. */
    private record BetweenKeys(Consumer<Entries> check, Map<String, Object> schema) {}

    /** The keys beside the common ones, by the word that stands at one of these. */
    private record KeysByWord(Key<?> by, Map<Object, List<Key<?>>> keys) {

        Stream<Key<?>> all() {
            return keys.values().stream().flatMap(List::stream);
        }
    }

    private MappingShape(List<Key<?>> keys, List<BetweenKeys> rules, Optional<KeysByWord> cases) {
        this.keys = List.copyOf(keys);
        this.rules = List.copyOf(rules);
        this.cases = cases;
    }

    /** In the order in which an editor offers them. */
    public static MappingShape of(Key<?>... keys) {
        return new MappingShape(List.of(keys), List.of(), Optional.empty());
    }

    /**
     * With a rule between its keys.
     *
     * @param check says what is wrong
     * @param schema says the same in the words of JSON Schema; several rules with the same word do not work
     */
    public MappingShape rule(Consumer<Entries> check, Map<String, Object> schema) {
        List<BetweenKeys> more = new ArrayList<>(rules);
        more.add(new BetweenKeys(check, schema));
        return new MappingShape(keys, more, cases);
    }

    /**
     * With more keys, depending on one of the common ones. Where that one cannot be read, only the common ones are.
     *
     * @param more for each word that may stand there
     */
    public <E extends Enum<E>> MappingShape cases(Key<E> by, Map<E, List<Key<?>>> more) {
        return new MappingShape(keys, rules, Optional.of(new KeysByWord(by, new LinkedHashMap<>(more))));
    }

    @Override
    public Optional<Entries> read(Node node, String what, Findings findings) {
        Map<String, Node> written = Mappings.entries(node, what, findings);
        if (!node.isMapping()) {
            return Optional.empty();
        }
        Entries entries = new Entries(node, what, findings);
        keys.forEach(entries::read);
        Optional<List<Key<?>>> chosen = cases.flatMap(c -> entries.get(c.by()).map(c.keys()::get));
        chosen.ifPresent(more -> more.forEach(entries::read));
        List<Key<?>> asked = new ArrayList<>(keys);
        chosen.ifPresent(asked::addAll);
        List<Key<?>> known = chosen.isPresent() ? asked : everywhere();
        unknown(node, what, known, findings);
        asked.stream()
                .filter(key -> key.need() == Key.Need.NEEDED && !written.containsKey(key.name()))
                .forEach(key -> entries.error("'" + key.name() + "' is missing in " + what));
        rules.forEach(rule -> rule.check().accept(entries));
        return Optional.of(entries);
    }

    private List<Key<?>> everywhere() {
        List<Key<?>> all = new ArrayList<>(keys);
        cases.ifPresent(c -> c.all().forEach(all::add));
        return all;
    }

    private static void unknown(Node node, String what, List<Key<?>> known, Findings findings) {
        TreeSet<String> names = new TreeSet<>();
        known.forEach(key -> names.add(key.name()));
        node.keys().forEach((name, place) -> {
            if (!names.contains(name)) {
                findings.error(place, "unknown key '" + name + "' in " + what);
            }
        });
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = Shapes.ordered("type", "object", "additionalProperties", false);
        putNeeded(schema, keys);
        Map<String, Object> properties = new LinkedHashMap<>();
        everywhere().stream()
                .filter(MappingShape::isAllowed)
                .forEach(key -> properties.merge(
                        key.name(), key.shape().schema(), (one, other) -> one.equals(other) ? one : Map.of()));
        schema.put("properties", properties);
        cases.ifPresent(c -> schema.put("allOf", branches(c, properties)));
        rules.forEach(rule -> schema.putAll(rule.schema()));
        return schema;
    }

    private static boolean isAllowed(Key<?> key) {
        return key.need() != Key.Need.REFUSED;
    }

    private static void putNeeded(Map<String, Object> schema, List<Key<?>> keys) {
        List<String> needed = keys.stream()
                .filter(key -> key.need() == Key.Need.NEEDED || key.need() == Key.Need.EXPECTED)
                .map(Key::name)
                .toList();
        if (!needed.isEmpty()) {
            schema.put("required", needed);
        }
    }

    /** One for each word: which keys it needs and which it allows. */
    private List<Map<String, Object>> branches(KeysByWord cases, Map<String, Object> properties) {
        List<?> words = (List<?>) cases.by().shape().schema().get("enum");
        List<Map<String, Object>> branches = new ArrayList<>();
        int word = 0;
        for (List<Key<?>> more : cases.keys().values()) {
            Map<String, Object> own = new LinkedHashMap<>();
            Map<String, Object> chosen = Map.of(cases.by().name(), Map.of("const", words.get(word++)));
            more.stream()
                    .filter(key -> Map.of().equals(properties.get(key.name())))
                    .forEach(key -> own.put(key.name(), key.shape().schema()));
            List<String> allowed = Stream.concat(keys.stream(), more.stream())
                    .filter(MappingShape::isAllowed)
                    .map(Key::name)
                    .toList();
            Map<String, Object> branch = new LinkedHashMap<>();
            putNeeded(branch, more);
            if (!own.isEmpty()) {
                branch.put("properties", own);
            }
            branch.put("propertyNames", Map.of("enum", allowed));
            branches.add(Shapes.ordered(
                    "if",
                    Shapes.ordered(
                            "properties", chosen, "required", List.of(cases.by().name())),
                    "then",
                    branch));
        }
        return branches;
    }
}
