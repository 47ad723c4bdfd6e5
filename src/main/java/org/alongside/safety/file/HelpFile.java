package org.alongside.safety.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.logging.Logger;
import org.alongside.kernel.Read;
import org.alongside.manuscript.file.ShippedFile;
import org.alongside.safety.policy.help.HelpDirectory;

/** The lines of help, read once from inside the application. */
@ApplicationScoped
public class HelpFile {

    static final String RESOURCES = "/safety/crisis-resources.yaml";

    private static final Logger LOG = Logger.getLogger(HelpFile.class.getName());

    @Produces
    @Singleton
    HelpDirectory help() {
        Read<HelpDirectory> directory =
                CrisisReader.read(RESOURCES, ShippedFile.text(RESOURCES).orElseThrow());
        directory.findings().list().forEach(finding -> LOG.severe(finding::toString));
        return directory.orElseThrow();
    }
}
