package org.alongside.sheet;

import java.util.Objects;
import java.util.function.Function;

/** One column of a sheet that goes out: its header, and what of a row stands in it. */
public record Column<T>(String header, Function<? super T, Cell> cell) {

    public Column {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(cell, "cell");
    }
}
