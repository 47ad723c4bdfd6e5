package org.alongside.vault.key;

import java.util.UUID;

/**
 * As which revision a row was written last that protects its owner. It lies sealed beside the owner's key, apart from
 * the row, so that a row that was taken away or put back from an older day does not agree with it.
 */
public record Watermark(UUID row, long revision) {}
