package org.alongside.support;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.alongside.identity.personal.PersonalData;
import org.alongside.identity.personal.PersonalRooms;
import org.alongside.vault.DestroyedKeys;
import org.alongside.vault.SafetyKeys;
import org.alongside.vault.TestVaults;
import org.alongside.vault.Vault;

/**
 * Puts services together over one entity manager by their constructors, as the container does: so that a test that goes
 * through all rooms names none of them.
 */
public final class Wiring {

    private static final List<? extends Class<?>> ROOMS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.alongside").stream()
                    .filter(found -> found.isAssignableTo(PersonalData.class) && !found.isInterface())
                    .map(JavaClass::reflect)
                    .toList();

    private final EntityManager entities;
    private final Instant now;

    public Wiring(EntityManager entities, Instant now) {
        this.entities = entities;
        this.now = now;
    }

    /** What every room holds about a person, found by its type. */
    public List<PersonalData> rooms() {
        return ROOMS.stream().map(this::get).map(PersonalData.class::cast).toList();
    }

    /** @throws IllegalStateException where the class has no constructor to put it together by */
    public <T> T get(Class<T> type) {
        try {
            Constructor<?> how = Arrays.stream(type.getDeclaredConstructors())
                    .filter(found -> found.isAnnotationPresent(Inject.class))
                    .findFirst()
                    .orElseGet(() -> type.getDeclaredConstructors()[0]);
            how.setAccessible(true);
            return type.cast(how.newInstance(
                    Arrays.stream(how.getParameters()).map(this::argument).toArray()));
        } catch (ReflectiveOperationException unwired) {
            throw new IllegalStateException("cannot put together " + type, unwired);
        }
    }

    private Object argument(Parameter parameter) {
        Class<?> type = parameter.getType();
        if (type == EntityManager.class) {
            return entities;
        }
        if (type == Vault.class) {
            return parameter.isAnnotationPresent(SafetyKeys.class)
                    ? TestVaults.safety(entities)
                    : TestVaults.main(entities);
        }
        if (type == Event.class) {
            return new Recorded<>();
        }
        if (type == InstantSource.class) {
            return InstantSource.fixed(now);
        }
        if (type == DataSource.class) {
            return SharedConnections.of(entities);
        }
        if (type == DestroyedKeys.class) {
            return TestVaults.destroyed(entities, new Recorded<>());
        }
        return type == PersonalRooms.class ? new PersonalRooms(entities, rooms()) : get(type);
    }
}
