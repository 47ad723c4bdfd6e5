package org.alongside.benchmark;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.alongside.practicelms.LaunchDriver;
import org.alongside.practicelms.LaunchResult;
import org.alongside.practicelms.PracticeLms;
import org.alongside.practicelms.course.PracticeUser;
import org.alongside.practicelms.launch.AuthAnswer;

/**
 * One launch by a browser that was never here: login GET, id token POST, and the page it leads to. The platform's part
 * is played in this program, without HTTP, so that only the tool is loaded; its signature (an RSA 2048 one) still costs
 * this machine time, which is why the floor signs too.
 */
final class LaunchOperation implements LongConsumer {

    private final PracticeLms lms;
    private final int learners;
    private final AtomicLong pages = new AtomicLong();
    private final AtomicLong[] spent = {new AtomicLong(), new AtomicLong(), new AtomicLong()};
    private final AtomicLong launches = new AtomicLong();

    LaunchOperation(PracticeLms lms, int learners) {
        this.lms = lms;
        this.learners = learners;
    }

    @Override
    public void accept(long n) {
        PracticeUser user = lms.learner(1 + (int) (n % learners));
        LaunchDriver browser = new LaunchDriver(lms);
        long begin = System.nanoTime();
        LaunchResult login = browser.login(user);
        require(login.isRedirect(), "login", login);
        spend(0, begin);
        AuthAnswer answer = browser.authoriseHere(login.location().orElseThrow(), user);
        begin = System.nanoTime();
        LaunchResult result = browser.deliver(answer);
        require(result.isRedirect(), "launch", result);
        begin = spend(1, begin);
        int asked = 0;
        for (; asked < 5 && result.isRedirect(); asked++) {
            result = browser.get(result.location().orElseThrow());
        }
        require(result.status() == 200, "landing", result);
        spend(2, begin);
        launches.incrementAndGet();
        pages.addAndGet(asked);
    }

    /** Requests after the id token, for each launch: 1 where the launch leads straight to a page. */
    double pagesEach() {
        return launches.get() == 0 ? 0 : pages.get() / (double) launches.get();
    }

    private long spend(int step, long since) {
        long now = System.nanoTime();
        spent[step].addAndGet(now - since);
        return now;
    }

    /** Mean milliseconds of each step so far. */
    String steps() {
        double each = Math.max(1, launches.get()) * 1e6;
        return "login %.1f ms, id token %.1f ms, landing %.1f ms"
                .formatted(spent[0].get() / each, spent[1].get() / each, spent[2].get() / each);
    }

    private static void require(boolean good, String step, LaunchResult result) {
        if (!good) {
            throw new IllegalStateException(step + " answered " + result.status() + " at " + result.address());
        }
    }
}
