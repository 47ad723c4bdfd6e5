package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.identity.personal.PersonalTable;
import org.alongside.journeys.AccessMatrix.Role;
import org.alongside.practicelms.course.Roll;
import org.alongside.support.DemoSite;
import org.alongside.support.DeployedRoutes;
import org.alongside.support.HttpVisitor;
import org.alongside.support.PageCrawl;
import org.alongside.support.SentId;
import org.alongside.support.SiteDatabase;
import org.alongside.support.TestSite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who else could use an id of one's own: every place in which a page sends one, asked by every kind of person. */
class AccessMatrixIT {

    /**
     * A look at the first two ends the visit. Sets of responses are brought in by other tests on the same site, so that
     * what the last one shows would hang on their order.
     */
    private static final Set<String> NEVER = Set.of("/leave", "/identity/sign-out", "/admin/responses");

    private static final List<IdReach> NOTHING = List.of();

    private final DemoSite site = TestSite.site();
    private final SiteDatabase database = new SiteDatabase();
    private final Walker administrator = Walker.administrator(site);
    private final Walker ana = Everything.ownPart(Walker.signsUp(site, "Ana"));
    private final Walker rashid = Everything.ownPart(Walker.signsUp(site, "Rashid"));
    private final List<SentId> ids = new ArrayList<>();

    @Test
    @DisplayName("Q-S2 INV-05 INV-06 INV-25 no id of one person's is of any use to anybody else: every answer to it is"
            + " that to an id of nobody, and nothing of theirs has changed")
    void everyIdByEverybody() {
        Walker formerPartner = linkedAndEnded("Noa");
        ana.joins(rashid.makesCode());
        ana.setsAside();
        pages(ana);
        ana.opensAgain();
        Everything.openAStep(administrator, rashid, ana);
        sitsAnew();
        pages(ana);
        Plain teacher = teacher();
        pages(administrator);
        allPlacesStand();

        Map<String, Set<String>> before = rowsOf(ana);
        AccessMatrix matrix = new AccessMatrix();
        for (Role role : others(formerPartner, teacher)) {
            matrix.asks(role, ids);
        }
        assertEquals(List.of(), matrix.leaks());
        assertTrue(matrix.asked() > 100, "asked: " + matrix.asked());
        assertEquals(before, rowsOf(ana), "nothing of hers was changed by anybody");

        Role herself = role("herself", ana, List.of(IdReach.LINKED));
        assertFalse(
                new AccessMatrix().asks(herself, ids).leaks().isEmpty(),
                "to her they are something: else these comparisons saw nothing");
    }

    private List<Role> others(Walker formerPartner, Plain teacher) {
        Walker oneOfAnotherCouple = Walker.signsUp(site, "Vera");
        oneOfAnotherCouple.joins(Walker.signsUp(site, "Otto").makesCode());
        Plain arrived = Plain.of(site)
                .launchesAs(site.lms().learner(4301))
                .agrees("Ediths")
                .allowsTheCourseToHear();
        Walker learner = Walker.launched(site, "Ediths", site.lms().learner(4301), arrived);
        Walker teaches = Walker.launched(site, "Tomas", Roll.TOMAS, teacher);
        return List.of(
                new Role("nobody", HttpVisitor.arrivesAt(site.base()), "/identity/sign-in", NOTHING),
                role("partner", rashid, List.of(IdReach.LINKED)),
                role("former partner", formerPartner, NOTHING),
                role("one of another couple", oneOfAnotherCouple, NOTHING),
                role("learner of a course", learner, NOTHING),
                role("teacher", teaches, List.of(IdReach.TEACHERS)),
                role("administrator", administrator, List.of(IdReach.ADMINISTRATORS)));
    }

    private static Role role(String name, Walker person, List<IdReach> reaches) {
        person.opens("/data");
        return new Role(name, person.visitor(), "/data", reaches);
    }

    /** The link of before: its ids are tried by all, and by the one who was in it. */
    private Walker linkedAndEnded(String name) {
        Walker formerPartner = Walker.signsUp(site, name);
        ana.joins(formerPartner.makesCode());
        pages(ana);
        ana.ends();
        assertFalse(ana.opens("/together").reads(formerPartner.name()), "it has ended");
        return formerPartner;
    }

    /** A sitting that has begun, whose page saves by script. */
    private void sitsAnew() {
        String question = ana.begins("where-i-stand-habits");
        String attempt = question.replaceFirst(".*attempt=([-0-9a-f]{36}).*", "$1");
        ids.add(new SentId("/assessment/question", "attempt", attempt, question, Optional.empty()));
        Map<String, String> saved = new LinkedHashMap<>(Map.of("of", "answer", "attempt", attempt, "n", "1"));
        saved.putAll(Map.of("base", "0", "revision", "1", "writer", "w", "answer", "1"));
        ids.add(new SentId("/save", "attempt", attempt, "/save", Optional.of(saved)));
    }

    private Plain teacher() {
        Plain teacher = Plain.of(site).launchesAs(Roll.TOMAS);
        if (teacher.page().address().contains("/identity/welcome")) {
            teacher.agrees("Tomas");
        }
        String own = teacher.page().address().replaceAll(".*(?=/lti/staff)", "");
        ids.add(new SentId("/lti/staff", "link", own.replaceAll(".*=", ""), own, Optional.empty()));
        return teacher;
    }

    private void pages(Walker person) {
        ids.addAll(
                new PageCrawl(person::opens, NEVER).from(DeployedRoutes.pages()).ids());
    }

    private void allPlacesStand() {
        Set<String> found = ids.stream().map(SentId::place).collect(Collectors.toCollection(TreeSet::new));
        found.add("POST /data?id"); // stands there only for whom a course was allowed to hear
        assertEquals(IdReach.lines().keySet(), found, "each place has its line, and each line its place");
    }

    /** Every row that is hers alone, in every table; those of devices tell when she was here last. */
    private Map<String, Set<String>> rowsOf(Walker person) {
        UUID id = database.person(person.name());
        return Everything.personalTables().stream()
                .filter(table -> !table.shared() && !table.name().equals("identity_device"))
                .collect(Collectors.toMap(PersonalTable::name, table -> database.lines(table, id)));
    }
}
