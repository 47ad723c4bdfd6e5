package org.alongside.vault.seal;

import java.util.UUID;

/** An owner's key, unwrapped: 32 bytes and their id. It lives as long as the call that asked for it. */
public record DataKey(UUID id, byte[] bytes) {

    @Override
    public String toString() {
        return "DataKey[" + id + "]";
    }
}
