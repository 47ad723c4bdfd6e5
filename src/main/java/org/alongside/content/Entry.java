package org.alongside.content;

/**
 * Where a person says they stand with a course. It is chosen by them, may be changed any day, and has no order: people
 * read four descriptions, never these names.
 */
public enum Entry {
    LOOKING(EntryGroup.FIRST),
    FINDING(EntryGroup.FIRST),
    WORKING(EntryGroup.SECOND),
    KEEPING(EntryGroup.SECOND);

    /** Two entries that may share one variant of a step, so that an author can begin with few files. */
    public enum EntryGroup {
        FIRST,
        SECOND
    }

    private final EntryGroup group;

    Entry(EntryGroup group) {
        this.group = group;
    }

    public EntryGroup group() {
        return group;
    }
}
