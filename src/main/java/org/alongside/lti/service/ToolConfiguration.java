package org.alongside.lti.service;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.alongside.lti.message.ActedLinkMessage;
import org.alongside.lti.message.AgsClaim;
import org.alongside.lti.message.ToolAddress;

/**
 * What an LMS administrator needs to type in, as JSON: our addresses, the scopes and claims we use. The names are those
 * of the tool configuration of Dynamic Registration 1.0.
 */
public final class ToolConfiguration {

    private ToolConfiguration() {}

    public static String json(ToolAddress tool) {
        JsonObject configuration = Json.createObjectBuilder()
                .add("domain", tool.base().getAuthority())
                .add("description", "Course modules for two partners, each at their own pace")
                .add("target_link_uri", tool.base() + "/")
                .add(
                        "custom_parameters",
                        Json.createObjectBuilder().add(ActedLinkMessage.PARAMETER, ActedLinkMessage.VARIABLE))
                .add("claims", Json.createArrayBuilder().add("iss").add("sub").add("name"))
                .add("messages", Json.createArrayBuilder().add(message(tool)))
                .build();
        return client(tool)
                .add("https://purl.imsglobal.org/spec/lti-tool-configuration", configuration)
                .build()
                .toString();
    }

    private static JsonObjectBuilder client(ToolAddress tool) {
        return Json.createObjectBuilder()
                .add("client_name", "Alongside")
                .add("application_type", "web")
                .add(
                        "grant_types",
                        Json.createArrayBuilder().add("client_credentials").add("implicit"))
                .add("response_types", Json.createArrayBuilder().add("id_token"))
                .add("initiate_login_uri", tool.loginUrl().toString())
                .add(
                        "redirect_uris",
                        Json.createArrayBuilder().add(tool.launchUrl().toString()))
                .add("jwks_uri", tool.keySetUrl().toString())
                .add("token_endpoint_auth_method", "private_key_jwt")
                .add("scope", AgsClaim.SCORE + " " + AgsClaim.LINE_ITEM_READ);
    }

    private static JsonObjectBuilder message(ToolAddress tool) {
        return Json.createObjectBuilder()
                .add("type", "LtiResourceLinkRequest")
                .add("target_link_uri", tool.base() + "/");
    }
}
