package org.alongside.journeys;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A network that loses requests and replies, delivers twice, late and in another order, between the pages of one person
 * and the server. It knows nothing of revisions: it sees what was sent and what the server said, and notes where words
 * were replaced by a page that had not seen them.
 */
final class BadLine {

    private enum Fate {
        GOOD,
        GOOD_AGAIN,
        LOST,
        REPLY_LOST,
        OVERLOADED,
        TWICE,
        AFTER_AN_OLD_ONE
    }

    /** One page at the end of the line, and what it knows to stand on the server. */
    static final class End {
        private final Page page;
        private String seen;

        End(Page page, String seen) {
            this.page = page;
            this.seen = seen;
        }

        Page page() {
            return page;
        }

        /** The page was loaded anew, and shows this. */
        void sees(String shown) {
            seen = shown;
        }
    }

    private record Sent(String body, End from, String seen, int order) {}

    private final Pattern field;
    private final Random random;
    private final List<Sent> earlier = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private String truth = "";
    private Sent by;

    /** @param field the name of the field that holds what is saved, as it stands in the body of a request */
    BadLine(String field, Random random) {
        this.field = Pattern.compile("\"" + field + "\":\"([^\"]*)\"");
        this.random = random;
    }

    /** What stands on the server. */
    String truth() {
        return truth;
    }

    /** What was not as it should be, in sentences. */
    List<String> faults() {
        return faults;
    }

    void fault(String what) {
        faults.add(what);
    }

    /** Everything that this page saves goes over this line. */
    void joins(End end) {
        end.page().route(Answering.SAVE, route -> carries(end, route));
    }

    private void carries(End end, Route route) {
        Sent sent = new Sent(route.request().postData(), end, end.seen, earlier.size());
        Fate fate = Fate.values()[random.nextInt(Fate.values().length)];
        if (fate == Fate.LOST) {
            route.abort();
            return;
        }
        if (fate == Fate.OVERLOADED) {
            route.fulfill(new Route.FulfillOptions().setStatus(503));
            return;
        }
        if (fate == Fate.AFTER_AN_OLD_ONE && !earlier.isEmpty()) {
            delivers(route, earlier.get(random.nextInt(earlier.size())));
        }
        APIResponse reply = delivers(route, sent);
        earlier.add(sent);
        if (fate == Fate.TWICE) {
            reply = delivers(route, sent);
        }
        if (fate == Fate.REPLY_LOST) {
            route.abort();
            return;
        }
        String shown = found(Pattern.compile("\"answer\":\"([^\"]*)\""), reply.text());
        end.seen = isSaved(reply) ? words(sent) : shown.isEmpty() ? end.seen : shown;
        route.fulfill(new Route.FulfillOptions().setResponse(reply));
    }

    private APIResponse delivers(Route route, Sent sent) {
        APIResponse reply = route.fetch(new Route.FetchOptions().setPostData(sent.body()));
        String wanted = words(sent);
        if (isSaved(reply) && !wanted.equals(truth)) {
            if (!sent.seen().equals(truth) && !isOwnLater(sent)) {
                faults.add(wanted + " replaced " + truth + ", having seen " + sent.seen());
            }
            truth = wanted;
            by = sent;
        }
        return reply;
    }

    /** A page knows its own words without being told of them. */
    private boolean isOwnLater(Sent sent) {
        return by != null && by.from() == sent.from() && sent.order() > by.order();
    }

    private static boolean isSaved(APIResponse reply) {
        return reply.text().contains("\"SAVED\"");
    }

    private String words(Sent sent) {
        Matcher sentWords = field.matcher(sent.body());
        if (!sentWords.find()) {
            throw new AssertionError("nothing to save stands in " + sent.body());
        }
        return sentWords.group(1);
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}
