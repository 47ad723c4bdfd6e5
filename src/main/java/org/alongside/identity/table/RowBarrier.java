package org.alongside.identity.table;

import org.alongside.kernel.PersonId;

/**
 * Says from whom of those who look after the site, or teach, rows of other learners are kept. A room has such a bean
 * where it knows that somebody on the staff could read their own partner there; a staff page asks all of them before it
 * asks for rows, and is empty then. (Domain 4.6.)
 */
public interface RowBarrier {

    /** Whether this person sees no rows of learners. */
    boolean keepsFrom(PersonId staff);
}
