package org.alongside.content.file.part;

import java.util.List;
import java.util.Optional;
import org.alongside.kernel.FilePlace;

/**
 * A printed text is a line in a part that people read. Wherever a kind of part asks for one, it is checked as all that
 * people read.
 *
 * @param place where the author wrote it
 */
public record PrintedText(String words, FilePlace place) {

    private static final String NO_WORDS = "?";

    /** The words; harmless ones where they could not be read, which is then a finding. */
    static String words(Optional<PrintedText> text) {
        return text.map(PrintedText::words).orElse(NO_WORDS);
    }

    static List<String> words(List<PrintedText> lines) {
        return lines.stream().map(PrintedText::words).toList();
    }
}
