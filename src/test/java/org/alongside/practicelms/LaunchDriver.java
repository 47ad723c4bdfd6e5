package org.alongside.practicelms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.practicelms.course.PracticeUser;
import org.alongside.practicelms.launch.AuthAnswer;
import org.alongside.practicelms.launch.LaunchDesk;
import org.alongside.practicelms.launch.LaunchMode;
import org.alongside.practicelms.web.WebRequest;

/**
 * A browser without a window: makes a launch as a learner's browser does, and keeps the tool's cookies, so that the
 * learner can click on afterwards. One driver is one browser profile. Redirects are followed only where a method says
 * so; a tool that refuses early is answered with its refusal.
 */
public final class LaunchDriver {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_REDIRECTS = 10;
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final PracticeLms lms;
    private final Map<String, CookieJar> jars = new ConcurrentHashMap<>();

    public LaunchDriver(PracticeLms lms) {
        this.lms = lms;
    }

    /** A whole launch: login by GET, authorisation, id token. The result is the tool's answer to the id token. */
    public LaunchResult launch(PracticeUser user) {
        return finish(login(user), user);
    }

    /** The same, with the login begun by POST, as some platforms do. */
    public LaunchResult launchByPost(PracticeUser user) {
        LaunchDesk desk = lms.launches();
        return finish(post(desk.tool().loginUrl(), desk.loginParameters(user, LaunchMode.IFRAME)), user);
    }

    /** A launch, and then whatever page it leads to. */
    public LaunchResult open(PracticeUser user) {
        return follow(launch(user));
    }

    /** Follows redirects, at most ten, to a page. */
    public LaunchResult follow(LaunchResult result) {
        LaunchResult last = result;
        for (int i = 0; i < MOST_REDIRECTS && last.isRedirect(); i++) {
            last = get(last.location().orElseThrow());
        }
        return last;
    }

    /** First step: the tool's answer to the login request, which should be a redirect to the platform. */
    public LaunchResult login(PracticeUser user) {
        return get(lms.launches().loginAddress(user, LaunchMode.IFRAME));
    }

    /** Second step: the platform's page with the form, asked for as this person. */
    public LaunchResult authorise(String address, PracticeUser user) {
        jar(URI.create(address)).take(java.util.List.of(LaunchDesk.COOKIE + "=" + user.id()));
        return get(address);
    }

    /** The second step without HTTP, for whoever measures the tool and not this platform. */
    public AuthAnswer authoriseHere(String address, PracticeUser user) {
        Map<String, String> asked = WebRequest.decode(URI.create(address).getRawQuery());
        return lms.launches().auth().decide(asked, Optional.of(user));
    }

    /** Third step: the answer, posted to the tool. */
    public LaunchResult deliver(AuthAnswer answer) {
        return post(answer.redirectUri(), answer.fields());
    }

    /** The cookies that this browser keeps of the tool, as the header {@code Cookie} carries them. */
    public String cookies() {
        return jar(URI.create(lms.launches().tool().base())).header();
    }

    private LaunchResult finish(LaunchResult login, PracticeUser user) {
        boolean asks = login.location()
                .filter(to -> to.startsWith(lms.issuer() + "/auth"))
                .isPresent();
        if (!asks) {
            return login;
        }
        LaunchResult page = authorise(login.location().orElseThrow(), user);
        return page.status() == 200 ? deliver(PostedForm.in(page.body())) : page;
    }

    /** @param address absolute, or a path of the tool */
    public LaunchResult get(String address) {
        return send(request(address).GET());
    }

    /** Posts a form. */
    public LaunchResult post(String address, Map<String, String> form) {
        return send(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(LaunchDesk.encode(form))));
    }

    private HttpRequest.Builder request(String address) {
        String whole = address.startsWith("/") ? lms.launches().tool().base() + address : address;
        URI uri = URI.create(whole);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(PATIENCE);
        String cookies = jar(uri).header();
        return cookies.isEmpty() ? request : request.header("Cookie", cookies);
    }

    private LaunchResult send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            jar(answer.uri()).take(answer.headers().allValues("Set-Cookie"));
            return LaunchResult.of(answer);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped in the middle of a launch", stopped);
        }
    }

    private CookieJar jar(URI address) {
        return jars.computeIfAbsent(address.getHost(), host -> new CookieJar());
    }
}
