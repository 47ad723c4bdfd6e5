package org.alongside.support;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;

/**
 * A data source as the server shares it within a transaction: what it hands out is the entity manager's connection, and
 * closing that leaves it open. For what asks by SQL of its own beside what a test stored.
 */
public final class SharedConnections {

    private SharedConnections() {}

    /** @param entities within a transaction; what waits there is written first */
    public static DataSource of(EntityManager entities) {
        return proxy(DataSource.class, (source, method, arguments) -> {
            entities.flush();
            Connection shared = entities.unwrap(Connection.class);
            return proxy(Connection.class, (connection, verb, values) -> open(shared, verb, values));
        });
    }

    private static Object open(Connection shared, Method verb, Object[] values) throws Throwable {
        try {
            return "close".equals(verb.getName()) ? null : verb.invoke(shared, values);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
