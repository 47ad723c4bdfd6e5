package org.alongside.house.wrong.learning;

import org.alongside.instrument.ResponseFormat;

/** Asks for one format, and would say nothing of the next. */
public final class AsksForOneFormat {

    public boolean isChoice(ResponseFormat format) {
        return format instanceof ResponseFormat.Choice;
    }
}
