package org.alongside.content.file;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.content.CourseModule;
import org.alongside.content.file.part.PartKind;
import org.alongside.content.file.part.PartKinds;
import org.alongside.kernel.Findings;

/** Holds what texts promise against the parts that there are: in a module its own, in a course's manifest all. */
final class PromiseLint {

    private final Findings findings = new Findings();

    private PromiseLint() {}

    static Findings of(CourseDraft draft) {
        PromiseLint lint = new PromiseLint();
        for (CourseModule module : draft.modules()) {
            String folder = draft.shown("modules/" + module.slug());
            lint.judge(passages(draft, folder), kinds(List.of(module)));
        }
        lint.judge(passages(draft, ""), kinds(draft.modules()));
        return lint.findings;
    }

    /** @param module the folder of one, or "" for what stands in none */
    private static List<Passage> passages(CourseDraft draft, String module) {
        return draft.passages().stream()
                .filter(passage -> passage.module().equals(module))
                .toList();
    }

    private void judge(List<Passage> passages, Set<String> kinds) {
        for (Passage passage : passages) {
            PartPromise.known(passage.language()).stream()
                    .flatMap(promise -> promise.unkeptIn(passage.text(), kinds).stream())
                    .forEach(cue -> passage.warn(cue, findings));
        }
    }

    private static Set<String> kinds(List<CourseModule> modules) {
        Set<String> kinds = modules.stream()
                .flatMap(module -> module.steps().stream())
                .flatMap(step -> step.parts().stream())
                .flatMap(part -> PartKinds.ofAllRooms().of(part).stream())
                .map(PartKind::name)
                .collect(Collectors.toCollection(HashSet::new));
        if (modules.stream().anyMatch(module -> !module.jointSteps().isEmpty())) {
            kinds.add(PartPromise.JOINT);
        }
        return kinds;
    }
}
