package org.alongside.lti.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.alongside.content.CourseLibrary;
import org.alongside.content.CourseModule;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.visit.Visit;
import org.alongside.lti.launch.Launches;
import org.alongside.lti.launch.ResourceLink;

/** For those who teach: what learners meet at this link, what can be seen of it and what cannot. Nobody's data. */
@Named
@RequestScoped
public class StaffPage {

    @Inject
    Visit visit;

    @Inject
    Launches launches;

    @Inject
    CourseLibrary courses;

    private Optional<CourseModule> module = Optional.empty();
    private List<Choice> choices = List.of();

    /** One module that a link may lead to. */
    public record Choice(String id, String title) {}

    public void act() {
        ResourceLink link =
                launches.taughtLinkOf(visit.neededId("link"), visit.me()).orElseThrow(NotHere::new);
        module = link.module().flatMap(courses::module);
        choices = courses.courses().stream()
                .flatMap(course -> course.modules().stream())
                .map(found -> new Choice(found.uuid().toString(), found.title().in(visit.language())))
                .toList();
    }

    public boolean isSet() {
        return module.isPresent();
    }

    public String getModuleId() {
        return module.map(found -> found.uuid().toString()).orElse("");
    }

    public String getHeading() {
        return module.map(found -> found.title().in(visit.language())).orElse("");
    }

    public String getAim() {
        return module.map(found -> found.aim().in(visit.language())).orElse("");
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
        return choices;
    }
}
