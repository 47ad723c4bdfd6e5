package org.alongside.support;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What every view is held to when somebody looks at it. Always: axe finds nothing on a phone, nothing sticks out of the
 * window in either direction of writing, and pictures are kept. With {@code -Dlong=true} also every width and scheme
 * that the design promises, with pictures in forced colours, mirrored, and on paper.
 */
final class Looks {

    private static final int NARROW = 320;
    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final int HEIGHT = 740;
    private static final int PAPER = 794;
    private static final int MOST = 6000;

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /**
     * What axe cannot decide by itself, and why nothing is wrong there. Anything else that it leaves open is a fault.
     */
    private static final Map<String, String> DECIDED = Map.of();

    /** By how many pixels a page would have to be scrolled sideways. */
    private static final String STICKS_OUT =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /** Whoever looks at a view of this name again in a run would only put the same picture in its place. */
    private static final Set<String> PICTURED = ConcurrentHashMap.newKeySet();

    private final Page page;

    Looks(Page page) {
        this.page = page;
    }

    void at(String view) {
        axe(view);
        fits(view);
        if (PICTURED.add(view)) {
            pictures(view);
        }
        if (Boolean.getBoolean("long")) {
            matrix(view);
            otherPictures(view);
        }
        page.setViewportSize(PHONE, HEIGHT);
    }

    private void matrix(String view) {
        for (int width : List.of(NARROW, PHONE, DESK)) {
            page.setViewportSize(width, HEIGHT);
            fits(view + " at " + width);
            for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                axe(view + " at " + width + " " + scheme);
            }
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            axe(view + " at " + width + " in forced colours");
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
        }
    }

    /**
     * The quick way, but where there is a frame of another site: only the longer way sees into it. What is in order
     * need not be told one by one.
     */
    private void axe(String view) {
        AxeRunOptions told = new AxeRunOptions();
        told.setResultTypes(List.of("violations", "incomplete"));
        AxeResults results = new AxeBuilder(page)
                .options(told)
                .withTags(RULES)
                .setLegacyMode(!framed())
                .analyze();
        Stream<Rule> open = results.getIncomplete().stream().filter(rule -> !DECIDED.containsKey(rule.getId()));
        String found = Stream.concat(results.getViolations().stream(), open)
                .map(Looks::told)
                .collect(Collectors.joining("\n"));
        if (!found.isEmpty()) {
            throw new AssertionError("axe finds on " + view + " (" + page.url() + "):\n" + found);
        }
    }

    private static String told(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + "): "
                + rule.getNodes().stream()
                        .map(node -> node.getHtml() + " " + node.getTarget() + " " + node.getFailureSummary())
                        .collect(Collectors.joining(" | "));
    }

    /** In a course of another site, whose own page is not ours to mirror. */
    private boolean framed() {
        return page.frames().size() > 1;
    }

    /** Nothing has to be scrolled sideways, neither as it is written nor mirrored. */
    private void fits(String view) {
        String own = (String) page.evaluate("document.documentElement.dir");
        for (String direction : framed() ? List.of(own) : List.of("ltr".equals(own) ? "rtl" : "ltr", own)) {
            writes(direction);
            for (Frame frame : page.frames()) {
                int out = ((Number) frame.evaluate(STICKS_OUT)).intValue();
                if (out > 0) {
                    throw new AssertionError(view + " " + direction + " sticks out by " + out + " px: " + page.url());
                }
            }
        }
    }

    /** As a page in a language of that direction would. */
    private void writes(String direction) {
        page.evaluate("direction => { document.documentElement.dir = direction; }", direction);
    }

    private void pictures(String view) {
        for (int width : List.of(PHONE, DESK)) {
            grows(width);
            for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                picture(view + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    private void otherPictures(String view) {
        for (int width : List.of(NARROW, DESK)) {
            grows(width);
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setForcedColors(ForcedColors.ACTIVE)
                    .setColorScheme(width == DESK ? ColorScheme.DARK : ColorScheme.LIGHT));
            picture(view + "-" + width + "-forced");
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setForcedColors(ForcedColors.NONE)
                    .setColorScheme(ColorScheme.LIGHT));
            if (!framed()) {
                String own = (String) page.evaluate("document.documentElement.dir");
                writes("rtl");
                picture(view + "-" + width + "-rtl");
                writes(own);
            }
        }
        grows(PAPER);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        picture(view + "-print");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private void picture(String name) {
        paints();
        Path folder = Path.of(System.getProperty("pictures", "target/pictures"));
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }

    /**
     * A window as high as the page, of which a picture is taken in a third of the time that a picture of more than the
     * window takes; and what lies outside the window is not painted in a frame of another site. Such a frame is painted
     * by a process of its own: each may paint once before a picture is taken.
     */
    private void grows(int width) {
        page.setViewportSize(width, HEIGHT);
        paints();
        page.evaluate("scrollTo(0, 0)");
        int whole = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        page.setViewportSize(width, Math.max(HEIGHT, Math.min(MOST, whole)));
    }

    /** Twice: what is drawn anew for another scheme is drawn in the first of them. */
    private void paints() {
        for (Frame each : page.frames()) {
            each.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        }
    }
}
