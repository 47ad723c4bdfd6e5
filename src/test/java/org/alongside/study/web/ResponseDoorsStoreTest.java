package org.alongside.study.web;

import static org.alongside.study.responses.DataWorld.MIKA;
import static org.alongside.study.responses.DataWorld.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.access.RouteAudience;
import org.alongside.identity.device.Caller;
import org.alongside.identity.table.TableRequest;
import org.alongside.kernel.Languages;
import org.alongside.study.responses.DataWorld;
import org.alongside.support.Database;
import org.alongside.support.DeployedRoutes;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The doors through which responses come in and go out. */
class ResponseDoorsStoreTest {

    /** The first rows of a table, in its own order. */
    private static final TableRequest TABLE =
            new TableRequest(0, TableRequest.MOST, java.util.Optional.empty(), java.util.Map.of());

    private static final String CSV = "id,q1,q2,q3,q4,q5,q6,e1\na,1,2,3,4,5,1,0\nb,9,2,3,4,5,1,0\n";

    /** Where the browser was sent. */
    private final List<String> sent = new ArrayList<>();

    @Test
    @DisplayName("STUDY-5 every door is an administrator's")
    void administrators() {
        for (String door : List.of("responses", "response-set", "responses-upload", "responses-export")) {
            assertEquals(
                    RouteAudience.ADMIN,
                    DeployedRoutes.policies().of("/admin/" + door).orElseThrow().audience(),
                    door);
        }
    }

    @Test
    @DisplayName("STUDY-2 whatever the container takes it keeps in memory")
    void inMemory() {
        MultipartConfig limits = ResponseUploadServlet.class.getAnnotation(MultipartConfig.class);
        assertTrue(limits.maxFileSize() > 0 && limits.maxFileSize() <= limits.fileSizeThreshold());
        assertTrue(limits.maxRequestSize() > 0 && limits.maxRequestSize() <= limits.fileSizeThreshold());
    }

    @StoreTest
    @DisplayName("STUDY-1 STUDY-5 at the doors, an instrument of couples is as if it were not there")
    void couples(Database database) {
        database.rolledBack(entities -> {
            UUID set = DataWorld.of(entities, "research").kept(30);
            DataWorld couple = DataWorld.of(entities, "couple");
            String uuid = couple.instrument().key().uuid().toString();
            for (String form : List.of("wide", "long", "report")) {
                assertThrows(
                        NotHere.class,
                        () -> export(couple).doPost(request(Map.of("form", form, "set", set.toString())), response()));
                assertThrows(
                        NotHere.class,
                        () -> export(couple).doPost(request(Map.of("form", form, "instrument", uuid)), response()));
            }
            assertThrows(
                    NotHere.class,
                    () -> upload(couple).doPost(request(Map.of("instrument", "example/v1")), response()));
        });
    }

    @StoreTest
    @DisplayName("STUDY-2 a file that is sent becomes a draft, and the browser goes on to the look at it")
    void uploaded(Database database) {
        database.rolledBack(entities -> {
            DataWorld world = DataWorld.of(entities, "research");
            try {
                upload(world).doPost(request(Map.of("instrument", "example/v1", "title", " ")), response());
            } catch (Exception e) {
                throw new AssertionError(e);
            }
            UUID draft = world.imports().page(TABLE, MIKA, NOW).get(0).set().id();
            assertEquals(List.of("/admin/response-set?id=" + draft), sent);
            assertEquals(
                    "example/v1",
                    world.imports().find(MIKA, draft, NOW).orElseThrow().title());
            assertEquals(
                    1,
                    world.imports()
                            .review(MIKA, draft, NOW)
                            .orElseThrow()
                            .problems()
                            .size());
        });
    }

    private static ResponseExportServlet export(DataWorld world) {
        ResponseExportServlet servlet = new ResponseExportServlet();
        servlet.exports = world.exports();
        servlet.person = mika();
        servlet.clock = InstantSource.fixed(NOW);
        return servlet;
    }

    private static ResponseUploadServlet upload(DataWorld world) {
        ResponseUploadServlet servlet = new ResponseUploadServlet();
        servlet.imports = world.imports();
        servlet.person = mika();
        servlet.clock = InstantSource.fixed(NOW);
        return servlet;
    }

    private static SignedInPerson mika() {
        SignedInPerson person = new SignedInPerson();
        person.enter(
                new Caller(
                        MIKA,
                        new Caller.CallerDevice(MIKA.value(), ""),
                        new Caller.Profile("Mika", Languages.FIRST, Optional.empty(), true, true),
                        new Caller.PinState(Optional.of(Instant.EPOCH), false),
                        false,
                        2),
                true);
        return person;
    }

    private static HttpServletRequest request(Map<String, String> parameters) {
        return of(HttpServletRequest.class, (name, argument) -> switch (name) {
            case "getParameter" -> parameters.get(argument);
            case "getPart" -> part();
            default -> null;
        });
    }

    private static Part part() {
        byte[] file = CSV.getBytes(StandardCharsets.UTF_8);
        return of(Part.class, (name, argument) -> switch (name) {
            case "getSize" -> (long) file.length;
            case "getInputStream" -> new ByteArrayInputStream(file);
            default -> null;
        });
    }

    private HttpServletResponse response() {
        return of(HttpServletResponse.class, (name, argument) -> {
            if ("setHeader".equals(name) && argument.toString().startsWith("/")) {
                sent.add(argument.toString());
            }
            return null;
        });
    }

    private interface Answer {
        /** The last argument is what counts: the value of a header, the only one of all else. */
        Object of(String method, Object argument);
    }

    private static <T> T of(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.of(
                        method.getName(),
                        arguments == null || arguments.length == 0 ? null : arguments[arguments.length - 1])));
    }
}
