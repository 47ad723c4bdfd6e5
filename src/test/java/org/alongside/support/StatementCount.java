package org.alongside.support;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Writes down each statement that a database is asked while a piece of work runs: in order, as SQL, without the values.
 * A batch is one statement.
 *
 * <pre>{@code
 * StatementCount statements = StatementCount.on(database);
 * statements.rolledBack(entities -> {
 *     Room room = new Room(entities); // not counted
 *     List<String> asked = statements.during(entities, room::verb);
 *     assertTrue(asked.size() <= 12, () -> String.join("\n", asked));
 * });
 * }</pre>
 */
public final class StatementCount {

    private static final Map<Database, StatementCount> ON = new EnumMap<>(Database.class);

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final DataSource source;
    private EntityManagerFactory factory;
    private volatile boolean counting;

    private StatementCount(DataSource source) {
        this.source = proxy(DataSource.class, source, this::connection);
    }

    /** Counts what is asked through {@link #source()}. */
    public static StatementCount of(DataSource source) {
        return new StatementCount(source);
    }

    /** Counts what entity managers of {@link #rolledBack} ask; the same one for a whole test run. */
    public static synchronized StatementCount on(Database database) {
        return ON.computeIfAbsent(database, counted -> {
            StatementCount count = of(counted.source());
            count.factory = Database.factory(count.source, "counted-" + counted);
            return count;
        });
    }

    /** The data source whose statements are counted, for what asks by SQL of its own. */
    public DataSource source() {
        return source;
    }

    /** Runs the work in a transaction that leaves nothing behind, as {@link Database#rolledBack} does. */
    public void rolledBack(Consumer<EntityManager> work) {
        Database.rolledBack(factory, work);
    }

    /** The statements of this work; what waited to be written before it is not among them, what it leaves is. */
    public List<String> during(EntityManager entities, Runnable work) {
        entities.flush();
        return during(() -> {
            work.run();
            entities.flush();
        });
    }

    /** The statements of this work. */
    public List<String> during(Runnable work) {
        asked.clear();
        counting = true;
        try {
            work.run();
        } finally {
            counting = false;
        }
        return List.copyOf(asked);
    }

    private Object connection(Method method, Object[] arguments, Object answer) {
        return answer instanceof Connection connection ? proxy(Connection.class, connection, this::statement) : answer;
    }

    private Object statement(Method method, Object[] arguments, Object answer) {
        if (!(answer instanceof Statement)) {
            return answer;
        }
        String prepared = arguments != null && arguments[0] instanceof String sql ? sql : null;
        return proxy(method.getReturnType(), answer, (verb, values, result) -> {
            if (counting && verb.getName().startsWith("execute")) {
                asked.add(prepared != null ? prepared : String.valueOf(values == null ? "a batch" : values[0]));
            }
            return result;
        });
    }

    /** What becomes of the answer of a method. */
    private interface After {
        Object answer(Method method, Object[] arguments, Object answer);
    }

    private static <T> T proxy(Class<T> type, Object real, After after) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return after.answer(method, arguments, method.invoke(real, arguments));
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}
