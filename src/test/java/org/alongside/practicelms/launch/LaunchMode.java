package org.alongside.practicelms.launch;

/** Where the tool is shown. */
public enum LaunchMode {
    IFRAME,
    WINDOW;

    /** As in {@code document_target} and in our own addresses. */
    public String text() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Everything but "window" means the frame. */
    public static LaunchMode of(String text) {
        return text.equals("window") ? WINDOW : IFRAME;
    }
}
