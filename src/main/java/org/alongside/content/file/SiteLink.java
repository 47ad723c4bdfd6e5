package org.alongside.content.file;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.kernel.FilePlace;

/**
 * Where a text leads to a page of the site, for those who know the pages.
 *
 * @param path as the author wrote it, {@code /help}, without what follows a question mark or a hash
 */
public record SiteLink(String path, FilePlace place) {

    private static final Pattern LINK = Pattern.compile("\\]\\(\\s*<?(/(?!/)[^)\\s>#?]*)");

    /** In the order of the texts. */
    static List<SiteLink> in(List<Passage> passages) {
        return passages.stream().flatMap(SiteLink::of).toList();
    }

    private static Stream<SiteLink> of(Passage passage) {
        return LINK.matcher(passage.text())
                .results()
                .map(found ->
                        new SiteLink(found.group(1), new FilePlace(passage.file(), passage.lineAt(found.start()))));
    }
}
