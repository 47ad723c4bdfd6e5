package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.alongside.support.BrowserTest;
import org.alongside.support.Browsers;
import org.alongside.support.DemoSite;
import org.alongside.support.RawFiles;
import org.alongside.support.TestSite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a browser keeps on the disk of a shared device, after its owner has left quickly and closed it. */
@BrowserTest
class CanariesBrowserIT {

    private static final String WRITTEN = "thelanternbesidethewell";
    private static final Path PROFILE =
            Path.of("target/browser-profile-" + ProcessHandle.current().pid());

    private final DemoSite site = TestSite.site();

    @Test
    @DisplayName("Q-S4 Q-S9 a browser's profile holds nothing that was written or read on private pages, nor the"
            + " password, after Leave now; the address that was typed to sign in it does hold")
    void profile() {
        Walker owner = Walker.signsUp(site, "Canaryreader");
        String step = owner.stepToWriteOn();
        try (BrowserContext browser = Browsers.onDisk(PROFILE)) {
            Page page = browser.pages().get(0);
            signedInAs(owner, page);
            page.navigate(site.base().resolve(step).toString());
            page.locator("#part-words").fill(WRITTEN);
            page.locator("[data-saved].is-saved").waitFor();
            page.navigate(site.base().resolve(step).toString());
            assertEquals(WRITTEN, page.locator("#part-words").inputValue(), "it was kept, and read again");
            page.locator("#part-words").fill(WRITTEN + " and on the way");
            page.locator(".leave").first().click();
            page.waitForURL(address -> address.startsWith(site.lms().issuer()));
        }
        List<String> secrets = List.of(WRITTEN, owner.password());
        assertEquals(Set.of(), RawFiles.holding(secrets, PROFILE));
        assertFalse(
                RawFiles.holding(List.of("/learning/step"), PROFILE).isEmpty(),
                "what a browser does keep is found: we look in the right place");
    }

    /** Signs in as people do: the password and the PIN are typed into this browser. */
    private void signedInAs(Walker owner, Page page) {
        page.navigate(site.base().resolve("/identity/sign-in?next=/data").toString());
        page.locator("[name=email]").fill(owner.email());
        page.locator("[name=password]").fill(owner.password());
        page.locator("main form button").first().click();
        page.locator("[name=pin]").fill(Walker.PIN);
        page.locator("main form button").first().click();
        page.waitForURL(address -> address.endsWith("/data"));
    }
}
