package org.alongside.house.wrong.learning;

import java.util.Locale;

/** A service that decides by itself in which language it speaks. */
public class AsksForALocale {

    Locale language() {
        return Locale.ENGLISH;
    }
}
