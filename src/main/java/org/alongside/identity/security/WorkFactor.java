package org.alongside.identity.security;

import java.util.List;

/**
 * What one hash of a password costs. Machines get faster: then a further generation with more is added at the end of
 * the list, each account moves on to it with its next sign-in, and the older ones stay in the list for those who have
 * not come yet.
 *
 * @param generation written down with each account; counted up, and never used for other parameters
 * @param memoryKib of Argon2id (RFC 9106 section 3.1: m)
 * @param passes of Argon2id (t); there is one lane
 */
public record WorkFactor(int generation, int memoryKib, int passes) {

    /** 19 MiB and two passes: OWASP's first choice for Argon2id. */
    static final List<WorkFactor> ALL = List.of(new WorkFactor(1, 19 * 1024, 2));

    static WorkFactor current(List<WorkFactor> all) {
        return all.get(all.size() - 1);
    }
}
