package org.alongside.practicelms.course;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/** Who is in the course. Four people from the start; as many more learners as a test or benchmark asks for. */
public final class Roll {

    public static final PracticeUser ANA = new PracticeUser("4", "Ana", "Bellini", false);
    public static final PracticeUser MIKA = new PracticeUser("5", "Mika", "Laine", false);
    public static final PracticeUser NOOR = new PracticeUser("6", "Noor", "Haddad", false);
    public static final PracticeUser TOMAS = new PracticeUser("3", "Tomas", "Novak", true);

    private static final int FIRST_GENERATED = 1000;

    private final LearnerNumbers numbers = new LearnerNumbers();
    private final ConcurrentSkipListMap<Integer, PracticeUser> people = new ConcurrentSkipListMap<>();

    public Roll() {
        Stream.of(ANA, MIKA, NOOR, TOMAS).forEach(this::enroll);
    }

    /**
     * Learner number n, from 1; enrolled when first asked for, and the same ever after.
     *
     * @throws IllegalStateException where it is another journey's
     */
    public PracticeUser learner(int n) {
        numbers.take(n);
        int id = FIRST_GENERATED + n;
        return people.computeIfAbsent(
                id, key -> new PracticeUser(String.valueOf(id), "Learner " + n, "Practice", false));
    }

    public void enroll(PracticeUser user) {
        people.put(Integer.valueOf(user.id()), user);
    }

    public void leave(PracticeUser user) {
        people.remove(Integer.valueOf(user.id()));
    }

    public Optional<PracticeUser> find(String id) {
        return id.matches("[1-9]\\d{0,8}") ? Optional.ofNullable(people.get(Integer.valueOf(id))) : Optional.empty();
    }

    /** In the order of their numbers. */
    public List<PracticeUser> everybody() {
        return List.copyOf(people.values());
    }

    public List<PracticeUser> learners() {
        return everybody().stream().filter(user -> !user.teacher()).toList();
    }
}
