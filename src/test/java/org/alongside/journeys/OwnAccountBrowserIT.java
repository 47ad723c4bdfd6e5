package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.alongside.support.BrowserTest;
import org.alongside.support.DemoSite;
import org.alongside.support.TestSite;
import org.alongside.support.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BrowserTest
class OwnAccountBrowserIT {

    private final DemoSite site = TestSite.site();

    @Test
    @DisplayName("the first pages are open to everybody, and nothing at all is found at a wrong address")
    void firstPages() {
        try (Visitor visitor = Visitor.arrives()) {
            visitor.opens(site.base()).sees("01-home");
            visitor.opens(site.base() + "/how").sees("01-how");
            visitor.follows("How this is protected").sees("01-protected");
            visitor.opens(site.base() + "/help").sees("01-help");
            visitor.opens(site.base() + "/nowhere").sees("01-gone");
            visitor.opens(site.base() + "/identity/sign-in").sees("02-sign-in");
            assertEquals(List.of(), visitor.complaints());
        }
    }

    @Test
    @DisplayName("a newcomer makes an account, agrees, chooses a PIN and stands on their own path")
    void signUp() {
        try (Visitor mika = Visitor.arrives()) {
            mika.opens(site.base()).follows("Start my path").follows("Make an account");
            mika.sees("02-sign-up").clicks("Make my account").sees("02-sign-up-errors");
            mika.types("Email", "mika@demo.example").types("Choose a password", "four odd words here");
            mika.types("The password once more", "four odd words here").clicks("Make my account");
            mika.sees("02-welcome").types("What shall we call you?", "Mika");
            mika.chooses("I am 18 or older").clicks("I agree and go on");
            assertTrue(mika.page().url().endsWith("/path"), mika.page().url());
            mika.sees("03-path-empty");
            mika.opens(site.base() + "/data").sees("02-pin-choose");
            assertEquals(List.of(), mika.complaints());
        }
    }
}
