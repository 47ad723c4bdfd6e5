package org.alongside.content.file;

import org.alongside.kernel.Findings;
import org.alongside.wording.Cue;

/** A piece of text that people will read, and where it begins. */
record Passage(String file, int line, String language, PassageKind kind, String text) {

    /** A line of a manifest or of front matter; or a paragraph of a Markdown body. */
    enum PassageKind {
        LINE,
        PARAGRAPH
    }

    /** The line of the file on which this place of the text stands. */
    int lineAt(int offset) {
        return line
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    /** Warns the author of a cue in this text, at the line on which it stands. */
    void warn(Cue cue, Findings findings) {
        findings.warning(file, lineAt(cue.start()), "'" + cue.text() + "': " + cue.reason());
    }

    /** The folder of the file: for a paragraph, its step. */
    String folder() {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    /** The folder of the module this stands in, or "" where it stands in none. */
    String module() {
        int at = file.indexOf("/modules/");
        int end = at < 0 ? -1 : file.indexOf('/', at + "/modules/".length());
        return end < 0 ? "" : file.substring(0, end);
    }
}
