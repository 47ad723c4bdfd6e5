package org.alongside.lti.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.alongside.content.offering.Target;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ResourceLinkMessageTest {

    private static final String ID = "3f0c5a52-6d1c-4b0e-9a43-0d2c6b2f1a11";
    private static final String TOOL = "https://tool.example/";

    @Test
    @DisplayName("LTI-1 the target of a link comes from a custom parameter or the address, and nothing else")
    void target() {
        Optional<String> module = Optional.of("module:" + ID);
        assertEquals(module, target(Map.of("module", ID), TOOL));
        assertEquals(module, target(Map.of(), TOOL + "?a=b&module=" + ID));
        assertEquals(module, target(Map.of("target", "module:" + ID), TOOL));
        assertEquals(Optional.of("course:" + ID), target(Map.of("target", "course:" + ID, "module", ID), TOOL));
        assertEquals(Optional.of("course:" + ID), target(Map.of(), TOOL + "?target=course:" + ID));
        assertEquals(Optional.empty(), target(Map.of("module", "$Module.id"), TOOL + "?module=1-1-1-1-1"));
        assertEquals(Optional.empty(), target(Map.of("target", "Module:" + ID), TOOL));
        assertEquals(Optional.empty(), target(Map.of("target", "a".repeat(41) + ":" + ID), TOOL));
    }

    private static Optional<String> target(Map<String, Object> custom, String target) {
        Claims claims = new Claims(Map.of(
                "iss",
                "i",
                "sub",
                "s",
                Claims.LTI + "deployment_id",
                "1",
                Claims.LTI + "resource_link",
                Map.of("id", "7"),
                Claims.LTI + "custom",
                custom,
                Claims.LTI + "target_link_uri",
                target));
        return ResourceLinkMessage.of(claims).target().map(Target::text);
    }
}
