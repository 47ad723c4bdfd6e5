package org.alongside.support;

import java.nio.file.Path;
import java.util.Map;

/** The site of the browser tests: the demo on free ports, with an empty database, started once for a test run. */
public final class TestSite {

    private static DemoSite site;

    private TestSite() {}

    public static synchronized DemoSite site() {
        if (site == null) {
            int lmsPort = Ports.free();
            site = DemoSite.start(
                    Path.of("target/test-site-" + ProcessHandle.current().pid()),
                    Ports.free(),
                    lmsPort,
                    Map.of(
                            "ALONGSIDE_LEAVE_TO",
                            "http://127.0.0.1:" + lmsPort + "/",
                            "ALONGSIDE_JOBS_EVERY_SECONDS",
                            "1"));
            Runtime.getRuntime().addShutdownHook(new Thread(site::close));
        }
        return site;
    }
}
