package org.alongside.runtime;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import org.alongside.runtime.site.SiteSettings;
import org.eclipse.microprofile.config.Config;

/** What an operator may have set, for tests. */
public final class Settings {

    private Settings() {}

    /** The demo on this machine. */
    public static SiteSettings demo() {
        return of(Map.of("alongside.demo", true, "alongside.let.time.pass", true));
    }

    /** @param values as the configuration's own types: texts, numbers, true or false */
    public static SiteSettings of(Map<String, ?> values) {
        return new SiteSettings((Config) Proxy.newProxyInstance(
                Settings.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) -> Optional.ofNullable(values.get((String) arguments[0]))));
    }
}
