package org.alongside.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.alongside.identity.personal.ColumnNote;
import org.alongside.identity.personal.ColumnNotes;
import org.alongside.identity.personal.PersonalData;
import org.alongside.identity.personal.PersonalDescriptions;
import org.alongside.identity.personal.PersonalTable;
import org.alongside.identity.personal.Viewer;
import org.alongside.identity.visit.Visit;
import org.alongside.identity.visit.Words;

/**
 * The part of My data that says what is kept about a person, for how long, and who sees it. It is drawn from what the
 * rooms describe, by which copies are made and accounts deleted, so that the page cannot say anything else than what is
 * done.
 */
@Named
@RequestScoped
public class KeptDataPage {

    @Inject
    Visit visit;

    @Inject
    PersonalDescriptions rooms;

    private List<KeptRoom> kept = List.of();
    private List<SeenThings> seen = List.of();

    /** What one room keeps, under the name that people know it by. */
    public record KeptRoom(String title, List<KeptTable> tables) {}

    /** One kind of thing that is kept. @param until for how long, in a sentence */
    public record KeptTable(String title, String until) {}

    /** What can be seen by the same people. @param who they are, in a sentence */
    public record SeenThings(String who, List<String> titles) {}

    public void act() {
        kept = kept(rooms.all(), visit.words());
        seen = seen(rooms.all(), visit.words());
    }

    /** Who can see what of that which these rooms keep, from the owner alone to those who run this site. */
    public static List<SeenThings> seen(List<PersonalData> rooms, Words words) {
        Map<Viewer, List<String>> titles = new EnumMap<>(Viewer.class);
        for (PersonalData room : rooms) {
            Words own = words.of(room.room());
            room.describe().stream().filter(KeptDataPage::isCopied).forEach(table -> {
                titles.computeIfAbsent(table.viewer(), viewer -> new ArrayList<>())
                        .add(own.say("copy.table." + table.name()));
                table.shown()
                        .forEach((column, viewer) -> titles.computeIfAbsent(viewer, others -> new ArrayList<>())
                                .add(own.say("copy.column." + table.name() + "." + column)));
            });
        }
        return titles.entrySet().stream()
                .map(these -> new SeenThings(words.say("data.see." + these.getKey()), these.getValue()))
                .toList();
    }

    /** What these rooms keep about anybody. @param words of the room identity */
    public static List<KeptRoom> kept(List<PersonalData> rooms, Words words) {
        return rooms.stream()
                .filter(room -> room.describe().stream().anyMatch(KeptDataPage::isCopied))
                .map(room -> room(room, words))
                .toList();
    }

    private static KeptRoom room(PersonalData room, Words words) {
        Words own = words.of(room.room());
        List<KeptTable> tables = room.describe().stream()
                .filter(KeptDataPage::isCopied)
                .map(table -> new KeptTable(own.say("copy.table." + table.name()), until(table, words)))
                .toList();
        return new KeptRoom(own.say("copy.room"), tables);
    }

    private static List<ColumnNote> copied(PersonalTable table) {
        return ColumnNotes.ofTable(table.name()).copied(table.name());
    }

    private static boolean isCopied(PersonalTable table) {
        return !copied(table).isEmpty();
    }

    /** As long as whatever of it is kept longest. */
    private static String until(PersonalTable table, Words words) {
        String time = copied(table).stream()
                .map(ColumnNote::kept)
                .max(Comparator.comparingInt(KeptDataPage::length))
                .map(kept -> words.say("data.until." + kept.name()))
                .orElseThrow();
        return table.shared() ? words.say("data.until.shared", time) : time;
    }

    private static int length(ColumnNote.Retention kept) {
        return switch (kept) {
            case DAY -> 0;
            case WEEKS -> 1;
            case LINK -> 2;
            case ACCOUNT -> 3;
            case SITE -> 4;
            case EVER -> 5;
        };
    }

    public List<KeptRoom> getRooms() {
        return kept;
    }

    public List<SeenThings> getSeen() {
        return seen;
    }
}
