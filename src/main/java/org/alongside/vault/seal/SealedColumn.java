package org.alongside.vault.seal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Carries a {@link Sealed} into a {@code bytea} column and back. It never opens one: it cannot see the row. */
@Converter(autoApply = true)
public class SealedColumn implements AttributeConverter<Sealed, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(Sealed sealed) {
        return sealed == null ? null : sealed.bytes();
    }

    @Override
    public Sealed convertToEntityAttribute(byte[] column) {
        return column == null ? null : new Sealed(column);
    }
}
