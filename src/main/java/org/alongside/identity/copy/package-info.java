/** A copy of everything that is about one person: asked for, made room by room by a job, fetched, and gone. */
package org.alongside.identity.copy;
