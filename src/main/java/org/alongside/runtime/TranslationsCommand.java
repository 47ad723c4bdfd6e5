package org.alongside.runtime;

import java.io.IOException;
import java.nio.file.Path;
import org.alongside.runtime.translation.TranslationReport;

/**
 * The translator's command prints, for each language, how many sentences and texts are there, which are missing, and
 * which stand for an English one that has changed since; and it keeps a short hash of the English beside each.
 *
 * <pre>
 * mvn -q compile exec:java@translations
 * </pre>
 */
public final class TranslationsCommand {

    private TranslationsCommand() {}

    /** @param folders the project's folder; the one in which the command runs where none is named */
    public static void main(String[] folders) throws IOException {
        TranslationReport.write(Path.of(folders.length > 0 ? folders[0] : ""), System.out);
        System.out.flush();
    }
}
