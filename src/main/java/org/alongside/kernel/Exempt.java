package org.alongside.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A type says here that one wall of the house does not bind it, and why. The tests of the walls read it. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Exempt {

    /** The name of the wall, as the test names it. */
    String wall();

    /** A sentence that somebody else can judge. */
    String because();
}
