package org.alongside.lti.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The state of a deployment is asked for in one place; pages only show it. */
class OneStandingTest {

    private final JavaClasses room = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.alongside.lti");

    @Test
    @DisplayName("LTI-31 AUD-M10 nobody but one class judges the state of a deployment, and who reads it is seen")
    void oneQuestion() {
        Set<String> reading = new TreeSet<>();
        room.get(Deployment.class).getMethodCallsToSelf().stream()
                .filter(call -> call.getTarget().getName().equals("state")
                        || call.getTarget().getName().equals("isActive"))
                .forEach(call -> reading.add(call.getOriginOwner().getSimpleName()));
        assertTrue(reading.contains("DeploymentStanding"), "it is seen that they are read: " + reading);
        assertEquals(Set.of("DeploymentStanding", "Deployments", "PlatformsPage"), reading);
    }
}
