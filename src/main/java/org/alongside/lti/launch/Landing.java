package org.alongside.lti.launch;

import java.util.Optional;
import java.util.UUID;

/** Where a launch leads: always a page of our own. */
public record Landing(Place place, Optional<UUID> id) {

    /** The pages a launch can lead to. */
    public enum Place {
        /** What learners meet here, for those who teach. By resource link. */
        STAFF("/lti/staff?link=%s"),
        /** May your course be told one thing? By module, and on to it. */
        CONSENT("/identity/consent?module=%1$s&next=%%2Flearning%%2Fmodule%%3Fid%%3D%1$s"),
        /** The module itself. */
        MODULE("/learning/module?id=%s"),
        /** The link leads to no module that serves: the own path. */
        PATH("/path");

        private final String address;

        Place(String address) {
            this.address = address;
        }
    }

    static Landing at(Place place, UUID id) {
        return new Landing(place, Optional.of(id));
    }

    static Landing path() {
        return new Landing(Place.PATH, Optional.empty());
    }

    /** The path and query to go to. */
    public String address() {
        return id.map(of -> String.format(place.address, of)).orElse(place.address);
    }
}
