package org.alongside.content;

/**
 * What makes a joint step a safe container (seed row S1-06). Each is declared by the author; which values may be
 * published is the rule of {@link org.alongside.content.plan.JointStepRules}.
 *
 * @param speakerWitness one speaks, the other witnesses
 * @param replyExpected an answer is owed
 * @param ratingAllowed one may rate the other
 * @param opensAndCloses it has a beginning and an end
 */
public record JointProperties(
        boolean speakerWitness, boolean replyExpected, boolean ratingAllowed, boolean opensAndCloses) {}
