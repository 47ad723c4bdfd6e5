package org.alongside.house;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.identity.personal.PersonalTable;
import org.alongside.kernel.PersonId;
import org.alongside.support.SampleRows;
import org.alongside.vault.Vault;
import org.alongside.vault.seal.Owner;
import org.alongside.vault.seal.SealedPlace;

/**
 * Somebody who has everything: a row in each table that any room describes, with a value in each column, drawn from the
 * catalogue of the database; so a new table or column is in it by itself.
 */
final class SamplePerson {

    private static final Instant DAY = Instant.parse("2026-11-02T19:00:00Z");

    /** Columns of few words, which the house reads as one of its own. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("identity_consent.purpose", "RESPONSES"),
            Map.entry("identity_consent.answer", "GIVEN"),
            Map.entry("identity_person.zone", "Europe/Berlin"),
            Map.entry("identity_person.locale", "en"),
            Map.entry("pairing_link.state", "LINKED"),
            Map.entry("pairing_link_event.move", "JOIN"),
            Map.entry("lti_score.status", "WAITING"),
            Map.entry("lti_score.target_kind", "module"),
            Map.entry("lti_score.activity", "COMPLETED"),
            Map.entry("lti_score.grading", "FULLY_GRADED"),
            Map.entry("identity_log_line.on_day", "2026-11-02"),
            Map.entry("identity_log_line.kind", "SIGN_IN"));

    private final EntityManager entities;
    private final PersonId person;
    private final PersonId partner;

    SamplePerson(EntityManager entities, PersonId person, PersonId partner) {
        this.entities = entities;
        this.person = person;
        this.partner = partner;
    }

    /** The id of this person's row in a table. */
    UUID row(String table) {
        PersonId whose =
                table.equals("pairing_link") && partner.toString().compareTo(person.toString()) < 0 ? partner : person;
        return UUID.nameUUIDFromBytes((table + whose).getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a row into this table, and seals what is sealed in it. */
    void write(PersonalTable table, Vault vault) {
        Map<String, Object> values = new LinkedHashMap<>();
        columns(table.name()).forEach((column, type) -> values.put(column, value(table, column, type, vault)));
        List<String> names = new ArrayList<>(values.keySet());
        String marks = names.stream().map(name -> "?").collect(Collectors.joining(", "));
        Query insert = entities.createNativeQuery("insert into " + table.name() + " (" + String.join(", ", names)
                + ") values (" + marks + ") on conflict do nothing");
        for (int n = 0; n < names.size(); n++) {
            insert.setParameter(n + 1, values.get(names.get(n)));
        }
        insert.executeUpdate();
    }

    /** Column to the first letters of its type. */
    private Map<String, String> columns(String table) {
        String schema = table.contains(".") ? table.substring(0, table.indexOf('.')) : "public";
        String name = table.substring(table.indexOf('.') + 1);
        Map<String, String> columns = new LinkedHashMap<>();
        for (Object row : entities.createNativeQuery("select column_name, lower(data_type)"
                        + " from information_schema.columns where table_schema = ?1 and table_name = ?2"
                        + " order by ordinal_position")
                .setParameter(1, schema)
                .setParameter(2, name)
                .getResultList()) {
            columns.put((String) ((Object[]) row)[0], ((String) ((Object[]) row)[1]).substring(0, 4));
        }
        return columns;
    }

    private Object value(PersonalTable table, String column, String type, Vault vault) {
        return switch (type) {
            case "uuid" -> id(table.name(), column);
            case "char", "text" -> text(table.name(), column);
            case "time" -> DAY.atOffset(ZoneOffset.UTC);
            case "bool" -> true;
            case "inte" -> 1;
            case "bigi" -> 1L;
            case "nume" -> BigDecimal.ONE;
            default -> sealed(table, column, vault);
        };
    }

    private UUID id(String table, String column) {
        return switch (column) {
            case "person", "inviter", "imported_by", "started_by" -> person.value();
            case "joiner" -> partner.value();
            case "id" -> table.equals("identity_person") ? person.value() : row(table);
            case "attempt" -> row("assessment_attempt");
            case "copy" -> row("identity_copy");
            case "link" -> row("pairing_link");
            default -> SampleRows.ID;
        };
    }

    private String text(String table, String column) {
        if (column.equals("person") || column.equals("open_for")) {
            return person.toString();
        }
        String own = person.toString().substring(0, 8) + column;
        return WORDS.getOrDefault(table + "." + column, own.length() > 10 ? own.substring(0, 10) : own);
    }

    private byte[] sealed(PersonalTable table, String column, Vault vault) {
        SealedPlace place = new SealedPlace(table.name(), column, row(table.name()), 1);
        return vault.seal(Owner.of(person), place, "what " + person + " keeps in " + column)
                .bytes();
    }
}
