/**
 * One question in one place: does somebody have a credential of their own beside the platform that sent them, and have
 * they just shown it? Noor comes from her course. Whoever runs that platform can sign in as her, but has neither her
 * passkey nor the sheet in her sister's book; so what could be turned against her asks for one of them first: a code
 * for two, another PIN, bringing writing back, lifting a hold. The password of an own account counts as one.
 *
 * <p>A verb that asks takes an {@link org.alongside.identity.credential.OwnProof}, which no page can make.
 */
package org.alongside.identity.credential;
