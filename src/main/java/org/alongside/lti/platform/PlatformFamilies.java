package org.alongside.lti.platform;

import java.util.List;
import java.util.Optional;

/** The families that we know, and the general one for all others. */
public final class PlatformFamilies {

    private static final PlatformFamily GENERAL = new GeneralPlatform();

    private static final List<PlatformFamily> KNOWN = List.of(new MoodlePlatform());

    private PlatformFamilies() {}

    /** @param code what the platform calls itself; empty where it did not say */
    public static PlatformFamily called(Optional<String> code) {
        return code.flatMap(word ->
                        KNOWN.stream().filter(family -> family.isCalled(word)).findFirst())
                .orElse(GENERAL);
    }
}
