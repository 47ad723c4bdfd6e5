package org.alongside.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.spi.event.container.AfterStop;
import org.jboss.arquillian.container.spi.event.container.BeforeStart;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * The PostgreSQL under the server that Arquillian deploys to: it is there before that server starts, at the port that
 * stands in the server's environment, and ends after it.
 */
public final class ContainerDatabase implements LoadableExtension {

    private static EmbeddedPostgres postgres;

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Around.class);
    }

    /** For a look from outside of the container. */
    static DataSource source() {
        return postgres.getPostgresDatabase();
    }

    /** Made by Arquillian, which tells it of each start and stop. */
    public static final class Around {

        public void before(@Observes BeforeStart starts) throws IOException {
            postgres = EmbeddedPostgres.builder()
                    .setPort(Integer.getInteger("itest.postgresql.port"))
                    .start();
        }

        public void after(@Observes AfterStop stopped) throws IOException {
            postgres.close();
        }
    }
}
