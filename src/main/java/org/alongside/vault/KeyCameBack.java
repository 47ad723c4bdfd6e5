package org.alongside.vault;

import org.alongside.vault.seal.Owner;

/**
 * The database holds something of an owner that was destroyed, as it does after a backup was restored. The keys are
 * destroyed again in this transaction, before anybody is served; whoever keeps rows of this owner lets go of them
 * again.
 *
 * @param erased true where the owner was erased whole, false where their keys were given up and they stayed
 */
public record KeyCameBack(Owner owner, boolean erased) {}
