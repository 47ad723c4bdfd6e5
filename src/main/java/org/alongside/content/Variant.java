package org.alongside.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Which version of a step's text a file holds, written as in its name: {@code ""} for {@code step.en.md},
 * {@code looking-reaching}, {@code first-guarding}, {@code second}, {@code hold}.
 *
 * <p>The order in which a person's variant is looked for is the whole rule of {@code 4-pairing.md} 4.2:
 *
 * <pre>
 *   hold, where a private hold stands
 *   entry-leaning, then group-leaning      only with exactly one leaning
 *   group
 *   the default
 * </pre>
 */
public record Variant(String name) implements Comparable<Variant> {

    public static final Variant DEFAULT = new Variant("");
    public static final Variant HOLD = new Variant("hold");

    public Variant {
        Objects.requireNonNull(name, "a variant's name");
    }

    /** The variants to look for, most special first; the last is always {@link #DEFAULT}. */
    public static List<Variant> inOrderFor(Track track, boolean inHold) {
        List<Variant> order = new ArrayList<>();
        if (inHold) {
            order.add(HOLD);
        }
        String group = lower(track.entry().group());
        track.singleLeaning().ifPresent(leaning -> {
            order.add(new Variant(lower(track.entry()) + "-" + lower(leaning)));
            order.add(new Variant(group + "-" + lower(leaning)));
        });
        order.add(new Variant(group));
        order.add(DEFAULT);
        return List.copyOf(order);
    }

    /** Every variant by track that a file may hold; the default and hold are not by track. */
    public static List<Variant> byTrack() {
        List<Variant> all = new ArrayList<>();
        for (Entry.EntryGroup group : Entry.EntryGroup.values()) {
            all.add(new Variant(lower(group)));
            for (Leaning leaning : Leaning.values()) {
                all.add(new Variant(lower(group) + "-" + lower(leaning)));
            }
        }
        for (Entry entry : Entry.values()) {
            for (Leaning leaning : Leaning.values()) {
                all.add(new Variant(lower(entry) + "-" + lower(leaning)));
            }
        }
        return List.copyOf(all);
    }

    public boolean isByTrack() {
        return byTrack().contains(this);
    }

    /** Whether it is read by people with one leaning only. */
    public boolean isByLeaning() {
        return Arrays.stream(Leaning.values()).anyMatch(leaning -> name.endsWith("-" + lower(leaning)));
    }

    /** The name of the file that holds this variant in this language, {@code step.first-reaching.en.md}. */
    public String fileName(String language) {
        return "step." + (name.isEmpty() ? "" : name + ".") + language + ".md";
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public int compareTo(Variant other) {
        return name.compareTo(other.name);
    }
}
