package org.alongside.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * The two databases a store must work on: H2 as the demo has it, and a real PostgreSQL. Each is started and migrated
 * once for a whole test run, and stops with it.
 */
public enum Database {
    H2 {
        @Override
        DataSource start() {
            return empty("stores");
        }

        @Override
        public DataSource empty(String name) {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
            source.setUser("sa");
            source.setPassword("sa");
            return source;
        }
    },
    POSTGRESQL {
        private EmbeddedPostgres postgres;

        @Override
        DataSource start() {
            try {
                postgres = EmbeddedPostgres.builder().start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres)));
                return pooled("postgres");
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL did not start", e);
            }
        }

        @Override
        public DataSource empty(String name) {
            try (Connection connection = source().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
                return pooled(name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        /** With connections that stay: a new one costs this database a process, as often as a test asks. */
        private DataSource pooled(String name) {
            PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
            source.setUrl(postgres.getJdbcUrl("postgres", name));
            JdbcConnectionPool pool = JdbcConnectionPool.create(source);
            pool.setMaxConnections(MOST_CONNECTIONS);
            return pool;
        }
    };

    private static final int MOST_CONNECTIONS = 60;

    private DataSource source;
    private EntityManagerFactory factory;

    abstract DataSource start();

    /**
     * A database of its own without any table, for tests that make them otherwise.
     *
     * @param name of lower-case letters and underscores, used once in a test run
     */
    public abstract DataSource empty(String name);

    /** For plain SQL beside the entity manager. */
    public synchronized DataSource source() {
        if (source == null) {
            DataSource started = start();
            Flyway.configure().dataSource(started).load().migrate();
            source = started;
        }
        return source;
    }

    /** Runs the work in a transaction that leaves nothing behind. */
    public void rolledBack(Consumer<EntityManager> work) {
        rolledBack(factory(), work);
    }

    static void rolledBack(EntityManagerFactory factory, Consumer<EntityManager> work) {
        EntityManager manager = factory.createEntityManager();
        try {
            manager.getTransaction().begin();
            work.accept(manager);
            manager.flush();
        } finally {
            end(manager);
        }
    }

    /** Runs the work in a transaction of its own and commits it; a failure rolls back and comes out as it is. */
    public <T> T committed(Function<EntityManager, T> work) {
        return committed(factory(), work);
    }

    /** The same over another database ({@link #factory}). */
    public static <T> T committed(EntityManagerFactory factory, Function<EntityManager, T> work) {
        EntityManager manager = factory.createEntityManager();
        try {
            manager.getTransaction().begin();
            T result = work.apply(manager);
            manager.getTransaction().commit();
            return result;
        } finally {
            end(manager);
        }
    }

    private static void end(EntityManager manager) {
        if (manager.getTransaction().isActive()) {
            manager.getTransaction().rollback();
        }
        manager.close();
    }

    private synchronized EntityManagerFactory factory() {
        if (factory == null) {
            factory = factory(source(), name());
        }
        return factory;
    }

    /** The product's entities over this database, with transactions of their own. */
    public static EntityManagerFactory factory(DataSource source, String name) {
        return Persistence.createEntityManagerFactory(
                "alongside",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        source,
                        "jakarta.persistence.nonJtaDataSource",
                        source,
                        "eclipselink.session-name",
                        "stores-" + name));
    }

    private static void stop(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
