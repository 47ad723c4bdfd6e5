package org.alongside.manuscript.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.alongside.kernel.FilePlace;
import org.alongside.manuscript.Node;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Builds nodes from the events of a parser, inside first. It holds the open lists and mappings itself and never calls
 * itself, so no depth of nesting can use up the stack.
 */
final class NodeBuilder {

    /** Our deepest file nests seven deep. */
    static final int DEEPEST = 50;

    /** How many values may come from aliases in one file. */
    static final long MOST_REPEATED = 10_000;

    private final LoadSettings settings;
    private final Function<Mark, FilePlace> places;
    private final Deque<OpenNode> open = new ArrayDeque<>();
    private final Map<Anchor, Node> anchors = new HashMap<>();
    private long repeated;
    private int documents;
    private Node root;

    /** A list or mapping whose end has not come yet; in a mapping keys and values take turns. */
    private record OpenNode(CollectionStartEvent start, List<Node> inside) {

        boolean isMapping() {
            return start.getEventId() == Event.ID.MappingStart;
        }

        boolean awaitsKey() {
            return isMapping() && inside.size() % 2 == 0;
        }
    }

    /** A file goes past a bound, or repeats what is not there. */
    static final class OutOfBounds extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient FilePlace place;

        OutOfBounds(FilePlace place, String reason) {
            super(reason, null, false, false);
            this.place = place;
        }

        FilePlace place() {
            return place;
        }
    }

    NodeBuilder(LoadSettings settings, Function<Mark, FilePlace> places) {
        this.settings = settings;
        this.places = places;
    }

    /** @return empty where there is nothing in the file */
    Optional<Node> build(Iterable<Event> events) {
        events.forEach(this::take);
        return Optional.ofNullable(root);
    }

    private void take(Event event) {
        switch (event.getEventId()) {
            case DocumentStart -> document(event);
            case Scalar -> keep(scalar((ScalarEvent) event), (ScalarEvent) event);
            case Alias -> add(repeated((AliasEvent) event));
            case SequenceStart, MappingStart -> begin((CollectionStartEvent) event);
            case SequenceEnd, MappingEnd -> end();
            default -> {
                // The stream and the ends of documents say nothing about values.
            }
        }
    }

    private void document(Event event) {
        documents++;
        if (documents > 1) {
            throw new OutOfBounds(place(event), "this is not YAML of one document: a second one begins here");
        }
    }

    private Node scalar(ScalarEvent event) {
        boolean key = !open.isEmpty() && open.peek().awaitsKey();
        return isNothing(event) && !key
                ? Node.nothing(place(event))
                : Node.word(place(event), event.getValue(), !event.isPlain());
    }

    private boolean isNothing(ScalarEvent event) {
        Tag tag = event.getTag()
                .map(Tag::new)
                .orElseGet(() -> settings.getSchema().getScalarResolver().resolve(event.getValue(), event.isPlain()));
        return tag.equals(Tag.NULL);
    }

    private Node repeated(AliasEvent event) {
        Node node = anchors.get(event.getAlias());
        if (node == null) {
            throw new OutOfBounds(
                    place(event),
                    "the alias '*" + event.getAlias().getValue() + "' repeats nothing that stands whole above");
        }
        repeated += node.size();
        if (repeated > MOST_REPEATED) {
            throw new OutOfBounds(place(event), "aliases repeat more than " + MOST_REPEATED + " values in this file");
        }
        return node;
    }

    private void begin(CollectionStartEvent event) {
        if (open.size() == DEEPEST) {
            throw new OutOfBounds(place(event), "something here is nested too deeply to be read");
        }
        open.push(new OpenNode(event, new ArrayList<>()));
    }

    private void end() {
        OpenNode closed = open.pop();
        FilePlace place = place(closed.start());
        keep(
                closed.isMapping() ? Node.mapping(place, fields(closed.inside())) : Node.list(place, closed.inside()),
                closed.start());
    }

    private static List<Node.KeyedNode> fields(List<Node> keysAndValues) {
        List<Node.KeyedNode> fields = new ArrayList<>();
        for (int i = 0; i + 1 < keysAndValues.size(); i += 2) {
            fields.add(new Node.KeyedNode(keysAndValues.get(i), keysAndValues.get(i + 1)));
        }
        return fields;
    }

    private void keep(Node node, NodeEvent event) {
        event.getAnchor().ifPresent(anchor -> anchors.put(anchor, node));
        add(node);
    }

    private void add(Node node) {
        if (open.isEmpty()) {
            root = node;
        } else {
            open.peek().inside().add(node);
        }
    }

    private FilePlace place(Event event) {
        return event.getStartMark().map(places).orElseThrow();
    }
}
