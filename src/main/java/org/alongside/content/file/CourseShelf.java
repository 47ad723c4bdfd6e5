package org.alongside.content.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.content.Course;
import org.alongside.content.CourseLibrary;
import org.alongside.kernel.Findings;
import org.alongside.kernel.Read;

/**
 * A course shelf puts the courses of an author's folder beside those that came with the program. One in the folder
 * takes the place of a built-in one of the same slug. The folder changes while people read: a course that does not
 * read well any more is refused whole, and the last one of it that did goes on.
 */
public final class CourseShelf {

    private final List<Course> builtIn;
    private Map<String, Course> lastGood = Map.of();

    public CourseShelf(List<Course> builtIn) {
        this.builtIn = List.copyOf(builtIn);
    }

    /**
     * The courses that serve, now that the folder has been read again.
     *
     * @param root how the author calls the folder
     * @param folders the names of the folders in it
     * @param found the courses among them that read well
     * @return always the courses, with a finding for each that cannot stand beside the others
     */
    public Read<List<Course>> take(String root, Collection<String> folders, List<Course> found) {
        Map<String, Course> now = new TreeMap<>();
        folders.stream().filter(lastGood::containsKey).forEach(name -> now.put(name, lastGood.get(name)));
        found.forEach(course -> now.put(course.slug().value(), course));
        lastGood = Map.copyOf(now);
        List<Course> all = new ArrayList<>(builtIn.stream()
                .filter(course -> !now.containsKey(course.slug().value()))
                .toList());
        Set<UUID> taken = all.stream().flatMap(CourseLibrary::uuids).collect(Collectors.toCollection(HashSet::new));
        Findings findings = new Findings();
        now.forEach((name, course) -> {
            Set<UUID> own = CourseLibrary.uuids(course).collect(Collectors.toSet());
            if (own.stream().noneMatch(taken::contains)) {
                taken.addAll(own);
                all.add(course);
            } else {
                findings.error(root + "/" + name, 0, "a uuid of this course stands in another course already");
            }
        });
        return Read.of(List.copyOf(all), findings);
    }
}
