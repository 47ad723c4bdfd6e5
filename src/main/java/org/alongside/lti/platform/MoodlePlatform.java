package org.alongside.lti.platform;

import java.time.Duration;

/** Knows the ways of Moodle. */
public final class MoodlePlatform implements PlatformFamily {

    @Override
    public boolean isCalled(String code) {
        return code.equals("moodle");
    }

    /**
     * Its JWT library forgives nothing: with a clock five seconds behind every token request is 400 (Moodle 4.5.6,
     * seen).
     */
    @Override
    public Duration assertionsDatedBack() {
        return Duration.ofMinutes(1);
    }
}
