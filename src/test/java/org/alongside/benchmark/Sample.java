package org.alongside.benchmark;

import java.util.List;
import java.util.Optional;

/**
 * What one stretch of load brought.
 *
 * @param nanos how long each operation took, sorted, failed ones included
 * @param seconds how long the stretch lasted
 * @param firstError what the first failure said
 */
record Sample(List<Long> nanos, double seconds, long errors, Optional<String> firstError) {

    double perSecond() {
        return (nanos.size() - errors) / seconds;
    }

    /** Milliseconds that this share of operations did not exceed; 0 where there were none. */
    double millis(double share) {
        if (nanos.isEmpty()) {
            return 0;
        }
        int index = (int) Math.ceil(share * nanos.size()) - 1;
        return nanos.get(Math.max(0, index)) / 1e6;
    }
}
