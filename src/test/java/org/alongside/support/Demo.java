package org.alongside.support;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * {@code mvn -Prun}: Alongside and the practice LMS until Ctrl-C. Ports by {@code -Dport=} and {@code -Dlms.port=}.
 * What is entered stays in {@code .alongside/demo}; deleting that folder starts afresh.
 */
public final class Demo {

    private Demo() {}

    public static void main(String[] arguments) throws InterruptedException {
        int port = Integer.getInteger("port", 9080);
        int lmsPort = Integer.getInteger("lms.port", 9090);
        if (taken(port, "port") || taken(lmsPort, "lms.port")) {
            return;
        }
        System.out.println("Starting. The first start takes about half a minute.");
        DemoSite site;
        try {
            site = DemoSite.start(Path.of(".alongside/demo"), port, lmsPort, Map.of());
        } catch (IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(1);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(site::close));
        System.out.println(welcome(site));
        new CountDownLatch(1).await();
    }

    private static boolean taken(int port, String property) {
        if (Ports.isFree(port)) {
            return false;
        }
        System.err.printf(
                "Port %d is in use. Stop what uses it, or choose another one: mvn -Prun -D%s=%d%n",
                port, property, Ports.free());
        return true;
    }

    private static String welcome(DemoSite site) {
        return """

                Alongside      %s
                Practice LMS   %s

                1. In the practice LMS choose Ana, and then "Open in this page".
                2. In a second browser profile open Alongside, "Start my path", and sign in as
                   %s with the password %s
                3. The administrator is %s with the password %s
                   (platforms, launches, grades, and "Let time pass").

                The README has the whole walk in numbered steps. Ctrl-C stops both.
                """.formatted(
                        site.base(),
                        site.lms().issuer(),
                        DemoSite.PARTNER,
                        DemoSite.PASSWORD,
                        DemoSite.ADMINISTRATOR,
                        site.administratorPassword());
    }
}
