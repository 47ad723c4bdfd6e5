package org.alongside.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.identity.access.LocalPath;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.consent.ConsentMatter;
import org.alongside.identity.consent.ConsentText;
import org.alongside.identity.consent.Consents;
import org.alongside.identity.consent.CourseMatter;
import org.alongside.identity.consent.LaunchedCourses;
import org.alongside.identity.consent.LaunchedCourses.LaunchedCourse;
import org.alongside.identity.consent.Purpose;
import org.alongside.identity.visit.Go;
import org.alongside.identity.visit.Visit;

/** One question on a page of its own: may this one course hear that the own part is finished? A no costs nothing. */
@Named
@RequestScoped
public class ConsentPage {

    @Inject
    Visit visit;

    @Inject
    Consents consents;

    @Inject
    LaunchedCourses courses;

    private LaunchedCourse course;

    public void act() {
        CourseMatter about = new CourseMatter(visit.neededId("module"), visit.neededId("course"));
        course = courses.find(visit.me(), about.course()).orElseThrow(NotHere::new);
        if (visit.isPost()) {
            ConsentMatter matter = new AskedMatters(visit.me(), consents.standing(visit.me()))
                    .asked(Purpose.OWN_COMPLETION, about.subject());
            if ("yes".equals(visit.text("answer"))) {
                consents.give(matter, visit.locale(), visit.now());
            } else {
                consents.refuse(matter, visit.locale(), visit.now());
            }
            Go.to(LocalPath.of(visit.text("next"), SignInPage.FIRST_PAGE));
        }
    }

    /** Which course asks, by its title; in words that fit any course where its platform sent none. */
    public String getCourse() {
        return course.title()
                .map(title -> visit.say("consent.course", title))
                .orElseGet(() -> visit.say("consent.course.untitled"));
    }

    /** Exactly the sentences whose hash is recorded. */
    public List<String> getLines() {
        return ConsentText.of(Purpose.OWN_COMPLETION, visit.locale()).lines();
    }
}
