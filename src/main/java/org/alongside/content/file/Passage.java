package org.alongside.content.file;

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
