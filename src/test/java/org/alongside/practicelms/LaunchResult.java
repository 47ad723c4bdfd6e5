package org.alongside.practicelms;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;

/**
 * What came back for one request of the {@link LaunchDriver}.
 *
 * @param address the address that was asked
 * @param location of a redirect, absolute; empty otherwise
 * @param cookies the {@code Set-Cookie} lines as they came
 * @param policies the {@code Content-Security-Policy} lines as they came
 */
public record LaunchResult(
        String address,
        int status,
        Optional<String> location,
        List<String> cookies,
        List<String> policies,
        String body) {

    static LaunchResult of(HttpResponse<String> answer) {
        return new LaunchResult(
                answer.uri().toString(),
                answer.statusCode(),
                answer.headers()
                        .firstValue("Location")
                        .map(to -> answer.uri().resolve(to).toString()),
                answer.headers().allValues("Set-Cookie"),
                answer.headers().allValues("Content-Security-Policy"),
                answer.body());
    }

    public boolean isRedirect() {
        return status >= 300 && status < 400 && location.isPresent();
    }
}
