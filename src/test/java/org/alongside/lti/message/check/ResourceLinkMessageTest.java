package org.alongside.lti.message.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.alongside.lti.message.Claims;
import org.alongside.lti.message.ResourceLinkMessage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ResourceLinkMessageTest {

    @Test
    @DisplayName("LTI-1 the module of a link comes from the custom parameter or the target, and nothing else")
    void module() {
        String uuid = "3f0c5a52-6d1c-4b0e-9a43-0d2c6b2f1a11";
        assertEquals(
                uuid, module(Map.of("module", uuid), "https://tool.example/").orElseThrow());
        assertEquals(
                uuid,
                module(Map.of(), "https://tool.example/?a=b&module=" + uuid).orElseThrow());
        assertEquals(
                Optional.empty(), module(Map.of("module", "$Module.id"), "https://tool.example/?module=1-1-1-1-1"));
    }

    private static Optional<String> module(Map<String, Object> custom, String target) {
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
        return ResourceLinkMessage.of(claims).module().map(Object::toString);
    }
}
