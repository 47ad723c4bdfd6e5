package org.alongside.content.file;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.content.Variant;
import org.alongside.kernel.Slug;
import org.alongside.kernel.TextFiles;

/**
 * One module's folder while it is read.
 *
 * @param path below the course, {@code modules/x}
 * @param files of the whole course
 * @param shared what several steps of the course read
 * @param languages of the course, the reference first, and of the module besides
 */
record ModuleFolder(String path, TextFiles files, CourseTexts shared, CourseDraft draft, List<String> languages) {

    /** Reads texts in the languages of the module. */
    Texts texts() {
        return new Texts(draft, languages);
    }

    Map<Variant, Map<String, TextFile>> ownTexts(Slug step) {
        return new StepFolder(path + "/steps/" + step, this).read();
    }

    /** A joint step's texts by language. Variants by track are noted for the linter and not read. */
    Map<String, TextFile> jointTexts(Slug step) {
        return new StepFolder(path + "/joint/" + step, this).read().getOrDefault(Variant.DEFAULT, Map.of());
    }

    /** Warns of each folder that no manifest names: what is in it is never read. */
    void warnOfStrangers(String below, Set<String> known) {
        String where = below.isEmpty() ? path : path + "/" + below;
        for (String name : files.in(where).folders()) {
            if (!known.contains(name) && !name.startsWith(".")) {
                draft.findings().warning(draft.shown(where + "/" + name), 0, "no manifest names this folder");
            }
        }
    }
}
