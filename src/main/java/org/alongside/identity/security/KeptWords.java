package org.alongside.identity.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.alongside.vault.Vault;
import org.alongside.vault.seal.Codec;
import org.alongside.vault.seal.Owner;
import org.alongside.vault.seal.SealBroken;
import org.alongside.vault.seal.Sealed;
import org.alongside.vault.seal.SealedPlace;

/**
 * Words of a form that cannot be taken now, because its writer's pages are closed, or somebody else's are open. They
 * wait in the page that says so, sealed: nobody who looks at the page reads them, nothing of them is kept here, and
 * they open for their writer alone, at the address they were written for.
 */
@Dependent
@Transactional
public class KeptWords {

    /** The name of the field in which they come back. */
    public static final String FIELD = "kept";

    /** One field of a form. */
    public record TypedField(String name, String value) {}

    /** What was typed. */
    public record KeptForm(List<TypedField> fields) {

        public KeptForm {
            fields = List.copyOf(fields);
        }
    }

    private static final Codec<KeptForm> CODEC = Codec.of(KeptForm.class, 1024);

    private final Vault vault;

    @Inject
    public KeptWords(Vault vault) {
        this.vault = vault;
    }

    /** @param owner the mark that the form came with */
    public String seal(String owner, String address, KeptForm form) {
        byte[] sealed =
                vault.seal(Owner.TOOL, place(owner, address), CODEC, form).bytes();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** Empty where they are another's, were written at another address, or are none of ours. */
    public Optional<KeptForm> open(String owner, String address, String kept) {
        try {
            Sealed sealed = new Sealed(Base64.getUrlDecoder().decode(kept));
            return Optional.of(vault.open(Owner.TOOL, place(owner, address), CODEC, sealed));
        } catch (IllegalArgumentException | SealBroken another) {
            return Optional.empty();
        }
    }

    /** The words belong to no row, but to a person and an address. */
    private static SealedPlace place(String owner, String address) {
        return SealedPlace.named("form", "words", owner + '\n' + address);
    }
}
