package org.alongside.lti.launch;

import static org.alongside.lti.World.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.identity.log.OwnLog;
import org.alongside.identity.log.OwnLogKind;
import org.alongside.kernel.PersonId;
import org.alongside.learning.Samples;
import org.alongside.lti.Messages;
import org.alongside.lti.World;
import org.alongside.lti.message.ActedLinkMessage;
import org.alongside.lti.message.Claims;
import org.alongside.lti.message.LtiMessage;
import org.alongside.lti.message.ResourceLinkMessage;
import org.alongside.lti.message.ToolAddress;
import org.alongside.lti.registration.Registration;
import org.alongside.lti.security.JsonText;
import org.alongside.lti.service.ToolConfiguration;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Staff of a platform open a link in somebody's name. */
class StaffActingStoreTest {

    private static final UUID MODULE = Samples.HOUR.uuid();

    private static LtiMessage message(String subject, String masquerading) {
        String claims = """
                {"iss": "https://campus.example", "sub": "SUB", "name": "Noor", "LTIdeployment_id": "1",
                 "LTIresource_link": {"id": "7"}, "LTIroles": ["ROLE"], "LTIcontext": {"id": "c5"},
                 "LTIcustom": {"module": "MODULE" MORE}, "LTItarget_link_uri": "https://tool.example/"}""";
        byte[] json = claims.replace("LTI", Claims.LTI)
                .replace("SUB", subject)
                .replace("ROLE", Messages.LEARNER)
                .replace("MODULE", MODULE.toString())
                .replace("MORE", masquerading)
                .getBytes(StandardCharsets.UTF_8);
        return ResourceLinkMessage.read(JsonText.object(json).orElseThrow());
    }

    private static LtiMessage acted(String subject) {
        return message(subject, ", \"masquerading_user_id\": \"77\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~|false",
                "~, \"masquerading_user_id\": \"\"~|false",
                "~, \"masquerading_user_id\": \" \"~|false",
                "~, \"masquerading_user_id\": null~|false",
                "~, \"masquerading_user_id\": \"$Canvas.masqueradingUser.id\"~|false",
                "~, \"masquerading_user_id\": \"77\"~|true",
                "~, \"masquerading_user_id\": 77~|true",
                "~, \"masquerading_user_id\": \"4\"~|true",
                "~, \"masquerading_user_id\": {\"id\": 77}~|true"
            })
    @DisplayName("INV-57 LTI-38 A67 somebody acts where the marker stands, and not where it is empty or left as it was")
    void marker(String more, boolean acts) {
        assertEquals(acts, message("4", more) instanceof ActedLinkMessage);
    }

    @Test
    @DisplayName("INV-57 A67 our configuration asks platforms for the marker")
    void asked() {
        String json = ToolConfiguration.json(ToolAddress.of("https://tool.example"));
        assertTrue(json.contains("\"masquerading_user_id\":\"$Canvas.masqueradingUser.id\""), json);
    }

    /** How many rows each table has. */
    private static Map<String, Long> rows(EntityManager entities) {
        entities.flush();
        Map<String, Long> rows = new TreeMap<>();
        entities.getMetamodel().getEntities().forEach(entity -> {
            Table named = entity.getJavaType().getAnnotation(Table.class);
            String table = named.schema().isEmpty() ? named.name() : named.schema() + "." + named.name();
            rows.put(
                    table,
                    ((Number) entities.createNativeQuery("select count(*) from " + table)
                                    .getSingleResult())
                            .longValue());
        });
        return rows;
    }

    @StoreTest
    @DisplayName("INV-57 LTI-38 acting for somebody makes no row of theirs, whether they are known or not")
    void nothingIsMade(Database database) {
        database.rolledBack(entities -> {
            World world = new World(entities);
            Registration campus = world.campus();
            PersonId noor = world.open(message("4", ""), campus, NOW).person();
            Map<String, Long> before = rows(entities);
            Launches.LaunchOutcome known = world.outcome(acted("4"), campus, NOW.plusSeconds(60));
            Launches.LaunchOutcome unknown = world.outcome(acted("nobody-here"), campus, NOW.plusSeconds(60));
            assertInstanceOf(Launches.ShownOutline.class, known);
            assertEquals(known.landing(), unknown.landing(), "the same page for both");
            assertEquals("/lti/outline?target=module:" + MODULE, known.landing().address());
            Map<String, Long> after = rows(entities);
            before.merge("lti_launch", 2L, Long::sum);
            before.merge("identity_log_line", 1L, Long::sum);
            before.merge("vault_access_entry", 2L, Long::sum);
            assertEquals(
                    before,
                    after,
                    "the record of two launches, two lines in the log of access, one in the owner’s log");
            assertEquals(
                    List.of(OwnLogKind.ACTED_FOR),
                    world.get(OwnLog.class).of(noor, NOW).stream()
                            .map(line -> line.kind())
                            .toList());
            world.open(message("nobody-here", ""), campus, NOW);
            assertNotEquals(before, rows(entities), "an ordinary launch would be seen here");
        });
    }
}
