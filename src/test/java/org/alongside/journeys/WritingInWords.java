package org.alongside.journeys;

import static org.alongside.journeys.Answering.SAVE;
import static org.alongside.journeys.Answering.awaitBadge;
import static org.alongside.journeys.Answering.awaitTitle;
import static org.alongside.journeys.Answering.choose;
import static org.alongside.journeys.Answering.goOn;
import static org.alongside.journeys.Answering.press;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import org.alongside.support.DemoSite;
import org.alongside.support.Visitor;

/** A questionnaire with two questions in own words, of forty characters each, from the first to the result. */
final class WritingInWords {

    private static final String HARD = "The noise <b>\n& the door";
    private static final String TOO_LONG = "x".repeat(41);
    private static final String NOT_SAY = "I would rather not say";

    private WritingInWords() {}

    /** On a bad line and in two tabs: what is written is saved, or stays in the box and says so. */
    static void withScript(DemoSite site, Visitor person) {
        Page page = begun(site, person);
        page.route(SAVE, Route::abort);
        page.fill("#words", HARD);
        awaitBadge(page, "Not saved yet. We keep trying.");
        press(page);
        assertTrue(person.title().startsWith("Question 2"), "the page stays until the server has it");
        page.unroute(SAVE);
        awaitTitle(page, "Question 3");
        person.clicks("Back");
        assertEquals(HARD, page.inputValue("#words"));
        assertEquals("Characters left: 16", page.innerText("#words-room"));
        person.sees("05-question-in-words");
        tooLong(page);
        elsewhere(page);
        goOn(page, "Question 3");
        choose(page, NOT_SAY);
        awaitBadge(page, "Saved at");
        page.fill("#words", "Yet more");
        awaitBadge(page, "Take one of the two away");
        page.getByLabel(NOT_SAY).uncheck();
        awaitBadge(page, "Saved at");
        goOn(page, "Before you send");
        assertEquals(0, page.evaluate("localStorage.length + sessionStorage.length"));
        sends(person, "Mine after all");
    }

    private static void tooLong(Page page) {
        page.fill("#words", TOO_LONG);
        awaitBadge(page, "That is longer than there is room for.");
        press(page);
        assertEquals(TOO_LONG, page.inputValue("#words"));
        assertEquals("Characters too many: 1", page.innerText("#words-room"));
        page.fill("#words", HARD);
        awaitBadge(page, "Saved at");
    }

    /**
     * Another tab that shows older words is told, shows the other words beside its own, and saves when it is asked to.
     */
    private static void elsewhere(Page page) {
        Page other = page.context().newPage();
        other.navigate(page.url());
        page.fill("#words", "Kept from here");
        awaitBadge(page, "Saved at");
        other.fill("#words", "Mine after");
        awaitBadge(other, "Something else was written here");
        assertEquals("Mine after", other.inputValue("#words"), "nothing that was written is taken away");
        assertTrue(other.locator("[data-other]").innerText().contains("Kept from here"));
        other.fill("#words", "Mine after all");
        awaitBadge(other, "Something else was written here");
        page.reload();
        assertEquals("Kept from here", page.inputValue("#words"), "nor replaced unread");
        goOn(other, "Question 3");
        other.close();
        page.reload();
        assertEquals("Mine after all", page.inputValue("#words"));
    }

    /** The button saves; what it could not save stays in the box. */
    static void withoutScript(DemoSite site, Visitor person) {
        Page page = begun(site, person);
        assertTrue(person.reads("There is room for 40 characters."), person.text());
        page.fill("#words", TOO_LONG);
        press(page);
        page.waitForSelector(".errors");
        assertEquals(TOO_LONG, page.inputValue("#words"));
        assertTrue(person.reads("1 characters too many") || person.reads("One character too many"), person.text());
        page.fill("#words", HARD);
        choose(page, NOT_SAY);
        press(page);
        page.waitForSelector(".errors");
        assertEquals(HARD, page.inputValue("#words"));
        page.getByLabel(NOT_SAY).uncheck();
        Page other = page.context().newPage();
        other.navigate(page.url().replaceAll("#.*", ""));
        goOn(page, "Question 3");
        other.fill("#words", "Other words");
        press(other);
        other.waitForSelector(".errors");
        assertEquals("Other words", other.inputValue("#words"));
        assertTrue(other.innerText("main").contains("The noise <b>"), other.innerText("main"));
        goOn(other, "Question 3");
        page.navigate(page.url().replace("n=3", "n=2"));
        assertEquals("Other words", page.inputValue("#words"));
        emptyIsNotMeantForUnseen(page, other);
        goOn(page, "Before you send");
        assertTrue(person.reads("One of the 3 questions has no answer yet"), person.text());
        sends(person, "Other words");
    }

    /** A tab with an empty box goes on, and takes nothing out that it had not seen. A tab that saw it does. */
    private static void emptyIsNotMeantForUnseen(Page page, Page other) {
        goOn(page, "Question 3");
        page.fill("#words", "All of it");
        goOn(page, "Before you send");
        goOn(other, "Before you send");
        page.goBack();
        page.reload();
        assertEquals("All of it", page.inputValue("#words"));
        page.fill("#words", "");
        goOn(page, "Before you send");
        page.goBack();
        page.reload();
        assertEquals("", page.inputValue("#words"));
    }

    private static Page begun(DemoSite site, Visitor person) {
        person.opens(site.base() + "/assessment/start?instrument=week-in-words").clicks("Begin");
        choose(person.page(), "Often");
        goOn(person.page(), "Question 2");
        return person.page();
    }

    private static void sends(Visitor person, String words) {
        assertTrue(person.reads("In your own words"), person.text());
        assertTrue(person.reads(words), person.text());
        person.clicks("Send my answers");
        assertTrue(
                person.page().url().contains("/assessment/result"),
                person.page().url());
        assertTrue(person.reads(words), person.text());
        assertFalse(person.page().content().contains("<b>"), "words are text");
        assertEquals(List.of(), person.complaints());
    }
}
