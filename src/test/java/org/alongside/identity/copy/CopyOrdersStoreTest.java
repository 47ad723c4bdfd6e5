package org.alongside.identity.copy;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.alongside.identity.TestIdentity;
import org.alongside.identity.personal.ColumnNote;
import org.alongside.identity.personal.ColumnNotes;
import org.alongside.kernel.PersonId;
import org.alongside.pairing.Switches;
import org.alongside.support.ColumnLists;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.support.Wiring;
import org.alongside.vault.Tampering;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CopyOrdersStoreTest {

    @StoreTest
    @DisplayName(
            "IDENTITY-18 one order at a time is made room by room, read whole only, and gone after a day or when dropped")
    void oneOrder(Database database) {
        database.rolledBack(entities -> {
            PersonId ana = TestIdentity.over(entities).welcomed("Ana");
            Wiring house = new Wiring(entities, NOW);
            CopyOrders orders = house.get(CopyOrders.class);
            orders.ask(ana, NOW);
            orders.ask(ana, NOW.plusSeconds(1));
            entities.flush();
            assertEquals(1, orders.unmade().size());
            assertTrue(orders.goOn(orders.unmade().get(0), NOW));
            assertEquals(1, orders.of(ana, NOW).orElseThrow().done());
            assertEquals(List.of(), orders.read(ana, NOW));
            house.get(CopyJob.class).run(NOW);
            List<String> rooms =
                    orders.read(ana, NOW).stream().map(RoomCopy::room).toList();
            assertEquals(house.rooms().size(), rooms.size());
            assertTrue(rooms.contains("learning"));
            assertFalse(orders.of(ana, NOW.plus(Duration.ofDays(1))).isPresent());
            house.get(CopyJob.class).run(NOW.plus(Duration.ofDays(1)));
            assertEquals(
                    0L,
                    entities.createQuery("select count(p) from CopyPart p", Long.class)
                            .getSingleResult());
            orders.ask(ana, NOW.plus(Duration.ofDays(2)));
            orders.drop(ana);
            assertEquals(Optional.empty(), orders.of(ana, NOW.plus(Duration.ofDays(2))));
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-18 VAULT-13 a copy says of what was changed that it is not opened, and holds all the rest")
    void changedRow(Database database) {
        database.rolledBack(entities -> {
            PersonId ana = TestIdentity.over(entities).welcomed("Ana");
            Wiring house = new Wiring(entities, NOW);
            house.get(Switches.class).rest(ana);
            new Tampering(entities, "pairing_switch.state", ana).flipBit();
            CopyOrders orders = house.get(CopyOrders.class);
            orders.ask(ana, NOW);
            entities.flush();
            house.get(CopyJob.class).run(NOW);
            Map<String, String> files = ArchiveFiles.of(orders.read(ana, NOW));
            assertTrue(files.get("pairing.json").contains("(This was changed, so it is not opened.)"));
            assertFalse(files.get("pairing.json").contains("rests"));
            assertFalse(files.get("pairing.json").contains("state_title"), "nothing is told of it either");
            assertTrue(files.get("identity.json").contains("Ana"));
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-18 VAULT-13 whose key was changed gets no copy, and those who asked later get theirs")
    void changedKey(Database database) {
        database.rolledBack(entities -> {
            PersonId ana = TestIdentity.over(entities).welcomed("Ana");
            PersonId rashid = TestIdentity.over(entities).welcomed("Rashid");
            Wiring house = new Wiring(entities, NOW);
            house.get(Switches.class).rest(ana);
            CopyOrders orders = house.get(CopyOrders.class);
            orders.ask(ana, NOW);
            orders.ask(rashid, NOW.plusSeconds(1));
            entities.flush();
            entities.createNativeQuery("update vault_key set wrapped = ?2 where owner = ?1")
                    .setParameter(1, ana.value())
                    .setParameter(2, new byte[60])
                    .executeUpdate();
            entities.clear();
            CopyJob job = house.get(CopyJob.class);
            String said = assertThrows(IllegalStateException.class, () -> job.run(NOW.plusSeconds(1)))
                    .getMessage();
            assertEquals("1 copies could not be made and are tried again", said);
            assertEquals(List.of(), orders.read(ana, NOW.plusSeconds(1)));
            assertFalse(orders.read(rashid, NOW.plusSeconds(1)).isEmpty());
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-18 the archive has a first page, and of each room a page to read and the same as JSON")
    void archive(Database database) {
        database.rolledBack(entities -> {
            PersonId ana = TestIdentity.over(entities).welcomed("Ana <3");
            Wiring house = new Wiring(entities, NOW);
            CopyOrders orders = house.get(CopyOrders.class);
            orders.ask(ana, NOW);
            entities.flush();
            house.get(CopyJob.class).run(NOW);
            Map<String, String> files = ArchiveFiles.of(orders.read(ana, NOW));
            house.rooms().forEach(room -> {
                assertTrue(files.containsKey(room.room() + ".json"), room.room());
                assertTrue(files.get("index.html").contains("\"" + room.room() + ".html\""), room.room());
            });
            assertTrue(files.get("identity.json").contains("\"chosen_name\":\"Ana <3\""));
            assertTrue(files.get("identity.html").contains("Ana &lt;3"));
            assertFalse(files.get("identity.html").contains("<script"));
            assertFalse(files.get("identity.html").contains("href=\"http"));
        });
    }

    @Test
    @DisplayName("IDENTITY-18 each table of the copy has a title in plain words, and so has each of its columns")
    void titles() {
        ColumnLists.all().stream().filter(ColumnNote::copied).forEach(note -> {
            String room = ColumnNotes.roomOf(note.table());
            ResourceBundle words = ResourceBundle.getBundle("messages." + room, Locale.ENGLISH);
            assertTrue(words.containsKey("copy.room"), room);
            assertTrue(words.containsKey("copy.table." + note.table()), note.table());
            assertTrue(words.containsKey("copy.column." + note.name()), note.name());
        });
    }
}
