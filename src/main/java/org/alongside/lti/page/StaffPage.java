package org.alongside.lti.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.alongside.content.CourseLibrary;
import org.alongside.content.CourseModule;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.access.NotHere;
import org.alongside.lti.launch.Launches;
import org.alongside.lti.link.ResourceLink;

/** For those who teach: what learners meet at this link, what can be seen of it and what cannot. Nobody's data. */
@Named
@RequestScoped
public class StaffPage {

    private static final String LANGUAGE = "en";

    @Inject
    HttpServletRequest request;

    @Inject
    SignedInPerson person;

    @Inject
    Launches launches;

    @Inject
    CourseLibrary courses;

    private Optional<CourseModule> module = Optional.empty();

    /** One module that a link may lead to. */
    public record Choice(String id, String title) {}

    public void act() {
        ResourceLink link = launches.taughtLinkOf(NotHere.unlessId(request.getParameter("link")), person.id())
                .orElseThrow(NotHere::new);
        module = link.module().flatMap(courses::module);
    }

    public boolean isSet() {
        return module.isPresent();
    }

    public String getModuleId() {
        return module.map(found -> found.uuid().toString()).orElse("");
    }

    public String getHeading() {
        return module.map(found -> found.title().in(LANGUAGE)).orElse("");
    }

    public String getAim() {
        return module.map(found -> found.aim().in(LANGUAGE)).orElse("");
    }

    public int getSteps() {
        return module.map(found -> found.steps().size()).orElse(0);
    }

    public int getMinutes() {
        return module.map(CourseModule::ownMinutes).orElse(0);
    }

    public boolean isReporting() {
        return module.map(CourseModule::reportsOwnCompletion).orElse(false);
    }

    public List<Choice> getChoices() {
        return courses.courses().stream()
                .flatMap(course -> course.modules().stream())
                .map(found -> new Choice(found.uuid().toString(), found.title().in(LANGUAGE)))
                .toList();
    }
}
