package org.alongside.identity.personal;

/**
 * Who can see what a table holds about its owner, from the owner alone to whoever runs this site. Each table names one,
 * and My data says it; so a room cannot bring a table of which nobody is told who reads it.
 */
public enum Viewer {
    /** The owner, behind the PIN. */
    OWNER_WITH_PIN,
    /** The owner, behind the PIN, from rows that have a key of their own. */
    OWNER_APART,
    /** The owner, once signed in. */
    OWNER,
    /** The owner behind the PIN; where they allow it, staff take it out in a table without a name. */
    OWNER_AND_TABLES,
    /** The two who are linked. */
    BOTH,
    /** The owner; where they allow it, their course hears of it. */
    OWNER_AND_COURSE,
    /** The owner, the people of the course, and those who run this site. */
    COURSE_AND_SITE,
    /** The owner, and those who run this site. */
    SITE
}
