package org.alongside.house.wrong.identity;

import jakarta.persistence.Entity;
import org.alongside.house.wrong.kernel.ImportsAnUpperRoom;

/** A fact that anybody may make empty and change from outside. */
@Entity
public class EntityWithSetter {

    private String word;
    ImportsAnUpperRoom circle;

    public EntityWithSetter() {}

    public void setWord(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
