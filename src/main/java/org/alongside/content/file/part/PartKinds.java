package org.alongside.content.file.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.alongside.content.part.Part;

/** The kinds of part that authors may write, by name. */
public final class PartKinds {

    private final Map<String, PartKind<?>> byName = new TreeMap<>();

    /** @throws IllegalArgumentException where two kinds share a name or a type */
    public PartKinds(Iterable<? extends PartKind<?>> kinds) {
        for (PartKind<?> kind : kinds) {
            boolean known =
                    byName.values().stream().anyMatch(other -> other.type().equals(kind.type()));
            if (known || byName.putIfAbsent(kind.name(), kind) != null) {
                throw new IllegalArgumentException(
                        "two kinds of part are called '" + kind.name() + "' or make one type");
            }
        }
    }

    /** Every kind of every room. */
    public static PartKinds ofAllRooms() {
        return Holder.ALL;
    }

    public Optional<PartKind<?>> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The kind that makes such parts; empty where no room has handed in one. */
    public Optional<PartKind<?>> of(Part part) {
        return all().stream().filter(kind -> kind.type() == part.getClass()).findFirst();
    }

    /** In the order of their names. */
    public List<PartKind<?>> all() {
        return List.copyOf(byName.values());
    }

    /** Found once, when first asked for. */
    private static final class Holder {

        @SuppressWarnings("rawtypes")
        private static List<PartKind<?>> found() {
            return ServiceLoader.load(PartKind.class, PartKinds.class.getClassLoader()).stream()
                    .<PartKind<?>>map(kind -> (PartKind<?>) ((ServiceLoader.Provider) kind).get())
                    .toList();
        }

        static final PartKinds ALL = new PartKinds(found());
    }
}
