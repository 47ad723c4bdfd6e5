package org.alongside.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.alongside.kernel.FilePlace;
import org.alongside.kernel.Findings;
import org.alongside.kernel.Read;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Node;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.Shapes;
import org.alongside.manuscript.file.YamlReader;

/**
 * Idea coverage says of each idea that the courses stand on where somebody meets it: in which steps, or on which pages
 * of the site; or why it was not built. So an idea that was forgotten shows, and one that was left out has its reason.
 *
 * @param ideas in the order of the file, by their ids
 */
record IdeaCoverage(List<CoveredIdea> ideas) {

    private static final Key<String> IDEA =
            Key.needed("idea", Shapes.matching("S[1-3]-[0-9]{2}", "must be the id of an idea, like 'S1-01'"));
    private static final Key<List<String>> STEPS =
            Key.optional("steps", Shapes.text().listed("a step"));
    private static final Key<List<String>> PAGES =
            Key.optional("pages", Shapes.text().listed("a page"));
    private static final Key<String> NOT_BUILT = Key.optional("not_built", Shapes.text());
    private static final Key<List<Entries>> IDEAS =
            Key.needed("ideas", MappingShape.of(IDEA, STEPS, PAGES, NOT_BUILT).listed("an idea"));
    private static final Shape<Entries> SHAPE = MappingShape.of(IDEAS);

    IdeaCoverage {
        ideas = List.copyOf(ideas);
    }

    /**
     * One idea, with where it is met.
     *
     * @param steps as {@code course/module/step}
     * @param pages as {@code /path}
     * @param notBuilt the reason, where nobody meets it anywhere
     */
    record CoveredIdea(String id, List<String> steps, List<String> pages, Optional<String> notBuilt) {

        CoveredIdea {
            steps = List.copyOf(steps);
            pages = List.copyOf(pages);
        }
    }

    /**
     * Reads the file; each place that it names must be there.
     *
     * @param file how findings name it
     * @param steps of all courses that serve
     * @param isPage whether somebody who is no administrator can reach a page at this address
     */
    static Read<IdeaCoverage> read(String file, String text, Set<String> steps, Predicate<String> isPage) {
        Read<Node> node = YamlReader.read(file, text);
        Findings findings = new Findings().addAll(node.findings());
        Map<String, FilePlace> taken = new HashMap<>();
        List<CoveredIdea> ideas = new ArrayList<>();
        node.value()
                .flatMap(root -> SHAPE.read(root, file, findings))
                .flatMap(root -> root.get(IDEAS))
                .orElse(List.of())
                .forEach(written -> idea(written, taken, steps, isPage).ifPresent(ideas::add));
        return Read.of(new IdeaCoverage(ideas), findings);
    }

    private static Optional<CoveredIdea> idea(
            Entries written, Map<String, FilePlace> taken, Set<String> steps, Predicate<String> isPage) {
        Optional<String> id = written.get(IDEA);
        id.map(key -> taken.putIfAbsent(key, written.place(IDEA)))
                .ifPresent(first -> written.error(IDEA, "this idea stands in line " + first.line() + " already"));
        List<String> met = written.get(STEPS).orElse(List.of());
        met.stream()
                .filter(step -> !steps.contains(step))
                .forEach(step -> written.error(STEPS, "there is no step '" + step + "'"));
        List<String> pages = written.get(PAGES).orElse(List.of());
        pages.stream()
                .filter(page -> !isPage.test(page))
                .forEach(page -> written.error(PAGES, "there is no page '" + page + "' that people can reach"));
        if ((met.isEmpty() && pages.isEmpty()) != written.has(NOT_BUILT)) {
            written.error("an idea has a step or a page, or else the reason why it was not built");
        }
        return id.map(key -> new CoveredIdea(key, met, pages, written.get(NOT_BUILT)));
    }
}
