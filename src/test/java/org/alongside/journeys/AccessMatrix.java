package org.alongside.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.support.HttpVisitor;
import org.alongside.support.Seen;
import org.alongside.support.SentId;

/**
 * Sends the ids of one person's pages as somebody else, and compares each answer with that to an id which nobody has:
 * who could tell the two apart would know that the thing is there. Both have the same form, so nothing else differs.
 */
final class AccessMatrix {

    private static final String NOBODYS = "00000000-0000-4000-8000-00000000000";

    private final Map<String, IdReach> lines = IdReach.lines();
    private final List<String> leaks = new ArrayList<>();
    private int asked;

    /**
     * Somebody at a browser.
     *
     * @param role as the matrix calls it
     * @param formPage a page of theirs with a form, for its token
     * @param reaches the kinds of ids that are theirs, and are not asked for here
     */
    record Role(String role, HttpVisitor visitor, String formPage, List<IdReach> reaches) {}

    /** All of these ids by this one. */
    AccessMatrix asks(Role role, List<SentId> ids) {
        for (SentId id : ids) {
            IdReach reach = lines.get(id.place());
            if (reach != null && reach != IdReach.EVERYBODY && !role.reaches().contains(reach)) {
                compare(role, id);
            }
        }
        return this;
    }

    private void compare(Role role, SentId id) {
        asked++;
        SentId nobodys = id.with(NOBODYS + id.id().charAt(0));
        masked(role, nobodys); // what a browser is given the first time, a cookie for forms, it has from here on
        List<String> differences = masked(role, id).differencesFrom(masked(role, nobodys));
        if (!differences.isEmpty()) {
            leaks.add(role.role() + " " + id.place() + " " + differences);
        }
    }

    private static Seen masked(Role role, SentId id) {
        Seen answer = id.form().isPresent()
                ? role.visitor()
                        .pressesFrom(role.formPage(), id.address(), id.form().orElseThrow())
                : role.visitor().opens(id.address());
        return answer.masking(id.id());
    }

    /** What somebody could tell; empty where there is nothing. */
    List<String> leaks() {
        return leaks;
    }

    /** How many comparisons were made. */
    int asked() {
        return asked;
    }
}
