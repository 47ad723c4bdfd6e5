package org.alongside.benchmark;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.ParseException;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import javax.sql.DataSource;

/**
 * The least that a durable launch could do: check one signature, commit twice, send one bare file from the same server.
 * One signature is made as well, because the launches' generator makes one on the same machine.
 */
final class FloorOperation implements LongConsumer {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicLong ids = new AtomicLong();
    private final HttpRequest bare;
    private final JWSSigner signer;
    private final JWSVerifier verifier;
    /** As many as the server's own pool has. */
    private final BlockingQueue<Connection> connections = new ArrayBlockingQueue<>(20);

    FloorOperation(URI bare, DataSource source) throws JOSEException, SQLException {
        this.bare = HttpRequest.newBuilder(bare).build();
        RSAKey key = new RSAKeyGenerator(2048).keyID("floor").generate();
        this.signer = new RSASSASigner(key);
        this.verifier = new RSASSAVerifier(key);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists floor_row (id bigint primary key, used boolean not null)");
            statement.execute("delete from floor_row");
        }
        while (connections.remainingCapacity() > 0) {
            Connection connection = source.getConnection();
            connection.setAutoCommit(false);
            connections.add(connection);
        }
    }

    @Override
    public void accept(long n) {
        try {
            verify(sign());
            commitTwice(ids.incrementAndGet());
            HttpResponse<String> page = http.send(bare, HttpResponse.BodyHandlers.ofString());
            if (page.statusCode() != 200) {
                throw new IllegalStateException("the bare page answered " + page.statusCode());
            }
        } catch (JOSEException | ParseException | SQLException | IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void commitTwice(long id) throws SQLException, InterruptedException {
        Connection connection = connections.take();
        try {
            commit(connection, "insert into floor_row (id, used) values (?, false)", id);
            commit(connection, "update floor_row set used = true where id = ?", id);
        } finally {
            connections.add(connection);
        }
    }

    private static void commit(Connection connection, String sql, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            statement.executeUpdate();
            connection.commit();
        }
    }

    String sign() throws JOSEException {
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("floor").build();
        JWSObject token =
                new JWSObject(header, new Payload(Map.of("sub", "4", "nonce", "n", "padding", "x".repeat(2000))));
        token.sign(signer);
        return token.serialize();
    }

    void verify(String token) throws JOSEException, ParseException {
        if (!JWSObject.parse(token).verify(verifier)) {
            throw new IllegalStateException("a good signature did not verify");
        }
    }
}
