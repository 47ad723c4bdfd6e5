package org.alongside.safety.file;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.logging.Logger;
import org.alongside.kernel.Finding;
import org.alongside.kernel.Read;
import org.alongside.kernel.SiteFiles;
import org.alongside.safety.policy.GateForm;

/** Reads the six questions once. Without them no page may ask, so a broken file is said and refuses. */
@Dependent
public class GateFormProducer {

    private static final Logger LOG = Logger.getLogger(GateFormProducer.class.getName());
    private static final String FOLDER = "assessments/safety-gate/v1";
    private static final String FILE = "gates.yaml";

    @Produces
    @Singleton
    GateForm gate(SiteFiles files) {
        String text = files.below(FOLDER).text(FILE).orElse("");
        Read<GateForm> form = GateReader.read(FOLDER + "/" + FILE, text);
        form.findings().list().stream().filter(Finding::isError).forEach(finding -> LOG.severe(finding::toString));
        return form.value().orElseThrow(() -> new IllegalStateException("the six questions are broken"));
    }
}
