package org.alongside.lti.platform;

/** Any platform that keeps to the specification, or of which we know nothing else. */
public final class GeneralPlatform implements PlatformFamily {

    @Override
    public boolean isCalled(String code) {
        return true;
    }
}
