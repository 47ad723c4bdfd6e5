package org.alongside.lti.message;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Makes a value from outside fit for an administrator's page: short, one line, no controls. */
public final class MeasuredValue {

    private static final int LONGEST = 120;

    private MeasuredValue() {}

    /** To the second, in UTC. */
    public static String of(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    public static String of(String value) {
        String plain = value.replaceAll("\\p{Cntrl}", " ");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "… (" + plain.length() + " letters)";
    }
}
