package org.alongside.vault;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the two key files when the application starts, and hands out the two vaults. Without the files no start. */
@ApplicationScoped
public class Vaults {

    @Inject
    Randomness random;

    @Inject
    @ConfigProperty(name = "alongside.key.file", defaultValue = ".alongside/main.key")
    String mainPath;

    @Inject
    @ConfigProperty(name = "alongside.safety.key.file", defaultValue = ".alongside/safety.key")
    String safetyPath;

    @Inject
    @ConfigProperty(name = "alongside.keys.create", defaultValue = "false")
    boolean create;

    private KeyFile main;
    private KeyFile safety;

    void start(@Observes @Initialized(ApplicationScoped.class) @Priority(2) Object started) {
        load();
    }

    @Produces
    @Dependent
    Vault main(EntityManager entities) {
        load();
        return new Vault(mainRing(entities), main, random);
    }

    @Produces
    @Dependent
    @SafetyKeys
    Vault safety(EntityManager entities) {
        load();
        return new Vault(safetyRing(entities), safety, random);
    }

    /** The rings whose file has more than one line. */
    List<KeyRing> changing(EntityManager entities) {
        load();
        List<KeyRing> rings = new ArrayList<>();
        if (main.changes()) {
            rings.add(mainRing(entities));
        }
        if (safety.changes()) {
            rings.add(safetyRing(entities));
        }
        return rings;
    }

    private KeyRing mainRing(EntityManager entities) {
        return new KeyRing(entities, main, random, MainKey.class);
    }

    private KeyRing safetyRing(EntityManager entities) {
        return new KeyRing(entities, safety, random, SafetyKey.class);
    }

    private synchronized void load() {
        if (main == null) {
            safety = read(Path.of(safetyPath).toAbsolutePath());
            main = read(Path.of(mainPath).toAbsolutePath());
        }
    }

    private KeyFile read(Path path) {
        if (create) {
            KeyFile.createIfMissing(path, random);
        }
        return KeyFile.read(path);
    }
}
