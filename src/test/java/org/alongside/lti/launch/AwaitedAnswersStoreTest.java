package org.alongside.lti.launch;

import static org.alongside.lti.World.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.util.Base64URL;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Optional;
import org.alongside.lti.World;
import org.alongside.lti.launch.LaunchAuthentication.PostedAnswer;
import org.alongside.lti.link.PlatformGrowth;
import org.alongside.lti.login.LoginReply;
import org.alongside.lti.message.ToolAddress;
import org.alongside.lti.message.check.RefusalReason;
import org.alongside.lti.message.login.LoginSecrets;
import org.alongside.lti.registration.DeploymentStanding;
import org.alongside.lti.security.PlatformKeys;
import org.alongside.lti.service.KeySetDownload;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

/** What nobody waits for is not read: a token costs something only where this browser has begun its login. */
class AwaitedAnswersStoreTest {

    private static final int CLAIMS = 2_000;
    private static final String TOKEN = token();

    private static String token() {
        StringBuilder claims = new StringBuilder("{\"a\":0");
        for (int i = 0; i < CLAIMS; i++) {
            claims.append(",\"claim-").append(i).append("\":[").append(i).append(']');
        }
        return Base64URL.encode("{\"alg\":\"none\"}") + "." + Base64URL.encode(claims + "}") + ".e30";
    }

    private static LoginSecrets begun(World world) {
        Map<String, String> login =
                Map.of("iss", "https://campus.example", "login_hint", "4", "target_link_uri", "https://tool.example/");
        LoginReply reply = world.initiation().answer(login, NOW);
        world.fresh();
        return assertInstanceOf(LoginReply.LoginRedirect.class, reply).secrets();
    }

    /** What judging this answer allocates; it is refused in any case. */
    private static long cost(World world, RefusalReason expected, PostedAnswer posted) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        LaunchAuthentication authentication = new LaunchAuthentication(
                world.logins,
                world.nonces,
                world.deployments,
                world.get(DeploymentStanding.class),
                world.get(PlatformGrowth.class),
                new PlatformKeys(new KeySetDownload(World.demoHttp())),
                world.get(ToolAddress.class));
        long before = threads.getCurrentThreadAllocatedBytes();
        JudgedLaunch judged = authentication.judge(posted, NOW);
        long cost = threads.getCurrentThreadAllocatedBytes() - before;
        assertEquals(
                expected,
                assertInstanceOf(JudgedLaunch.RejectedLaunch.class, judged)
                        .verdict()
                        .why());
        return cost;
    }

    private static PostedAnswer posted(String state, String token, String cookie) {
        return new PostedAnswer(
                Optional.ofNullable(state), Optional.of(token), Optional.empty(), Optional.ofNullable(cookie));
    }

    @StoreTest
    @DisplayName("AUD-L7 LTI-3 LTI-4 a token that this browser has not begun a login for costs no more for being long")
    void unread(Database database) {
        database.rolledBack(entities -> {
            World world = new World(entities);
            world.campus();
            cost(world, RefusalReason.STATE_UNKNOWN, posted("nobody's", "short", null));
            long plain = cost(world, RefusalReason.STATE_UNKNOWN, posted("nobody's", "short", null));
            long unknown = cost(world, RefusalReason.STATE_UNKNOWN, posted("nobody's", TOKEN, null));
            long none = cost(world, RefusalReason.STATE_MISSING, posted(null, TOKEN, null));
            long elsewhere = cost(
                    world, RefusalReason.COOKIE_MISSING, posted(begun(world).state(), TOKEN, "another browser's"));
            assertTrue(unknown < plain + TOKEN.length(), unknown + " and " + plain);
            assertTrue(none < plain + TOKEN.length(), none + " and " + plain);
            assertTrue(elsewhere < costWhenRead(world) / 2, elsewhere + " where it is another browser");
        });
    }

    @StoreTest
    @DisplayName("AUD-L7 sabotage: where it is awaited, the same token is read, and costs ten times its length")
    void read(Database database) {
        database.rolledBack(entities -> {
            World world = new World(entities);
            world.campus();
            long awaited = costWhenRead(world);
            assertTrue(awaited > 10L * TOKEN.length(), awaited + " for " + TOKEN.length());
        });
    }

    private static long costWhenRead(World world) {
        LoginSecrets login = begun(world);
        return cost(world, RefusalReason.ALGORITHM_REFUSED, posted(login.state(), TOKEN, login.browser()));
    }
}
