package org.alongside.lti.message;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the roles claim says, sorted by where a role holds (Core A.2). Only roles in the context authorise: an
 * Administrator of the institution is nobody's teacher here, and a Mentor sees nothing of anybody. A short name and an
 * old URN count as roles in the context. What we do not know gives the lowest rights and breaks nothing.
 *
 * @param context names like Instructor, Learner; a sub-role as Instructor#TeachingAssistant
 * @param testUser the platform marks this account as one for trying things out
 */
public record Roles(Set<String> context, boolean testUser, int unknown) {

    private static final String LIS = "http://purl.imsglobal.org/vocab/lis/v2/";
    private static final String MEMBERSHIP = LIS + "membership#";
    private static final String SUB_ROLE = LIS + "membership/";
    private static final String TEST_USER = "http://purl.imsglobal.org/vocab/lti/system/person#TestUser";
    private static final String OLD_URN = "urn:lti:role:ims/lis/";
    private static final Set<String> KNOWN = Set.of(
            "Administrator", "ContentDeveloper", "Instructor", "Learner", "Manager", "Member", "Mentor", "Officer");
    private static final Set<String> STAFF = Set.of(
            "Administrator",
            "ContentDeveloper",
            "Instructor",
            "Instructor#TeachingAssistant",
            "Instructor#PrimaryInstructor",
            "Instructor#SecondaryInstructor",
            "Instructor#Lecturer",
            "Instructor#GuestInstructor");

    public Roles {
        context = Set.copyOf(context);
    }

    public static Roles of(List<String> uris) {
        Set<String> context = new TreeSet<>();
        int unknown = 0;
        for (String uri : uris) {
            String name = contextName(uri);
            if (name.isEmpty()) {
                unknown += elsewhere(uri) ? 0 : 1;
            } else {
                context.add(name);
            }
        }
        return new Roles(context, uris.contains(TEST_USER), unknown);
    }

    /** Teaches in this context: sees what learners meet here, and nobody's data. */
    public boolean isStaff() {
        return context.stream().anyMatch(STAFF::contains);
    }

    /** For the administrator: how we understood the claim. Only names we know. */
    public String inWords() {
        String names = context.isEmpty() ? "no role in the context" : String.join(", ", new TreeSet<>(context));
        return names + (unknown > 0 ? ", " + unknown + " unknown" : "") + (testUser ? ", test user" : "");
    }

    private static String contextName(String uri) {
        String name = uri;
        if (uri.startsWith(MEMBERSHIP)) {
            name = uri.substring(MEMBERSHIP.length());
        } else if (uri.startsWith(SUB_ROLE)) {
            name = uri.substring(SUB_ROLE.length());
        } else if (uri.startsWith(OLD_URN)) {
            name = uri.substring(OLD_URN.length()).replace('/', '#');
        }
        String parent = name.contains("#") ? name.substring(0, name.indexOf('#')) : name;
        return KNOWN.contains(parent) && name.matches("[A-Za-z]+(#[A-Za-z]{1,40})?") ? name : "";
    }

    /** Roles of the institution or the system: known, and without any right here. */
    private static boolean elsewhere(String uri) {
        return uri.startsWith(LIS + "institution/")
                || uri.startsWith(LIS + "system/")
                || uri.startsWith("urn:lti:instrole:")
                || uri.startsWith("urn:lti:sysrole:")
                || uri.equals(TEST_USER);
    }
}
