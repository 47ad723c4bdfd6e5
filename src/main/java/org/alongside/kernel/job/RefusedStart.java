package org.alongside.kernel.job;

/** A start that must not go on, whatever time passes: its message is one sentence that says why and what to do. */
public class RefusedStart extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** @param sentence for whoever runs the site; it names no person and no secret */
    public RefusedStart(String sentence) {
        super(sentence);
    }

    RefusedStart(IllegalStateException refused) {
        super(refused.getMessage(), refused);
    }
}
