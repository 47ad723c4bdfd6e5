package org.alongside.vault;

import java.util.UUID;

/**
 * The database may hold a credential again that was used up or taken away, as it does after a backup was restored.
 * Whoever keeps rows of this id lets go of them again, in this transaction, before anybody is served.
 *
 * @param id as it was given to {@link Vault#destroyCredential}
 */
public record CredentialCameBack(UUID id) {}
