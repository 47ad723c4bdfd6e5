package org.alongside.identity.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ZoneChoiceTest {

    private static final Instant SUMMER = Instant.parse("2026-07-01T12:00:00Z");

    @Test
    @DisplayName("UX-A4 RV-D2 a person chooses among zones that are named for a place, and sees their own chosen")
    void all() {
        List<ZoneChoice> zones = ZoneChoice.all(Optional.of(ZoneId.of("Europe/Vienna")), SUMMER);
        ZoneChoice vienna =
                zones.stream().filter(ZoneChoice::chosen).findFirst().orElseThrow();
        assertEquals(new ZoneChoice("Europe/Vienna", "Europe: Vienna", "+02:00", true), vienna);
        assertTrue(zones.stream().noneMatch(zone -> zone.id().startsWith("Etc/")));
        assertEquals(
                0,
                ZoneChoice.all(Optional.empty(), SUMMER).stream()
                        .filter(ZoneChoice::chosen)
                        .count());
    }

    @Test
    @DisplayName("UX-A4 what is no zone of the list sets none")
    void none() {
        assertEquals(Optional.of(ZoneId.of("Asia/Tokyo")), ZoneChoice.of("Asia/Tokyo"));
        for (String text : List.of("", "UTC", "Europe/", "Europe/Nowhere", "+02:00", "<script>", "Asia/../x")) {
            assertEquals(Optional.empty(), ZoneChoice.of(text), text);
        }
    }
}
