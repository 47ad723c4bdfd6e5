package org.alongside.runtime;

import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Post, redirect, get: after every change the browser stands on an address that can be loaded again. */
final class Redirect {

    private Redirect() {}

    /** @param address a local path */
    static void to(String address) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    }
}
