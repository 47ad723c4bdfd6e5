package org.alongside.house.wrong.identity;

import org.alongside.vault.key.KeyRing;

/** A room that takes keys past the vault. */
public class ReachesForAKey {

    KeyRing keys;
}
