package org.alongside.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The real Chromium of this machine, started once for a test run. */
public final class Browsers {

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium");

    /** It talks to this machine only; as root its sandbox cannot work. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Playwright playwright;
    private static Browser browser;

    private Browsers() {}

    /** Where Chromium is, if it is: the one named by {@code -Dchromium=}, or else the usual places. */
    public static Optional<Path> chromium() {
        String named = System.getProperty("chromium");
        return (named == null || named.isBlank() ? PLACES.stream() : Stream.of(named))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The one browser of this run; each walk takes profiles of its own. */
    public static synchronized Browser browser() {
        if (browser == null) {
            browser = playwright()
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium().orElseThrow())
                            .setArgs(ARGUMENTS));
        }
        return browser;
    }

    /** A browser of its own that keeps its profile in this folder, as people's browsers do. */
    public static synchronized BrowserContext onDisk(Path profile) {
        return playwright()
                .chromium()
                .launchPersistentContext(
                        profile,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(chromium().orElseThrow())
                                .setArgs(ARGUMENTS));
    }

    private static Playwright playwright() {
        if (playwright == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return playwright;
    }
}
