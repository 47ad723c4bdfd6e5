package org.alongside.house.wrong.learning;

import java.util.Locale;
import java.util.ResourceBundle;

/** A service that looks a sentence up by itself, and would get one in the language of the machine. */
public class LooksUpABundle {

    String title(Locale language) {
        return ResourceBundle.getBundle("messages.learning", language).getString("path.title");
    }
}
