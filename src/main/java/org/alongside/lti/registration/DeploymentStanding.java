package org.alongside.lti.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.alongside.identity.access.OriginStanding;
import org.alongside.lti.message.DeploymentState;

/**
 * Whether a deployment stands: it is active, and its registration is not disabled. This is the one place that says so;
 * a launch asks it, a grade about to leave, and the door in every request of a session that came through it. Nothing
 * is remembered between two questions, so that closing holds before the next answer, on every server.
 */
@Dependent
@Transactional
public class DeploymentStanding implements OriginStanding {

    private final EntityManager entities;

    @Inject
    public DeploymentStanding(EntityManager entities) {
        this.entities = entities;
    }

    /** @param deployment our id of it */
    @Override
    public boolean stands(UUID deployment) {
        return entities.createQuery(
                                "select count(d) from Deployment d, Registration r where d.id = :deployment"
                                        + " and d.state = :active and r.id = d.registration and r.disabledAt is null",
                                Long.class)
                        .setParameter("deployment", deployment)
                        .setParameter("active", DeploymentState.ACTIVE)
                        .getSingleResult()
                == 1;
    }

    /** What a launch is told: closed also where the whole registration is disabled. */
    public DeploymentState state(Deployment deployment) {
        boolean waits = deployment.state() == DeploymentState.PENDING;
        if (stands(deployment.id())) {
            return DeploymentState.ACTIVE;
        }
        return waits ? DeploymentState.PENDING : DeploymentState.CLOSED;
    }
}
