package org.alongside.practicelms;

import java.util.function.Function;
import org.alongside.practicelms.course.Addresses;
import org.alongside.practicelms.launch.LaunchDesk;
import org.alongside.practicelms.page.Assets;
import org.alongside.practicelms.page.CoursePages;
import org.alongside.practicelms.page.Gatekeeper;
import org.alongside.practicelms.page.GradebookPage;
import org.alongside.practicelms.page.PeoplePage;
import org.alongside.practicelms.page.ProfilePages;
import org.alongside.practicelms.service.Endpoint;
import org.alongside.practicelms.service.LineItems;
import org.alongside.practicelms.service.Memberships;
import org.alongside.practicelms.service.RequestCounts;
import org.alongside.practicelms.service.Results;
import org.alongside.practicelms.service.Scores;
import org.alongside.practicelms.service.ServiceDesk;
import org.alongside.practicelms.service.TokenEndpoint;
import org.alongside.practicelms.web.Routes;
import org.alongside.practicelms.web.WebReply;
import org.alongside.practicelms.web.WebRequest;

/** Every address of the practice LMS, and who answers it. */
final class AddressBook {

    private AddressBook() {}

    /** The routes; but at another name of this machine, such as localhost, pages lead to the issuer's own. */
    static Function<WebRequest, WebReply> answers(LaunchDesk launches, ServiceDesk services, RequestCounts counts) {
        Routes routes = routes(launches, services, counts);
        String issuer = launches.addresses().issuer();
        return request -> {
            boolean here = issuer.endsWith("//" + request.header("Host").orElse(""));
            return here || !request.method().equals("GET")
                    ? routes.apply(request)
                    : WebReply.found(issuer + request.path());
        };
    }

    private static Routes routes(LaunchDesk launches, ServiceDesk services, RequestCounts counts) {
        Routes routes = new Routes();
        pages(routes, launches, services);
        launch(routes, launches, counts);
        tokens(routes, launches, services, counts);
        lineItems(routes, new LineItems(services), counts);
        grades(routes, services, counts);
        return routes;
    }

    private static void pages(Routes routes, LaunchDesk launches, ServiceDesk services) {
        Gatekeeper gate = new Gatekeeper(launches);
        ProfilePages profiles = new ProfilePages(gate);
        CoursePages course = new CoursePages(launches);
        GradebookPage gradebook = new GradebookPage(services.gradebook(), services.roll());
        PeoplePage people = new PeoplePage(services.roll());
        routes.get("/", profiles::choose)
                .post("/", profiles::become)
                .get("/course", gate.signedIn(course::course))
                .get("/course/launch", gate.signedIn(course::launch))
                .get("/course/initiate", gate.signedIn(course::initiate))
                .get("/gradebook", gate.signedIn(gradebook::page))
                .get("/people", gate.signedIn(people::page))
                .get("/assets/{file}", Assets::answer);
    }

    private static void launch(Routes routes, LaunchDesk launches, RequestCounts counts) {
        var auth = counts.counted(Endpoint.AUTH, launches.auth()::answer);
        routes.get("/auth", auth).post("/auth", auth);
    }

    private static void tokens(Routes routes, LaunchDesk launches, ServiceDesk services, RequestCounts counts) {
        TokenEndpoint tokens =
                new TokenEndpoint(launches.tool(), services.addresses().token(), services.tokens(), services.clock());
        var faults = services.faults();
        routes.get("/jwks", counts.counted(Endpoint.KEY_SET, faults.keySet(request -> keySet(launches))))
                .post("/token", counts.counted(Endpoint.TOKEN, faults.tokens(tokens::answer)));
    }

    private static WebReply keySet(LaunchDesk launches) {
        String keys = launches.keys().published().toString(true);
        return WebReply.of(200, "application/json", keys).with("Cache-Control", "max-age=600");
    }

    private static void lineItems(Routes routes, LineItems items, RequestCounts counts) {
        String one = "/api/lineitem/{id}";
        routes.get(Addresses.LINE_ITEMS_PATH, counts.counted(Endpoint.LINE_ITEMS, items::list))
                .post(Addresses.LINE_ITEMS_PATH, counts.counted(Endpoint.LINE_ITEMS, items::create))
                .get(one, counts.counted(Endpoint.LINE_ITEMS, items::read))
                .on("PUT", one, counts.counted(Endpoint.LINE_ITEMS, items::change))
                .on("DELETE", one, counts.counted(Endpoint.LINE_ITEMS, items::delete));
    }

    private static void grades(Routes routes, ServiceDesk services, RequestCounts counts) {
        Scores scores = new Scores(services);
        Results results = new Results(services);
        Memberships memberships = new Memberships(services);
        routes.post("/api/lineitem/{id}/scores", counts.counted(Endpoint.SCORES, scores::answer))
                .get("/api/lineitem/{id}/results", counts.counted(Endpoint.RESULTS, results::answer))
                .get(Addresses.MEMBERSHIPS_PATH, counts.counted(Endpoint.MEMBERSHIPS, memberships::answer));
    }
}
