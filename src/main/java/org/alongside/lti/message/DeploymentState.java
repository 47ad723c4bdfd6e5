package org.alongside.lti.message;

/** Whether a deployment may launch: pending ones wait for an administrator (Core 3.1.3). */
public enum DeploymentState {
    ACTIVE,
    PENDING,
    CLOSED
}
