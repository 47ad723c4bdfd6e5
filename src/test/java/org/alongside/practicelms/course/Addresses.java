package org.alongside.practicelms.course;

/**
 * Every address of the practice LMS that is handed to a tool. Those of line items carry a query that belongs to them:
 * a tool that puts {@code /scores} behind it asks for something that does not exist.
 *
 * @param issuer scheme, host and port, without a slash at the end
 */
public record Addresses(String issuer) {

    /** The course section as the id token names it; the addresses count courses by another number, as in Moodle. */
    public static final String CONTEXT = "2";

    public static final String COURSE_TITLE = "Living alongside";

    private static final String COURSE = "/api/course/1";

    public static final String LINE_ITEMS_PATH = COURSE + "/lineitems";
    public static final String MEMBERSHIPS_PATH = COURSE + "/memberships";

    public String token() {
        return issuer + "/token";
    }

    public String lineItems() {
        return issuer + LINE_ITEMS_PATH + "?type=lti";
    }

    public String lineItem(String id) {
        return issuer + "/api/lineitem/" + id + "?type=lti";
    }

    public String results(String id) {
        return issuer + "/api/lineitem/" + id + "/results?type=lti";
    }

    public String memberships() {
        return issuer + MEMBERSHIPS_PATH;
    }

    /** Carries a session key, as Moodle's does: a tool that writes it into its log has leaked it. */
    public String returnUrl() {
        return issuer + "/course?course=" + CONTEXT + "&sesskey=do-not-log";
    }
}
