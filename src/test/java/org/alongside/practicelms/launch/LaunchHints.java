package org.alongside.practicelms.launch;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.alongside.practicelms.course.PracticeUser;
import org.alongside.practicelms.course.Secrets;
import org.alongside.practicelms.course.Tool;

/**
 * Launches that were begun here and may come back to be authorised. The hint is JSON, as Moodle's is, so that a tool
 * which changes, parses or shortens it fails.
 */
public final class LaunchHints {

    private static final int MOST = 20_000;

    /** One launch, begun by one person in one mode. */
    public record Begun(String userId, LaunchMode mode) {}

    private final Map<String, Begun> begun = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Begun> eldest) {
            return size() > MOST;
        }
    };

    /** Begins a launch and gives the text for {@code lti_message_hint}. */
    public String begin(PracticeUser user, LaunchMode mode) {
        String launch = "ltilaunch" + Tool.LINK + "_" + Secrets.token(15);
        synchronized (begun) {
            begun.put(launch, new Begun(user.id(), mode));
        }
        return Json.createObjectBuilder()
                .add("cmid", Integer.parseInt(Tool.LINK))
                .add("launchid", launch)
                .build()
                .toString();
    }

    /** The launch this hint stands for, if the hint came back exactly as it went out. */
    public Optional<Begun> find(String hint) {
        try (JsonReader reader = Json.createReader(new StringReader(hint))) {
            JsonObject object = reader.readObject();
            if (!String.valueOf(object.get("cmid")).equals(Tool.LINK)) {
                return Optional.empty();
            }
            synchronized (begun) {
                return Optional.ofNullable(begun.get(object.getString("launchid", "")));
            }
        } catch (RuntimeException notOurs) {
            return Optional.empty();
        }
    }
}
