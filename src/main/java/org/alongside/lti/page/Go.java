package org.alongside.lti.page;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.access.NotHere;

/** What page beans do with addresses. */
final class Go {

    private Go() {}

    /** Post, redirect, get. */
    static void to(String path) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(path);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** @throws NotHere where the text is no id */
    static UUID id(String text) {
        try {
            return UUID.fromString(Optional.ofNullable(text).orElse(""));
        } catch (IllegalArgumentException wrong) {
            throw new NotHere();
        }
    }
}
