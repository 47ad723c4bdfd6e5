package org.alongside.benchmark;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.study.rescoring.MeasuredRescoring;
import org.alongside.support.Database;
import org.postgresql.ds.PGSimpleDataSource;

/** A process of its own, with a small heap, that goes on with the run it is given until it is done or killed. */
public final class RescoringProcess {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private RescoringProcess() {}

    /** @param args the database's address, and the run */
    public static void main(String[] args) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(args[0]);
        source.setUser("postgres");
        source.setPrepareThreshold(-1); // as on the server's kept connections: answers come as bytes, not as text
        UUID run = UUID.fromString(args[1]);
        EntityManagerFactory factory = Database.factory(source, "rescoring");
        while (committed(
                factory,
                entities -> MeasuredRescoring.of(entities, KeptSets.versions(), KeptSets.KEY)
                        .goOn(run, NOW))) {
            System.out.println("page");
        }
        factory.close();
    }

    static <T> T committed(EntityManagerFactory factory, Function<EntityManager, T> verb) {
        EntityManager entities = factory.createEntityManager();
        try {
            entities.getTransaction().begin();
            T result = verb.apply(entities);
            entities.getTransaction().commit();
            return result;
        } finally {
            entities.close();
        }
    }
}
