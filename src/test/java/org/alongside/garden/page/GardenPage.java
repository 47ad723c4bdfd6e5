package org.alongside.garden.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.garden.GardenBeds;
import org.alongside.identity.visit.Visit;

/** {@code /garden/bed} and {@code /garden/own}: how often the bed was watered. */
@Named
@RequestScoped
public class GardenPage {

    @Inject
    Visit visit;

    @Inject
    GardenBeds beds;

    private String sentence = "";

    public void act() {
        sentence = visit.say("watered", beds.watered());
    }

    public String getSentence() {
        return sentence;
    }
}
