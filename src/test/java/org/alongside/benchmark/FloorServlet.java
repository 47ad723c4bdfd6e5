package org.alongside.benchmark;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The least that saving an answer could be: one upsert by JDBC, committed, and a short reply. Knows nobody. */
@WebServlet("/save")
public final class FloorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String UPSERT = "insert into floor_answer (id, revision, answer) values (?, 1, ?)"
            + " on conflict (id) do update set revision = floor_answer.revision + 1, answer = excluded.answer";

    @Resource(lookup = "jdbc/alongside")
    private transient DataSource database;

    @Override
    public void init() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists floor_answer"
                    + " (id bigint primary key, revision bigint not null, answer bytea not null)");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (Connection connection = database.getConnection();
                var upsert = connection.prepareStatement(UPSERT)) {
            upsert.setLong(1, Long.parseLong(request.getParameter("item")));
            upsert.setBytes(2, new byte[48]);
            upsert.executeUpdate();
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
        response.setContentType("application/json");
        response.getWriter().write("{\"result\":\"SAVED\"}");
    }
}
