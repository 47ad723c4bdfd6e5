package org.alongside.pairing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.kernel.PersonId;
import org.alongside.safety.Safety;

/**
 * Makes with a link all rows in which either of the two will ever say something private about it: switch, yeses, gate,
 * hold and doors. They are there before anything is said, so that none tells by being there that it was. Both keys are
 * taken in one order, as an opening moment does.
 */
@Dependent
@Transactional
public class FirstRows {

    private final Switches switches;
    private final Yeses yeses;
    private final Safety safety;

    @Inject
    public FirstRows(Switches switches, Yeses yeses, Safety safety) {
        this.switches = switches;
        this.yeses = yeses;
        this.safety = safety;
    }

    void begin(Link link, Instant now) {
        List<PersonId> both = Stream.of(link.inviter(), link.joiner())
                .sorted(Comparator.comparing(PersonId::value))
                .toList();
        both.forEach(person -> {
            switches.begin(person);
            yeses.begin(person, link, now);
        });
        safety.begin(both);
    }
}
