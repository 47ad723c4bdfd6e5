package org.alongside.house.wrong.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A consent that is neither given nor refused where it is null. */
@Entity
public class ConsentOfThree {

    @Id
    UUID id;

    Boolean given;

    boolean refused;

    protected ConsentOfThree() {}
}
