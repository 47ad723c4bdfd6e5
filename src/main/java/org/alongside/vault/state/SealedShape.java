package org.alongside.vault.state;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.alongside.vault.seal.Codec;
import org.alongside.vault.seal.SealedPlace;

/**
 * What one kind of sealed row is: its entity, how a first row is made, how its value is written, and what is the value
 * of those who have no row.
 *
 * @param row names its table, and by an override the column of {@code sealed}
 * @param closed for rows that protect their owner: what counts where the row is missing, older, cut or changed
 */
public record SealedShape<R extends SealedRow, V>(
        Class<R> row, BiFunction<UUID, SealedKey, R> first, Codec<V> codec, V none, Optional<V> closed) {

    public SealedShape(Class<R> row, BiFunction<UUID, SealedKey, R> first, Codec<V> codec, V none) {
        this(row, first, codec, none, Optional.empty());
    }

    /** The same, of rows that protect their owner, one for each; this value counts where a row cannot be trusted. */
    public SealedShape<R, V> protective(V whereInDoubt) {
        return new SealedShape<>(row, first, codec, none, Optional.of(whereInDoubt));
    }

    /** Where a value of this row belongs, at that revision. */
    SealedPlace place(R of, long revision) {
        return new SealedPlace(table(), column(), of.id(), revision);
    }

    String table() {
        Table table = row.getAnnotation(Table.class);
        return table.schema().isEmpty() ? table.name() : table.schema() + "." + table.name();
    }

    private String column() {
        return Arrays.stream(row.getAnnotationsByType(AttributeOverride.class))
                .filter(override -> override.name().equals("sealed"))
                .map(override -> override.column().name())
                .findFirst()
                .orElse("sealed");
    }
}
