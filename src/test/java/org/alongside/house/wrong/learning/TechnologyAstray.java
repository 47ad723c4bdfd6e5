package org.alongside.house.wrong.learning;

import jakarta.faces.context.FacesContext;

/** A service that knows of pages. */
public class TechnologyAstray {

    FacesContext faces;
}
