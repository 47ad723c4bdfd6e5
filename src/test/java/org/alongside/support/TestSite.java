package org.alongside.support;

import java.nio.file.Path;
import java.util.Map;

/** The site of the browser tests: the demo on free ports, with an empty database, started once for a test run. */
public final class TestSite {

    private static DemoSite site;

    private TestSite() {}

    public static synchronized DemoSite site() {
        if (site == null) {
            site = empty("shared");
            Runtime.getRuntime().addShutdownHook(new Thread(site::close));
        }
        return site;
    }

    /** A site of a test's own, where nobody has been; the test closes it. */
    public static DemoSite empty(String name) {
        int lmsPort = Ports.free();
        return DemoSite.start(
                Path.of("target/test-site-" + ProcessHandle.current().pid() + "-" + name),
                Ports.free(),
                lmsPort,
                Map.of("ALONGSIDE_LEAVE_TO", "http://127.0.0.1:" + lmsPort + "/", "ALONGSIDE_JOBS_EVERY_SECONDS", "1"));
    }
}
