package org.alongside.lti.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.identity.log.SiteActs;
import org.alongside.identity.table.StoredTable;
import org.alongside.identity.table.TableColumn;
import org.alongside.identity.table.TableFilter;
import org.alongside.identity.table.TableRequest;
import org.alongside.identity.table.TableRequest.TableOrder;
import org.alongside.vault.audit.AccessKind;
import org.alongside.vault.random.Randomness;

/** The platforms that may launch us. */
@Dependent
@Transactional
public class Registrations {

    private static final StoredTable<Registration> TABLE = new StoredTable<>(
            Registration.class,
            new TableOrder("issuer", false),
            List.of(
                    TableColumn.narrowing("issuer", "issuer"),
                    TableColumn.narrowing("clientId", "clientId"),
                    TableColumn.ordering("changed", "changedAt")));

    private final EntityManager entities;
    private final Deployments deployments;
    private final FrameOrigins origins;
    private final Randomness random;
    private final Event<PlatformReopened> reopened;
    private final SiteActs acts;
    private final EgressRules egress;

    @Inject
    public Registrations(
            EntityManager entities,
            Deployments deployments,
            FrameOrigins origins,
            Randomness random,
            Event<PlatformReopened> reopened,
            SiteActs acts,
            EgressRules egress) {
        this.entities = entities;
        this.deployments = deployments;
        this.origins = origins;
        this.random = random;
        this.reopened = reopened;
        this.acts = acts;
        this.egress = egress;
    }

    /**
     * The registration that a login means (Security 5.1.1.1). Without a client id only an issuer with a single
     * registration is clear.
     */
    public Optional<Registration> find(String issuer, Optional<String> clientId) {
        List<Registration> known = of(issuer);
        if (clientId.isEmpty()) {
            return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
        }
        return known.stream().filter(r -> r.clientId().equals(clientId.get())).findFirst();
    }

    /** All of one issuer, the eldest first. */
    private List<Registration> of(String issuer) {
        return entities.createQuery(
                        "select r from Registration r where r.issuer = :issuer order by r.createdAt, r.id",
                        Registration.class)
                .setParameter("issuer", issuer)
                .getResultList();
    }

    public Optional<Registration> find(UUID id) {
        return Optional.ofNullable(entities.find(Registration.class, id));
    }

    /** The registration that a deployment (by our id) belongs to. */
    public Optional<Registration> ofDeployment(UUID deployment) {
        return Optional.ofNullable(entities.find(Deployment.class, deployment))
                .flatMap(found -> find(found.registration()));
    }

    /** Notes which product a platform says to be: what it does in its own way depends on it. */
    public void learnFamily(UUID registration, String family) {
        find(registration).ifPresent(found -> found.isOf(family));
    }

    /** The registrations on this page of the table, by issuer where nothing else is asked for. */
    public List<Registration> page(TableRequest wanted) {
        return TABLE.rows(entities, wanted, Map.of());
    }

    /** How many registrations these filters leave. */
    public int count(Map<String, TableFilter> filters) {
        return TABLE.count(entities, filters, Map.of());
    }

    /** All, by issuer and client id. */
    public List<Registration> all() {
        return entities.createQuery("select r from Registration r order by r.issuer, r.clientId", Registration.class)
                .getResultList();
    }

    /** Field to what keeps this form from being taken; empty where nothing does. */
    public Map<String, String> problems(RegistrationForm form, Registration.RegistrationSource from) {
        Map<String, String> problems = form.problems();
        if (problems.isEmpty()) {
            form.addresses()
                    .forEach((field, address) ->
                            egress.problem(address).ifPresent(problem -> problems.put(field, problem)));
        }
        return problems.isEmpty() ? KnownIssuer.problems(form, from, of(form.issuer())) : problems;
    }

    /**
     * Adds the registration, or changes the one that stands under the same issuer and client id. Deployments named
     * become active where they are new or wait; one that an administrator has closed stays closed.
     *
     * @throws IllegalArgumentException where the form has problems; ask {@link #problems} first
     */
    public Registration register(RegistrationForm form, Registration.RegistrationSource from, Instant now) {
        Map<String, String> problems = problems(form, from);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("problems with " + problems.keySet());
        }
        Registration registration =
                find(form.issuer(), Optional.of(form.clientId())).orElseGet(() -> begin(form, now));
        registration.agree(form, from, now);
        entities.flush();
        form.deployments().forEach(id -> deployments.name(registration.id(), id, now));
        if (from != Registration.RegistrationSource.FILE) {
            acts.write(AccessKind.PLATFORM, "kept " + registration.issuer(), now);
        }
        origins.forget();
        return registration;
    }

    /** Registrations of the file that these forms, all that it has now, do not name are the page's from now on. */
    public void leaveToPage(List<RegistrationForm> ofFile) {
        all().stream()
                .filter(standing -> standing.source() == Registration.RegistrationSource.FILE)
                .filter(standing -> ofFile.stream().noneMatch(standing::isMeantBy))
                .forEach(Registration::leaveToPage);
    }

    /** Nothing comes from this platform, stays of it or goes to it. @return false where there is no such row */
    public boolean disable(UUID id, Instant now) {
        Optional<Registration> registration = find(id);
        registration.ifPresent(found -> {
            found.disable(now);
            acts.write(AccessKind.PLATFORM, "closed " + found.issuer(), now);
        });
        origins.forget();
        return registration.isPresent();
    }

    /** It may launch again; its deployments stand as they stood. @return false where there is no such row */
    public boolean enable(UUID id, Instant now) {
        Optional<Registration> registration = find(id);
        registration.ifPresent(found -> {
            found.enable();
            acts.write(AccessKind.PLATFORM, "opened " + found.issuer(), now);
            reopened.fire(new PlatformReopened(now));
        });
        origins.forget();
        return registration.isPresent();
    }

    /**
     * Registration to the origins that may frame us for it; a disabled one has none. Ask {@link FrameOrigins} first:
     * remembered ones need no transaction.
     */
    public Map<UUID, Set<String>> frameAncestors() {
        return origins.orElse(() -> all().stream()
                .filter(standing -> !standing.isDisabled())
                .collect(Collectors.toMap(Registration::id, Registration::frameOrigins)));
    }

    private Registration begin(RegistrationForm form, Instant now) {
        Platform platform = entities.createQuery("select p from Platform p where p.issuer = :issuer", Platform.class)
                .setParameter("issuer", form.issuer())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> begun(new Platform(random.id(), form.issuer(), now)));
        Registration registration = new Registration(random.id(), platform, form, now);
        registration.agree(form, Registration.RegistrationSource.PAGE, now);
        return begun(registration);
    }

    private <T> T begun(T entity) {
        entities.persist(entity);
        entities.flush();
        return entity;
    }
}
