package org.alongside.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.servlet.annotation.WebServlet;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.identity.credential.OwnProof;
import org.alongside.kernel.Exempt;
import org.alongside.kernel.PersonId;

/** The walls. Each is built for a house, so that the same wall can be tried on the wrong house of the tests. */
final class Walls {

    /** Sealed types with a {@code match}. */
    private static final Set<String> CLOSED = Set.of(
            Plan.HOUSE + ".instrument.ResponseFormat",
            Plan.HOUSE + ".instrument.grammar.Condition",
            Plan.HOUSE + ".lti.message.LtiMessage");

    private static final String ENGINE_ONLY = Plan.HOUSE + ".instrument.scoring.EngineOnly";

    /** Verbs of an {@code Instance} whose beans stay. */
    private static final Set<String> KEPT_WHEN_LOOKED_AT =
            Set.of("get", "stream", "iterator", "forEach", "spliterator");

    /** How enums of reasons are called. */
    private static final Pattern REASON = Pattern.compile("(Reason|Refusal)$");

    /** What a getter may use: the visit itself, the request, and settings. */
    private static final Set<String> OF_THE_REQUEST =
            Set.of(Plan.HOUSE + ".identity.visit.Visit", "jakarta.servlet.http.HttpServletRequest", "java.lang.String");

    /** Who knows which languages there are. */
    private static final Set<String> READERS = Set.of(Plan.HOUSE + ".kernel.Languages");

    /** What tells a request's host or scheme, or makes an address of them. */
    private static final Map<String, String> OF_A_HOST = Map.of(
            "getRequestURL", "request",
            "getServerName", "request",
            "getServerPort", "request",
            "getScheme", "request",
            "isSecure", "request",
            "sendRedirect", "answer",
            "redirect", "answer",
            "getRequestServerName", "answer",
            "getRequestScheme", "answer");

    private static final String THE_DOOR = "identity.web";

    /** What tells somebody's role. */
    private static final Map<String, Set<String>> ROLES = Map.of(
            Plan.HOUSE + ".identity.SignedInPerson", Set.of("isAdministrator"),
            Plan.HOUSE + ".lti.launch.Launches", Set.of("isStaffAt"),
            Plan.HOUSE + ".lti.link.Membership", Set.of("isStaff"),
            Plan.HOUSE + ".lti.message.Roles", Set.of("isStaff"));

    private final String house;

    Walls(String house) {
        this.house = house;
    }

    ArchRule roomsImportOnlyWhatTheTableLists() {
        return classes()
                .should(dependOnlyWhere(
                        "import only the rooms of the table",
                        (type, target) -> !inTheHouse(target) || Plan.allows(Plan.roomOf(type, house), target)))
                .because("the table rules: " + Plan.MAY_IMPORT);
    }

    ArchRule theInsideOfARoomIsItsOwn() {
        return classes()
                .should(dependOnlyWhere(
                        "use no other room's inside",
                        (type, target) ->
                                !Plan.INSIDE.contains(Plan.inside(target, Plan.HOUSE)) || !inAnotherRoom(type, target)))
                .because("what only its own room may use: " + Plan.INSIDE);
    }

    ArchRule thePureZoneKnowsNoTechnology() {
        return classes()
                .that(are("pure", type -> Plan.isPure(type, house)))
                .should(dependOnlyWhere(
                        "depend on java, mathematics and on pure packages only",
                        (type, target) -> target.getPackageName().startsWith("java.")
                                || Plan.MATHEMATICS.stream().anyMatch(target.getPackageName()::startsWith)
                                || target.isPrimitive()
                                || target.isArray()
                                || Plan.isPure(target, Plan.HOUSE)
                                || Plan.isPure(target, house)));
    }

    ArchRule onlyTheSessionHandsOutProofs() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Plan.HOUSE + ".identity.security.SignedInState")
                .should()
                .callMethod(OwnProof.class, "of", PersonId.class, Instant.class, Instant.class)
                .because("no page may say of itself that somebody has shown a credential of their own");
    }

    /** The container writes a line into its log when a servlet begins: on demand it would tell when it was first used. */
    ArchRule servletsBeginWithTheServer() {
        return classes()
                .that()
                .areAnnotatedWith(WebServlet.class)
                .should()
                .beAnnotatedWith(DescribedPredicate.describe(
                        "@WebServlet(loadOnStartup = 1)",
                        servlet -> servlet.getRawType().isEquivalentTo(WebServlet.class)
                                && Integer.valueOf(1)
                                        .equals(servlet.get("loadOnStartup").orElse(-1))))
                .because("a log must not tell that somebody was the first to ask for a page");
    }

    /** Whatever comes out of a servlet is written into the log by the container, with the classes of who was asked. */
    ArchRule servletsAnswerInSilence() {
        return classes()
                .that()
                .areAnnotatedWith(WebServlet.class)
                .should()
                .beAssignableTo(Plan.HOUSE + ".identity.visit.SiteServlet")
                .because("somebody who asks for what is not here leaves no line in a log");
    }

    ArchRule eachTechnologyStaysInItsPackages() {
        return classes()
                .that(are("not wiring", type -> !"runtime".equals(Plan.roomOf(type, house))))
                .should(dependOnlyWhere("keep each technology in its packages", this::technologyIsAtHome));
    }

    ArchRule noClockAndNoChanceBelowTheDoors() {
        return noClasses()
                .that(are("outside runtime, vault and lti.security", this::mustBeGivenTime))
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .orShould()
                .dependOnClassesThat(are(
                        "clocks or chance",
                        type -> type.isAssignableTo(java.util.Random.class)
                                || type.isEquivalentTo(java.time.Clock.class)
                                || type.isEquivalentTo(java.util.concurrent.ThreadLocalRandom.class)));
    }

    ArchRule entitiesAreTheModel() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(new ArchCondition<>("hide their empty constructor and have no setters") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getConstructors().stream()
                                .filter(c -> c.getRawParameterTypes().isEmpty())
                                .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
                                .forEach(c ->
                                        events.add(SimpleConditionEvent.violated(c, c.getFullName() + " is public")));
                        type.getMethods().stream()
                                .filter(m -> m.getName().matches("set[A-Z].*"))
                                .forEach(m ->
                                        events.add(SimpleConditionEvent.violated(m, m.getFullName() + " is a setter")));
                    }
                });
    }

    ArchRule doorsKeepToTheirRoom() {
        return classes()
                .that(are("pages or web", type -> isDoor(Plan.inside(type, house))))
                .should(dependOnlyWhere(
                        "use neither another room's door nor a store",
                        (type, target) -> !(isDoor(Plan.inside(target, Plan.HOUSE)) && inAnotherRoom(type, target))
                                && !isStore(target)));
    }

    /** The policy line says for whom a page is; a page that asks again would make it say less than is true. */
    ArchRule doorsAskForNobodysRole() {
        return classes()
                .that(are("pages or web", type -> isDoor(Plan.inside(type, house))))
                .should(new ArchCondition<>("leave it to the door who may come") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        Stream.concat(
                                        type.getMethodCallsFromSelf().stream(),
                                        type.getMethodReferencesFromSelf().stream())
                                .filter(asked -> !Plan.inside(type, house).equals(THE_DOOR))
                                .filter(asked -> isOfARole(
                                        asked.getTarget().getOwner(),
                                        asked.getTarget().getName()))
                                .forEach(asked ->
                                        events.add(SimpleConditionEvent.violated(asked, asked.getDescription())));
                    }
                })
                .because("IDENTITY-20: rooms say who belongs to an audience, and the door asks them");
    }

    private static boolean isOfARole(JavaClass asked, String method) {
        return asked.isAssignableTo(Plan.HOUSE + ".identity.access.Barrier")
                || ROLES.getOrDefault(asked.getName(), Set.of()).contains(method);
    }

    ArchRule transactionsBeginInServices() {
        return noClasses()
                .that(are(
                        "doors, pure, or entities",
                        type -> isDoor(Plan.inside(type, house))
                                || Plan.isPure(type, house)
                                || type.isAnnotatedWith(Entity.class)))
                .should()
                .beAnnotatedWith(Transactional.class);
    }

    ArchRule noPartnerInLearning() {
        return noClasses()
                .that(are("in learning", type -> "learning".equals(Plan.roomOf(type, house))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Plan.HOUSE + ".pairing..", Plan.HOUSE + ".lti..")
                .because("INV-10: solo is whole, by construction");
    }

    ArchRule guardingRoomsWriteNoOwnLog() {
        Set<String> guarding = Set.of("safety", "pairing", "learning", "assessment");
        return noClasses()
                .that(are(
                        "of what guards a person or of what two do",
                        type -> guarding.contains(Plan.roomOf(type, house))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(Plan.HOUSE + ".identity.log")
                .because("INV-02, INV-07: whoever makes somebody open their own log learns nothing of it");
    }

    ArchRule engineOnlyIsKeptByTheEngineAlone() {
        return classes()
                .that(are(
                        "outside instrument.scoring",
                        type -> !Plan.inside(type, house).equals("instrument.scoring")))
                .should(new ArchCondition<>("keep no EngineOnly in a field") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getFields().stream()
                                .filter(f -> f.getAllInvolvedRawTypes().stream()
                                        .anyMatch(t -> t.getFullName().equals(ENGINE_ONLY)))
                                .forEach(f ->
                                        events.add(SimpleConditionEvent.violated(f, f.getFullName() + " keeps one")));
                    }
                })
                .because("INV-46: what is kept is stored, sent or shown one day");
    }

    ArchRule gettersAskNoService() {
        return classes()
                .that(are(
                        "named beans of pages",
                        type -> type.isAnnotatedWith(Named.class)
                                && Plan.inside(type, house).endsWith(".page")))
                .should(new ArchCondition<>("gather what they show once, in their action") {
                    @Override
                    public void check(JavaClass page, ConditionEvents events) {
                        page.getMethods().stream()
                                .filter(Walls::isShown)
                                .filter(getter -> asksService(getter, new HashSet<>()))
                                .forEach(getter -> events.add(SimpleConditionEvent.violated(
                                        getter, getter.getFullName() + " asks a service while the page is shown")));
                    }
                })
                .because("a page names a value as often as it likes, and each time its getter is called anew");
    }

    ArchRule onlyTheReaderHasALanguageAndAZone() {
        return noClasses()
                .that(are("no reader", type -> !READERS.contains(type.getName())))
                .should()
                .accessField(Locale.class, "ENGLISH")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(jakarta.faces.component.UIViewRoot.class, "getLocale")
                .orShould()
                .callMethod(jakarta.servlet.ServletRequest.class, "getLocale")
                .because("IDENTITY-17: language and zone are the reader's, filled at the door");
    }

    /** A bundle falls back to the language of the machine, and a sentence that is missing there is an error. */
    ArchRule sentencesAreLookedUpInOnePlace() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(java.util.ResourceBundle.class)
                .because("KERNEL-1: kernel.RoomSentences looks sentences up for everybody");
    }

    private static boolean isShown(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getRawReturnType().isEquivalentTo(void.class);
    }

    /**
     * Whether a method of a page, or one of the page's own that it calls, uses something injected that is a service.
     */
    private static boolean asksService(JavaMethod method, Set<JavaMethod> seen) {
        if (!seen.add(method)) {
            return false;
        }
        return method.getFieldAccesses().stream()
                        .flatMap(access -> access.getTarget().resolveMember().stream())
                        .anyMatch(Walls::isService)
                || Stream.concat(
                                method.getMethodCallsFromSelf().stream().map(JavaAccess::getTarget),
                                method.getMethodReferencesFromSelf().stream().map(JavaAccess::getTarget))
                        .filter(target -> target.getOwner().equals(method.getOwner()))
                        .flatMap(target -> method.getOwner().getMethods().stream()
                                .filter(own -> own.getName().equals(target.getName())))
                        .anyMatch(own -> asksService(own, seen));
    }

    /** What is injected and is neither of this request, nor a setting. */
    private static boolean isService(JavaField field) {
        JavaClass type = field.getRawType();
        return field.isAnnotatedWith(Inject.class)
                && !(type.isAnnotatedWith(RequestScoped.class) && type.isAnnotatedWith(Named.class))
                && !type.isPrimitive()
                && !OF_THE_REQUEST.contains(type.getName());
    }

    /** A decision that asks with {@code instanceof} would not be asked again when a format is added. */
    ArchRule closedTypesAreMatched() {
        return classes()
                .that(are("in the house", type -> inTheHouse(type)))
                .should(
                        new ArchCondition<>(
                                "match response formats and conditions, and never ask for one with instanceof") {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                type.getInstanceofChecks().stream()
                                        .filter(check -> isClosed(check.getRawType()))
                                        .forEach(check -> events.add(SimpleConditionEvent.violated(
                                                check,
                                                type.getName() + " asks for "
                                                        + check.getRawType().getName()
                                                        + check.getSourceCodeLocation())));
                            }
                        })
                .because("INSTRUMENT-37: a further one does not compile until each place has decided");
    }

    /** A bag of a value and a reason leaves it to each reader which of the two is there. */
    ArchRule refusalsAreSealed() {
        return classes()
                .that(are("records", JavaClass::isRecord))
                .and(are("not exempt", type -> !isExempt(type, "RefusalInABag")))
                .should(new ArchCondition<>("say no as a sealed value, and never with an Optional reason") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getFields().stream()
                                .filter(Walls::isOptionalReason)
                                .forEach(field -> events.add(SimpleConditionEvent.violated(
                                        field, field.getFullName() + " may hold a reason, or not")));
                    }
                })
                .because("an empty Optional never stands for a reason, nor a present one for a refusal");
    }

    /**
     * What an {@code Instance} gives is kept until the bean that holds it ends: a bean that looks at each request fills
     * the memory. So beans found by type are gathered in the constructor, or taken by a handle that is let go of.
     */
    ArchRule beansFoundByTypeAreGatheredOnce() {
        return noClasses()
                .should()
                .callCodeUnitWhere(new DescribedPredicate<JavaCall<?>>("look through an Instance at each call") {
                    @Override
                    public boolean test(JavaCall<?> call) {
                        return call.getTargetOwner().isAssignableTo(Instance.class)
                                && KEPT_WHEN_LOOKED_AT.contains(call.getTarget().getName())
                                && !call.getOrigin().isConstructor();
                    }
                });
    }

    /** Our address is the operator's word: a host or a scheme that a request names leads nowhere. */
    ArchRule nobodyAsksARequestWhereWeAre() {
        return noClasses()
                .that(are("not Go", type -> !Plan.inside(type, house).equals("identity.visit")))
                .should()
                .callMethodWhere(new DescribedPredicate<JavaCall<?>>("redirects, or reads host or scheme") {
                    @Override
                    public boolean test(JavaCall<?> call) {
                        JavaClass asked = call.getTarget().getOwner();
                        return OF_A_HOST
                                .getOrDefault(call.getTarget().getName(), "none")
                                .equals(kind(asked));
                    }
                })
                .because("RUNTIME-20: all redirects go through Go, and the public address is a setting");
    }

    private static String kind(JavaClass asked) {
        if (asked.isAssignableTo("jakarta.servlet.ServletRequest")) {
            return "request";
        }
        boolean answer = asked.isAssignableTo("jakarta.servlet.ServletResponse")
                || asked.isAssignableTo("jakarta.faces.context.ExternalContext");
        return answer ? "answer" : "";
    }

    private static boolean isOptionalReason(JavaField field) {
        return field.getRawType().isEquivalentTo(Optional.class)
                && field.getType().getAllInvolvedRawTypes().stream()
                        .anyMatch(type -> type.isEnum()
                                && REASON.matcher(type.getSimpleName()).find());
    }

    private static boolean isExempt(JavaClass type, String wall) {
        return type.tryGetAnnotationOfType(Exempt.class)
                .filter(exempt ->
                        exempt.wall().equals(wall) && !exempt.because().isBlank())
                .isPresent();
    }

    private static boolean isClosed(JavaClass type) {
        return CLOSED.stream()
                .anyMatch(closed ->
                        type.isAssignableTo(closed) && !type.getFullName().equals(closed));
    }

    private boolean technologyIsAtHome(JavaClass type, JavaClass target) {
        String inside = Plan.inside(type, house);
        String last = inside.substring(inside.lastIndexOf('.') + 1);
        for (Map.Entry<String, Set<String>> technology : Plan.LIVES_IN.entrySet()) {
            if (target.getPackageName().startsWith(technology.getKey())
                    && !technology.getValue().contains(last)
                    && !technology.getValue().contains(inside)) {
                return false;
            }
        }
        return true;
    }

    private boolean mustBeGivenTime(JavaClass type) {
        String inside = Plan.inside(type, house);
        return !inside.startsWith("runtime") && !inside.startsWith("vault") && !inside.equals("lti.security");
    }

    private boolean inAnotherRoom(JavaClass type, JavaClass target) {
        return !Plan.roomOf(type, house).equals(Plan.roomOf(target, Plan.HOUSE));
    }

    private static boolean isDoor(String inside) {
        return inside.endsWith(".page") || inside.endsWith(".web");
    }

    private static boolean isStore(JavaClass type) {
        return type.getFields().stream().anyMatch(f -> f.getRawType().isEquivalentTo(EntityManager.class))
                && !type.isAnnotatedWith(Transactional.class);
    }

    private static boolean inTheHouse(JavaClass target) {
        return target.getPackageName().startsWith(Plan.HOUSE + ".");
    }

    private static DescribedPredicate<JavaClass> are(String what, java.util.function.Predicate<JavaClass> test) {
        return DescribedPredicate.describe(what, test);
    }

    private static ArchCondition<JavaClass> dependOnlyWhere(String what, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    if (!allowed.test(type, dependency.getTargetClass())) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }
}
