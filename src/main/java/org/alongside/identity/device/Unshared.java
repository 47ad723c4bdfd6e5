package org.alongside.identity.device;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.inject.Qualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The database, with connections that go back to the pool as soon as they are closed. The container keeps the others,
 * which it may share, until their request ends, however long that stands in a line: a flood of requests that wait would
 * so take every connection from those that are at work (Jakarta Annotations 2.4, {@code Resource.shareable}).
 */
@Qualifier
@Documented
@Retention(RUNTIME)
@Target({FIELD, METHOD, PARAMETER})
public @interface Unshared {}
