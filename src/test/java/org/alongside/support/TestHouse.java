package org.alongside.support;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.alongside.vault.SafetyKeys;
import org.alongside.vault.TestVaults;
import org.alongside.vault.Vault;
import org.alongside.vault.random.Randomness;

/**
 * Services and stores over a test's entity manager, made as the container makes them: by the one constructor that asks
 * to be injected, and everything it asks for likewise. So a constructor may change without a test that names it.
 *
 * <pre>
 * Delivery delivery = TestHouse.over(entities).with(library).get(Delivery.class);
 * </pre>
 *
 * <p>It knows the test's two vaults, randomness and connections; whatever else is no service (a library, a clock) is
 * given. Events are kept by the type of what is fired, unless the test gave an Event of its own. Each service is made
 * once.
 */
public final class TestHouse {

    private final Map<Class<?>, Object> made = new HashMap<>();
    private final Map<Type, Recorded<?>> events = new HashMap<>();
    private final EntityManager entities;

    private TestHouse(EntityManager entities) {
        this.entities = entities;
        made.put(Randomness.class, new Randomness());
    }

    public static TestHouse over(EntityManager entities) {
        return new TestHouse(entities);
    }

    /** This very object wherever its class, or an interface of it, is asked for. */
    public TestHouse with(Object given) {
        for (Class<?> type = given.getClass(); type != Object.class; type = type.getSuperclass()) {
            made.put(type, given);
            Arrays.stream(type.getInterfaces()).forEach(face -> made.put(face, given));
        }
        return this;
    }

    /**
     * The service of this type.
     *
     * @throws IllegalArgumentException where it, or something that it asks for, can be neither made nor was given
     */
    public <T> T get(Class<T> type) {
        Object service = made.get(type);
        if (service == null) {
            service = make(type);
            made.put(type, service);
        }
        return type.cast(service);
    }

    /** What was fired of this type so far. */
    @SuppressWarnings("unchecked")
    public <T> List<T> fired(Class<T> type) {
        return ((Recorded<T>) event(type)).fired();
    }

    /** Tells this listener whatever is fired of this type from now on. */
    @SuppressWarnings("unchecked")
    public <T> TestHouse hears(Class<T> type, Consumer<T> listener) {
        ((Recorded<T>) event(type)).tells(listener);
        return this;
    }

    private Recorded<?> event(Type type) {
        return events.computeIfAbsent(type, t -> new Recorded<>());
    }

    private Object make(Class<?> type) {
        Constructor<?> constructor = Arrays.stream(type.getDeclaredConstructors())
                .filter(c -> c.isAnnotationPresent(Inject.class))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        type.getName() + " has no constructor to be injected; give the test's own with(...)"));
        try {
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(constructor.getParameters())
                    .map(this::argument)
                    .toArray());
        } catch (InvocationTargetException thrown) {
            throw new IllegalArgumentException(type.getName() + " refuses what it was given", thrown.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalArgumentException(type.getName() + " cannot be made", impossible);
        }
    }

    private Object argument(Parameter parameter) {
        Class<?> type = parameter.getType();
        if (type == EntityManager.class) {
            return entities;
        } else if (type == DataSource.class) {
            return SharedConnections.of(entities);
        } else if (type == Vault.class && !made.containsKey(type)) {
            return parameter.isAnnotationPresent(SafetyKeys.class)
                    ? TestVaults.safety(entities)
                    : TestVaults.main(entities);
        } else if (type == Event.class && !made.containsKey(type)) {
            return event(((ParameterizedType) parameter.getParameterizedType()).getActualTypeArguments()[0]);
        } else if (type == Instance.class && !made.containsKey(type)) {
            throw new IllegalArgumentException("an Instance is given with(...): " + parameter);
        }
        return get(type);
    }
}
