package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import org.alongside.identity.access.SlowBody;
import org.alongside.identity.security.MachineClock;

/**
 * Reads the body of a form whole, within a time that depends on its length: half a minute, and a second for each 4 KiB,
 * which the slowest network of a telephone does. The server waits for each next byte, 30 seconds at most, and would
 * wait so for every byte; here is the bound for all of them together.
 */
final class TimedBody {

    private static final Duration LEAST = Duration.ofSeconds(30);
    private static final int BYTES_A_SECOND = 4096;
    private static final int PIECE = 8192;

    private TimedBody() {}

    /**
     * @throws SlowBody where it takes longer than the announced length may take, or the server waited in vain for its
     *     next byte: a page that tells of it must not wait for the rest once more
     */
    static byte[] read(HttpServletRequest request, MachineClock clock) {
        long announced = Math.max(0, request.getContentLengthLong());
        Instant end = clock.instant().plus(LEAST).plusSeconds(announced / BYTES_A_SECOND);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        try {
            InputStream in = request.getInputStream();
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                body.write(piece, 0, read);
                if (clock.instant().isAfter(end)) {
                    throw new SlowBody();
                }
            }
        } catch (IOException brokenOff) {
            throw new SlowBody();
        }
        return body.toByteArray();
    }
}
