package org.alongside.lti.launch;

import java.util.Optional;
import java.util.UUID;

/** Where a launch leads: always a page of our own. */
public record Landing(Place place, Optional<UUID> id) {

    /** The pages a launch can lead to. */
    public enum Place {
        /** What learners meet here, for those who teach. By resource link. */
        STAFF("/lti/staff?link="),
        /** May your course be told one thing? By resource link. */
        CONSENT("/lti/completion?link="),
        /** The module itself. */
        MODULE("/learning/module?id="),
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
        return place.address + id.map(UUID::toString).orElse("");
    }
}
