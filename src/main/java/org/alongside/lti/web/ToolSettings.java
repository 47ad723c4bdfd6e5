package org.alongside.lti.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.alongside.lti.message.ToolAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Our public address, {@code ALONGSIDE_BASE_URL}: never taken from a request, which could name any host. */
@ApplicationScoped
public class ToolSettings {

    @Inject
    @ConfigProperty(name = "alongside.base.url", defaultValue = "http://localhost:9080")
    String baseUrl;

    @Produces
    @Dependent
    ToolAddress toolAddress() {
        return ToolAddress.of(baseUrl);
    }
}
