package org.alongside.kernel.job;

import java.time.Instant;

/**
 * What a room wants done once at every start, when the database is there and before anybody is served. Such beans are
 * found by their type; no list names them.
 */
public interface StartUpTask {

    /** When this is done, among the tasks of all rooms. */
    StartUpStage stage();

    /**
     * Does it. One that fails is tried again, alone: what was done before it is not done again.
     *
     * @throws RefusedStart where the site must not serve, whatever time passes
     */
    void atStart(Instant now);

    /** The order of the tasks: whoever comes later may rely on those before. */
    enum StartUpStage {
        /** Key files and database belong together, or nothing else is done. */
        KEY_FILES,
        /** The keys from which all is derived are known. */
        DERIVING,
        /** What was destroyed stays so, before anything is opened. */
        DESTROYED_KEYS,
        /** Keys are brought under their newest line. */
        KEYS,
        /** Who must be there is made. */
        PEOPLE,
        /** Whom we talk to is known. */
        PLATFORMS,
        /** All else. */
        ROOMS
    }
}
