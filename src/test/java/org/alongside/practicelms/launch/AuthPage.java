package org.alongside.practicelms.launch;

import java.util.List;
import org.alongside.practicelms.web.Html;
import org.alongside.practicelms.web.WebReply;

/** The page that takes the answer to the tool: a form that posts itself, or waits for one click without scripts. */
final class AuthPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Opening · Practice LMS</title>
            <link rel="stylesheet" href="/assets/practice.css">
            <script src="/assets/submit.js" defer></script>
            </head>
            <body>
            <main class="narrow">
            <h1>Opening</h1>
            <form id="answer" method="post" action="{}">
            {}
            <button class="button">Continue</button>
            </form>
            </main>
            </body>
            </html>
            """;

    private AuthPage() {}

    static WebReply of(AuthAnswer answer) {
        Html fields = Html.each(
                List.copyOf(answer.fields().entrySet()),
                field -> Html.of("<input type=\"hidden\" name=\"{}\" value=\"{}\">", field.getKey(), field.getValue()));
        return WebReply.html(200, Html.of(PAGE, answer.redirectUri(), fields)).with("Cache-Control", "no-store");
    }
}
