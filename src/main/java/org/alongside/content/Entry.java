package org.alongside.content;

/**
 * Where a person says they stand with a course. It is chosen by them, may be changed any day, and has no order: people
 * read four descriptions, never these names.
 */
public enum Entry {
    LOOKING(Group.FIRST),
    FINDING(Group.FIRST),
    WORKING(Group.SECOND),
    KEEPING(Group.SECOND);

    /** Two entries that may share one variant of a step, so that an author can begin with few files. */
    public enum Group {
        FIRST,
        SECOND
    }

    private final Group group;

    Entry(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }
}
