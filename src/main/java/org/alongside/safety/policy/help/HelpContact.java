package org.alongside.safety.policy.help;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A contact is one way to reach a line.
 *
 * @param address a number as people write it, with spaces or hyphens; an https address for a chat and a page
 * @param word what a text begins with, such as HELLO; empty where any words will do, and always but for a text
 * @param always whether the source says that somebody is there day and night
 */
public record HelpContact(ContactWay way, String address, String word, boolean always) {

    /** What a number may look like. */
    public static final String NUMBER = "[0-9]+([ -][0-9]+)*";

    /** What an address on the web may look like. */
    public static final String WEB = "https://[^\\s\"<>]+";

    private static final Pattern NUMBER_FORM = Pattern.compile(NUMBER);
    private static final Pattern WEB_FORM = Pattern.compile(WEB);

    /** The ways in which a line answers, in the order in which they are shown. */
    public enum ContactWay {
        CALL,
        TEXT,
        CHAT,
        PAGE;

        boolean isWeb() {
            return this == CHAT || this == PAGE;
        }
    }

    /** @throws IllegalArgumentException where the address is not of the form that its way needs */
    public HelpContact {
        Objects.requireNonNull(way, "the way");
        Pattern form = way.isWeb() ? WEB_FORM : NUMBER_FORM;
        if (!form.matcher(address).matches()) {
            throw new IllegalArgumentException(way + " cannot reach " + address);
        }
        if (!word.isEmpty() && way != ContactWay.TEXT) {
            throw new IllegalArgumentException("only a text begins with a word");
        }
    }

    /** A call to this number, of which nothing more is known. */
    public static HelpContact call(String number) {
        return new HelpContact(ContactWay.CALL, number, "", false);
    }

    /** The number with its digits alone; the address as it is where the way is a chat or a page. */
    public String digits() {
        return way.isWeb() ? address : address.replaceAll("[ -]", "");
    }

    /** Where a link leads: {@code tel:}, {@code sms:} or the address. */
    public String href() {
        return switch (way) {
            case CALL -> "tel:" + digits();
            case TEXT -> "sms:" + digits();
            case CHAT, PAGE -> address;
        };
    }

    /** As a person reads it: the number, or the address without its beginning and its last stroke. */
    public String shown() {
        return way.isWeb() ? address.replaceFirst("^https://(www\\.)?", "").replaceFirst("/$", "") : address;
    }
}
